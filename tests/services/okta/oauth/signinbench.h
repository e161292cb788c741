// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practicebrowser.h"
#include "services/okta/oauth/browsersignin.h"
#include "services/okta/oauth/devicesignin.h"
#include "services/okta/oauth/signin.h"
#include "services/okta/oktaclient.h"
#include "support/manualclock.h"
#include "support/waitfor.h"

#include <QTest>
#include <QTestEventLoop>

#include <memory>
#include <optional>

namespace setup::test {

/// The product's sign-in against the practice org's authorization server, with a person's browser between them.
class SignInBench
{
public:
    using Tokens = std::shared_ptr<okta::oauth::Tokens>;

    SignInBench() { app("interval=0"); }

    static QStringList scopes()
    {
        return {QStringLiteral("openid"), QStringLiteral("offline_access"),
                QStringLiteral("okta.apps.manage"), QStringLiteral("okta.users.read")};
    }

    static net::RedirectPages pages() { return {.taken = "taken", .refused = "refused"}; }

    /// Changes the native app's settings.
    void app(const QByteArray &fields) { practice.oauthForm(QStringLiteral("app"), fields); }
    void endTokens(const QByteArray &which) { practice.oauthForm(QStringLiteral("tokens"), "end=" + which); }

    /// A sign-in in the browser on any free port, which is registered for it.
    std::unique_ptr<okta::oauth::BrowserSignIn> begin()
    {
        auto signIn = okta::oauth::BrowserSignIn::begin(client, scopes(), pages(), {0});
        if (!signIn)
            qFatal("no port is free");
        app("redirectUri=" + redirectOf(**signIn).toEncoded());
        return std::move(*signIn);
    }

    static QUrl redirectOf(const okta::oauth::BrowserSignIn &signIn)
    {
        return QUrl(
            QUrlQuery(signIn.page()).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    }

    /// Waits for the tokens while the person does something.
    template <class Act>
    Result<Tokens> tokensWhile(okta::oauth::BrowserSignIn &signIn, Act act)
    {
        QObject scope;
        std::optional<Result<Tokens>> outcome;
        QTestEventLoop loop;
        run(&scope, signIn.tokens(), [&outcome, &loop](Result<Tokens> result) {
            outcome.emplace(std::move(result));
            loop.exitLoop();
        });
        act();
        if (!outcome)
            loop.enterLoopMSecs(5000);
        if (!outcome)
            return Error{.kind = ErrorKind::TimedOut, .code = QStringLiteral("still-waiting")};
        return std::move(*outcome);
    }

    Result<Tokens> signIn(const QString &button = QStringLiteral("allow"))
    {
        const auto begun = begin();
        return tokensWhile(*begun, [&] { browser.answer(begun->page(), button); });
    }

    /// A client of the Management API with that sign-in.
    std::unique_ptr<okta::OktaClient> api(std::shared_ptr<okta::oauth::SignIn> who)
    {
        return std::make_unique<okta::OktaClient>(std::make_unique<net::ServiceConnection>(
            okta::describeOkta(org), okta::oauth::signedIn(std::move(who)), transport, clock));
    }

    /// Requests that reached the org so far, as method and path with query.
    QStringList requests() const
    {
        QStringList lines;
        for (const auto &request : world->requests())
            lines << request.method + QLatin1Char(' ') + request.path;
        return lines;
    }

    std::unique_ptr<practice::PracticeWorld> world = startWorld();
    PracticeClient practice = PracticeClient(*world);
    PracticeBrowser browser = PracticeBrowser(practice);
    QUrl org = QUrl(world->address().oktaOrg);
    ManualClock clock;
    net::HttpTransport transport;
    okta::oauth::OAuthClient client = okta::oauth::OAuthClient(org, world->address().oktaClientId, transport,
                                                               clock);
};

} // namespace setup::test
