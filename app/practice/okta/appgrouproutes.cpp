// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

const auto profilePath = "/profile/"_L1;

QJsonObject toJson(const Org &org, const App &app, const AppGroup &group)
{
    const QString appUrl = org.base + "/api/v1/apps/"_L1 + app.id;
    return {
        {u"id"_s, group.groupId},
        {u"lastUpdated"_s, group.lastUpdated},
        {u"priority"_s, group.priority},
        {u"profile"_s, group.profile},
        {u"_links"_s,
         QJsonObject{{u"app"_s, QJsonObject{{u"href"_s, appUrl}}},
                     {u"self"_s, QJsonObject{{u"href"_s, QString(appUrl + "/groups/"_L1 + group.groupId)}}},
                     {u"group"_s,
                      QJsonObject{{u"href"_s, QString(org.base + "/api/v1/groups/"_L1 + group.groupId)}}}}}};
}

Reply noApp(const Request &request)
{
    return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
}

Reply noGroup(const Request &request)
{
    return notFound(request.parameter(u"groupId"_s), u"UserGroup"_s);
}

/// Puts the group at its priority; those from there on move down by one.
AppGroup &place(App &app, AppGroup group)
{
    const auto old = std::find_if(app.groups.cbegin(), app.groups.cend(),
                                  [&group](const AppGroup &one) { return one.groupId == group.groupId; });
    if (old != app.groups.cend())
        app.groups.erase(old);
    const auto at = std::clamp(group.priority, 0, static_cast<int>(app.groups.size()));
    const auto placed = app.groups.insert(app.groups.begin() + at, std::move(group));
    const auto index = static_cast<std::size_t>(placed - app.groups.begin());
    for (std::size_t i = 0; i < app.groups.size(); ++i)
        app.groups[i].priority = static_cast<int>(i);
    return app.groups[index];
}

/// "Okta API reference, Assign an application group".
Reply assignGroup(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto groupId = request.parameter(u"groupId"_s);
    if (org.group(groupId) == nullptr)
        return noGroup(request);
    const auto body = request.body.trimmed().isEmpty() ? std::optional(QJsonObject{}) : request.json();
    if (!body)
        return malformedBody();
    const auto *before = app->group(groupId);
    const auto profile = body->value("profile"_L1).toObject();
    if (const auto refusal = refuseProfile(org, *app, {}, profile, true))
        return *refusal;
    const auto standard = before != nullptr ? before->priority : static_cast<int>(app->groups.size());
    const auto &group = place(*app,
                              {.groupId = groupId,
                               .priority = body->value("priority"_L1).toInt(standard),
                               .profile = profile,
                               .lastUpdated = timestamp()});
    auto reply = jsonReply(toJson(org, *app, group));
    settleGroupMembers(org, *app);
    return reply;
}

/// "Okta API reference, Update an application group": JSON Patch on the profile and the priority.
Reply patchGroup(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    auto *group = app->group(request.parameter(u"groupId"_s));
    if (group == nullptr)
        return noGroup(request);
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isArray())
        return malformedBody();
    auto changed = *group;
    const auto operations = document.array();
    for (const auto &entry : operations) {
        const auto operation = entry.toObject();
        const auto path = operation.value("path"_L1).toString();
        if (path == "/priority"_L1)
            changed.priority = operation.value("value"_L1).toInt(changed.priority);
        else if (!path.startsWith(profilePath))
            return validationFailed(u"patch"_s, {u"path: '%1' cannot be changed"_s.arg(path)});
        else if (operation.value("op"_L1).toString() == "remove"_L1)
            changed.profile.remove(path.mid(profilePath.size()));
        else
            changed.profile.insert(path.mid(profilePath.size()), operation.value("value"_L1));
    }
    if (const auto refusal = refuseProfile(org, *app, {}, changed.profile, true))
        return *refusal;
    changed.lastUpdated = timestamp();
    auto reply = jsonReply(toJson(org, *app, place(*app, changed)));
    settleGroupMembers(org, *app);
    return reply;
}

Reply removeGroup(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto groupId = request.parameter(u"groupId"_s);
    const auto found = std::find_if(app->groups.cbegin(), app->groups.cend(),
                                    [&groupId](const AppGroup &group) { return group.groupId == groupId; });
    if (found == app->groups.cend())
        return noGroup(request);
    app->groups.erase(found);
    settleGroupMembers(org, *app);
    return emptyReply();
}

Reply listGroups(Org &org, const Request &request)
{
    const auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto q = request.queryValue(u"q");
    return pageOf(
        request, org.base, app->groups, {}, [](const AppGroup &group) { return group.groupId; },
        [&](const AppGroup &assignment) {
            const auto *group = org.group(assignment.groupId);
            return q.isEmpty() || (group != nullptr && group->name.startsWith(q, Qt::CaseInsensitive));
        },
        [&](const AppGroup &group) { return toJson(org, *app, group); });
}

} // namespace

void addAppGroupRoutes(Router &router, Org &org)
{
    const auto one = u"/api/v1/apps/{appId}/groups/{groupId}"_s;
    router.add(u"GET"_s, u"/api/v1/apps/{appId}/groups"_s,
               [&org](const Request &request) { return listGroups(org, request); });
    router.add(u"GET"_s, one, [&org](const Request &request) {
        auto *app = org.app(request.parameter(u"appId"_s));
        if (app == nullptr)
            return noApp(request);
        const auto *group = app->group(request.parameter(u"groupId"_s));
        return group != nullptr ? jsonReply(toJson(org, *app, *group)) : noGroup(request);
    });
    router.add(u"PUT"_s, one, [&org](const Request &request) { return assignGroup(org, request); });
    router.add(u"PATCH"_s, one, [&org](const Request &request) { return patchGroup(org, request); });
    router.add(u"DELETE"_s, one, [&org](const Request &request) { return removeGroup(org, request); });
}

} // namespace setup::practice::okta
