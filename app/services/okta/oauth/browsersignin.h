// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/loopbackredirect.h"
#include "services/okta/oauth/oauthclient.h"

namespace setup::okta::oauth {

/// The ports of this computer that the redirect addresses of the native app name. Okta takes a redirect address only as
/// it was registered, port and all; all of them lie below the ports that systems hand out by themselves.
QList<quint16> redirectPorts();
/// The redirect addresses to register: http://127.0.0.1:<port>/callback.
QStringList redirectAddresses();

/// A sign-in in the person's own browser: authorization code with PKCE and a redirect to this computer (RFC 8252, RFC
/// 7636). For one use.
class BrowserSignIn final
{
public:
    /// Listens on the first of the ports that is free, before any page is opened. Unreachable (no-free-port) when none
    /// is. The client must outlive this.
    static Result<std::unique_ptr<BrowserSignIn>> begin(OAuthClient &client, const QStringList &scopes,
                                                        net::RedirectPages pages,
                                                        const QList<quint16> &ports = redirectPorts());

    /// What the browser is to open.
    const QUrl &page() const { return m_page; }

    /// Waits for the redirect and redeems its code. Asked for once; must not outlive this. Errors: what the page sent
    /// instead of a code (access_denied: the person said no), Conflict ("issuer-mismatch") for the answer of another
    /// server (RFC 9207), and the token endpoint's.
    Call<std::shared_ptr<Tokens>> tokens();

private:
    BrowserSignIn(OAuthClient &client, std::unique_ptr<net::LoopbackRedirect> redirect,
                  const QStringList &scopes);
    Call<std::shared_ptr<Tokens>> redeem(const QUrlQuery &answer);

    OAuthClient &m_client;
    std::unique_ptr<net::LoopbackRedirect> m_redirect;
    Secret m_verifier;
    QString m_state;
    QUrl m_page;
};

} // namespace setup::okta::oauth
