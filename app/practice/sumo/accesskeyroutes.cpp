// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/accesskeys.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int longestLabel = 128;
constexpr int mostOrigins = 20;

/// The scopes that a key can be held to. There is none for SAML.
const QStringList &knownScopes()
{
    static const QStringList all{u"adminMonitorsV2"_s,
                                 u"viewMonitorsV2"_s,
                                 u"manageMonitorsV2"_s,
                                 u"manageApps"_s,
                                 u"viewCollectors"_s,
                                 u"manageCollectors"_s,
                                 u"viewConnections"_s,
                                 u"manageConnections"_s,
                                 u"contentAdmin"_s,
                                 u"viewFieldExtractionRules"_s,
                                 u"manageFieldExtractionRules"_s,
                                 u"viewFields"_s,
                                 u"manageFields"_s,
                                 u"manageBudgets"_s,
                                 u"viewLibrary"_s,
                                 u"manageLibrary"_s,
                                 u"viewPartitions"_s,
                                 u"managePartitions"_s,
                                 u"manageS3DataForwarding"_s,
                                 u"viewScheduledViews"_s,
                                 u"manageScheduledViews"_s,
                                 u"manageTokens"_s,
                                 u"runLogSearch"_s,
                                 u"runMetricsQuery"_s,
                                 u"viewSlos"_s,
                                 u"manageSlos"_s,
                                 u"manageAccessKeys"_s,
                                 u"viewPersonalAccessKeys"_s,
                                 u"managePersonalAccessKeys"_s,
                                 u"viewUsersAndRoles"_s,
                                 u"manageUsersAndRoles"_s};
    return all;
}

QJsonObject scopeJson(const QString &scope)
{
    const bool manages = scope.startsWith("manage"_L1);
    const auto viewing = QString("view"_L1 + scope.mid(6));
    QJsonArray dependsOn;
    if (manages && knownScopes().contains(viewing))
        dependsOn.append(viewing);
    return {{u"id"_s, scope},
            {u"label"_s, scope},
            {u"type"_s, manages ? u"Manage"_s : u"View"_s},
            {u"dependsOn"_s, dependsOn},
            {u"group"_s,
             QJsonObject{{u"id"_s, u"general"_s}, {u"label"_s, u"General"_s}, {u"parentId"_s, QString()}}}};
}

} // namespace

QJsonObject toJson(const Tenant &tenant, const AccessKey &key, bool withSecret)
{
    const auto capabilities = tenant.effective(key);
    QStringList effective(capabilities.cbegin(), capabilities.cend());
    effective.sort();
    QJsonObject json{{u"id"_s, key.id},
                     {u"label"_s, key.label},
                     {u"corsHeaders"_s, key.corsHeaders},
                     {u"disabled"_s, key.disabled},
                     {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
                     {u"effectiveScopes"_s, QJsonArray::fromStringList(effective)}};
    key.stamp.addTo(json);
    if (key.ofServiceAccount)
        json.insert(u"serviceAccountId"_s, key.ownerId);
    if (withSecret)
        json.insert(u"key"_s, key.secret);
    return json;
}

std::optional<Reply> refuseKey(const QJsonObject &body)
{
    if (body.value("label"_L1).toString().size() > longestLabel)
        return invalidRequest(u"The label has at most 128 characters."_s);
    if (body.value("corsHeaders"_L1).toArray().size() > mostOrigins)
        return invalidRequest(u"A key has at most 20 origins."_s);
    const auto scopes = textsOf(body.value("scopes"_L1));
    for (const auto &scope : scopes) {
        if (!knownScopes().contains(scope))
            return invalidRequest(u"There is no scope %1."_s.arg(scope));
    }
    return std::nullopt;
}

void addAccessKeyRoutes(Router &router, Tenant &tenant)
{
    router.add(u"GET"_s, u"/api/v1/accessKeys/personal"_s,
               tenant.guarded({}, [&tenant](const Request &, const Caller &caller) {
                   QJsonArray list;
                   for (const auto &key : tenant.keys) {
                       if (key.ownerId == caller.id)
                           list.append(toJson(tenant, key, false));
                   }
                   return jsonReply({{u"data"_s, list}});
               }));
    router.add(u"GET"_s, u"/api/v1/accessKeys/scopes"_s,
               tenant.guarded({}, [](const Request &, const Caller &) {
                   QJsonArray list;
                   for (const auto &scope : knownScopes())
                       list.append(scopeJson(scope));
                   return jsonReply({{u"data"_s, list}});
               }));
}

} // namespace setup::practice::sumo
