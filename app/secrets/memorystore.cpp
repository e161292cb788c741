// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::secrets {

Call<std::shared_ptr<Secret>> MemoryStore::read(const SecretKey &key)
{
    return andThen(ready(Unit{}), [this, name = entryName(key)](Unit) {
        const auto entry = m_entries.find(name);
        std::shared_ptr<Secret> secret;
        if (entry != m_entries.end())
            secret = std::make_shared<Secret>(entry->second.duplicate());
        return ready(std::move(secret));
    });
}

Call<Unit> MemoryStore::write(const SecretKey &key, Secret secret)
{
    // Shared, because a std::function must be copyable and a Secret isn't.
    auto held = std::make_shared<Secret>(std::move(secret));
    return andThen(ready(Unit{}), [this, name = entryName(key), held = std::move(held)](Unit) -> Call<Unit> {
        if (held->isEmpty())
            return failed<Unit>({.kind = ErrorKind::InputInvalid, .code = u"empty"_s});
        m_entries.insert_or_assign(name, std::move(*held));
        return ready(Unit{});
    });
}

Call<Unit> MemoryStore::remove(const SecretKey &key)
{
    return andThen(ready(Unit{}), [this, name = entryName(key)](Unit) {
        m_entries.erase(name);
        return ready(Unit{});
    });
}

} // namespace setup::secrets
