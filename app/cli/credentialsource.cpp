// SPDX-License-Identifier: Apache-2.0
#include "cli/credentialsource.h"

#include "plan/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

using Found = std::shared_ptr<plan::Credentials>;

Secret fromEnvironment(const char *name)
{
    return Secret(qgetenv(name).trimmed());
}

/// Names of the variables whose value holds what no token or key has: a blank, a line break, a letter beyond ASCII.
QStringList spoiledVariables()
{
    QStringList spoiled;
    for (const auto *name :
         {"OKTA_API_TOKEN", "SUMOLOGIC_ACCESSID", "SUMOLOGIC_ACCESSKEY", "SUMOLOGIC_SCIM_ACCESSKEY"}) {
        const auto value = fromEnvironment(name);
        const bool clean = std::all_of(value.reveal().cbegin(), value.reveal().cend(),
                                       [](char letter) { return letter > ' ' && letter <= '~'; });
        if (!clean)
            spoiled << QString::fromLatin1(name);
    }
    return spoiled;
}

/// What to sign in to Okta with: the environment's token, else what the setup says, a sign-in by OAuth or a kept token.
/// Returns the name of what is missing.
QStringList completeOkta(plan::Credentials &stored, const plan::Answers &answers, Clock &clock)
{
    auto token = fromEnvironment("OKTA_API_TOKEN");
    if (!token.isEmpty()) {
        stored.oktaToken = std::move(token);
        return {};
    }
    if (answers.oktaClientId.isEmpty())
        return stored.oktaToken.isEmpty() ? QStringList{u"OKTA_API_TOKEN"_s} : QStringList();
    stored.oktaSignIn = plan::keptSignIn(answers, stored, clock);
    return stored.oktaSignIn ? QStringList() : QStringList{u"a sign-in to Okta (command sign-in)"_s};
}

Result<Found> complete(const Found &stored, const plan::Answers &answers, Clock &clock)
{
    auto missing = completeOkta(*stored, answers, clock);
    const auto accessId = qEnvironmentVariable("SUMOLOGIC_ACCESSID").trimmed();
    auto accessKey = fromEnvironment("SUMOLOGIC_ACCESSKEY");
    if (accessId.isEmpty() != accessKey.isEmpty()) {
        // Half a pair is a mistake, not a wish for the keychain's.
        missing << (accessId.isEmpty() ? u"SUMOLOGIC_ACCESSID"_s : u"SUMOLOGIC_ACCESSKEY"_s);
    } else if (!accessId.isEmpty()) {
        stored->sumoAccessId = accessId;
        stored->sumoAccessKey = std::move(accessKey);
    } else if (stored->sumoAccessKey.isEmpty()) {
        missing << u"SUMOLOGIC_ACCESSID"_s << u"SUMOLOGIC_ACCESSKEY"_s;
    }
    if (!missing.isEmpty()) {
        return Error{.kind = ErrorKind::InputInvalid,
                     .code = u"credentials-missing"_s,
                     .detail = missing.join(u", "_s)};
    }
    return stored;
}

} // namespace

Call<Found> findCredentials(secrets::SecretStore &store, Clock &clock, const QString &setupId,
                            const plan::Answers &answers)
{
    const auto spoiled = spoiledVariables();
    if (!spoiled.isEmpty()) {
        return failed<Found>({.kind = ErrorKind::InputInvalid,
                              .code = u"credentials-spoiled"_s,
                              .detail = spoiled.join(u", "_s)});
    }
    auto scimKey = fromEnvironment("SUMOLOGIC_SCIM_ACCESSKEY");
    auto kept = ready(Unit{});
    if (answers.scimCredential == plan::ScimCredentialSource::Own && !scimKey.isEmpty()) {
        kept = store.write({setupId, secrets::SecretKind::ScimAccessKey},
                           plan::joinCredential(answers.ownAccessId, scimKey));
    }
    auto stored = andThen(std::move(kept),
                          [&store, setupId](Unit) { return plan::readCredentials(store, setupId); });
    return mapped<Found>(std::move(stored), [&store, &clock, setupId, answers](const Found &found) {
        auto completed = complete(found, answers, clock);
        if (completed && found->oktaSignIn)
            plan::keepSignIn(*found->oktaSignIn, store, setupId);
        return completed;
    });
}

} // namespace setup::cli
