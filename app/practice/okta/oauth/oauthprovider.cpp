// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oauth/oauthprovider.h"

#include "practice/http/form.h"
#include "practice/identifiers.h"
#include "practice/okta/oauth/apiscopes.h"
#include "practice/okta/oauth/consentpages.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int deviceSeconds = 600;
constexpr int codeSeconds = 300;
constexpr int codeLength = 40;
const auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QStringList scopesOf(const Fields &fields)
{
    return valueOf(fields, u"scope").split(u' ', Qt::SkipEmptyParts);
}

Reply oauthError(const QString &code, const QString &description, int status = 400)
{
    auto reply = jsonReply({{u"error"_s, code}, {u"error_description"_s, description}}, status);
    reply.with("Cache-Control", "no-cache, no-store");
    return reply;
}

Reply invalidGrant(const QString &description)
{
    return oauthError(u"invalid_grant"_s, description);
}

/// Eight consonants, so that no word comes of them (RFC 8628, 6.1).
QString newUserCode()
{
    const auto alphabet = "BCDFGHJKLMNPQRSTVWXZ"_L1;
    QString code;
    for (int i = 0; i < 8; ++i)
        code += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return code;
}

/// As people type it: any case, with or without a hyphen.
QString plainCode(QString typed)
{
    return typed.remove(u'-').trimmed().toUpper();
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// "Bearer" with what is wrong, and no body at all.
Reply challenge(int status, const Request &request, const QString &base, const QByteArray &rest)
{
    auto reply = emptyReply(status);
    const auto realm = base.toUtf8();
    reply.with("WWW-Authenticate",
               "Bearer authorization_uri=\"" + realm + "/oauth2/v1/authorize\", realm=\"" + realm + "\", "
                   + rest + ", resource=\"" + request.path.toUtf8() + '"');
    return reply;
}

} // namespace

OAuthProvider::OAuthProvider(Org &org) : m_org(org)
{
    const auto add = [this](const QString &method, const QString &path,
                            Reply (OAuthProvider::*handler)(const Request &)) {
        m_router.add(method, path,
                     [this, handler](const Request &request) { return (this->*handler)(request); });
    };
    add(u"POST"_s, u"/oauth2/v1/device/authorize"_s, &OAuthProvider::authorizeDevice);
    m_router.add(u"GET"_s, u"/activate"_s,
                 [this](const Request &request) { return activationPage(request); });
    add(u"POST"_s, u"/activate"_s, &OAuthProvider::activate);
    add(u"GET"_s, u"/oauth2/v1/authorize"_s, &OAuthProvider::authorize);
    add(u"POST"_s, u"/oauth2/v1/authorize/consent"_s, &OAuthProvider::consent);
    add(u"POST"_s, u"/oauth2/v1/token"_s, &OAuthProvider::token);
    add(u"POST"_s, u"/oauth2/v1/revoke"_s, &OAuthProvider::revoke);
}

bool OAuthProvider::owns(const QString &path)
{
    return path.startsWith("/oauth2/"_L1) || path == "/activate"_L1;
}

Reply OAuthProvider::handle(const Request &request) const
{
    return m_router.route(request);
}

std::optional<Reply> OAuthProvider::refusal(const Request &request) const
{
    const auto token = QString::fromLatin1(request.header("authorization"_ba).mid(7));
    const auto scopes = m_org.grants.scopesOf(token);
    if (!scopes) {
        return challenge(401, request, m_org.base,
                         "error=\"invalid_token\", error_description=\"The access token is invalid.\"");
    }
    const auto opening = scopesFor(request);
    const bool opens = std::any_of(opening.cbegin(), opening.cend(),
                                   [&scopes](const QString &scope) { return scopes->contains(scope); });
    if (opens || (opening.isEmpty() && request.path.startsWith("/.well-known/"_L1)))
        return std::nullopt;
    return challenge(403, request, m_org.base,
                     "scope=\"" + opening.value(0).toUtf8()
                         + "\", error=\"insufficient_scope\", error_description=\"The access token provided "
                           "does not contain the required scopes.\"");
}

std::optional<Reply> OAuthProvider::clientProblem(const Fields &form, const QString &grantType) const
{
    if (valueOf(form, u"client_id") != m_org.nativeApp.clientId)
        return oauthError(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s, 401);
    if (!m_org.nativeApp.grantTypes.contains(grantType)) {
        return oauthError(u"unauthorized_client"_s,
                          u"The client is not authorized to use the provided grant type."_s);
    }
    return std::nullopt;
}

bool OAuthProvider::isGranted(const QStringList &scopes) const
{
    static const QStringList ownScopes{u"openid"_s, u"profile"_s, u"offline_access"_s};
    return !scopes.isEmpty() && std::all_of(scopes.cbegin(), scopes.cend(), [this](const QString &scope) {
        return ownScopes.contains(scope) || m_org.nativeApp.grantedScopes.contains(scope);
    });
}

Reply OAuthProvider::authorizeDevice(const Request &request)
{
    const auto form = parseFields(request.body);
    if (auto problem = clientProblem(form, deviceGrant))
        return *problem;
    const Device device{
        .scopes = scopesOf(form), .userCode = newUserCode(), .expires = now().addSecs(deviceSeconds)};
    if (!isGranted(device.scopes))
        return oauthError(u"invalid_scope"_s, u"One or more scopes are not granted to the client."_s);
    const auto code = randomText(codeLength);
    m_devices.insert(code, device);
    const QString page = m_org.base + u"/activate"_s;
    return jsonReply({{u"device_code"_s, code},
                      {u"user_code"_s, device.userCode},
                      {u"verification_uri"_s, page},
                      {u"verification_uri_complete"_s, QString(page + u"?user_code="_s + device.userCode)},
                      {u"expires_in"_s, deviceSeconds},
                      {u"interval"_s, m_org.nativeApp.pollSeconds}});
}

Reply OAuthProvider::activationPage(const Request &request) const
{
    const auto code = plainCode(request.queryValue(u"user_code"));
    const auto found = std::find_if(m_devices.cbegin(), m_devices.cend(),
                                    [&code](const Device &device) { return device.userCode == code; });
    return found == m_devices.cend() ? codePage()
                                     : consentPage(u"/activate"_s, u"user_code"_s, code, found->scopes);
}

Reply OAuthProvider::activate(const Request &request)
{
    const auto form = parseFields(request.body);
    const auto code = plainCode(valueOf(form, u"user_code"));
    for (auto &device : m_devices) {
        if (device.userCode != code || !device.answer.isEmpty() || device.expires <= now())
            continue;
        device.answer = valueOf(form, u"answer") == "allow"_L1 ? u"allow"_s : u"deny"_s;
        return endPage(device.answer == "allow"_L1);
    }
    return errorPage(u"There is no such code, or it has expired."_s);
}

Reply OAuthProvider::authorize(const Request &request)
{
    const auto &query = request.query;
    const auto &app = m_org.nativeApp;
    Visit visit{.scopes = scopesOf(query),
                .redirectUri = valueOf(query, u"redirect_uri"),
                .state = valueOf(query, u"state"),
                .challenge = valueOf(query, u"code_challenge"),
                .expires = now().addSecs(codeSeconds)};
    // Before the address is known to be the client's, nobody is sent there (RFC 6749, 4.1.2.1).
    if (valueOf(query, u"client_id") != app.clientId)
        return errorPage(u"Invalid value for 'client_id' parameter."_s);
    if (!app.redirectUris.contains(visit.redirectUri)) {
        return errorPage(
            u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings."_s);
    }
    if (valueOf(query, u"response_type") != "code"_L1 || visit.state.isEmpty())
        return redirectBack(visit, u"error"_s, u"invalid_request"_s);
    if (!app.grantTypes.contains("authorization_code"_L1))
        return redirectBack(visit, u"error"_s, u"unauthorized_client"_s);
    if (visit.challenge.isEmpty() || valueOf(query, u"code_challenge_method") != "S256"_L1)
        return redirectBack(visit, u"error"_s, u"invalid_request"_s);
    if (!isGranted(visit.scopes))
        return redirectBack(visit, u"error"_s, u"invalid_scope"_s);
    const auto number = randomText(codeLength);
    m_visits.insert(number, visit);
    return consentPage(u"/oauth2/v1/authorize/consent"_s, u"request"_s, number, visit.scopes);
}

Reply OAuthProvider::consent(const Request &request)
{
    const auto form = parseFields(request.body);
    const auto number = valueOf(form, u"request");
    if (!m_visits.contains(number))
        return errorPage(u"There is no such request, or it was answered already."_s);
    const auto visit = m_visits.take(number);
    if (valueOf(form, u"answer") != "allow"_L1)
        return redirectBack(visit, u"error"_s, u"access_denied"_s);
    const auto code = randomText(codeLength);
    m_codes.insert(code, visit);
    return redirectBack(visit, u"code"_s, code);
}

Reply OAuthProvider::redirectBack(const Visit &visit, const QString &name, const QString &value) const
{
    QUrl target(visit.redirectUri);
    QUrlQuery query;
    query.addQueryItem(name, value);
    query.addQueryItem(u"state"_s, visit.state);
    target.setQuery(query);
    return Reply{.status = 302, .contentType = {}}.with("Location", target.toEncoded());
}

Reply OAuthProvider::token(const Request &request)
{
    const auto form = parseFields(request.body);
    const auto type = valueOf(form, u"grant_type");
    if (auto problem = clientProblem(form, type))
        return *problem;
    if (m_org.nativeApp.wantsProof && request.header("dpop"_ba).isEmpty())
        return oauthError(u"invalid_dpop_proof"_s, u"The DPoP proof JWT header is missing."_s);
    if (type == deviceGrant)
        return tokenForDevice(form);
    return type == "authorization_code"_L1 ? tokenForCode(form) : tokenForRefresh(form);
}

Reply OAuthProvider::tokenForDevice(const Fields &form)
{
    const auto code = valueOf(form, u"device_code");
    const auto found = m_devices.find(code);
    if (found == m_devices.end())
        return invalidGrant(u"The device code is invalid or has been used."_s);
    if (found->expires <= now())
        return oauthError(u"expired_token"_s, u"The device code has expired."_s);
    auto &app = m_org.nativeApp;
    const bool isTooFast = found->lastAsked.isValid()
        && found->lastAsked.msecsTo(now()) < 1000LL * app.pollSeconds - 250;
    found->lastAsked = now();
    if (app.slowDowns > 0 || isTooFast) {
        app.slowDowns = std::max(0, app.slowDowns - 1);
        return oauthError(u"slow_down"_s, u"The client is polling too fast."_s);
    }
    if (found->answer.isEmpty()) {
        return oauthError(u"authorization_pending"_s,
                          u"The device authorization is pending. Please try again later."_s);
    }
    const auto device = m_devices.take(code);
    if (device.answer != "allow"_L1)
        return oauthError(u"access_denied"_s, u"The resource owner denied the request."_s);
    return tokens(device.scopes);
}

Reply OAuthProvider::tokenForCode(const Fields &form)
{
    const auto found = m_codes.find(valueOf(form, u"code"));
    if (found == m_codes.end() || found->expires <= now())
        return invalidGrant(u"The authorization code is invalid or has expired."_s);
    if (found->grant) {
        // A second use: what the first one was given may be in wrong hands (RFC 6749, 4.1.2).
        m_org.grants.revokeGrant(*found->grant);
        return invalidGrant(u"The authorization code has been used."_s);
    }
    if (found->redirectUri != valueOf(form, u"redirect_uri"))
        return invalidGrant(
            u"The 'redirect_uri' does not match the redirection URI used in the authorization request."_s);
    if (found->challenge != challengeOf(valueOf(form, u"code_verifier")))
        return invalidGrant(u"PKCE verification failed."_s);
    int grant = 0;
    auto reply = tokens(found->scopes, &grant);
    found->grant = grant;
    return reply;
}

Reply OAuthProvider::tokenForRefresh(const Fields &form)
{
    const auto issued = m_org.grants.refresh(valueOf(form, u"refresh_token"), m_org.nativeApp.rotates);
    if (!issued)
        return invalidGrant(u"The refresh token is invalid or expired."_s);
    return tokenReply(*issued);
}

Reply OAuthProvider::tokens(const QStringList &scopes, int *grant)
{
    const bool withRefresh = scopes.contains("offline_access"_L1)
        && m_org.nativeApp.grantTypes.contains("refresh_token"_L1);
    return tokenReply(m_org.grants.issue(scopes, withRefresh, grant));
}

Reply OAuthProvider::tokenReply(const Grants::Issued &issued)
{
    QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, Grants::accessSeconds},
                     {u"access_token"_s, issued.access},
                     {u"scope"_s, issued.scopes.join(u' ')}};
    if (!issued.refresh.isEmpty())
        body.insert(u"refresh_token"_s, issued.refresh);
    return jsonReply(body).with("Cache-Control", "no-cache, no-store");
}

Reply OAuthProvider::revoke(const Request &request)
{
    const auto form = parseFields(request.body);
    if (valueOf(form, u"client_id") != m_org.nativeApp.clientId)
        return oauthError(u"invalid_client"_s, u"Invalid value for 'client_id' parameter."_s, 401);
    m_org.grants.revoke(valueOf(form, u"token"));
    return emptyReply(200); // for a token that is none, too (RFC 7009, 2.2)
}

} // namespace setup::practice::okta
