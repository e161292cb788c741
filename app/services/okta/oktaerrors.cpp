// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktaerrors.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace setup::okta {

namespace {

constexpr int maxDetailLength = 300;

/// The codes whose meaning isn't that of their status.
std::optional<ErrorKind> kindOfCode(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds = {
        {u"E0000005"_s, ErrorKind::Unauthorized}, // 403: invalid session
        {u"E0000015"_s, ErrorKind::FeatureMissing}, // 401: the org lacks the feature
        {u"E0000024"_s, ErrorKind::OutOfOrder}, // 400: the app isn't active
        {u"E0000040"_s, ErrorKind::AlreadyExists}, // 400: the label is taken
        {u"E0000056"_s, ErrorKind::OutOfOrder}, // 403: only an inactive app can be deleted
        {u"E0000075"_s, ErrorKind::Conflict}, // 403: a mapping owns that attribute
        {u"E0000195"_s, ErrorKind::Conflict}, // 409
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// The OAuth endpoints' and the Bearer challenge's words (RFC 6749, 6750, 8628).
std::optional<ErrorKind> kindOfOAuthError(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds = {
        {u"invalid_client"_s, ErrorKind::Unauthorized},
        {u"invalid_grant"_s, ErrorKind::Unauthorized},
        {u"invalid_token"_s, ErrorKind::Unauthorized},
        {u"expired_token"_s, ErrorKind::Unauthorized},
        {u"access_denied"_s, ErrorKind::Forbidden},
        {u"insufficient_scope"_s, ErrorKind::Forbidden},
        {u"invalid_scope"_s, ErrorKind::Forbidden},
        {u"unauthorized_client"_s, ErrorKind::Forbidden},
        {u"authorization_pending"_s, ErrorKind::NeedsPerson},
        {u"slow_down"_s, ErrorKind::RateLimited},
        {u"use_dpop_nonce"_s, ErrorKind::Conflict},
        {u"invalid_dpop_proof"_s, ErrorKind::Conflict},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// A list of objects, one such object, or nothing: the API does each.
QStringList causesOf(const QJsonValue &value)
{
    const auto items = value.isObject() ? QJsonArray{value} : value.toArray();
    QStringList causes;
    for (const auto &item : items) {
        const auto summary = item.isString() ? item.toString()
                                             : item.toObject().value(u"errorSummary").toString();
        if (!summary.isEmpty())
            causes << summary;
    }
    return causes;
}

void readApiError(const QJsonObject &body, Error &error)
{
    error.code = body.value(u"errorCode").toString();
    error.detail = body.value(u"errorSummary").toString();
    error.causes = causesOf(body.value(u"errorCauses"));
    error.kind = kindOfCode(error.code).value_or(error.kind);
    if (error.requestId.isEmpty())
        error.requestId = body.value(u"errorId").toString();
}

/// Takes an error of OAuth. Those that ask for a proof of possession (RFC 9449) all say the same: the app is bound to
/// DPoP, which this program doesn't speak.
void takeOAuthError(const QString &code, const QString &description, Error &error)
{
    const bool wantsProof = code == "use_dpop_nonce"_L1 || code == "invalid_dpop_proof"_L1;
    error.code = wantsProof ? u"dpop-bound"_s : code;
    error.detail = description;
    error.kind = kindOfOAuthError(code).value_or(error.kind);
}

void readOAuthError(const QJsonObject &body, Error &error)
{
    takeOAuthError(body.value(u"error").toString(), body.value(u"error_description").toString(), error);
}

/// A parameter of a WWW-Authenticate header: name="value".
QString challengeParameter(const QString &challenge, const QString &name)
{
    const QRegularExpression pattern(uR"re((?:^|[\s,])%1\s*=\s*"([^"]*)")re"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(challenge).captured(1);
}

void readChallenge(const QString &challenge, Error &error)
{
    takeOAuthError(challengeParameter(challenge, u"error"_s),
                   challengeParameter(challenge, u"error_description"_s), error);
    const auto scope = challengeParameter(challenge, u"scope"_s);
    if (!scope.isEmpty())
        error.causes << scope;
}

/// What a body that isn't the API's is, in a few of its own words: a page's title or the first line of a text.
QString gistOf(const net::HttpResponse &response)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const auto text = QString::fromUtf8(response.body.left(64 * 1024)).trimmed();
    const auto match = title.match(text);
    if (match.hasMatch())
        return match.captured(1).simplified().left(maxDetailLength);
    if (text.startsWith(u'<'))
        return QString::fromLatin1(response.header("Content-Type"));
    return text.section(u'\n', 0, 0).simplified().left(maxDetailLength);
}

/// A redirect's target, without what may be confidential in it.
QString placeOf(const net::HttpResponse &response)
{
    const auto target = response.url.resolved(QUrl(QString::fromUtf8(response.header("Location"))));
    return target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

Error readError(const net::HttpResponse &response)
{
    Error error{.kind = net::errorKindOfStatus(response.status),
                .service = Service::Okta,
                .httpStatus = response.status,
                .requestId = QString::fromLatin1(response.header("X-Okta-Request-Id"))};
    if (error.kind == ErrorKind::Moved) {
        if (response.header("Location").isEmpty())
            error.kind = ErrorKind::UnexpectedReply;
        else
            error.location = placeOf(response);
        return error;
    }
    const auto body = QJsonDocument::fromJson(response.body).object();
    if (body.contains(u"errorCode"))
        readApiError(body, error);
    else if (body.value(u"error").isString())
        readOAuthError(body, error);
    else if (const auto challenge = response.header("WWW-Authenticate"); !challenge.isEmpty())
        readChallenge(QString::fromUtf8(challenge), error);
    else
        error.detail = gistOf(response);
    return error;
}

} // namespace setup::okta
