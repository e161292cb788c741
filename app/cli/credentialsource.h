// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "plan/answers.h"
#include "plan/credentials.h"
#include "secrets/secretstore.h"

namespace setup::cli {

/// The credentials for that setup: from the environment, and what isn't there from the store. InputInvalid with the
/// names of what is missing, so that nothing is asked of a service with half of them. A SCIM key from the
/// environment is put into the store under the answers' own access ID. For a setup that names a native app the kept
/// sign-in stands in for a token, and its new refresh tokens go into the store. Store and clock must outlive it.
Call<std::shared_ptr<plan::Credentials>> findCredentials(secrets::SecretStore &store, Clock &clock,
                                                         const QString &setupId,
                                                         const plan::Answers &answers);

} // namespace setup::cli
