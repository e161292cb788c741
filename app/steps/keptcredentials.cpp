// SPDX-License-Identifier: Apache-2.0
#include "steps/keptcredentials.h"

namespace setup::steps {

KeptCredentials::KeptCredentials(QObject *parent) : QObject(parent) {}

void KeptCredentials::read(secrets::SecretStore &store, Clock &clock, const plan::SavedSetup &setup)
{
    m_sumoApi = setup.answers.sumoApi;
    m_oktaOrg = setup.answers.oktaOrg;
    m_reading = setup::run(
        this, plan::readCredentials(store, setup.id),
        [this, &clock, answers = setup.answers](const Result<std::shared_ptr<plan::Credentials>> &found) {
            m_reading = nullptr;
            if (found && *found) {
                m_kept = std::move(**found);
                m_kept.oktaSignIn = plan::keptSignIn(answers, m_kept, clock);
            }
            emit changed();
        });
}

Secret KeptCredentials::sumoKey(const QUrl &api, const QString &accessId) const
{
    const bool same = api == m_sumoApi && accessId == m_kept.sumoAccessId;
    return same ? m_kept.sumoAccessKey.duplicate() : Secret();
}

Secret KeptCredentials::oktaToken(const QUrl &org) const
{
    return org == m_oktaOrg ? m_kept.oktaToken.duplicate() : Secret();
}

std::shared_ptr<okta::oauth::SignIn> KeptCredentials::oktaSignIn(const QUrl &org) const
{
    return org == m_oktaOrg ? m_kept.oktaSignIn : nullptr;
}

bool KeptCredentials::isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
}

void KeptCredentials::dropSumo()
{
    m_kept.sumoAccessKey = Secret();
    emit changed();
}

void KeptCredentials::dropOkta()
{
    m_kept.oktaToken = Secret();
    m_kept.oktaSignIn.reset();
    emit changed();
}

} // namespace setup::steps
