// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "net/serviceconnection.h"
#include "services/okta/oauth/oauthtypes.h"

#include <memory>

namespace setup::okta::oauth {

/// The org authorization server of an org, as a native app without a secret asks it: one method for each endpoint.
/// The addresses are the org's own, made from its address alone. Calls must not outlive the client.
///
/// Errors carry the server's error as their `code` (RFC 6749, 5.2; RFC 8628, 3.5), except for two: "dpop-bound" for
/// an app that wants a proof of possession with each token (RFC 9449), which this program doesn't make, and
/// "foreign-address" for an address in a reply that isn't the org's.
class OAuthClient
{
public:
    /// Transport and clock must outlive the client.
    OAuthClient(const QUrl &org, QString clientId, net::HttpTransport &transport, Clock &clock);

    const QString &clientId() const { return m_clientId; }
    QUrl org() const { return m_connection.baseUrl(); }

    /// POST /oauth2/v1/device/authorize
    Call<std::shared_ptr<DeviceAuthorization>> authorizeDevice(const QStringList &scopes);
    /// POST /oauth2/v1/token for a device code. NeedsPerson ("authorization_pending") while nobody has answered.
    Call<std::shared_ptr<Tokens>> askForDevice(const Secret &deviceCode);

    /// The page of /oauth2/v1/authorize that the browser opens. Nothing in it is secret.
    QUrl authorizePage(const QStringList &scopes, const QUrl &redirectUri, const QString &state,
                       const QByteArray &challenge) const;
    /// POST /oauth2/v1/token for the code of a redirect. Sent once: a code is good for one use.
    Call<std::shared_ptr<Tokens>> redeem(const Secret &code, const QUrl &redirectUri, const Secret &verifier);

    /// POST /oauth2/v1/token for a refresh token. Sent once: another use of a rotated one ends the sign-in.
    Call<std::shared_ptr<Tokens>> refresh(const Secret &refreshToken);
    /// POST /oauth2/v1/revoke. With a refresh token, the access tokens made from it end, too.
    Call<Unit> revoke(const Secret &token, const QString &kind);

private:
    using Fields = std::initializer_list<std::pair<QString, QString>>;
    net::HttpRequest form(const QString &path, Fields fields) const;
    Call<std::shared_ptr<Tokens>> askForTokens(Fields fields);

    QString m_clientId;
    Clock &m_clock;
    net::ServiceConnection m_connection;
};

} // namespace setup::okta::oauth
