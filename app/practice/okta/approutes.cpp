// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"
#include "practice/identifiers.h"
#include "practice/okta/appmaker.h"
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/paging.h"
#include "practice/okta/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

Reply noApp(const Request &request)
{
    return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
}

void logLifecycle(Org &org, const App &app, const QString &what)
{
    org.log.add({.eventType = "application.lifecycle."_L1 + what,
                 .displayMessage = what.left(1).toUpper() + what.mid(1) + " application"_L1,
                 .targets = {logTarget(app.id, u"AppInstance"_s, app.label, app.label)},
                 .appName = app.label});
}

Reply listApps(Org &org, const Request &request)
{
    std::optional<Filter> filter;
    if (request.hasQuery(u"filter")) {
        filter = Filter::parse(request.queryValue(u"filter"));
        static const QStringList supported{u"id"_s, u"status"_s, u"name"_s, u"credentials.signing.kid"_s,
                                           u"settings.slo.enabled"_s};
        const auto used = filter ? filter->attributes() : QStringList{};
        if (!filter || !std::all_of(used.cbegin(), used.cend(), [](const QString &name) {
                return supported.contains(name);
            }))
            return apiError(400, u"E0000031"_s, u"Invalid search criteria."_s);
    }
    const auto q = request.queryValue(u"q");
    return pageOf(
        request, org.base, org.apps, {}, [](const auto &app) { return app->id; },
        [&](const auto &app) {
            return (q.isEmpty() || app->label.startsWith(q, Qt::CaseInsensitive)
                    || app->name.startsWith(q, Qt::CaseInsensitive))
                && (!filter || filter->matches(toJson(org, *app)));
        },
        [&org](const auto &app) { return toJson(org, *app); });
}

Reply createApp(Org &org, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return malformedBody();
    if (const auto refusal = refuseApp(*body, true))
        return *refusal;
    auto app = makeApp(org, body->value("label"_L1).toString(), *body);
    app->active = request.queryValue(u"activate", u"true"_s) != "false"_L1;
    org.apps.push_back(std::move(app));
    logLifecycle(org, *org.apps.back(), u"create"_s);
    return jsonReply(toJson(org, *org.apps.back()));
}

Reply replaceApp(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    if (!app->active) {
        return apiError(400, u"E0000024"_s, u"Bad request. Operation on application settings failed."_s,
                        {u"This operation on app metadata is not yet supported: No active instances."_s});
    }
    if (const auto refusal = refuseApp(*body, false))
        return *refusal;
    replaceSettings(*app, *body);
    // What users report of real orgs: a replacement through the API switches the provisioning off again.
    app->scim = false;
    app->connector.reset();
    app->features.clear();
    logLifecycle(org, *app, u"update"_s);
    return jsonReply(toJson(org, *app));
}

Reply deleteApp(Org &org, const Request &request)
{
    const auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    if (app->active)
        return apiError(403, u"E0000056"_s, u"Delete application forbidden."_s);
    logLifecycle(org, *app, u"delete"_s);
    org.apps.erase(
        std::find_if(org.apps.begin(), org.apps.end(), [app](const auto &one) { return one.get() == app; }));
    return emptyReply();
}

Reply switchApp(Org &org, const Request &request, bool active)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return noApp(request);
    if (app->active == active)
        return jsonReply(QJsonObject{});
    app->active = active;
    app->lastUpdated = timestamp();
    logLifecycle(org, *app, active ? u"activate"_s : u"deactivate"_s);
    return jsonReply(QJsonObject{});
}

/// Only a handful of catalogue apps have this API: "Provisioning is not enabled" for all others.
Reply features(Org &org, const Request &request)
{
    if (org.app(request.parameter(u"appId"_s)) == nullptr)
        return noApp(request);
    return validationFailed(u"feature"_s, {u"Provisioning is not enabled for the app instance."_s});
}

/// Answered without an error for apps that the API doesn't support.
Reply connection(Org &org, const Request &request)
{
    if (org.app(request.parameter(u"appId"_s)) == nullptr)
        return noApp(request);
    return jsonReply({{u"authScheme"_s, u"UNKNOWN"_s},
                      {u"status"_s, u"UNKNOWN"_s},
                      {u"profile"_s, QJsonObject{{u"authScheme"_s, u"UNKNOWN"_s}}}});
}

} // namespace

void addAppRoutes(Router &router, Org &org)
{
    const auto app = u"/api/v1/apps/{appId}"_s;
    router.add(u"GET"_s, u"/api/v1/apps"_s,
               [&org](const Request &request) { return listApps(org, request); });
    router.add(u"POST"_s, u"/api/v1/apps"_s,
               [&org](const Request &request) { return createApp(org, request); });
    router.add(u"GET"_s, app, [&org](const Request &request) {
        const auto *found = org.app(request.parameter(u"appId"_s));
        return found != nullptr ? jsonReply(toJson(org, *found)) : noApp(request);
    });
    router.add(u"PUT"_s, app, [&org](const Request &request) { return replaceApp(org, request); });
    router.add(u"DELETE"_s, app, [&org](const Request &request) { return deleteApp(org, request); });
    router.add(u"POST"_s, app + "/lifecycle/activate"_L1,
               [&org](const Request &request) { return switchApp(org, request, true); });
    router.add(u"POST"_s, app + "/lifecycle/deactivate"_L1,
               [&org](const Request &request) { return switchApp(org, request, false); });
    router.add(u"GET"_s, app + "/features"_L1,
               [&org](const Request &request) { return features(org, request); });
    router.add(u"GET"_s, app + "/features/{name}"_L1,
               [&org](const Request &request) { return features(org, request); });
    router.add(u"PUT"_s, app + "/features/{name}"_L1,
               [&org](const Request &request) { return features(org, request); });
    router.add(u"GET"_s, app + "/connections/default"_L1,
               [&org](const Request &request) { return connection(org, request); });
}

} // namespace setup::practice::okta
