// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/oauthclient.h"

#include "core/json.h"
#include "services/okta/oktacalls.h"
#include "services/okta/oktaclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta::oauth {
namespace {

const auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;
/// Okta asks for five; a server that says less is still not asked more than once a second.
constexpr int shortestInterval = 1;

QString text(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal());
}

/// A page for the person's browser: on the org itself, so that the password is typed in the right place.
bool isOfOrg(const QUrl &page, const QUrl &org)
{
    return page.isValid() && page.scheme() == org.scheme() && page.authority() == org.authority();
}

Error foreignAddress(const QUrl &page)
{
    return {.kind = ErrorKind::HostRefused,
            .service = Service::Okta,
            .code = u"foreign-address"_s,
            .detail = page.host()};
}

QStringList scopesOf(const QString &joined)
{
    return joined.split(u' ', Qt::SkipEmptyParts);
}

Result<std::shared_ptr<DeviceAuthorization>> readDevice(const net::HttpResponse &response, const QUrl &org,
                                                        const QDateTime &now)
{
    const auto object = response.jsonObject();
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const auto device = std::make_shared<DeviceAuthorization>();
    device->deviceCode = Secret(reader.string(u"device_code"));
    device->userCode = reader.string(u"user_code");
    device->verificationUri = QUrl(reader.string(u"verification_uri"), QUrl::StrictMode);
    device->verificationUriComplete = QUrl(reader.optionalString(u"verification_uri_complete"),
                                           QUrl::StrictMode);
    device->expires = now.addSecs(reader.integer(u"expires_in"));
    device->interval = std::chrono::seconds(
        std::max(shortestInterval, reader.optionalInteger(u"interval", 5)));
    auto read = reader.finish(device);
    if (!read)
        return read;
    if (!isOfOrg(device->verificationUri, org))
        return foreignAddress(device->verificationUri);
    if (!device->verificationUriComplete.isEmpty() && !isOfOrg(device->verificationUriComplete, org))
        return foreignAddress(device->verificationUriComplete);
    return read;
}

Result<std::shared_ptr<Tokens>> readTokens(const net::HttpResponse &response, const QDateTime &now)
{
    const auto object = response.jsonObject();
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const auto tokens = std::make_shared<Tokens>();
    const auto type = reader.string(u"token_type");
    tokens->access = Secret(reader.string(u"access_token"));
    tokens->refresh = Secret(reader.optionalString(u"refresh_token"));
    tokens->expires = now.addSecs(reader.integer(u"expires_in"));
    tokens->scopes = scopesOf(reader.optionalString(u"scope"));
    if (type.compare("DPoP"_L1, Qt::CaseInsensitive) == 0)
        return Error{.kind = ErrorKind::Conflict, .code = u"dpop-bound"_s};
    if (!type.isEmpty() && type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        reader.note(u"token_type", u"neither Bearer nor DPoP"_s);
    return reader.finish(tokens);
}

} // namespace

OAuthClient::OAuthClient(const QUrl &org, QString clientId, net::HttpTransport &transport, Clock &clock)
    : m_clientId(std::move(clientId)), m_clock(clock),
      m_connection(describeOkta(org), net::anonymous(), transport, clock)
{
}

net::HttpRequest OAuthClient::form(const QString &path, Fields fields) const
{
    auto query = net::makeQuery(fields);
    query = net::withItem(query, u"client_id"_s, m_clientId);
    return {.method = net::Method::Post,
            .path = path,
            .body = query.toString(QUrl::FullyEncoded).toLatin1(),
            .contentType = "application/x-www-form-urlencoded"_ba};
}

Call<std::shared_ptr<DeviceAuthorization>> OAuthClient::authorizeDevice(const QStringList &scopes)
{
    const auto request = form(u"/oauth2/v1/device/authorize"_s, {{u"scope"_s, scopes.join(u' ')}});
    return mapped<std::shared_ptr<DeviceAuthorization>>(
        m_connection.send(request), [this, request](const net::HttpResponse &response) {
            return calls::located(readDevice(response, org(), m_clock.now()), request, response);
        });
}

Call<std::shared_ptr<Tokens>> OAuthClient::askForDevice(const Secret &deviceCode)
{
    return askForTokens({{u"grant_type"_s, deviceGrant}, {u"device_code"_s, text(deviceCode)}});
}

QUrl OAuthClient::authorizePage(const QStringList &scopes, const QUrl &redirectUri, const QString &state,
                                const QByteArray &challenge) const
{
    auto page = org();
    page.setPath(u"/oauth2/v1/authorize"_s);
    page.setQuery(net::makeQuery({{u"client_id"_s, m_clientId},
                                  {u"response_type"_s, u"code"_s},
                                  {u"response_mode"_s, u"query"_s},
                                  {u"scope"_s, scopes.join(u' ')},
                                  {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                                  {u"state"_s, state},
                                  {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                  {u"code_challenge_method"_s, u"S256"_s}}));
    return page;
}

Call<std::shared_ptr<Tokens>> OAuthClient::redeem(const Secret &code, const QUrl &redirectUri,
                                                  const Secret &verifier)
{
    return askForTokens({{u"grant_type"_s, u"authorization_code"_s},
                         {u"code"_s, text(code)},
                         {u"redirect_uri"_s, redirectUri.toString(QUrl::FullyEncoded)},
                         {u"code_verifier"_s, text(verifier)}});
}

Call<std::shared_ptr<Tokens>> OAuthClient::refresh(const Secret &refreshToken)
{
    return askForTokens({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, text(refreshToken)}});
}

Call<std::shared_ptr<Tokens>> OAuthClient::askForTokens(Fields fields)
{
    auto request = form(u"/oauth2/v1/token"_s, fields);
    auto reply = m_connection.send(request);
    request.body.clear(); // what is kept until the reply is for its errors, and holds nothing secret
    return mapped<std::shared_ptr<Tokens>>(
        std::move(reply), [this, request](const net::HttpResponse &response) {
            return calls::located(readTokens(response, m_clock.now()), request, response);
        });
}

Call<Unit> OAuthClient::revoke(const Secret &token, const QString &kind)
{
    auto request = form(u"/oauth2/v1/revoke"_s, {{u"token"_s, text(token)}, {u"token_type_hint"_s, kind}});
    request.repeatable = true;
    return mapped<Unit>(m_connection.send(request),
                        [](const net::HttpResponse &) -> Result<Unit> { return Unit{}; });
}

} // namespace setup::okta::oauth
