// SPDX-License-Identifier: Apache-2.0
#include "plan/credentials.h"

#include "plan/facts.h"

namespace setup::plan {
namespace {

using secrets::SecretKind;
using Found = std::shared_ptr<Secret>;

/// An empty one isn't there any more.
Call<Unit> writeRefreshToken(secrets::SecretStore &store, const QString &setupId, const Secret &token)
{
    const secrets::SecretKey key{setupId, SecretKind::OktaRefreshToken};
    return token.isEmpty() ? store.remove(key) : store.write(key, token.duplicate());
}

/// A sign-in, or the token that takes its place: nobody would use the refresh token of an earlier one any more.
Call<Unit> writeOkta(secrets::SecretStore &store, const QString &setupId, const Credentials &credentials)
{
    if (credentials.oktaSignIn)
        return writeRefreshToken(store, setupId, credentials.oktaSignIn->refreshToken());
    if (credentials.oktaToken.isEmpty())
        return ready(Unit{});
    return andThen(store.write({setupId, SecretKind::OktaToken}, credentials.oktaToken.duplicate()),
                   [&store, setupId](Unit) { return writeRefreshToken(store, setupId, Secret()); });
}

} // namespace

Call<std::shared_ptr<Credentials>> readCredentials(secrets::SecretStore &store, const QString &setupId)
{
    const auto credentials = std::make_shared<Credentials>();
    auto token = mapped<Unit>(store.read({setupId, SecretKind::OktaToken}),
                              [credentials](const Found &found) -> Result<Unit> {
                                  if (found)
                                      credentials->oktaToken = found->duplicate();
                                  return Unit{};
                              });
    auto refresh = andThen(std::move(token), [credentials, &store, setupId](Unit) {
        return mapped<Unit>(store.read({setupId, SecretKind::OktaRefreshToken}),
                            [credentials](const Found &found) -> Result<Unit> {
                                if (found)
                                    credentials->oktaRefreshToken = found->duplicate();
                                return Unit{};
                            });
    });
    return andThen(std::move(refresh), [credentials, &store, setupId](Unit) {
        return mapped<std::shared_ptr<Credentials>>(
            store.read({setupId, SecretKind::SumoAccessKey}),
            [credentials](const Found &found) -> Result<std::shared_ptr<Credentials>> {
                if (found) {
                    // An access ID has no colon in it: what stands before the first one is the ID.
                    const auto &pair = found->reveal();
                    credentials->sumoAccessId = QString::fromUtf8(
                        pair.left(qMax(qsizetype(0), pair.indexOf(':'))));
                    credentials->sumoAccessKey = keyOf(*found, credentials->sumoAccessId);
                }
                return credentials;
            });
    });
}

Call<Unit> writeCredentials(secrets::SecretStore &store, const QString &setupId,
                            const Credentials &credentials)
{
    auto call = writeOkta(store, setupId, credentials);
    if (credentials.sumoAccessKey.isEmpty())
        return call;
    // Shared with the continuation, which must be copyable: the secret itself isn't.
    const auto pair = std::make_shared<Secret>(
        joinCredential(credentials.sumoAccessId, credentials.sumoAccessKey));
    return andThen(std::move(call), [&store, setupId, pair](Unit) {
        return store.write({setupId, SecretKind::SumoAccessKey}, std::move(*pair));
    });
}

std::shared_ptr<okta::oauth::SignIn> keptSignIn(const Answers &answers, const Credentials &kept, Clock &clock)
{
    if (answers.oktaClientId.isEmpty() || kept.oktaRefreshToken.isEmpty())
        return nullptr;
    return std::make_shared<okta::oauth::SignIn>(answers.oktaOrg, answers.oktaClientId,
                                                 kept.oktaRefreshToken.duplicate(), clock);
}

void keepSignIn(okta::oauth::SignIn &signIn, secrets::SecretStore &store, const QString &setupId)
{
    using okta::oauth::SignIn;
    QObject::disconnect(&signIn, &SignIn::refreshTokenChanged, &signIn, nullptr); // one keeper at a time
    QObject::connect(&signIn, &SignIn::refreshTokenChanged, &signIn, [&signIn, &store, setupId] {
        signIn.awaitKeeping(writeRefreshToken(store, setupId, signIn.refreshToken()));
    });
}

} // namespace setup::plan
