// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/serviceconnection.h"
#include "services/sumo/sumotypes.h"

#include <memory>

namespace setup::sumo {

/// The real service's limits (4 calls a second, 10 under way; Sumo Logic API, Rate limiting) and retry rules for
/// that API base (for example https://api.us2.sumologic.com/api). Lifted on loopback when the service says so.
net::ServiceDescription describeSumo(const QUrl &apiUrl);

/// A Sumo Logic tenant, one method for each endpoint that the setup uses. Holds no policy and no text for users.
/// Calls must not outlive the client.
class SumoClient
{
public:
    explicit SumoClient(std::unique_ptr<net::ServiceConnection> connection);
    ~SumoClient();
    Q_DISABLE_COPY_MOVE(SumoClient)

    net::ServiceConnection &connection() { return *m_connection; }

    /// GET /v1/collectors?limit=1: succeeds on the tenant's own deployment; elsewhere Moved with the right API base
    /// in `location`. 403 counts as success: the key is known here but may not read collectors.
    Call<Unit> checkDeployment();

    /// GET /v1/saml/identityProviders
    Call<QList<SamlConfiguration>> samlConfigurations();
    /// POST /v1/saml/identityProviders. Not repeated blindly.
    Call<SamlConfiguration> createSamlConfiguration(const SamlConfigurationDraft &draft);
    /// PUT /v1/saml/identityProviders/{id} with the configuration's own object and these three values in it. Not sent
    /// again as it is.
    Call<SamlConfiguration> updateSamlConfiguration(const SamlConfiguration &current,
                                                    const SamlConfigurationDraft &wanted);
    /// DELETE /v1/saml/identityProviders/{id}
    Call<Unit> deleteSamlConfiguration(const SamlConfigurationId &id);

    /// GET /v1/roles, over all pages.
    Call<QList<Role>> roles();
    /// POST /v2/roles with these capabilities. Not repeated blindly.
    Call<Role> createRole(const QString &name, const QString &description, const QStringList &capabilities);
    /// DELETE /v1/roles/{id}
    Call<Unit> deleteRole(const RoleId &id);

    /// GET /v1/users, over all pages.
    Call<QList<User>> users();
    /// GET /v1/users?email=
    Call<QList<User>> usersByEmail(const QString &email);
    /// PUT /v1/users/{id} with the person's own values, inactive. Not sent again as it is.
    Call<Unit> deactivateUser(const User &user);
    /// GET /v1/saml/allowlistedUsers
    Call<QList<AllowlistedUser>> allowlistedUsers();
    /// GET /v1/users?limit=1: whether the key may read people.
    Call<Unit> checkUsers();

    /// GET /v1/serviceAccounts
    Call<QList<ServiceAccount>> serviceAccounts();
    /// POST /v1/serviceAccounts. Not repeated blindly.
    Call<ServiceAccount> createServiceAccount(const QString &name, const QString &email,
                                              const QList<RoleId> &roles);
    /// DELETE /v1/serviceAccounts/{id}
    Call<Unit> deleteServiceAccount(const ServiceAccountId &id);
    /// GET /v1/serviceAccounts/{id}/accessKeys
    Call<QList<AccessKey>> accessKeys(const ServiceAccountId &account);
    /// POST /v1/serviceAccounts/{id}/accessKeys. Not repeated blindly: a lost reply is a lost secret.
    Call<std::shared_ptr<NewAccessKey>> createAccessKey(const ServiceAccountId &account, const QString &label,
                                                        const QStringList &scopes);
    /// DELETE /v1/serviceAccounts/{id}/accessKeys/{accessId}
    Call<Unit> deleteAccessKey(const ServiceAccountId &account, const QString &accessId);

    /// GET /v1/serviceAllowlist/status: whether Sumo Logic accepts API calls from listed addresses alone.
    Call<bool> isIpAllowlistOn();

private:
    std::unique_ptr<net::ServiceConnection> m_connection;
};

} // namespace setup::sumo
