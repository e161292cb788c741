// SPDX-License-Identifier: Apache-2.0
#include "practice/console/parts.h"
#include "practice/console/sumo/sumopages.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

QString ownerOf(sumo::Tenant &tenant, const sumo::AccessKey &key)
{
    if (const auto *account = tenant.serviceAccount(key.ownerId))
        return account->name;
    const auto *user = tenant.user(key.ownerId);
    return user == nullptr ? QString() : user->email;
}

Reply show(const SumoDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.tenant.mutex);
    QList<QList<Html>> rows;
    for (const auto &key : desk.tenant.keys) {
        const auto owner = ownerOf(desk.tenant, key);
        rows.append({name(key.label), code(key.id), name(owner),
                     key.ofServiceAccount ? u"Service account"_s : u"User"_s,
                     key.lastUsed.isEmpty() ? u"Never"_s : key.lastUsed,
                     key.disabled ? mark(Mark::Bad, u"Inactive"_s) : mark(Mark::Good, u"Active"_s)});
    }
    const auto list = table(
        u"Access Keys"_s,
        {u"Name"_s, u"Access ID"_s, u"Owner"_s, u"Kind"_s, u"Last used (UTC)"_s, u"Status"_s}, rows,
        u"There is no access key."_s);
    return desk.frame.page(
        request, {.vendor = Vendor::SumoLogic, .title = u"Access Keys"_s, .section = u"Access Keys"_s},
        {card(u"All keys of this organization"_s, {list}),
         note({"The key itself is shown once, when it is made; nobody can look it up later."_L1})});
}

} // namespace

void addAccessKeysPage(Router &router, const SumoDesk &desk)
{
    router.add(u"GET"_s, u"/sumo/access-keys"_s,
               [desk](const Request &request) { return show(desk, request); });
}

} // namespace setup::practice::console
