// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallbackstore.h"

namespace setup::secrets {

FallbackStore::FallbackStore(SecretStore &keychain, SecretStore &memory,
                             std::function<void(const Error &)> onFallback)
    : m_keychain(keychain), m_memory(memory), m_onFallback(std::move(onFallback))
{
}

Call<std::shared_ptr<Secret>> FallbackStore::read(const SecretKey &key)
{
    using Found = std::shared_ptr<Secret>;
    // Memory first: what this run has learned is newer than what an earlier one kept.
    return andThen(m_memory.read(key), [this, key](const Found &inMemory) -> Call<Found> {
        if (inMemory || m_fellBack)
            return ready(inMemory);
        return thenAlways(m_keychain.read(key), [this](const Result<Found> &kept) -> Call<Found> {
            if (!kept && kept.error().kind == ErrorKind::KeychainUnavailable) {
                fallBack(kept.error());
                return ready(Found());
            }
            return kept ? ready(*kept) : failed<Found>(kept.error());
        });
    });
}

Call<Unit> FallbackStore::write(const SecretKey &key, Secret secret)
{
    if (m_fellBack)
        return m_memory.write(key, std::move(secret));
    // Shared with the continuation, which must be copyable: the secret itself isn't.
    const auto kept = std::make_shared<Secret>(secret.duplicate());
    return thenAlways(m_keychain.write(key, std::move(secret)),
                      [this, key, kept](const Result<Unit> &written) -> Call<Unit> {
                          if (written)
                              return ready(Unit{});
                          if (written.error().kind != ErrorKind::KeychainUnavailable)
                              return failed<Unit>(written.error());
                          fallBack(written.error());
                          return m_memory.write(key, std::move(*kept));
                      });
}

Call<Unit> FallbackStore::remove(const SecretKey &key)
{
    return andThen(m_memory.remove(key), [this, key](Unit) -> Call<Unit> {
        return m_fellBack ? ready(Unit{}) : m_keychain.remove(key);
    });
}

void FallbackStore::fallBack(const Error &error)
{
    if (m_fellBack)
        return;
    m_fellBack = true;
    if (m_onFallback)
        m_onFallback(error);
}

} // namespace setup::secrets
