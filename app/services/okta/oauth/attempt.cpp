// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/attempt.h"

#include "services/okta/oauth/devicesignin.h"

#include <utility>

namespace setup::okta::oauth {

Attempt::Attempt(const QUrl &org, const QString &clientId, QStringList scopes, Clock &clock, QObject *parent)
    : QObject(parent), m_org(org), m_scopes(std::move(scopes)), m_clock(clock),
      m_client(org, clientId, m_transport, clock)
{
}

Attempt::~Attempt()
{
    // The call must not outlive the client.
    if (m_running)
        m_running->cancel();
}

void Attempt::withCode()
{
    using Device = std::shared_ptr<DeviceAuthorization>;
    m_running = run(this, m_client.authorizeDevice(m_scopes), [this](const Result<Device> &device) {
        if (!device) {
            emit ended(device.error());
            return;
        }
        m_device = *device;
        m_page = m_device->verificationUriComplete.isEmpty() ? m_device->verificationUri
                                                             : m_device->verificationUriComplete;
        await(awaitDevice(m_client, m_clock, m_device));
        emit pageKnown();
    });
}

void Attempt::withBrowser(net::RedirectPages pages, const QList<quint16> &ports)
{
    auto begun = BrowserSignIn::begin(m_client, m_scopes, std::move(pages), ports);
    if (!begun)
        return await(failed<std::shared_ptr<Tokens>>(begun.error()));
    m_browser = std::move(*begun);
    m_page = m_browser->page();
    await(m_browser->tokens());
    emit pageKnown();
}

void Attempt::await(Call<std::shared_ptr<Tokens>> tokens)
{
    m_running = run(this, std::move(tokens), [this](const Result<std::shared_ptr<Tokens>> &granted) {
        if (granted)
            emit ended(std::make_shared<SignIn>(m_org, m_client.clientId(), *granted, m_clock));
        else
            emit ended(granted.error());
    });
}

} // namespace setup::okta::oauth
