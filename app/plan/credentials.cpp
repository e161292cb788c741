// SPDX-License-Identifier: Apache-2.0
#include "plan/credentials.h"

#include "plan/facts.h"

namespace setup::plan {
namespace {

using secrets::SecretKind;
using Found = std::shared_ptr<Secret>;

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
    return andThen(std::move(token), [credentials, &store, setupId](Unit) {
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
    auto call = credentials.oktaToken.isEmpty()
        ? ready(Unit{})
        : store.write({setupId, SecretKind::OktaToken}, credentials.oktaToken.duplicate());
    if (credentials.sumoAccessKey.isEmpty())
        return call;
    // Shared with the continuation, which must be copyable: the secret itself isn't.
    const auto pair = std::make_shared<Secret>(
        joinCredential(credentials.sumoAccessId, credentials.sumoAccessKey));
    return andThen(std::move(call), [&store, setupId, pair](Unit) {
        return store.write({setupId, SecretKind::SumoAccessKey}, std::move(*pair));
    });
}

} // namespace setup::plan
