// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/attempt.h"
#include "services/okta/oauth/signinbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::SignInBench;
using setup::test::waitFor;

namespace {

/// An attempt and how it ended.
struct Watched
{
    explicit Watched(SignInBench &bench)
        : attempt(bench.org, bench.client.clientId(), SignInBench::scopes(), bench.clock)
    {
        QObject::connect(&attempt, &Attempt::ended, &attempt,
                         [this](const Result<std::shared_ptr<SignIn>> &result) { outcome = result; });
    }

    Attempt attempt;
    std::optional<Result<std::shared_ptr<SignIn>>> outcome;
};

} // namespace

class tst_Attempt : public QObject
{
    Q_OBJECT

private slots:
    void signsInWithACode();
    void signsInInTheBrowser();
    void tellsARefusal();
    void tellsThatNoPortIsFree();
    void leavesNothingBehindWhenItIsGivenUp();
};

void tst_Attempt::signsInWithACode()
{
    SignInBench bench;
    Watched watched(bench);
    watched.attempt.withCode();
    QTRY_VERIFY(!watched.attempt.page().isEmpty());
    QVERIFY(watched.attempt.page().toString().contains(watched.attempt.device()->userCode));
    bench.browser.answer(watched.attempt.page(), u"allow"_s);
    QTRY_VERIFY(watched.outcome);
    QVERIFY2(*watched.outcome, *watched.outcome ? "" : qPrintable(describe(watched.outcome->error())));
    QVERIFY(waitFor(bench.api(**watched.outcome)->currentUser()));
}

void tst_Attempt::signsInInTheBrowser()
{
    SignInBench bench;
    Watched watched(bench);
    watched.attempt.withBrowser(SignInBench::pages(), {0});
    QVERIFY(!watched.attempt.device());
    const QUrlQuery query(watched.attempt.page());
    bench.app("redirectUri=" + query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).toLatin1());
    bench.browser.answer(watched.attempt.page(), u"allow"_s);
    QTRY_VERIFY(watched.outcome);
    QVERIFY(*watched.outcome);
    QVERIFY(waitFor(bench.api(**watched.outcome)->currentUser()));
}

void tst_Attempt::tellsARefusal()
{
    SignInBench bench;
    bench.app("scope=okta.users.read");
    Watched watched(bench);
    watched.attempt.withCode();
    QTRY_VERIFY(watched.outcome);
    QCOMPARE(watched.outcome->error().code, u"invalid_scope"_s);
}

void tst_Attempt::tellsThatNoPortIsFree()
{
    SignInBench bench;
    const auto other = bench.begin();
    Watched watched(bench);
    watched.attempt.withBrowser({}, {quint16(SignInBench::redirectOf(*other).port())});
    QTRY_VERIFY(watched.outcome);
    QCOMPARE(watched.outcome->error().code, u"no-free-port"_s);
    QVERIFY(watched.attempt.page().isEmpty());
}

void tst_Attempt::leavesNothingBehindWhenItIsGivenUp()
{
    SignInBench bench;
    quint16 port = 0;
    {
        Watched watched(bench);
        watched.attempt.withBrowser({}, {0});
        port = quint16(
            QUrl(QUrlQuery(watched.attempt.page()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))
                .port());
    }
    QVERIFY(BrowserSignIn::begin(bench.client, {}, {}, {port})); // its port is free again
}

QTEST_GUILESS_MAIN(tst_Attempt)
#include "tst_attempt.moc"
