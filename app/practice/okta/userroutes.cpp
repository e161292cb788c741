// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"
#include "practice/identifiers.h"
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"
#include "practice/okta/schemas.h"
#include "practice/okta/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int standardQuickLimit = 10;
constexpr PageLimits userPages{.standard = 200, .maximum = 200};

bool startsWithAny(const Person &person, const QString &q)
{
    return person.firstName.startsWith(q, Qt::CaseInsensitive)
        || person.lastName.startsWith(q, Qt::CaseInsensitive)
        || person.login.startsWith(q, Qt::CaseInsensitive);
}

QJsonObject searchable(const Person &person)
{
    return {{u"id"_s, person.id},
            {u"status"_s, person.status},
            {u"lastUpdated"_s, person.lastUpdated},
            {u"profile"_s, person.profile()}};
}

Reply quickSearch(const Org &org, const Request &request)
{
    const auto q = request.queryValue(u"q");
    const int limit = request.queryNumber(u"limit", standardQuickLimit, 1, userPages.maximum);
    QJsonArray found;
    for (const auto &person : org.people.all()) {
        if (found.size() == limit)
            break;
        if (startsWithAny(person, q))
            found.append(toJson(org, person));
    }
    return jsonListReply(found);
}

/// `address`: the login or e-mail address that the filter asks for, if that is all it asks for.
bool fits(const Person &person, const Filter &filter, const std::optional<QString> &address)
{
    const bool cannot = address && person.more.isEmpty()
        && person.login.compare(*address, Qt::CaseInsensitive) != 0;
    return !cannot && filter.matches(searchable(person), Qt::CaseInsensitive);
}

Reply listUsers(const Org &org, const Request &request)
{
    if (request.hasQuery(u"q"))
        return quickSearch(org, request);
    std::optional<Filter> filter;
    std::optional<QString> address;
    const auto expression = request.queryValue(u"search", request.queryValue(u"filter"));
    if (!expression.isEmpty()) {
        filter = Filter::parse(expression);
        if (!filter)
            return apiError(400, u"E0000031"_s, u"Invalid search criteria."_s);
        address = filter->soleValueOf(u"profile.email");
        if (!address)
            address = filter->soleValueOf(u"profile.login");
    }
    return pageOf(
        request, org.base, org.people.all(), userPages, [](const Person &person) { return person.id; },
        [&](const Person &person) { return !filter || fits(person, *filter, address); },
        [&org](const Person &person) { return toJson(org, person); });
}

Person *personOf(Org &org, const Request &request)
{
    const auto id = request.parameter(u"id"_s);
    return org.people.find(id == "me"_L1 ? org.people.administrator().id : id);
}

/// "Okta API reference, Update a user": what is left out stays, null clears.
Reply updateUser(Org &org, const Request &request)
{
    auto *person = personOf(org, request);
    if (person == nullptr)
        return notFound(request.parameter(u"id"_s), u"User"_s);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto profile = body->value("profile"_L1).toObject();
    const auto causes = profileProblems(userAttributes(org), profile);
    if (!causes.isEmpty())
        return validationFailed(u"newUser"_s, causes);
    for (auto it = profile.constBegin(); it != profile.constEnd(); ++it) {
        const auto &key = it.key();
        if (key == "login"_L1)
            person->login = it->toString(person->login);
        else if (key == "firstName"_L1)
            person->firstName = it->toString();
        else if (key == "lastName"_L1)
            person->lastName = it->toString();
        else if (it->isNull())
            person->more.remove(key);
        else
            person->more.insert(key, *it);
    }
    person->lastUpdated = timestamp();
    org.log.add({.eventType = u"user.account.update_profile"_s,
                 .displayMessage = u"Update user profile for Okta"_s,
                 .targets = {logTarget(person->id, u"User"_s, person->login,
                                       person->firstName + u' ' + person->lastName)}});
    pushProfileChange(org, person->id);
    return jsonReply(toJson(org, *person));
}

} // namespace

QJsonObject toJson(const Org &org, const Person &person)
{
    return {{u"id"_s, person.id},
            {u"status"_s, person.status},
            {u"created"_s, u"2026-01-12T09:00:00.000Z"_s},
            {u"activated"_s, u"2026-01-12T09:00:00.000Z"_s},
            {u"statusChanged"_s, u"2026-01-12T09:00:00.000Z"_s},
            {u"lastLogin"_s, QJsonValue::Null},
            {u"lastUpdated"_s, person.lastUpdated},
            {u"passwordChanged"_s, QJsonValue::Null},
            {u"type"_s, QJsonObject{{u"id"_s, org.userTypeId}}},
            {u"profile"_s, person.profile()},
            {u"credentials"_s,
             QJsonObject{{u"provider"_s, QJsonObject{{u"type"_s, u"OKTA"_s}, {u"name"_s, u"OKTA"_s}}}}},
            {u"_links"_s,
             QJsonObject{{u"self"_s,
                          QJsonObject{{u"href"_s, QString(org.base + "/api/v1/users/"_L1 + person.id)}}}}}};
}

void addUserRoutes(Router &router, Org &org)
{
    router.add(u"GET"_s, u"/api/v1/users"_s,
               [&org](const Request &request) { return listUsers(org, request); });
    router.add(u"GET"_s, u"/api/v1/users/{id}"_s, [&org](const Request &request) {
        const auto *person = personOf(org, request);
        return person != nullptr ? jsonReply(toJson(org, *person))
                                 : notFound(request.parameter(u"id"_s), u"User"_s);
    });
    router.add(u"POST"_s, u"/api/v1/users/{id}"_s,
               [&org](const Request &request) { return updateUser(org, request); });
}

} // namespace setup::practice::okta
