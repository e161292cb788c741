// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace setup::practice::okta {

/// What people have allowed clients to do, and the tokens that stand for it. Times are this computer's.
class Grants
{
public:
    /// Fresh tokens; `refresh` is empty where none was wanted.
    struct Issued
    {
        QString access = {};
        QString refresh = {};
        QStringList scopes = {};
    };

    /// A new grant with its first tokens; its number names it.
    Issued issue(const QStringList &scopes, bool withRefreshToken, int *number = nullptr);
    /// New tokens for a refresh token, and a new refresh token where it rotates. Nothing for one that isn't good; one
    /// that was good and has been used ends its whole grant (RFC 9700, 2.2.2).
    std::optional<Issued> refresh(const QString &token, bool rotates);
    /// The scopes of an access token that is good now.
    std::optional<QStringList> scopesOf(const QString &accessToken) const;

    /// An access token ends by itself, a refresh token with its whole grant (RFC 7009, 2.1).
    void revoke(const QString &token);
    void revokeGrant(int number);
    /// All access tokens are past their time.
    void endAccessTokens();
    void revokeAll();

    static constexpr int accessSeconds = 3600;

private:
    struct Grant
    {
        QStringList scopes = {};
        bool revoked = false;
    };
    struct AccessToken
    {
        int grant = 0;
        QDateTime expires = {};
    };

    QString newAccessToken(int grant);

    QList<Grant> m_grants;
    QHash<QString, AccessToken> m_access;
    QHash<QString, int> m_refresh; // by token: its grant
    QHash<QString, int> m_used; // rotated away
};

} // namespace setup::practice::okta
