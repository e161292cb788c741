// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/certificates.h"
#include "practice/http/router.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace setup::practice::sumo {

/// Who made and changed a thing, and when.
struct Stamp
{
    QString createdAt = {};
    QString createdBy = {};
    QString modifiedAt = {};
    QString modifiedBy = {};

    void touch(const QString &userId);
    void addTo(QJsonObject &object) const;
};

struct Role
{
    QString id = {};
    QString name = {};
    QString description = {};
    QStringList capabilities = {};
    QJsonObject filters = {}; ///< The search filters of either version of the API, as given.
    bool autofill = true;
    bool systemDefined = false;
    bool initial = false; ///< There from the start.
    Stamp stamp = {};
};

/// A person of the tenant. The Users API and SCIM see the same people.
struct User
{
    QString id = {};
    QString userName = {};
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    QStringList roleIds = {};
    bool active = true;
    Stamp stamp = {};
};

struct ServiceAccount
{
    QString id = {};
    QString name = {};
    QString email = {};
    QStringList roleIds = {};
    bool active = true;
    Stamp stamp = {};
};

struct AccessKey
{
    QString id = {};
    QString secret = {};
    QString label = {};
    QString ownerId = {}; ///< Of a user or of a service account.
    bool ofServiceAccount = false;
    bool disabled = false;
    QStringList scopes = {}; ///< Empty: all that the owner may do.
    QJsonArray corsHeaders = {};
    QString lastUsed = {}; ///< Empty: never.
    Stamp stamp = {};
};

struct SamlConfiguration
{
    QString id = {};
    qint64 number = 0; ///< The number in the ACS URL and the entity ID, which isn't the id.
    QJsonObject settings = {};
    Stamp stamp = {};

    QString assertionConsumerUrl() const;
    QString entityId() const;
};

/// Whom a request comes from, and what they may do.
struct Caller
{
    QString id = {};
    QString keyId = {};
    QSet<QString> capabilities = {};

    bool may(const QString &capability) const
    {
        return capability.isEmpty() || capabilities.contains(capability);
    }
};

/// The state of the tenant. Whoever reads or changes it holds the mutex.
class Tenant
{
public:
    Tenant();

    /// A route's handler, called with the caller.
    using Handler = std::function<Reply(const Request &request, const Caller &caller)>;

    /// A handler for the router that answers 403 to those who lack the capability.
    Router::Handler guarded(const QString &capability, Handler handler);

    /// Nothing when the credential is wrong, disabled, or not of a kind that the path takes.
    std::optional<Caller> authenticate(const Request &request) const;

    /// The access id and key that the request carries, whether right or wrong.
    static std::optional<std::pair<QString, QString>> credentialsOf(const Request &request);

    Role *role(const QString &id);
    /// By exact name; `lagging`: as if the roles made since the start weren't there yet.
    Role *roleNamed(const QString &name, bool lagging);
    User *user(const QString &id);
    User *userWithEmail(const QString &email);
    ServiceAccount *serviceAccount(const QString &id);
    AccessKey *key(const QString &id);
    SamlConfiguration *saml(const QString &id);
    bool hasHolders(const QString &roleId) const;
    QStringList roleNames(const QStringList &roleIds) const;
    /// What the holder of the roles may do with a key of these scopes.
    QSet<QString> effective(const QStringList &roleIds, const QStringList &scopes) const;
    QSet<QString> effective(const AccessKey &key) const;
    AccessKey &addKey(const QString &ownerId, bool ofServiceAccount, const QString &label,
                      const QString &byWhom);

    std::mutex mutex;
    QString base; ///< The API's URL with `/api`, known once the server listens.
    QString ownerId;
    std::vector<Role> roles;
    std::vector<User> users;
    std::vector<ServiceAccount> serviceAccounts;
    std::vector<AccessKey> keys;
    std::vector<SamlConfiguration> samlConfigurations;
    QStringList allowlisted;
    bool allowlistEnabled = false; ///< For logins and API calls by address.
    Certificates certificates;
    QString signingCertificate; ///< Of the service provider; made when first needed.

private:
    void addRole(const QString &name, const QString &description, const QStringList &capabilities,
                 bool systemDefined);
};

/// Every capability that a role can hold.
const QStringList &knownCapabilities();

/// One page of a list by `limit` and `token`: {"data": [...], "next"}.
Reply tokenPage(const Request &request, const QJsonArray &all);

/// The texts of a JSON list.
QStringList textsOf(const QJsonValue &list);

} // namespace setup::practice::sumo
