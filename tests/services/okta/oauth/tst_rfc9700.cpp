// SPDX-License-Identifier: Apache-2.0
// RFC 9700, Best Current Practice for OAuth 2.0 Security: a test for each point that falls to a client, against a
// server that does its own part.
#include "services/okta/oauth/signinbench.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::SignInBench;
using setup::test::waitFor;

class tst_Rfc9700 : public QObject
{
    Q_OBJECT

private slots:
    void section2_1_1_aNewChallengeAndStateForEachAttempt();
    void section2_1_2_tokensComeFromTheTokenEndpointAlone();
    void section2_2_2_refreshTokensRotate();
    void section2_2_2_aRefreshTokenUsedTwiceEndsTheSignIn();
    void section2_3_aTokenOpensOnlyWhatItsScopesSay();
    void section2_4_noPasswordGrant();
    void section4_1_theRedirectAddressIsSentExactlyAsRegistered();
    void section4_2_4_thePageAfterTheRedirectTellsNoReferrer();
    void section4_3_2_noTokenInAnAddress();
    void section4_4_2_theIssuerOfTheAnswerIsCompared();
    void section4_5_3_aCodeIsGoodForOneUse();
    void section4_7_1_anAnswerWithoutOurStateIsRefused();
    void section4_14_2_parallelRequestsUseARefreshTokenOnce();
    void section4_14_2_signingOutRevokesTheTokens();
    void section4_14_anEndedTokenIsRenewedInTheMiddleOfARun();
};

void tst_Rfc9700::section2_1_1_aNewChallengeAndStateForEachAttempt()
{
    SignInBench bench;
    QSet<QString> seen;
    for (int i = 0; i < 10; ++i) {
        const QUrlQuery query(bench.begin()->page());
        seen << query.queryItemValue(u"code_challenge"_s) << query.queryItemValue(u"state"_s);
    }
    QCOMPARE(seen.size(), 20);
}

void tst_Rfc9700::section2_1_2_tokensComeFromTheTokenEndpointAlone()
{
    SignInBench bench;
    QVERIFY(bench.signIn());
    QCOMPARE(bench.requests().filter(u"POST /oauth2/v1/token"_s).size(), 1);
    QVERIFY(bench.browser.sentTo().fragment().isEmpty());
    QVERIFY(!QUrlQuery(bench.browser.sentTo()).hasQueryItem(u"access_token"_s));
}

void tst_Rfc9700::section2_2_2_refreshTokensRotate()
{
    SignInBench bench;
    const auto tokens = *bench.signIn();
    const auto first = tokens->refresh.duplicate();
    SignIn signIn(bench.org, bench.client.clientId(), tokens, bench.clock);
    QVERIFY(waitFor(signIn.renewal(signIn.edition())));
    QVERIFY(signIn.refreshToken().reveal() != first.reveal());
    QVERIFY(waitFor(signIn.renewal(signIn.edition()))); // with the new one
}

void tst_Rfc9700::section2_2_2_aRefreshTokenUsedTwiceEndsTheSignIn()
{
    SignInBench bench;
    const auto tokens = *bench.signIn();
    const auto stolen = tokens->refresh.duplicate();
    SignIn signIn(bench.org, bench.client.clientId(), tokens, bench.clock);
    QVERIFY(waitFor(signIn.renewal(signIn.edition())));
    QCOMPARE(waitFor(bench.client.refresh(stolen)).error().code, u"invalid_grant"_s);
    const auto ended = waitFor(signIn.renewal(signIn.edition()));
    QCOMPARE(ended.error().code, u"sign-in-ended"_s);
    QVERIFY(signIn.refreshToken().isEmpty());
}

void tst_Rfc9700::section2_3_aTokenOpensOnlyWhatItsScopesSay()
{
    SignInBench bench;
    const auto api = bench.api(
        std::make_shared<SignIn>(bench.org, bench.client.clientId(), *bench.signIn(), bench.clock));
    QVERIFY(waitFor(api->findUsers({}, 1)));
    const auto refused = waitFor(api->userSchema());
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(refused.error().code, u"insufficient_scope"_s);
    QCOMPARE(refused.error().causes, QStringList{u"okta.schemas.read"_s});
}

void tst_Rfc9700::section2_4_noPasswordGrant()
{
    SignInBench bench;
    bench.app("grantType=authorization_code&grantType=refresh_token");
    QVERIFY(bench.signIn()); // no other grant is needed
}

void tst_Rfc9700::section4_1_theRedirectAddressIsSentExactlyAsRegistered()
{
    const auto address = QUrl(redirectAddresses().first());
    SignInBench bench;
    const auto page = bench.client.authorizePage({u"openid"_s}, address, u"s"_s, "c"_ba);
    QCOMPARE(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             redirectAddresses().first());
}

void tst_Rfc9700::section4_2_4_thePageAfterTheRedirectTellsNoReferrer()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    test::Answer page;
    QVERIFY(bench.tokensWhile(*signIn, [&] { page = bench.browser.answer(signIn->page(), u"allow"_s); }));
    QCOMPARE(page.header("Referrer-Policy"_ba), "no-referrer"_ba);
    QVERIFY(page.header("Content-Security-Policy"_ba).contains("default-src 'none'"));
    QCOMPARE(page.body, SignInBench::pages().taken);
}

void tst_Rfc9700::section4_3_2_noTokenInAnAddress()
{
    SignInBench bench;
    const auto tokens = *bench.signIn();
    const auto access = QString::fromLatin1(tokens->access.reveal());
    const auto refresh = QString::fromLatin1(tokens->refresh.reveal());
    const auto signIn = std::make_shared<SignIn>(bench.org, bench.client.clientId(), tokens, bench.clock);
    QVERIFY(waitFor(bench.api(signIn)->findUsers({}, 1)));
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QVERIFY(waitFor(signIn->signOut()));
    for (const auto &request : bench.requests())
        QVERIFY(!request.contains(access) && !request.contains(refresh));
}

void tst_Rfc9700::section4_4_2_theIssuerOfTheAnswerIsCompared()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    auto redirect = SignInBench::redirectOf(*signIn);
    redirect.setQuery(u"error=access_denied&iss=https://other.example&state="_s
                      + QUrlQuery(signIn->page()).queryItemValue(u"state"_s));
    const auto refused = bench.tokensWhile(*signIn,
                                           [&] { bench.practice.send("GET", redirect.toString(), {}, {}); });
    QCOMPARE(refused.error().code, u"issuer-mismatch"_s);
}

void tst_Rfc9700::section4_5_3_aCodeIsGoodForOneUse()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    const auto tokens = bench.tokensWhile(*signIn, [&] { bench.browser.answer(signIn->page(), u"allow"_s); });
    QVERIFY(tokens);
    const Secret code(QUrlQuery(bench.browser.sentTo()).queryItemValue(u"code"_s));
    QCOMPARE(
        waitFor(bench.client.redeem(code, SignInBench::redirectOf(*signIn), Secret("x"_ba))).error().code,
        u"invalid_grant"_s);
    QCOMPARE(bench.requests().filter(u"POST /oauth2/v1/token"_s).size(), 2); // the client itself: once
}

void tst_Rfc9700::section4_7_1_anAnswerWithoutOurStateIsRefused()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    auto forged = SignInBench::redirectOf(*signIn);
    forged.setQuery(u"code=attackers-code"_s);
    QList<int> statuses;
    const auto tokens = bench.tokensWhile(*signIn, [&] {
        statuses << bench.practice.send("GET", forged.toString(), {}, {}).status;
        bench.browser.answer(signIn->page(), u"deny"_s);
    });
    QCOMPARE(statuses, QList<int>{400});
    QCOMPARE(tokens.error().code, u"access_denied"_s); // what the person said, and not what was forged
}

void tst_Rfc9700::section4_14_2_parallelRequestsUseARefreshTokenOnce()
{
    SignInBench bench;
    const auto signIn = std::make_shared<SignIn>(bench.org, bench.client.clientId(), *bench.signIn(),
                                                 bench.clock);
    const auto api = bench.api(signIn);
    bench.endTokens("access");
    QObject scope;
    int fine = 0;
    for (int i = 0; i < 4; ++i) {
        run(&scope, api->findUsers({}, 1),
            [&fine](const Result<QList<okta::User>> &users) { fine += users ? 1 : 0; });
    }
    QTRY_COMPARE(fine, 4);
    QCOMPARE(bench.requests().filter(u"POST /oauth2/v1/token"_s).size(), 2); // the code, and one renewal
}

void tst_Rfc9700::section4_14_2_signingOutRevokesTheTokens()
{
    SignInBench bench;
    const auto tokens = *bench.signIn();
    const auto access = tokens->access.duplicate();
    const auto refresh = tokens->refresh.duplicate();
    SignIn signIn(bench.org, bench.client.clientId(), tokens, bench.clock);
    QVERIFY(waitFor(signIn.signOut()));
    QCOMPARE(bench.practice
                 .send("GET", bench.org.toString() + u"/api/v1/apps"_s, {},
                       {{"Authorization"_ba, "Bearer " + access.reveal()}})
                 .status,
             401);
    QCOMPARE(waitFor(bench.client.refresh(refresh)).error().code, u"invalid_grant"_s);
}

void tst_Rfc9700::section4_14_anEndedTokenIsRenewedInTheMiddleOfARun()
{
    SignInBench bench;
    const auto signIn = std::make_shared<SignIn>(bench.org, bench.client.clientId(), *bench.signIn(),
                                                 bench.clock);
    const auto api = bench.api(signIn);
    QVERIFY(waitFor(api->findUsers({}, 1)));
    bench.endTokens("access");
    QVERIFY(waitFor(api->findUsers({}, 1)));
    bench.endTokens("all");
    const auto ended = waitFor(api->findUsers({}, 1));
    QCOMPARE(ended.error().code, u"sign-in-ended"_s);
}

QTEST_GUILESS_MAIN(tst_Rfc9700)
#include "tst_rfc9700.moc"
