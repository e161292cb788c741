// SPDX-License-Identifier: Apache-2.0
#include "plan/undo/undolook.h"

#include "plan/changes/look.h"
#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {

Call<Unit> lookAtKeysOf(Context &context, const sumo::ServiceAccountId &account, bool again)
{
    auto asked = readPart<QList<sumo::AccessKey>>(
        context, Part::ScimKeys, again, [&context, account] { return context.sumo.accessKeys(account); },
        [&context](auto found) { context.discovery.scimKeys = std::move(found); });
    return recovered(std::move(asked), [&context](const Error &error) -> Result<Unit> {
        if (error.kind != ErrorKind::NotFound)
            return error;
        context.discovery.scimKeys = QList<sumo::AccessKey>{};
        noteReading(context, Part::ScimKeys);
        return Unit{};
    });
}

Call<Unit> lookAtAllowlist(Context &context, bool again)
{
    auto asked = readPart<QList<sumo::AllowlistedUser>>(
        context, Part::Allowlist, again, [&context] { return context.sumo.allowlistedUsers(); },
        [&context](auto found) { context.discovery.allowlist = std::move(found); });
    return recovered(std::move(asked), [](const Error &error) -> Result<Unit> {
        if (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound)
            return Unit{};
        return error;
    });
}

Call<Unit> lookAtRolesInUse(Context &context, bool again)
{
    return readPart<bool>(
        context, Part::RolesInUse, again,
        [&context] { return context.okta.hasUserWith(QString(rolesAttribute)); },
        [&context](bool inUse) { context.discovery.rolesInUse = inUse; });
}

bool isLockedOut(const Discovery &discovery)
{
    if (!discovery.allowlist || discovery.allowlist->isEmpty())
        return false;
    return std::none_of(discovery.allowlist->cbegin(), discovery.allowlist->cend(),
                        [](const sumo::AllowlistedUser &user) { return user.active; });
}

} // namespace setup::plan
