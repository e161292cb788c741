// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "core/secret.h"

#include <QString>

#include <memory>

namespace setup::secrets {

/// What a secret opens. The ids that belong to the keys aren't secret and aren't kept here.
enum class SecretKind {
    OktaToken, ///< The API token of the Okta org.
    OktaRefreshToken, ///< The refresh token of a sign-in to the Okta org by OAuth.
    SumoAccessKey, ///< The access key with which the setup calls Sumo Logic.
    ScimAccessKey, ///< The access key that Okta's connector uses.
};

/// Where a secret is kept: the setup that it belongs to, and what it opens.
struct SecretKey
{
    QString setup = {}; ///< The setup's own id; not empty.
    SecretKind kind = SecretKind::OktaToken;
};

/// The name of an entry, for example "acme/okta-token". The same in every version of the program: what was kept
/// under it must be found again.
QString entryName(const SecretKey &key);

/// Keeps secrets between two runs, or for this one. Calls must not outlive the store.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// The secret, or null when there is none under that key.
    virtual Call<std::shared_ptr<Secret>> read(const SecretKey &key) = 0;
    /// Puts the secret there, in place of what was. InputInvalid for an empty one.
    virtual Call<Unit> write(const SecretKey &key, Secret secret) = 0;
    /// Nothing is there afterwards; that nothing was is no error.
    virtual Call<Unit> remove(const SecretKey &key) = 0;
};

} // namespace setup::secrets
