// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/look.h"

#include "plan/facts.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// For so long after it was made a 404 is no proof that the app is gone.
constexpr qint64 newForSeconds = 60;

bool isNew(Context &context)
{
    const QDateTime created = context.discovery.app->created;
    return created.isValid() && created.secsTo(context.okta.connection().serviceNow()) < newForSeconds;
}

Call<Unit> findAppByName(Context &context)
{
    return readPart<QList<okta::App>>(
        context, Part::App, true, [&context] { return context.okta.findApps(context.answers.appName); },
        [&context](const QList<okta::App> &apps) {
            QList<okta::App> exact;
            for (const auto &app : apps) {
                if (app.label.compare(context.answers.appName, Qt::CaseInsensitive) == 0)
                    exact << app;
            }
            context.discovery.app = recognisedApp(exact, context.answers, context.discovery.ledger);
            context.discovery.appsOfThatName = std::move(exact);
        });
}

std::optional<okta::Mapping> &mappingIn(Discovery &discovery, Part part)
{
    return part == Part::MappingToApp ? discovery.mappingToApp : discovery.mappingToOkta;
}

Call<okta::Mapping> askForMapping(Context &context, Part part)
{
    if (const auto &known = mappingIn(context.discovery, part))
        return context.okta.mapping(known->id);
    const QString app = context.discovery.app->id.toString();
    const QString users = context.discovery.userSchema->userType.toString();
    const bool toApp = part == Part::MappingToApp;
    return andThen(context.okta.findMappings(toApp ? users : app, toApp ? app : users),
                   [&context](const QList<okta::Mapping> &found) -> Call<okta::Mapping> {
                       if (!found.isEmpty())
                           return context.okta.mapping(found.constFirst().id);
                       return failed<okta::Mapping>({.kind = ErrorKind::NotFound,
                                                     .service = Service::Okta,
                                                     .code = u"mapping-absent"_s,
                                                     .request = u"GET /api/v1/mappings"_s});
                   });
}

} // namespace

Call<Unit> lookAtApp(Context &context, bool again)
{
    const auto &discovery = context.discovery;
    if (!again && discovery.isFresh(Part::App, context.clock.now(), freshSeconds))
        return ready(Unit{});
    if (!discovery.app)
        return findAppByName(context);
    auto known = readPart<okta::App>(
        context, Part::App, true,
        [&context] { return context.okta.app(context.discovery.app->id, isNew(context)); },
        [&context](okta::App app) { context.discovery.app = std::move(app); });
    return thenAlways(std::move(known), [&context](const Result<Unit> &result) -> Call<Unit> {
        if (result || result.error().kind != ErrorKind::NotFound)
            return result ? ready(Unit{}) : failed<Unit>(result.error());
        context.discovery.forgetApp(); // deleted behind our back: look by name
        return findAppByName(context);
    });
}

Call<Unit> lookAtSamlConfigurations(Context &context, bool again)
{
    return readPart<QList<sumo::SamlConfiguration>>(
        context, Part::SamlConfigurations, again, [&context] { return context.sumo.samlConfigurations(); },
        [&context](auto found) { context.discovery.samlConfigurations = std::move(found); });
}

Call<Unit> lookAtRoles(Context &context, bool again)
{
    return readPart<QList<sumo::Role>>(
        context, Part::Roles, again, [&context] { return context.sumo.roles(); },
        [&context](auto found) { context.discovery.roles = std::move(found); });
}

Call<Unit> lookAtServiceAccounts(Context &context, bool again)
{
    return readPart<QList<sumo::ServiceAccount>>(
        context, Part::ServiceAccounts, again, [&context] { return context.sumo.serviceAccounts(); },
        [&context](auto found) { context.discovery.serviceAccounts = std::move(found); });
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

Call<Unit> lookAtUserSchema(Context &context, bool again)
{
    return readPart<okta::Schema>(
        context, Part::UserSchema, again, [&context] { return context.okta.userSchema(); },
        [&context](auto found) { context.discovery.userSchema = std::move(found); });
}

Call<Unit> lookAtAppSchema(Context &context, bool again)
{
    // Before SCIM is on there is only userName in it, and reading it would tell nothing.
    if (!isScimOn(context.discovery))
        return ready(Unit{});
    return readPart<okta::Schema>(
        context, Part::AppSchema, again,
        [&context] { return context.okta.appSchema(context.discovery.app->id); },
        [&context](auto found) { context.discovery.appSchema = std::move(found); });
}

Call<Unit> lookAtMapping(Context &context, Part part, bool again)
{
    if (!isScimOn(context.discovery))
        return ready(Unit{});
    auto schema = context.discovery.userSchema ? ready(Unit{}) : lookAtUserSchema(context, again);
    return inOrder(std::move(schema), [&context, part, again] {
        return readPart<okta::Mapping>(
            context, part, again, [&context, part] { return askForMapping(context, part); },
            [&context, part](okta::Mapping found) { mappingIn(context.discovery, part) = std::move(found); });
    });
}

Call<Unit> lookAtAppUsers(Context &context, bool again)
{
    if (!context.discovery.app)
        return ready(Unit{});
    return readPart<QList<okta::AppUser>>(
        context, Part::AppUsers, again,
        [&context] { return context.okta.appUsers(context.discovery.app->id); },
        [&context](auto found) { context.discovery.appUsers = std::move(found); });
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

Call<Unit> lookAtGroups(Context &context)
{
    auto &known = context.discovery.groups;
    if (!known)
        known = QMap<QString, okta::Group>();
    const bool isFresh = context.discovery.isFresh(Part::Groups, context.clock.now(), freshSeconds);
    std::vector<QString> names;
    for (const auto &group : context.answers.groups) {
        if (!isFresh || !known->contains(group.name))
            names.push_back(group.name);
    }
    auto asked = forEachInOrder(std::move(names), [&context](const QString &name) {
        return mapped<Unit>(
            context.okta.findGroups(name), [&context, name](const QList<okta::Group> &found) -> Result<Unit> {
                context.discovery.groups->remove(name); // it may be gone, or have another name
                for (const auto &group : found) {
                    if (group.name == name)
                        context.discovery.groups->insert(name, group);
                }
                return Unit{};
            });
    });
    return mapped<Unit>(std::move(asked), [&context, isFresh](Unit) -> Result<Unit> {
        if (!isFresh)
            noteReading(context, Part::Groups);
        return Unit{};
    });
}

Call<Unit> inOrder(Call<Unit> first, std::function<Call<Unit>()> second)
{
    return andThen(std::move(first), [second = std::move(second)](Unit) { return second(); });
}

} // namespace setup::plan
