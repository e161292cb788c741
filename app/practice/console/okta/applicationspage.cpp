// SPDX-License-Identifier: Apache-2.0
#include "practice/console/okta/oktapages.h"
#include "practice/console/parts.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Reply show(const OktaDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.org().mutex);
    QList<QList<Html>> rows;
    for (const auto &app : desk.org().apps) {
        rows.append({link(desk.frame().address(OktaDesk::pathOf(*app)), app->label),
                     app->active ? mark(Mark::Good, u"Active"_s) : mark(Mark::Neutral, u"Inactive"_s),
                     QString::number(app->users.size())});
    }
    const auto list = table(u"Applications"_s, {u"App"_s, u"Status"_s, u"People"_s}, rows,
                            u"There is no application yet."_s);
    return desk.frame().page(request, {.title = u"Applications"_s, .section = u"Applications"_s},
                             {card(u"Active and inactive"_s, {list})});
}

} // namespace

void addApplicationsPage(Router &router, const OktaDesk &desk)
{
    const auto view = [desk](const Request &request) { return show(desk, request); };
    for (const auto &path : {QString(), u"/"_s, u"/admin/dashboard"_s, u"/admin/apps/active"_s})
        router.add(u"GET"_s, path, view);
}

} // namespace setup::practice::console
