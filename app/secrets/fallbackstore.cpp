// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallbackstore.h"

#include <utility>

using namespace Qt::StringLiterals;

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
        if (inMemory)
            return ready(inMemory);
        return thenAlways(m_keychain.read(key), [this](const Result<Found> &kept) -> Call<Found> {
            if (kept) {
                m_told.clear();
                return mapped<Found>(moveAll(), [found = *kept](Unit) -> Result<Found> { return found; });
            }
            if (kept.error().kind != ErrorKind::KeychainUnavailable)
                return failed<Found>(kept.error());
            auto nothing = ready(Found());
            tell(kept.error());
            return nothing;
        });
    });
}

Call<Unit> FallbackStore::write(const SecretKey &key, Secret secret)
{
    // Shared with the continuation, which must be copyable: the secret itself isn't.
    const auto kept = std::make_shared<Secret>(secret.duplicate());
    return thenAlways(m_keychain.write(key, std::move(secret)),
                      [this, key, kept](const Result<Unit> &written) -> Call<Unit> {
                          if (written) {
                              m_told.clear();
                              m_inMemory.remove(entryName(key));
                              // An older one would be read in its place.
                              return andThen(m_memory.remove(key), [this](Unit) { return moveAll(); });
                          }
                          if (written.error().kind != ErrorKind::KeychainUnavailable)
                              return failed<Unit>(written.error());
                          m_inMemory.insert(entryName(key), key);
                          auto inMemory = m_memory.write(key, std::move(*kept));
                          tell(written.error());
                          return inMemory;
                      });
}

Call<Unit> FallbackStore::remove(const SecretKey &key)
{
    m_inMemory.remove(entryName(key));
    return andThen(m_memory.remove(key), [this, key](Unit) -> Call<Unit> {
        return recovered(m_keychain.remove(key), [](const Error &error) -> Result<Unit> {
            // Without a keychain there is nothing in it; a locked one may still hold the secret.
            if (error.kind == ErrorKind::KeychainUnavailable && error.code == "keychain-absent"_L1)
                return Unit{};
            return error;
        });
    });
}

Call<Unit> FallbackStore::moveAll()
{
    std::vector<SecretKey> waiting(m_inMemory.cbegin(), m_inMemory.cend());
    return forEachInOrder(std::move(waiting), [this](const SecretKey &key) { return move(key); });
}

Call<Unit> FallbackStore::move(const SecretKey &key)
{
    return andThen(m_memory.read(key), [this, key](const std::shared_ptr<Secret> &held) -> Call<Unit> {
        if (!held)
            return ready(Unit{});
        return thenAlways(m_keychain.write(key, held->duplicate()),
                          [this, key](const Result<Unit> &written) -> Call<Unit> {
                              if (!written)
                                  return ready(Unit{});
                              m_inMemory.remove(entryName(key));
                              return m_memory.remove(key);
                          });
    });
}

void FallbackStore::tell(const Error &error)
{
    if (std::exchange(m_told, error.code) != error.code && m_onFallback)
        m_onFallback(error);
}

} // namespace setup::secrets
