// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

namespace setup::secrets {

/// The user's keychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager. Never falls back to
/// a file. Errors: keychainProblem()'s. A Secret Service that is locked and stays so is told by a write alone: to a
/// reader it looks as if it held nothing (libsecret, secret_password_lookup).
///
/// A call that is destroyed while the keychain works (it may ask the user for a password) lets it finish unheard:
/// a write that was handed over can still take place.
class KeychainStore final : public SecretStore
{
public:
    /// `service` is the name under which the system shows the entries; another one keeps tests to themselves.
    explicit KeychainStore(QString service = QStringLiteral("okta-sumo-setup"));

    Call<std::shared_ptr<Secret>> read(const SecretKey &key) override;
    Call<Unit> write(const SecretKey &key, Secret secret) override;
    Call<Unit> remove(const SecretKey &key) override;

private:
    QString m_service;
};

} // namespace setup::secrets
