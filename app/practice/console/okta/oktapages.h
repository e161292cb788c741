// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/okta/oktadesk.h"

namespace setup::practice::console {

// The pages of the practice Okta Admin Console, a function for each. They show the labels of the real one.

void addApplicationsPage(Router &router, const OktaDesk &desk);
void addGeneralPage(Router &router, const OktaDesk &desk);
void addSignOnPage(Router &router, const OktaDesk &desk);
void addIntegrationPage(Router &router, const OktaDesk &desk);
void addToAppPage(Router &router, const OktaDesk &desk);
void addToOktaPage(Router &router, const OktaDesk &desk);
void addAssignmentsPage(Router &router, const OktaDesk &desk);
void addAssignPage(Router &router, const OktaDesk &desk);
void addProfileEditorPage(Router &router, const OktaDesk &desk);
void addProfilePage(Router &router, const OktaDesk &desk);
void addMappingsPage(Router &router, const OktaDesk &desk);
void addSystemLogPage(Router &router, const OktaDesk &desk);
void addTasksPage(Router &router, const OktaDesk &desk);

} // namespace setup::practice::console
