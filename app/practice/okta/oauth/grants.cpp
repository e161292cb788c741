// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oauth/grants.h"

#include "practice/identifiers.h"

namespace setup::practice::okta {
namespace {

constexpr int accessLength = 60;
constexpr int refreshLength = 43;

} // namespace

Grants::Issued Grants::issue(const QStringList &scopes, bool withRefreshToken, int *number)
{
    const int grant = static_cast<int>(m_grants.size());
    m_grants.append(Grant{.scopes = scopes});
    if (number != nullptr)
        *number = grant;
    Issued issued{.access = newAccessToken(grant), .scopes = scopes};
    if (withRefreshToken) {
        issued.refresh = randomText(refreshLength);
        m_refresh.insert(issued.refresh, grant);
    }
    return issued;
}

std::optional<Grants::Issued> Grants::refresh(const QString &token, bool rotates)
{
    if (const auto used = m_used.constFind(token); used != m_used.constEnd()) {
        revokeGrant(*used);
        return std::nullopt;
    }
    const auto found = m_refresh.constFind(token);
    if (found == m_refresh.constEnd() || m_grants.at(*found).revoked)
        return std::nullopt;
    const int grant = *found;
    Issued issued{.access = newAccessToken(grant), .refresh = token, .scopes = m_grants.at(grant).scopes};
    if (rotates) {
        m_refresh.remove(token);
        m_used.insert(token, grant);
        issued.refresh = randomText(refreshLength);
        m_refresh.insert(issued.refresh, grant);
    }
    return issued;
}

std::optional<QStringList> Grants::scopesOf(const QString &accessToken) const
{
    const auto found = m_access.constFind(accessToken);
    if (found == m_access.constEnd() || found->expires <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    const auto &grant = m_grants.at(found->grant);
    return grant.revoked ? std::nullopt : std::optional(grant.scopes);
}

void Grants::revoke(const QString &token)
{
    m_access.remove(token);
    if (const auto found = m_refresh.constFind(token); found != m_refresh.constEnd())
        revokeGrant(*found);
}

void Grants::revokeGrant(int number)
{
    m_grants[number].revoked = true;
}

void Grants::endAccessTokens()
{
    for (auto &token : m_access)
        token.expires = QDateTime::currentDateTimeUtc();
}

void Grants::revokeAll()
{
    for (auto &grant : m_grants)
        grant.revoked = true;
}

QString Grants::newAccessToken(int grant)
{
    const auto token = randomText(accessLength);
    m_access.insert(token,
                    {.grant = grant, .expires = QDateTime::currentDateTimeUtc().addSecs(accessSeconds)});
    return token;
}

} // namespace setup::practice::okta
