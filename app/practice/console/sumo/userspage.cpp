// SPDX-License-Identifier: Apache-2.0
#include "practice/console/parts.h"
#include "practice/console/sumo/sumopages.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Reply show(const SumoDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.tenant.mutex);
    QList<QList<Html>> rows;
    for (const auto &user : desk.tenant.users) {
        rows.append({user.email, name(user.firstName + u' ' + user.lastName),
                     name(desk.tenant.roleNames(user.roleIds).join(u", "_s)),
                     user.active ? mark(Mark::Good, u"Active"_s) : mark(Mark::Neutral, u"Inactive"_s)});
    }
    const auto list = table(u"Users"_s, {u"Email"_s, u"Name"_s, u"Role"_s, u"Status"_s}, rows, {});
    return desk.frame.page(request, {.vendor = Vendor::SumoLogic, .title = u"Users"_s, .section = u"Users"_s},
                           {card(u"People of this organization"_s, {list})});
}

} // namespace

void addUsersPage(Router &router, const SumoDesk &desk)
{
    router.add(u"GET"_s, u"/sumo/users"_s, [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
