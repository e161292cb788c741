// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/browsersignin.h"
#include "services/okta/oauth/pkce.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"

#include <QHostAddress>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTestEventLoop>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;

namespace {

const auto granted = TinyReply::http(
    200, R"({"token_type":"Bearer","expires_in":3600,"access_token":"access-1"})"_ba);

struct Bench
{
    Bench() { signIn = std::move(*BrowserSignIn::begin(client, {u"openid"_s}, {}, {0})); }

    QString pageItem(const QString &name) const
    {
        return QUrlQuery(signIn->page()).queryItemValue(name, QUrl::FullyDecoded);
    }

    /// The browser comes back with that query and the right state.
    Result<std::shared_ptr<Tokens>> comeBackWith(const QString &query)
    {
        QObject scope;
        std::optional<Result<std::shared_ptr<Tokens>>> outcome;
        QTestEventLoop loop;
        run(&scope, signIn->tokens(), [&](const Result<std::shared_ptr<Tokens>> &result) {
            outcome.emplace(result);
            loop.exitLoop();
        });
        const QUrl redirect(pageItem(u"redirect_uri"_s));
        QTcpSocket browser;
        browser.connectToHost(QHostAddress::LocalHost, quint16(redirect.port()));
        browser.write("GET /callback?" + query.toLatin1() + "&state=" + pageItem(u"state"_s).toLatin1()
                      + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
        loop.enterLoopMSecs(10000);
        return outcome ? *outcome : Error{.kind = ErrorKind::TimedOut};
    }

    TinyServer server;
    ManualClock clock;
    net::HttpTransport transport;
    OAuthClient client = OAuthClient(server.url(), u"0oaNative"_s, transport, clock);
    std::unique_ptr<BrowserSignIn> signIn;
};

} // namespace

class tst_BrowserSignIn : public QObject
{
    Q_OBJECT

private slots:
    void opensThePageOfTheOrg();
    void redeemsTheCodeWithItsVerifierAndAddress();
    void tellsARefusal_data();
    void tellsARefusal();
    void refusesTheAnswerOfAnotherServer();
    void takesTheAnswerThatNamesTheOrg();
    void missesACode();
    void makesEachAttemptAnew();
    void triesTheRegisteredPortsInTurn();
    void registersAddressesOfThisComputerAlone();
};

void tst_BrowserSignIn::opensThePageOfTheOrg()
{
    const Bench bench;
    QCOMPARE(bench.signIn->page().adjusted(QUrl::RemoveQuery), bench.server.url(u"/oauth2/v1/authorize"_s));
    QVERIFY(bench.server.requests().isEmpty()); // the browser asks, not this program
}

void tst_BrowserSignIn::redeemsTheCodeWithItsVerifierAndAddress()
{
    Bench bench;
    bench.server.script(granted);
    const auto tokens = bench.comeBackWith(u"code=code-1"_s);
    QVERIFY2(tokens, tokens ? "" : qPrintable(describe(tokens.error())));
    QCOMPARE((*tokens)->access.reveal(), "access-1"_ba);
    const QUrlQuery form(QString::fromLatin1(bench.server.requests().first().body));
    QCOMPARE(form.queryItemValue(u"code"_s), u"code-1"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), bench.pageItem(u"redirect_uri"_s));
    QCOMPARE(QString::fromLatin1(challengeOf(Secret(form.queryItemValue(u"code_verifier"_s)))),
             bench.pageItem(u"code_challenge"_s));
}

void tst_BrowserSignIn::tellsARefusal_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the person said no") << u"access_denied"_s << ErrorKind::Forbidden;
    QTest::newRow("a scope isn't granted") << u"invalid_scope"_s << ErrorKind::Forbidden;
    QTest::newRow("the server broke") << u"server_error"_s << ErrorKind::ServiceFailure;
}

void tst_BrowserSignIn::tellsARefusal()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    Bench bench;
    const auto refused = bench.comeBackWith(u"error=%1&error_description=The+reason"_s.arg(code));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(refused.error().detail, u"The reason"_s);
    QVERIFY(bench.server.requests().isEmpty());
}

void tst_BrowserSignIn::refusesTheAnswerOfAnotherServer()
{
    Bench bench;
    const auto refused = bench.comeBackWith(u"code=code-1&iss=https%3A%2F%2Fevil.example"_s);
    QCOMPARE(refused.error().code, u"issuer-mismatch"_s);
    QCOMPARE(refused.error().detail, u"evil.example"_s);
    QVERIFY(bench.server.requests().isEmpty()); // the code goes nowhere
}

void tst_BrowserSignIn::takesTheAnswerThatNamesTheOrg()
{
    Bench bench;
    bench.server.script(granted);
    const auto issuer = QUrl::toPercentEncoding(bench.server.url().toString());
    QVERIFY(bench.comeBackWith(u"code=code-1&iss=%1"_s.arg(QString::fromLatin1(issuer))));
}

void tst_BrowserSignIn::missesACode()
{
    Bench bench;
    QCOMPARE(bench.comeBackWith(u"x=y"_s).error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(bench.server.requests().isEmpty());
}

void tst_BrowserSignIn::makesEachAttemptAnew()
{
    const Bench first;
    const Bench second;
    QVERIFY(first.pageItem(u"state"_s) != second.pageItem(u"state"_s));
    QVERIFY(first.pageItem(u"code_challenge"_s) != second.pageItem(u"code_challenge"_s));
}

void tst_BrowserSignIn::triesTheRegisteredPortsInTurn()
{
    Bench bench;
    const auto taken = quint16(QUrl(bench.pageItem(u"redirect_uri"_s)).port());
    const auto other = BrowserSignIn::begin(bench.client, {u"openid"_s}, {}, {taken, 0});
    QVERIFY(other);
    QVERIFY(!BrowserSignIn::begin(bench.client, {u"openid"_s}, {}, {taken}));
}

void tst_BrowserSignIn::registersAddressesOfThisComputerAlone()
{
    QSet<int> ports;
    for (const auto &address : redirectAddresses()) {
        const QUrl url(address);
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(url.path(), u"/callback"_s);
        QVERIFY(url.port() > 1024 && url.port() < 32768); // systems hand out those above by themselves
        ports << url.port();
    }
    QCOMPARE(ports.size(), 3);
}

QTEST_GUILESS_MAIN(tst_BrowserSignIn)
#include "tst_browsersignin.moc"
