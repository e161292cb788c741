// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"
#include "practice/okta/schemas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

/// A mapping and the app that it belongs to.
struct Place
{
    App *app = nullptr;
    Mapping *mapping = nullptr;
};

std::vector<Place> allMappings(Org &org)
{
    std::vector<Place> places;
    for (const auto &app : org.apps) {
        if (app->active) {
            places.push_back({.app = app.get(), .mapping = &app->toApp});
            places.push_back({.app = app.get(), .mapping = &app->toOkta});
        }
    }
    return places;
}

Place placeOf(Org &org, const QString &id)
{
    const auto places = allMappings(org);
    const auto found = std::find_if(places.cbegin(), places.cend(),
                                    [&id](const Place &place) { return place.mapping->id == id; });
    return found == places.cend() ? Place{} : *found;
}

QJsonObject userEnd(const Org &org)
{
    return {
        {u"id"_s, org.userTypeId},
        {u"name"_s, u"user"_s},
        {u"type"_s, u"user"_s},
        {u"_links"_s,
         QJsonObject{
             {u"self"_s,
              QJsonObject{{u"href"_s, QString(org.base + "/api/v1/meta/types/user/"_L1 + org.userTypeId)}}},
             {u"schema"_s,
              QJsonObject{
                  {u"href"_s, QString(org.base + "/api/v1/meta/schemas/user/"_L1 + org.userSchemaId)}}}}}};
}

QJsonObject appEnd(const Org &org, const App &app)
{
    return {
        {u"id"_s, app.id},
        {u"name"_s, app.name},
        {u"type"_s, u"appuser"_s},
        {u"_links"_s,
         QJsonObject{
             {u"self"_s, QJsonObject{{u"href"_s, QString(org.base + "/api/v1/apps/"_L1 + app.id)}}},
             {u"schema"_s,
              QJsonObject{{u"href"_s,
                           QString(org.base + "/api/v1/meta/schemas/apps/"_L1 + app.id + "/default"_L1)}}}}}};
}

/// The list leaves the properties out.
QJsonObject shortJson(const Org &org, const Place &place)
{
    const bool toApp = place.mapping->toApp;
    return {{u"id"_s, place.mapping->id},
            {u"source"_s, toApp ? userEnd(org) : appEnd(org, *place.app)},
            {u"target"_s, toApp ? appEnd(org, *place.app) : userEnd(org)},
            {u"_links"_s,
             QJsonObject{{u"self"_s,
                          QJsonObject{{u"href"_s,
                                       QString(org.base + "/api/v1/mappings/"_L1 + place.mapping->id)}}}}}};
}

QJsonObject fullJson(const Org &org, const Place &place)
{
    auto json = shortJson(org, place);
    json.insert(u"properties"_s, place.mapping->properties);
    return json;
}

Reply listMappings(Org &org, const Request &request)
{
    const auto source = request.queryValue(u"sourceId");
    const auto target = request.queryValue(u"targetId");
    const auto isEnd = [&org](const QString &wanted, const Place &place, bool userSide) {
        return wanted.isEmpty() || wanted == (userSide ? org.userTypeId : place.app->id);
    };
    return pageOf(
        request, org.base, allMappings(org), {}, [](const Place &place) { return place.mapping->id; },
        [&](const Place &place) {
            return isEnd(source, place, place.mapping->toApp) && isEnd(target, place, !place.mapping->toApp);
        },
        [&org](const Place &place) { return shortJson(org, place); });
}

bool isRemoval(const QJsonValue &value)
{
    return value.isNull()
        || (value.isObject() && value.toObject().value("expression"_L1).isNull()
            && value.toObject().contains("expression"_L1));
}

QStringList propertyProblems(const Org &org, const Place &place, const QString &name,
                             const QJsonObject &property)
{
    const auto targets = place.mapping->toApp ? appAttributes(*place.app) : userAttributes(org);
    const auto push = property.value("pushStatus"_L1).toString();
    if (!targets.contains(name))
        return {u"Property name '%1' is not defined in the target profile"_s.arg(name)};
    if (property.value("expression"_L1).toString().isEmpty())
        return {u"%1: expression: The field cannot be left blank"_s.arg(name)};
    if (push != "PUSH"_L1 && push != "DONT_PUSH"_L1)
        return {u"%1: pushStatus: '%2' is neither PUSH nor DONT_PUSH"_s.arg(name, push)};
    if (!place.mapping->toApp && push == "PUSH"_L1)
        return {u"Push status is allowed for profile mastering enabled apps only"_s};
    return {};
}

/// "Okta API reference, Update a profile mapping": properties that aren't named stay.
Reply updateMapping(Org &org, const Request &request)
{
    const auto place = placeOf(org, request.parameter(u"mappingId"_s));
    if (place.mapping == nullptr)
        return notFound(request.parameter(u"mappingId"_s), u"ProfileMapping"_s);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto wanted = body->value("properties"_L1).toObject();
    auto result = place.mapping->properties;
    QStringList problems;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        if (isRemoval(*it)) {
            result.remove(it.key());
            continue;
        }
        auto property = result.value(it.key()).toObject();
        const auto changes = it->toObject();
        for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
            property.insert(change.key(), change.value());
        problems << propertyProblems(org, place, it.key(), property);
        result.insert(it.key(), property);
    }
    if (!problems.isEmpty())
        return validationFailed(u"mapping"_s, problems);
    place.mapping->properties = result;
    org.log.add(
        {.eventType = u"directory.mapping.update"_s,
         .displayMessage = u"Update mapping for universal directory profile"_s,
         .targets = {logTarget(place.app->id, u"AppInstance"_s, place.app->label, place.app->label)}});
    return jsonReply(fullJson(org, place));
}

} // namespace

void addMappingRoutes(Router &router, Org &org)
{
    router.add(u"GET"_s, u"/api/v1/mappings"_s,
               [&org](const Request &request) { return listMappings(org, request); });
    router.add(u"GET"_s, u"/api/v1/mappings/{mappingId}"_s, [&org](const Request &request) {
        const auto place = placeOf(org, request.parameter(u"mappingId"_s));
        return place.mapping != nullptr ? jsonReply(fullJson(org, place))
                                        : notFound(request.parameter(u"mappingId"_s), u"ProfileMapping"_s);
    });
    router.add(u"POST"_s, u"/api/v1/mappings/{mappingId}"_s,
               [&org](const Request &request) { return updateMapping(org, request); });
}

} // namespace setup::practice::okta
