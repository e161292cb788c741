// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/router.h"
#include "practice/sumo/tenant.h"

namespace setup::practice::sumo {

// The routes of the Sumo Logic API, a function for each tag of its description. The handlers expect that the
// tenant's mutex is held and that the caller is known.

void addSamlRoutes(Router &router, Tenant &tenant);
void addRoleRoutes(Router &router, Tenant &tenant);
void addUserRoutes(Router &router, Tenant &tenant);
void addServiceAccountRoutes(Router &router, Tenant &tenant);
void addAccessKeyRoutes(Router &router, Tenant &tenant);
void addAccountRoutes(Router &router, Tenant &tenant);
void addScimRoutes(Router &router, Tenant &tenant);

} // namespace setup::practice::sumo
