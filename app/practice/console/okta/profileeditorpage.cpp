// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/mappingtable.h"
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Reply show(const OktaDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.org().mutex);
    const auto base = desk.frame().address(u"/admin/universaldirectory/"_s);
    QList<QList<Html>> rows;
    rows.append({link(base + "user"_L1, u"User (default)"_s), "Okta"_L1, {}});
    for (const auto &app : desk.org().apps) {
        const QString called = app->label + " User"_L1;
        rows.append({link(base + "app/"_L1 + app->id, called), "App"_L1,
                     linkButton(desk.frame().address(mappingsPath(*app, false)), u"Mappings"_s, called)});
    }
    return desk.frame().page(
        request, {.title = u"Profile Editor"_s, .section = u"Profile Editor"_s},
        {card(u"Profiles"_s, {table(u"Profiles"_s, {u"Profile"_s, u"Type"_s, u"Actions"_s}, rows, {})})});
}

} // namespace

void addProfileEditorPage(Router &router, const OktaDesk &desk)
{
    router.add(u"GET"_s, u"/admin/universaldirectory"_s,
               [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
