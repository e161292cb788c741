// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "plan/answers.h"
#include "secrets/secretstore.h"
#include "services/okta/oauth/signin.h"

#include <memory>

namespace setup::plan {

/// Who signs in to the two services. Empty members are unknown.
struct Credentials
{
    Secret oktaToken = {};
    Secret oktaRefreshToken = {}; ///< Of an earlier run's sign-in by OAuth.
    /// The sign-in by OAuth that is used in place of a token. Shared by all that call Okta with it: its tokens change.
    std::shared_ptr<okta::oauth::SignIn> oktaSignIn = {};
    QString sumoAccessId = {};
    Secret sumoAccessKey = {};
};

/// What the store has for that setup. Shared, because secrets can't be copied.
Call<std::shared_ptr<Credentials>> readCredentials(secrets::SecretStore &store, const QString &setupId);
/// Keeps what is known; leaves the rest alone.
Call<Unit> writeCredentials(secrets::SecretStore &store, const QString &setupId,
                            const Credentials &credentials);

/// The sign-in by OAuth that an earlier run kept for that setup; null when it kept none, or the setup doesn't name the
/// native app that it was made with. The clock must outlive it.
std::shared_ptr<okta::oauth::SignIn> keptSignIn(const Answers &answers, const Credentials &kept,
                                                Clock &clock);
/// From now on each new refresh token goes into the store, and one that has come to its end out of it. The store must
/// outlive the sign-in.
void keepSignIn(okta::oauth::SignIn &signIn, secrets::SecretStore &store, const QString &setupId);

} // namespace setup::plan
