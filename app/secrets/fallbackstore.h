// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <functional>

namespace setup::secrets {

/// The keychain where it works, memory for this run where it doesn't. Says so once, so that the user knows that
/// nothing is kept. A secret is never put anywhere else.
class FallbackStore final : public SecretStore
{
public:
    /// Both stores must outlive this. `onFallback` is called at most once, with the keychain's error.
    FallbackStore(SecretStore &keychain, SecretStore &memory, std::function<void(const Error &)> onFallback);

    Call<std::shared_ptr<Secret>> read(const SecretKey &key) override;
    Call<Unit> write(const SecretKey &key, Secret secret) override;
    Call<Unit> remove(const SecretKey &key) override;

private:
    void fallBack(const Error &error);

    SecretStore &m_keychain;
    SecretStore &m_memory;
    std::function<void(const Error &)> m_onFallback;
    bool m_fellBack = false;
};

} // namespace setup::secrets
