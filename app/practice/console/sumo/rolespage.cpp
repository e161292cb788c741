// SPDX-License-Identifier: Apache-2.0
#include "practice/console/parts.h"
#include "practice/console/sumo/sumopages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

template <class Holders>
qsizetype holdersOf(const Holders &holders, const QString &roleId)
{
    return std::count_if(holders.cbegin(), holders.cend(),
                         [&roleId](const auto &holder) { return holder.roleIds.contains(roleId); });
}

Reply show(const SumoDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.tenant.mutex);
    QList<QList<Html>> rows;
    for (const auto &role : desk.tenant.roles) {
        const auto holders = holdersOf(desk.tenant.users, role.id)
            + holdersOf(desk.tenant.serviceAccounts, role.id);
        rows.append({name(role.name), role.systemDefined ? u"System"_s : QString(), role.description,
                     QString::number(role.capabilities.size()), QString::number(holders)});
    }
    const auto list = table(
        u"Roles"_s, {u"Name"_s, u"Type"_s, u"Description"_s, u"Capabilities"_s, u"Holders"_s}, rows, {});
    return desk.frame.page(request, {.vendor = Vendor::SumoLogic, .title = u"Roles"_s, .section = u"Roles"_s},
                           {card(u"Roles of this organization"_s, {list})});
}

} // namespace

void addRolesPage(Router &router, const SumoDesk &desk)
{
    router.add(u"GET"_s, u"/sumo/roles"_s, [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
