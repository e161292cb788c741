// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/browsersignin.h"

#include "services/okta/oauth/pkce.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta::oauth {
namespace {

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

/// The error that the page sent in place of a code (RFC 6749, 4.1.2.1).
Error refusal(const QString &code, const QUrlQuery &answer)
{
    const bool isServers = code == "server_error"_L1 || code == "temporarily_unavailable"_L1;
    return {.kind = isServers ? ErrorKind::ServiceFailure : ErrorKind::Forbidden,
            .service = Service::Okta,
            .code = code,
            .detail = value(answer, u"error_description"_s)};
}

} // namespace

QList<quint16> redirectPorts()
{
    return {17845, 17846, 17847};
}

QStringList redirectAddresses()
{
    QStringList addresses;
    for (const auto port : redirectPorts())
        addresses << u"http://127.0.0.1:%1/callback"_s.arg(port);
    return addresses;
}

Result<std::unique_ptr<BrowserSignIn>> BrowserSignIn::begin(OAuthClient &client, const QStringList &scopes,
                                                            net::RedirectPages pages,
                                                            const QList<quint16> &ports)
{
    auto redirect = net::LoopbackRedirect::listen(ports, std::move(pages));
    if (!redirect)
        return redirect.error();
    return std::unique_ptr<BrowserSignIn>(new BrowserSignIn(client, std::move(*redirect), scopes));
}

BrowserSignIn::BrowserSignIn(OAuthClient &client, std::unique_ptr<net::LoopbackRedirect> redirect,
                             const QStringList &scopes)
    : m_client(client), m_redirect(std::move(redirect)), m_verifier(makeVerifier()), m_state(makeState()),
      m_page(m_client.authorizePage(scopes, m_redirect->uri(), m_state, challengeOf(m_verifier)))
{
}

Call<std::shared_ptr<Tokens>> BrowserSignIn::tokens()
{
    return andThen(m_redirect->redirect(m_state), [this](const QUrlQuery &answer) { return redeem(answer); });
}

Call<std::shared_ptr<Tokens>> BrowserSignIn::redeem(const QUrlQuery &answer)
{
    using Answer = std::shared_ptr<Tokens>;
    const auto issuer = value(answer, u"iss"_s);
    if (!issuer.isEmpty() && QUrl(issuer) != m_client.org()) {
        return failed<Answer>({.kind = ErrorKind::Conflict,
                               .service = Service::Okta,
                               .code = u"issuer-mismatch"_s,
                               .detail = QUrl(issuer).host()});
    }
    if (const auto error = value(answer, u"error"_s); !error.isEmpty())
        return failed<Answer>(refusal(error, answer));
    const Secret code(value(answer, u"code"_s));
    if (code.isEmpty()) {
        return failed<Answer>({.kind = ErrorKind::UnexpectedReply,
                               .service = Service::Okta,
                               .detail = u"the redirect has neither a code nor an error"_s});
    }
    return m_client.redeem(code, m_redirect->uri(), m_verifier);
}

} // namespace setup::okta::oauth
