// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <QMap>

#include <functional>

namespace setup::secrets {

/// The keychain where it works, memory for this run where it doesn't. Says so, that the user knows that nothing is
/// kept, once for each cause until the keychain works again. Each operation tries the keychain anew: it may have been
/// unlocked, and then takes what memory held for it. A secret is never put anywhere else.
class FallbackStore final : public SecretStore
{
public:
    /// Both stores must outlive this. `onFallback` is called with the keychain's error.
    FallbackStore(SecretStore &keychain, SecretStore &memory, std::function<void(const Error &)> onFallback);

    Call<std::shared_ptr<Secret>> read(const SecretKey &key) override;
    Call<Unit> write(const SecretKey &key, Secret secret) override;
    Call<Unit> remove(const SecretKey &key) override;

private:
    void tell(const Error &error);
    /// The keychain works: what memory holds in its place moves into it. What it refuses stays; never fails.
    Call<Unit> moveAll();
    Call<Unit> move(const SecretKey &key);

    SecretStore &m_keychain;
    SecretStore &m_memory;
    std::function<void(const Error &)> m_onFallback;
    QMap<QString, SecretKey> m_inMemory; // by entry name: what the keychain couldn't take
    QString m_told; // the code of the error that was told last
};

} // namespace setup::secrets
