// SPDX-License-Identifier: Apache-2.0
#include "steps/setupconnections.h"

namespace setup::steps {

void SetupConnections::takeSumo(const QString &accessId, Secret key)
{
    m_proven.sumoAccessId = accessId;
    m_proven.sumoAccessKey = std::move(key);
    m_hasSumo = true;
    m_withoutSumo = false;
}

void SetupConnections::takeOkta(Secret token)
{
    dropOkta();
    m_proven.oktaToken = std::move(token);
    m_hasOkta = true;
}

void SetupConnections::takeOkta(std::shared_ptr<okta::oauth::SignIn> signIn)
{
    dropOkta();
    m_proven.oktaSignIn = std::move(signIn);
    m_hasOkta = true;
}

void SetupConnections::dropSumo()
{
    m_proven.sumoAccessId.clear();
    m_proven.sumoAccessKey = Secret();
    m_hasSumo = false;
    m_withoutSumo = false;
}

void SetupConnections::dropOkta()
{
    m_proven.oktaToken = Secret();
    m_proven.oktaSignIn.reset();
    m_hasOkta = false;
    m_withoutOkta = false;
}

void SetupConnections::goWithoutSumo()
{
    dropSumo();
    m_withoutSumo = true;
}

void SetupConnections::goWithoutOkta()
{
    dropOkta();
    m_withoutOkta = true;
}

plan::Credentials SetupConnections::credentials() const
{
    return {.oktaToken = m_proven.oktaToken.duplicate(),
            .oktaSignIn = m_proven.oktaSignIn,
            .sumoAccessId = m_proven.sumoAccessId,
            .sumoAccessKey = m_proven.sumoAccessKey.duplicate()};
}

QList<Service> SetupConnections::without() const
{
    QList<Service> without;
    if (m_withoutSumo)
        without << Service::SumoLogic;
    if (m_withoutOkta)
        without << Service::Okta;
    return without;
}

} // namespace setup::steps
