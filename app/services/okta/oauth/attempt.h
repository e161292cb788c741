// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/okta/oauth/browsersignin.h"
#include "services/okta/oauth/signin.h"

#include <QObject>
#include <QPointer>

namespace setup::okta::oauth {

/// One attempt of a person to sign in to an org, with all that it needs. For one use; destroying it gives it up.
class Attempt final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive this.
    Attempt(const QUrl &org, const QString &clientId, QStringList scopes, Clock &clock,
            QObject *parent = nullptr);
    ~Attempt() override;

    /// Gets a code for the person to enter on a page, on this computer or another (device authorization).
    void withCode();
    /// Lets the person sign in on a page of this computer's browser (authorization code).
    void withBrowser(net::RedirectPages pages, const QList<quint16> &ports = redirectPorts());

    /// The page to open; empty until pageKnown().
    const QUrl &page() const { return m_page; }
    /// The code to show and what goes with it; null for a sign-in in the browser.
    const std::shared_ptr<DeviceAuthorization> &device() const { return m_device; }

signals:
    void pageKnown();
    /// The last of it: this may be destroyed in a later turn of the event loop.
    void ended(const setup::Result<std::shared_ptr<setup::okta::oauth::SignIn>> &signIn);

private:
    void await(Call<std::shared_ptr<Tokens>> tokens);

    QUrl m_org;
    QStringList m_scopes;
    Clock &m_clock;
    net::HttpTransport m_transport;
    OAuthClient m_client;
    QUrl m_page;
    std::shared_ptr<DeviceAuthorization> m_device; // as the client hands it out; read by the wait, too
    std::unique_ptr<BrowserSignIn> m_browser;
    QPointer<Running> m_running;
};

} // namespace setup::okta::oauth
