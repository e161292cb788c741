// SPDX-License-Identifier: Apache-2.0
#include "plan/undo/undolook.h"

#include "plan/changes/look.h"
#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {

Call<Unit> lookAtServiceAccounts(Context &context, bool again)
{
    return readPart<QList<sumo::ServiceAccount>>(
        context, Part::ServiceAccounts, again, [&context] { return context.sumo.serviceAccounts(); },
        [&context](auto found) { context.discovery.serviceAccounts = std::move(found); });
}

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

Call<Unit> lookAtUserSchema(Context &context, bool again)
{
    return readPart<okta::Schema>(
        context, Part::UserSchema, again, [&context] { return context.okta.userSchema(); },
        [&context](auto found) { context.discovery.userSchema = std::move(found); });
}

Call<Unit> lookAtRolesInUse(Context &context, bool again)
{
    return readPart<bool>(
        context, Part::RolesInUse, again,
        [&context] { return context.okta.hasUserWith(QString(rolesAttribute)); },
        [&context](bool inUse) { context.discovery.rolesInUse = inUse; });
}

Call<Unit> lookAtAppGroups(Context &context, bool again)
{
    if (!context.discovery.app)
        return ready(Unit{});
    return readPart<QList<okta::AppGroup>>(
        context, Part::AppGroups, again,
        [&context] { return context.okta.appGroups(context.discovery.app->id); },
        [&context](auto found) { context.discovery.appGroups = std::move(found); });
}

Call<Unit> lookAtAllSumoUsers(Context &context, bool again)
{
    return readPart<QList<sumo::User>>(
        context, Part::SumoUsers, again, [&context] { return context.sumo.users(); },
        [&context](const QList<sumo::User> &found) {
            QMap<QString, sumo::User> users;
            for (const auto &user : found)
                users.insert(user.email.toCaseFolded(), user);
            context.discovery.sumoUsers = users;
        });
}

Call<Unit> lookAtMapping(Context &context, Part part, bool again)
{
    const auto &discovery = context.discovery;
    if (!discovery.app || !isScimOn(discovery) || !discovery.userSchema)
        return ready(Unit{});
    const QString app = discovery.app->id.toString();
    const QString users = discovery.userSchema->userType.toString();
    const bool toApp = part == Part::MappingToApp;
    auto ask = [&context, source = toApp ? users : app, target = toApp ? app : users] {
        return andThen(context.okta.findMappings(source, target),
                       [&context](const QList<okta::Mapping> &found) -> Call<okta::Mapping> {
                           if (found.isEmpty())
                               return failed<okta::Mapping>({.kind = ErrorKind::NotFound,
                                                             .service = Service::Okta,
                                                             .code = u"mapping-absent"_s});
                           return context.okta.mapping(found.constFirst().id);
                       });
    };
    return readPart<okta::Mapping>(
        context, part, again, std::move(ask), [&context, toApp](okta::Mapping found) {
            (toApp ? context.discovery.mappingToApp : context.discovery.mappingToOkta) = std::move(found);
        });
}

bool isLockedOut(const Discovery &discovery)
{
    if (!discovery.allowlist || discovery.allowlist->isEmpty())
        return false;
    return std::none_of(discovery.allowlist->cbegin(), discovery.allowlist->cend(),
                        [](const sumo::AllowlistedUser &user) { return user.active; });
}

} // namespace setup::plan
