// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/assignments.h"

#include "practice/identifiers.h"
#include "practice/okta/errors.h"
#include "practice/okta/expressions.h"
#include "practice/okta/schemas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

const auto createFeature = "PUSH_NEW_USERS"_L1;
const auto updateFeature = "PUSH_PROFILE_UPDATES"_L1;
const auto deactivateFeature = "PUSH_USER_DEACTIVATION"_L1;

QString templatedUserName(const App &app, const Person &person)
{
    static const QString prefix = u"${source."_s;
    auto text = app.userNameTemplate.value("template"_L1).toString();
    if (!text.startsWith(prefix) || !text.endsWith(u'}'))
        return person.login;
    const auto attribute = text.mid(prefix.size(), text.size() - prefix.size() - 1);
    return person.profile().value(attribute).toString(person.login);
}

void logMembership(Org &org, const App &app, const AppUser &user, const Person &person, const QString &what,
                   const QString &message)
{
    const auto name = QString(person.firstName + u' ' + person.lastName);
    org.log.add({.eventType = "application.user_membership."_L1 + what,
                 .displayMessage = message,
                 .targets = {logTarget("0ua"_L1 + person.id.mid(3), u"AppUser"_s, user.userName, name),
                             logTarget(app.id, u"AppInstance"_s, app.label, app.label),
                             logTarget(person.id, u"User"_s, person.login, name)},
                 .appName = app.label});
}

void pushUpdate(Org &org, const App &app, AppUser &user)
{
    user.lastUpdated = timestamp();
    if (!app.pushes(updateFeature) || user.externalId.isEmpty())
        return;
    user.syncState = u"SYNCING"_s;
    org.provision({.kind = ProvisioningJob::Kind::Update,
                   .appId = app.id,
                   .userId = user.userId,
                   .userName = user.userName,
                   .externalId = user.externalId});
}

QJsonObject definedOnly(const QJsonObject &attributes, const QJsonObject &profile)
{
    QJsonObject result;
    for (auto it = profile.constBegin(); it != profile.constEnd(); ++it) {
        if (attributes.contains(it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

} // namespace

QJsonObject profileOf(Org &org, const App &app, const AppUser &user)
{
    const auto attributes = appAttributes(app);
    auto profile = definedOnly(attributes, user.own);
    profile.remove("userName"_L1);
    const auto *person = org.people.find(user.userId);
    if (person == nullptr)
        return profile;
    const auto source = person->profile();
    for (auto it = app.toApp.properties.constBegin(); it != app.toApp.properties.constEnd(); ++it) {
        if (attributes.contains(it.key())) {
            profile.insert(it.key(),
                           evaluateExpression(it->toObject().value("expression"_L1).toString(), source));
        }
    }
    return profile;
}

std::optional<Reply> refuseProfile(Org &org, const App &app, const QString &userId,
                                   const QJsonObject &profile, bool byGroup)
{
    const auto attributes = appAttributes(app);
    auto problems = profileProblems(attributes, profile);
    for (auto it = profile.constBegin(); byGroup && it != profile.constEnd(); ++it) {
        if (attributes.value(it.key()).toObject().value("scope"_L1).toString() == "SELF"_L1)
            problems << u"%1: The attribute is personal and cannot be set for a group"_s.arg(it.key());
    }
    if (!problems.isEmpty())
        return validationFailed(byGroup ? u"groupAssignment"_s : u"appUser"_s, problems);
    const auto mapped = profileOf(org, app, {.userId = userId});
    for (auto it = profile.constBegin(); it != profile.constEnd(); ++it) {
        const auto rule = app.toApp.properties.value(it.key()).toObject();
        if (rule.value("pushStatus"_L1).toString() == "PUSH"_L1 && mapped.value(it.key()) != it.value()) {
            return apiError(
                403, u"E0000075"_s,
                u"Cannot modify the %1 attribute because it has a field mapping and profile push is "
                "enabled."_s.arg(it.key()));
        }
    }
    return std::nullopt;
}

AppUser &assign(Org &org, App &app, const Person &person, const QString &userName, const QJsonObject &own,
                bool byGroup)
{
    const bool creates = app.pushes(createFeature);
    const auto now = timestamp();
    auto &user = app.users[person.id];
    user = {.userId = person.id,
            .userName = userName.isEmpty() ? templatedUserName(app, person) : userName,
            .byGroup = byGroup,
            .own = own,
            .status = creates ? u"STAGED"_s : u"ACTIVE"_s,
            .syncState = creates ? u"OUT_OF_SYNC"_s : u"DISABLED"_s,
            .created = now,
            .lastUpdated = now,
            .statusChanged = now};
    logMembership(org, app, user, person, u"add"_s, u"Add user to application membership"_s);
    if (creates) {
        org.provision({.kind = ProvisioningJob::Kind::Create,
                       .appId = app.id,
                       .userId = person.id,
                       .userName = user.userName});
    }
    return user;
}

void changeOwnProfile(Org &org, App &app, AppUser &user, const QJsonObject &own)
{
    if (own == user.own)
        return;
    user.own = own;
    if (const auto *person = org.people.find(user.userId))
        logMembership(org, app, user, *person, u"update"_s, u"Update user's application property"_s);
    pushUpdate(org, app, user);
}

bool isStuck(const App &app, const AppUser &user)
{
    return app.pushes(createFeature)
        && (user.syncState == "ERROR"_L1 || (user.syncState == "DISABLED"_L1 && user.externalId.isEmpty()));
}

void provisionAgain(Org &org, const App &app, AppUser &user)
{
    user.problem.clear();
    if (!user.externalId.isEmpty()) {
        pushUpdate(org, app, user);
        return;
    }
    user.status = u"STAGED"_s;
    user.syncState = u"OUT_OF_SYNC"_s;
    user.lastUpdated = timestamp();
    org.provision({.kind = ProvisioningJob::Kind::Create,
                   .appId = app.id,
                   .userId = user.userId,
                   .userName = user.userName});
}

void unassign(Org &org, App &app, const QString &userId)
{
    const auto *user = app.user(userId);
    const auto *person = org.people.find(userId);
    if (user == nullptr || person == nullptr)
        return;
    logMembership(org, app, *user, *person, u"remove"_s, u"Remove user's application membership"_s);
    if (app.pushes(deactivateFeature) && !user->externalId.isEmpty()) {
        org.provision({.kind = ProvisioningJob::Kind::Deactivate,
                       .appId = app.id,
                       .userId = userId,
                       .userName = user->userName,
                       .externalId = user->externalId});
    }
    app.users.erase(userId);
}

void settleGroupMember(Org &org, App &app, const Person &person)
{
    const auto bringing = std::find_if(app.groups.cbegin(), app.groups.cend(),
                                       [&](const AppGroup &assignment) {
                                           const auto *group = org.group(assignment.groupId);
                                           return group != nullptr && group->contains(person.id);
                                       });
    auto *user = app.user(person.id);
    if (user != nullptr && !user->byGroup)
        return;
    if (bringing == app.groups.cend()) {
        if (user != nullptr)
            unassign(org, app, person.id);
    } else if (user == nullptr) {
        assign(org, app, person, {}, bringing->profile, true);
    } else {
        changeOwnProfile(org, app, *user, bringing->profile);
    }
}

void settleGroupMembers(Org &org, App &app)
{
    for (const auto &person : org.people.all())
        settleGroupMember(org, app, person);
}

void pushProfileChange(Org &org, const QString &userId)
{
    for (const auto &app : org.apps) {
        if (auto *user = app->user(userId))
            pushUpdate(org, *app, *user);
    }
}

} // namespace setup::practice::okta
