// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/frame.h"
#include "practice/http/router.h"
#include "practice/sumo/tenant.h"

namespace setup::practice::console {

/// What the pages of the practice Sumo Logic console work with. They only show, with the tenant's mutex held.
struct SumoDesk
{
    sumo::Tenant &tenant;
    const Frame &frame;
};

void addSamlPages(Router &router, const SumoDesk &desk);
void addUsersPage(Router &router, const SumoDesk &desk);
void addRolesPage(Router &router, const SumoDesk &desk);
void addAccessKeysPage(Router &router, const SumoDesk &desk);

} // namespace setup::practice::console
