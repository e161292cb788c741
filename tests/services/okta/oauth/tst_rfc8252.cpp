// SPDX-License-Identifier: Apache-2.0
// RFC 8252, OAuth 2.0 for Native Apps: a test for each point that falls to the app. That no browser is embedded
// (8.12) is held by tests/architecture: no source includes one.
#include "services/okta/oauth/signinbench.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::SignInBench;
using setup::test::waitFor;

class tst_Rfc8252 : public QObject
{
    Q_OBJECT

private slots:
    void section4_1_thePersonsOwnBrowserAsksTheServer();
    void section6_theCodeComesThroughTheBrowserAndTheTokensDoNot();
    void section7_3_theRedirectGoesToTheLoopbackAddressByNumber();
    void section7_3_theListenerOpensForTheAttemptAndClosesAfterIt();
    void section8_1_theCodeIsBoundToTheAttempt();
    void section8_1_theKeyExchangeIsS256();
    void section8_2_noImplicitFlow();
    void section8_3_nobodyElseMayUseThePort();
    void section8_4_theRedirectAddressIsRegisteredExactly();
    void section8_5_theAppHasNoSecret();
    void section8_8_aForgedAnswerIsRefused();
    void section8_10_theAnswerOfAnotherServerIsRefused();
    void section8_11_noPasswordGoesThroughTheApp();
};

void tst_Rfc8252::section4_1_thePersonsOwnBrowserAsksTheServer()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    QVERIFY(bench.requests().filter(u"/oauth2/v1/authorize"_s).isEmpty());
    bench.browser.open(signIn->page());
    QCOMPARE(bench.requests().filter(u"/oauth2/v1/authorize"_s).size(), 1);
}

void tst_Rfc8252::section6_theCodeComesThroughTheBrowserAndTheTokensDoNot()
{
    SignInBench bench;
    const auto tokens = bench.signIn();
    QVERIFY2(tokens, tokens ? "" : qPrintable(describe(tokens.error())));
    const auto address = bench.browser.sentTo().toString();
    QVERIFY(QUrlQuery(bench.browser.sentTo()).hasQueryItem(u"code"_s));
    QVERIFY(!address.contains(QString::fromLatin1((*tokens)->access.reveal())));
    QVERIFY(!address.contains(QString::fromLatin1((*tokens)->refresh.reveal())));
}

void tst_Rfc8252::section7_3_theRedirectGoesToTheLoopbackAddressByNumber()
{
    SignInBench bench;
    const auto redirect = SignInBench::redirectOf(*bench.begin());
    QCOMPARE(redirect.scheme(), u"http"_s);
    QCOMPARE(redirect.host(), u"127.0.0.1"_s);
    for (const auto &address : redirectAddresses())
        QVERIFY(address.startsWith("http://127.0.0.1:"_L1));
}

void tst_Rfc8252::section7_3_theListenerOpensForTheAttemptAndClosesAfterIt()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    const auto port = quint16(SignInBench::redirectOf(*signIn).port());
    QVERIFY(bench.tokensWhile(*signIn, [&] { bench.browser.answer(signIn->page(), u"allow"_s); }));
    QTcpSocket late;
    QSignalSpy refused(&late, &QTcpSocket::errorOccurred);
    late.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(refused.wait());
}

void tst_Rfc8252::section8_1_theCodeIsBoundToTheAttempt()
{
    SignInBench bench;
    bench.browser.stayWhereItIs();
    const auto theirs = bench.begin();
    bench.browser.answer(theirs->page(), u"allow"_s);
    const auto stolen = QUrlQuery(bench.browser.sentTo()).queryItemValue(u"code"_s);
    // Whoever caught the code has another verifier.
    const auto refused = waitFor(
        bench.client.redeem(Secret(stolen), SignInBench::redirectOf(*theirs), Secret("another-verifier"_ba)));
    QCOMPARE(refused.error().code, u"invalid_grant"_s);
}

void tst_Rfc8252::section8_1_theKeyExchangeIsS256()
{
    SignInBench bench;
    const QUrlQuery query(bench.begin()->page());
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    static const QRegularExpression hash(u"^[A-Za-z0-9_-]{43}$"_s);
    QVERIFY(hash.match(query.queryItemValue(u"code_challenge"_s)).hasMatch());
}

void tst_Rfc8252::section8_2_noImplicitFlow()
{
    SignInBench bench;
    QCOMPARE(QUrlQuery(bench.begin()->page()).queryItemValue(u"response_type"_s), u"code"_s);
}

void tst_Rfc8252::section8_3_nobodyElseMayUseThePort()
{
    SignInBench bench;
    const auto first = bench.begin();
    const auto taken = quint16(SignInBench::redirectOf(*first).port());
    const auto second = BrowserSignIn::begin(bench.client, {}, {}, {taken});
    QCOMPARE(second.error().code, u"no-free-port"_s);
}

void tst_Rfc8252::section8_4_theRedirectAddressIsRegisteredExactly()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    bench.app("redirectUri=http://127.0.0.1:1/callback");
    bench.browser.open(signIn->page());
    QVERIFY(bench.browser.sentTo().isEmpty());
}

void tst_Rfc8252::section8_5_theAppHasNoSecret()
{
    SignInBench bench;
    QVERIFY(bench.signIn()); // the server asks for none, and takes none
    const auto page = bench.begin()->page().toString();
    QVERIFY(!page.contains("secret"_L1));
    QVERIFY(!page.contains("client_assertion"_L1));
}

void tst_Rfc8252::section8_8_aForgedAnswerIsRefused()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    auto forged = SignInBench::redirectOf(*signIn);
    forged.setQuery(u"code=attackers-code&state=guessed"_s);
    int status = 0;
    const auto tokens = bench.tokensWhile(*signIn, [&] {
        status = bench.practice.send("GET", forged.toString(), {}, {}).status;
        bench.browser.answer(signIn->page(), u"allow"_s);
    });
    QCOMPARE(status, 400);
    QVERIFY(tokens); // and the person's own answer still counts
}

void tst_Rfc8252::section8_10_theAnswerOfAnotherServerIsRefused()
{
    SignInBench bench;
    const auto signIn = bench.begin();
    auto mixedUp = SignInBench::redirectOf(*signIn);
    const auto state = QUrlQuery(signIn->page()).queryItemValue(u"state"_s);
    mixedUp.setQuery(u"code=x&iss=https://other.example&state="_s + state);
    const auto tokens = bench.tokensWhile(*signIn,
                                          [&] { bench.practice.send("GET", mixedUp.toString(), {}, {}); });
    QCOMPARE(tokens.error().code, u"issuer-mismatch"_s);
    QVERIFY(bench.requests().filter(u"/oauth2/v1/token"_s).isEmpty());
}

void tst_Rfc8252::section8_11_noPasswordGoesThroughTheApp()
{
    SignInBench bench;
    QVERIFY(bench.signIn());
    for (const auto &request : bench.requests())
        QVERIFY(!request.contains("/authn"_L1) && !request.contains("password"_L1));
}

QTEST_GUILESS_MAIN(tst_Rfc8252)
#include "tst_rfc8252.moc"
