// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "secrets/secretstore.h"

#include <memory>

namespace setup::plan {

/// Who signs in to the two services. Empty members are unknown.
struct Credentials
{
    Secret oktaToken = {};
    QString sumoAccessId = {};
    Secret sumoAccessKey = {};
};

/// What the store has for that setup. Shared, because secrets can't be copied.
Call<std::shared_ptr<Credentials>> readCredentials(secrets::SecretStore &store, const QString &setupId);
/// Keeps what is known; leaves the rest alone.
Call<Unit> writeCredentials(secrets::SecretStore &store, const QString &setupId,
                            const Credentials &credentials);

} // namespace setup::plan
