// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/router.h"
#include "practice/okta/org.h"

namespace setup::practice::okta {

// The routes of the Management API, a function for each tag of Okta's reference. The handlers expect that the
// org's mutex is held.

void addOrgRoutes(Router &router, Org &org);
void addUserRoutes(Router &router, Org &org);
void addGroupRoutes(Router &router, Org &org);
void addAppRoutes(Router &router, Org &org);
void addCredentialRoutes(Router &router, Org &org);
void addSchemaRoutes(Router &router, Org &org);
void addMappingRoutes(Router &router, Org &org);
void addAppUserRoutes(Router &router, Org &org);
void addAppGroupRoutes(Router &router, Org &org);

} // namespace setup::practice::okta
