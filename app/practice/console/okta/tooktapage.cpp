// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/mappingtable.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Reply show(const OktaDesk &desk, const Request &request)
{
    return desk.withApp(request, [&](const okta::App &app) {
        if (!app.connector) {
            return desk.frame().problem(404, u"The app has no To Okta page"_s,
                                        u"Save the Integration page of its Provisioning tab first."_s);
        }
        const auto general = card(u"General"_s,
                                  {values({{u"Schedule import"_s, "Never"_L1},
                                           {u"Okta username format"_s, "SCIM User Name"_L1},
                                           {u"Allow users to sync from the app"_s, "No"_L1}})});
        return desk.provisioningPage(request, app, u"To Okta"_s,
                                     {general, mappingCard(desk, app, app.toOkta)});
    });
}

} // namespace

void addToOktaPage(Router &router, const OktaDesk &desk)
{
    router.add(u"GET"_s, u"/admin/app/{appName}/instance/{appId}/provisioning/to-okta"_s,
               [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
