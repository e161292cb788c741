// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"
#include "practice/okta/users.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr PageLimits appUserPages{.standard = 50, .maximum = 500};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(Org &org, const App &app, const AppUser &user, bool withUser)
{
    QJsonObject json{
        {u"id"_s, user.userId},
        {u"externalId"_s, orNull(user.externalId)},
        {u"created"_s, user.created},
        {u"lastUpdated"_s, user.lastUpdated},
        {u"scope"_s, user.byGroup ? u"GROUP"_s : u"USER"_s},
        {u"status"_s, user.status},
        {u"statusChanged"_s, user.statusChanged},
        {u"passwordChanged"_s, QJsonValue::Null},
        {u"syncState"_s, user.syncState},
        {u"credentials"_s, QJsonObject{{u"userName"_s, user.userName}}},
        {u"profile"_s, profileOf(org, app, user)},
        {u"_links"_s,
         QJsonObject{
             {u"app"_s, QJsonObject{{u"href"_s, QString(org.base + "/api/v1/apps/"_L1 + app.id)}}},
             {u"user"_s, QJsonObject{{u"href"_s, QString(org.base + "/api/v1/users/"_L1 + user.userId)}}}}}};
    if (!user.lastSync.isEmpty())
        json.insert(u"lastSync"_s, user.lastSync);
    if (withUser) {
        if (const auto *person = org.people.find(user.userId))
            json.insert(u"_embedded"_s, QJsonObject{{u"user"_s, okta::toJson(org, *person)}});
    }
    return json;
}

Reply noApp(const Request &request)
{
    return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
}

Reply listAppUsers(Org &org, const Request &request)
{
    const auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto q = request.queryValue(u"q");
    const bool expand = request.queryValue(u"expand") == "user"_L1;
    const auto fits = [&](const AppUser &user) {
        const auto *person = org.people.find(user.userId);
        return q.isEmpty() || user.userName.startsWith(q, Qt::CaseInsensitive)
            || (person != nullptr
                && (person->firstName.startsWith(q, Qt::CaseInsensitive)
                    || person->lastName.startsWith(q, Qt::CaseInsensitive)
                    || person->login.startsWith(q, Qt::CaseInsensitive)));
    };
    return pageOf(
        request, org.base, app->users, appUserPages, [](const auto &entry) { return entry.first; },
        [&](const auto &entry) { return fits(entry.second); },
        [&](const auto &entry) { return toJson(org, *app, entry.second, expand); });
}

/// Values given anew stand over those given before; null clears.
QJsonObject mergedOwn(const App &app, QJsonObject own, const QJsonObject &given)
{
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        if (it->isNull())
            own.remove(it.key());
        else if (!app.toApp.properties.contains(it.key()))
            own.insert(it.key(), it.value());
    }
    return own;
}

/// "Okta API reference, Assign an application user". Someone who is in already gets the new values.
Reply assignUser(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto id = body->value("id"_L1).toString();
    if (id.isEmpty())
        return validationFailed(u"id"_s, {u"id: The field cannot be left blank"_s});
    const auto *person = org.people.find(id);
    if (person == nullptr)
        return notFound(id, u"User"_s);
    const auto given = body->value("profile"_L1).toObject();
    if (const auto refusal = refuseProfile(org, *app, person->id, given, false))
        return *refusal;
    if (auto *user = app->user(person->id)) {
        user->byGroup = false;
        changeOwnProfile(org, *app, *user, mergedOwn(*app, user->own, given));
        return jsonReply(toJson(org, *app, *user, false));
    }
    const auto userName = body->value("credentials"_L1).toObject().value("userName"_L1).toString();
    const auto &user = assign(org, *app, *person, userName, mergedOwn(*app, {}, given), false);
    return jsonReply(toJson(org, *app, user, false));
}

Reply updateAppUser(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    auto *user = app->user(request.parameter(u"userId"_s));
    if (user == nullptr)
        return notFound(request.parameter(u"userId"_s), u"AppUser"_s);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto given = body->value("profile"_L1).toObject();
    if (const auto refusal = refuseProfile(org, *app, user->userId, given, false))
        return *refusal;
    changeOwnProfile(org, *app, *user, mergedOwn(*app, user->own, given));
    return jsonReply(toJson(org, *app, *user, false));
}

Reply removeAppUser(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto userId = request.parameter(u"userId"_s);
    const auto *person = org.people.find(userId);
    if (person == nullptr || app->user(userId) == nullptr)
        return notFound(userId, u"AppUser"_s);
    unassign(org, *app, userId);
    settleGroupMember(org, *app, *person);
    return emptyReply();
}

} // namespace

void addAppUserRoutes(Router &router, Org &org)
{
    const auto all = u"/api/v1/apps/{appId}/users"_s;
    const auto one = u"/api/v1/apps/{appId}/users/{userId}"_s;
    router.add(u"GET"_s, all, [&org](const Request &request) { return listAppUsers(org, request); });
    router.add(u"POST"_s, all, [&org](const Request &request) { return assignUser(org, request); });
    router.add(u"GET"_s, one, [&org](const Request &request) {
        auto *app = org.app(request.parameter(u"appId"_s));
        if (app == nullptr)
            return noApp(request);
        const auto *user = app->user(request.parameter(u"userId"_s));
        return user != nullptr
            ? jsonReply(toJson(org, *app, *user, request.queryValue(u"expand") == "user"_L1))
            : notFound(request.parameter(u"userId"_s), u"AppUser"_s);
    });
    router.add(u"POST"_s, one, [&org](const Request &request) { return updateAppUser(org, request); });
    router.add(u"DELETE"_s, one, [&org](const Request &request) { return removeAppUser(org, request); });
}

} // namespace setup::practice::okta
