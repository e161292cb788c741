// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace setup::secrets {

/// Keeps secrets until it is destroyed: for a computer without a keychain, for practice and for tests.
class MemoryStore final : public SecretStore
{
public:
    Call<std::shared_ptr<Secret>> read(const SecretKey &key) override;
    Call<Unit> write(const SecretKey &key, Secret secret) override;
    Call<Unit> remove(const SecretKey &key) override;

private:
    std::map<QString, Secret> m_entries; // by entryName(); QMap would want to copy
};

} // namespace setup::secrets
