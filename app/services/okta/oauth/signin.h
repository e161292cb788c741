// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/okta/oauth/oauthclient.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace setup::okta::oauth {

/// A person's sign-in to an org: its tokens in memory, and their renewal. Several connections can use it at once: a
/// refresh token, which may be good for one use, is used by one renewal at a time, and a renewal that has begun goes on
/// when nobody waits for it any more, so that the new refresh token isn't lost.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    /// With the tokens of a sign-in just made. The clock must outlive this.
    SignIn(const QUrl &org, const QString &clientId, std::shared_ptr<Tokens> tokens, Clock &clock);
    /// With a refresh token of an earlier run: the first request gets an access token.
    SignIn(const QUrl &org, const QString &clientId, Secret refreshToken, Clock &clock);
    ~SignIn() override;

    const QString &clientId() const { return m_client.clientId(); }
    QUrl org() const { return m_client.org(); }
    /// What was granted; empty while there was no access token in this run.
    const QStringList &scopes() const { return m_tokens->scopes; }
    /// To keep it. Empty: Okta gave none, or it has come to its end.
    const Secret &refreshToken() const { return m_tokens->refresh; }

    /// The Authorization header. Empty while there is no access token.
    QByteArray authorization() const;
    /// Counts access tokens.
    int edition() const { return m_edition; }
    /// Whether the access token is there and lasts for a while.
    bool isFresh() const;
    /// Gets a new access token, unless that edition has been replaced already. Unauthorized, with `code` sign-in-ended,
    /// when only a new sign-in helps. Must not outlive this.
    Call<Unit> renewal(int refusedEdition);

    /// To be called by who keeps the refresh token, when it has changed: renewals end when that has ended, so that
    /// nothing goes on with a token that a later run wouldn't have.
    void awaitKeeping(Call<Unit> keeping);

    /// Takes both tokens back at Okta and forgets them, also when Okta isn't reached.
    Call<Unit> signOut();

signals:
    /// The refresh token is another one now, or has come to its end.
    void refreshTokenChanged();
    void renewalEnded(const setup::Result<setup::Unit> &result);

private:
    class Waiting;
    void renew();
    void end(const Result<Unit> &renewed);
    void take(const Result<std::shared_ptr<Tokens>> &renewed);
    Call<Unit> revoked(const Secret &token, const QString &kind);

    net::HttpTransport m_transport;
    OAuthClient m_client;
    Clock &m_clock;
    std::shared_ptr<Tokens> m_tokens;
    int m_edition = 0;
    QPointer<Running> m_running;
    QPointer<Running> m_keeping;
    std::optional<Result<Unit>> m_ended; // of the renewal, while its token is being kept
};

/// The credentials of that sign-in for a connection to its org. Shared by the connections of a run.
std::unique_ptr<net::Authorizer> signedIn(std::shared_ptr<SignIn> signIn);

} // namespace setup::okta::oauth
