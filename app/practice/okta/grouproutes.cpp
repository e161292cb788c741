// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"
#include "practice/okta/users.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int quickLimit = 300;
constexpr PageLimits groupPages{.standard = 200, .maximum = 10000};
constexpr PageLimits memberPages{.standard = 200, .maximum = 1000};
const auto lastChange = "2026-01-12T09:00:00.000Z"_L1;

QJsonObject toJson(const Org &org, const Group &group)
{
    const QString self = org.base + "/api/v1/groups/"_L1 + group.id;
    return {{u"id"_s, group.id},
            {u"created"_s, lastChange},
            {u"lastUpdated"_s, lastChange},
            {u"lastMembershipUpdated"_s, lastChange},
            {u"objectClass"_s, QJsonArray{u"okta:user_group"_s}},
            {u"type"_s, group.everyone ? u"BUILT_IN"_s : u"OKTA_GROUP"_s},
            {u"profile"_s,
             QJsonObject{{u"name"_s, group.name},
                         {u"description"_s,
                          group.description.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                      : QJsonValue(group.description)}}},
            {u"_links"_s,
             QJsonObject{{u"logo"_s, QJsonArray{}},
                         {u"users"_s, QJsonObject{{u"href"_s, QString(self + "/users"_L1)}}},
                         {u"apps"_s, QJsonObject{{u"href"_s, QString(self + "/apps"_L1)}}}}}};
}

Reply listGroups(const Org &org, const Request &request)
{
    if (request.hasQuery(u"q")) {
        const auto q = request.queryValue(u"q");
        const int limit = request.queryNumber(u"limit", quickLimit, 1, quickLimit);
        QJsonArray found;
        for (const auto &group : org.groups) {
            if (group.name.startsWith(q, Qt::CaseInsensitive) && found.size() < limit)
                found.append(toJson(org, group));
        }
        return jsonListReply(found);
    }
    std::optional<Filter> filter;
    const auto expression = request.queryValue(u"search", request.queryValue(u"filter"));
    if (!expression.isEmpty()) {
        filter = Filter::parse(expression);
        if (!filter)
            return apiError(400, u"E0000031"_s, u"Invalid search criteria."_s);
    }
    return pageOf(
        request, org.base, org.groups, groupPages, [](const Group &group) { return group.id; },
        [&](const Group &group) {
            return !filter || filter->matches(toJson(org, group), Qt::CaseInsensitive);
        },
        [&org](const Group &group) { return toJson(org, group); });
}

Reply listMembers(Org &org, const Request &request)
{
    const auto *group = org.group(request.parameter(u"groupId"_s));
    if (group == nullptr)
        return notFound(request.parameter(u"groupId"_s), u"UserGroup"_s);
    return pageOf(
        request, org.base, org.people.all(), memberPages, [](const Person &person) { return person.id; },
        [group](const Person &person) { return group->contains(person.id); },
        [&org](const Person &person) { return toJson(org, person); });
}

} // namespace

void addGroupRoutes(Router &router, Org &org)
{
    router.add(u"GET"_s, u"/api/v1/groups"_s,
               [&org](const Request &request) { return listGroups(org, request); });
    router.add(u"GET"_s, u"/api/v1/groups/{groupId}"_s, [&org](const Request &request) {
        const auto *group = org.group(request.parameter(u"groupId"_s));
        return group != nullptr ? jsonReply(toJson(org, *group))
                                : notFound(request.parameter(u"groupId"_s), u"UserGroup"_s);
    });
    router.add(u"GET"_s, u"/api/v1/groups/{groupId}/users"_s,
               [&org](const Request &request) { return listMembers(org, request); });
}

} // namespace setup::practice::okta
