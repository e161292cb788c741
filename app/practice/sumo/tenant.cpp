// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/tenant.h"

#include "practice/identifiers.h"
#include "practice/sumo/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

constexpr int keyIdLength = 12;
constexpr int keySecretLength = 64;
constexpr int standardPage = 100;
constexpr int largestPage = 1000;

template <class Items>
auto *byId(Items &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Stamp stampBy(const QString &userId)
{
    const auto now = timestampSeconds();
    return {.createdAt = now, .createdBy = userId, .modifiedAt = now, .modifiedBy = userId};
}

} // namespace

void Stamp::touch(const QString &userId)
{
    modifiedAt = timestampSeconds();
    modifiedBy = userId;
    if (createdAt.isEmpty()) {
        createdAt = modifiedAt;
        createdBy = userId;
    }
}

void Stamp::addTo(QJsonObject &object) const
{
    object.insert(u"createdAt"_s, createdAt);
    object.insert(u"createdBy"_s, createdBy);
    object.insert(u"modifiedAt"_s, modifiedAt);
    object.insert(u"modifiedBy"_s, modifiedBy);
}

QString SamlConfiguration::assertionConsumerUrl() const
{
    return u"https://service.us2.sumologic.com/sumo/saml/consume/%1"_s.arg(number);
}

QString SamlConfiguration::entityId() const
{
    return u"https://service.us2.sumologic.com/sumo/saml/%1"_s.arg(number);
}

Tenant::Tenant() : ownerId(sumoId())
{
    addRole(u"Administrator"_s, u"Administrators have full access."_s, knownCapabilities(), true);
    addRole(u"Analyst"_s, u"Analysts search and see dashboards."_s,
            {u"viewCollectors"_s, u"viewFieldExtraction"_s, u"viewPartitions"_s, u"viewScheduledViews"_s,
             u"downloadSearchResults"_s, u"shareDashboardWorld"_s},
            true);
    addRole(u"Security Responder"_s, u"Works on security insights."_s,
            {u"viewCollectors"_s, u"viewCse"_s, u"searchAuditIndex"_s}, false);
    users.push_back({.id = ownerId,
                     .userName = u"owner@acme.example"_s,
                     .email = u"owner@acme.example"_s,
                     .firstName = u"Olive"_s,
                     .lastName = u"Owner"_s,
                     .roleIds = {roles.front().id},
                     .stamp = stampBy(ownerId)});
    addKey(ownerId, false, u"setup"_s, ownerId);
}

void Tenant::addRole(const QString &name, const QString &description, const QStringList &capabilities,
                     bool systemDefined)
{
    roles.push_back({.id = sumoId(),
                     .name = name,
                     .description = description,
                     .capabilities = capabilities,
                     .systemDefined = systemDefined,
                     .initial = true,
                     .stamp = stampBy(ownerId)});
}

AccessKey &Tenant::addKey(const QString &owner, bool ofServiceAccount, const QString &label,
                          const QString &byWhom)
{
    keys.push_back({.id = u"su"_s + ownText(u"su"_s, keyIdLength),
                    .secret = randomText(keySecretLength),
                    .label = label,
                    .ownerId = owner,
                    .ofServiceAccount = ofServiceAccount,
                    .stamp = stampBy(byWhom)});
    return keys.back();
}

Router::Handler Tenant::guarded(const QString &capability, Handler handler)
{
    return [this, capability, inner = std::move(handler)](const Request &request) {
        const auto caller = authenticate(request);
        if (auto *used = caller ? key(caller->keyId) : nullptr)
            used->lastUsed = timestampSeconds();
        return caller && caller->may(capability) ? inner(request, *caller) : forbidden();
    };
}

std::optional<std::pair<QString, QString>> Tenant::credentialsOf(const Request &request)
{
    const auto header = request.header("authorization"_ba);
    const bool scim = request.path.startsWith("/api/v1/scim/"_L1);
    const auto space = header.indexOf(' ');
    const auto scheme = header.left(space).toLower();
    if (scheme != "basic" && !(scim && scheme == "bearer"))
        return std::nullopt;
    const auto pair = QByteArray::fromBase64Encoding(header.mid(space + 1),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = pair ? pair.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    return std::pair{QString::fromUtf8(pair.decoded.left(colon)),
                     QString::fromUtf8(pair.decoded.mid(colon + 1))};
}

std::optional<Caller> Tenant::authenticate(const Request &request) const
{
    const auto credentials = credentialsOf(request);
    if (!credentials)
        return std::nullopt;
    const auto *found = byId(keys, credentials->first);
    if (found == nullptr || found->secret != credentials->second || found->disabled)
        return std::nullopt;
    const auto *account = byId(serviceAccounts, found->ownerId);
    const auto *person = byId(users, found->ownerId);
    if ((account == nullptr || !account->active) && (person == nullptr || !person->active))
        return std::nullopt;
    return Caller{.id = found->ownerId, .keyId = found->id, .capabilities = effective(*found)};
}

QSet<QString> Tenant::effective(const QStringList &roleIds, const QStringList &scopes) const
{
    QSet<QString> held;
    for (const auto &id : roleIds) {
        if (const auto *found = byId(roles, id))
            held.unite(QSet<QString>(found->capabilities.cbegin(), found->capabilities.cend()));
    }
    if (held.contains("manageUsersAndRoles"_L1))
        held.insert(u"viewUsersAndRoles"_s);
    return scopes.isEmpty() ? held : held.intersect(QSet<QString>(scopes.cbegin(), scopes.cend()));
}

QSet<QString> Tenant::effective(const AccessKey &accessKey) const
{
    if (const auto *account = byId(serviceAccounts, accessKey.ownerId))
        return effective(account->roleIds, accessKey.scopes);
    const auto *person = byId(users, accessKey.ownerId);
    return person != nullptr ? effective(person->roleIds, accessKey.scopes) : QSet<QString>{};
}

Role *Tenant::role(const QString &id)
{
    return byId(roles, id);
}

Role *Tenant::roleNamed(const QString &name, bool lagging)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role &one) {
        return one.name == name && (one.initial || !lagging);
    });
    return found == roles.end() ? nullptr : &*found;
}

User *Tenant::user(const QString &id)
{
    return byId(users, id);
}

User *Tenant::userWithEmail(const QString &email)
{
    const auto found = std::find_if(users.begin(), users.end(), [&email](const User &one) {
        return one.email.compare(email, Qt::CaseInsensitive) == 0
            || one.userName.compare(email, Qt::CaseInsensitive) == 0;
    });
    return found == users.end() ? nullptr : &*found;
}

ServiceAccount *Tenant::serviceAccount(const QString &id)
{
    return byId(serviceAccounts, id);
}

AccessKey *Tenant::key(const QString &id)
{
    return byId(keys, id);
}

SamlConfiguration *Tenant::saml(const QString &id)
{
    return byId(samlConfigurations, id);
}

bool Tenant::hasHolders(const QString &roleId) const
{
    const auto holds = [&roleId](const auto &one) { return one.roleIds.contains(roleId); };
    return std::any_of(users.cbegin(), users.cend(), holds)
        || std::any_of(serviceAccounts.cbegin(), serviceAccounts.cend(), holds);
}

QStringList Tenant::roleNames(const QStringList &roleIds) const
{
    QStringList names;
    for (const auto &id : roleIds) {
        if (const auto *found = byId(roles, id))
            names << found->name;
    }
    return names;
}

const QStringList &knownCapabilities()
{
    static const QStringList all{u"viewCollectors"_s,
                                 u"manageCollectors"_s,
                                 u"manageBudgets"_s,
                                 u"manageDataVolumeFeed"_s,
                                 u"viewFieldExtraction"_s,
                                 u"manageFieldExtractionRules"_s,
                                 u"manageS3DataForwarding"_s,
                                 u"manageContent"_s,
                                 u"manageApps"_s,
                                 u"dataVolumeIndex"_s,
                                 u"manageConnections"_s,
                                 u"viewScheduledViews"_s,
                                 u"manageScheduledViews"_s,
                                 u"viewPartitions"_s,
                                 u"managePartitions"_s,
                                 u"viewFields"_s,
                                 u"manageFields"_s,
                                 u"viewAccountOverview"_s,
                                 u"manageTokens"_s,
                                 u"downloadSearchResults"_s,
                                 u"manageEntityTypeConfig"_s,
                                 u"metricsTransformation"_s,
                                 u"metricsExtraction"_s,
                                 u"metricsRules"_s,
                                 u"managePasswordPolicy"_s,
                                 u"ipAllowlisting"_s,
                                 u"createAccessKeys"_s,
                                 u"manageAccessKeys"_s,
                                 u"manageSupportAccountAccess"_s,
                                 u"manageAuditDataFeed"_s,
                                 u"manageSaml"_s,
                                 u"shareDashboardOutsideOrg"_s,
                                 u"manageOrgSettings"_s,
                                 u"changeDataAccessLevel"_s,
                                 u"shareDashboardWorld"_s,
                                 u"shareDashboardAllowlist"_s,
                                 u"viewUsersAndRoles"_s,
                                 u"manageUsersAndRoles"_s,
                                 u"searchAuditIndex"_s,
                                 u"auditEventIndex"_s,
                                 u"viewCse"_s,
                                 u"viewMonitorsV2"_s,
                                 u"manageMonitorsV2"_s,
                                 u"viewAlerts"_s};
    return all;
}

Reply tokenPage(const Request &request, const QJsonArray &all)
{
    const int limit = request.queryNumber(u"limit", standardPage, 1, largestPage);
    qsizetype start = 0;
    if (request.hasQuery(u"token")) {
        const auto token = QByteArray::fromBase64(request.queryValue(u"token").toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
        bool isNumber = false;
        start = token.toLongLong(&isNumber);
        if (!isNumber || start < 0)
            return invalidRequest(u"The token is invalid."_s);
    }
    QJsonArray page;
    for (auto at = start; at < all.size() && page.size() < limit; ++at)
        page.append(all.at(at));
    QJsonObject body{{u"data"_s, page}};
    if (start + page.size() < all.size()) {
        const auto next = QByteArray::number(start + page.size());
        body.insert(u"next"_s, QString::fromLatin1(next.toBase64(QByteArray::Base64UrlEncoding)));
    }
    return jsonReply(body);
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const auto values = list.toArray();
    for (const auto &value : values)
        texts << value.toString();
    return texts;
}

} // namespace setup::practice::sumo
