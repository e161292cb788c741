// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/signin.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

namespace {

TinyReply granted(const QString &access, const QString &refresh = {})
{
    QJsonObject reply{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}, {u"access_token"_s, access}};
    if (!refresh.isEmpty())
        reply.insert(u"refresh_token"_s, refresh);
    return TinyReply::http(200, QJsonDocument(reply).toJson());
}

struct Bench
{
    /// A sign-in that was made a moment ago.
    std::unique_ptr<SignIn> fresh()
    {
        auto tokens = std::make_shared<Tokens>();
        tokens->access = Secret("access-0"_ba);
        tokens->refresh = Secret("refresh-0"_ba);
        tokens->expires = clock.now().addSecs(3600);
        tokens->scopes = {u"okta.apps.manage"_s};
        return std::make_unique<SignIn>(server.url(), u"0oaNative"_s, tokens, clock);
    }

    /// A sign-in of an earlier run, of which only the refresh token was kept.
    std::unique_ptr<SignIn> kept()
    {
        return std::make_unique<SignIn>(server.url(), u"0oaNative"_s, Secret("refresh-0"_ba), clock);
    }

    QString field(int request, const QString &name) const
    {
        return QUrlQuery(QString::fromLatin1(server.requests().at(request).body)).queryItemValue(name);
    }

    TinyServer server;
    ManualClock clock;
};

} // namespace

class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void authorizesWithItsAccessToken();
    void growsStaleBeforeItsEnd();
    void beginsWithARefreshTokenAlone();
    void keepsARotatedRefreshToken();
    void keepsTheOldRefreshTokenWithoutRotation();
    void keepsWhatWasGranted();
    void renewsOnceForAllThatWait();
    void renewsNothingThatHasBeenRenewed();
    void finishesARenewalThatNobodyWaitsFor();
    void endsWhenTheRefreshTokenIsRefused();
    void staysWhenTheServerIsNotReached();
    void endsWithoutARefreshToken();
    void takesBothTokensBackOnSignOut();
    void forgetsBothTokensWhenSignOutFails();
    void endsThoseThatWaitOnSignOut();
    void mayBeDroppedByWhoHearsOfItsNewToken_data();
    void mayBeDroppedByWhoHearsOfItsNewToken();
};

void tst_SignIn::authorizesWithItsAccessToken()
{
    Bench bench;
    const auto signIn = bench.fresh();
    QCOMPARE(signIn->authorization(), "Bearer access-0"_ba);
    QVERIFY(signIn->isFresh());
    QVERIFY(bench.server.requests().isEmpty());
}

void tst_SignIn::growsStaleBeforeItsEnd()
{
    Bench bench;
    const auto signIn = bench.fresh();
    bench.clock.advance(std::chrono::minutes(58));
    QVERIFY(signIn->isFresh());
    bench.clock.advance(std::chrono::minutes(1));
    QVERIFY(!signIn->isFresh());
}

void tst_SignIn::beginsWithARefreshTokenAlone()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s));
    const auto signIn = bench.kept();
    QVERIFY(!signIn->isFresh());
    QVERIFY(signIn->authorization().isEmpty());
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QCOMPARE(signIn->authorization(), "Bearer access-1"_ba);
    QCOMPARE(bench.field(0, u"refresh_token"_s), u"refresh-0"_s);
}

void tst_SignIn::keepsARotatedRefreshToken()
{
    Bench bench;
    bench.server.script({granted(u"access-1"_s, u"refresh-1"_s), granted(u"access-2"_s, u"refresh-2"_s)});
    const auto signIn = bench.fresh();
    const QSignalSpy changed(signIn.get(), &SignIn::refreshTokenChanged);
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QCOMPARE(signIn->refreshToken().reveal(), "refresh-1"_ba);
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QCOMPARE(bench.field(1, u"refresh_token"_s), u"refresh-1"_s);
    QCOMPARE(changed.size(), 2);
}

void tst_SignIn::keepsTheOldRefreshTokenWithoutRotation()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s));
    const auto signIn = bench.fresh();
    const QSignalSpy changed(signIn.get(), &SignIn::refreshTokenChanged);
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QCOMPARE(signIn->refreshToken().reveal(), "refresh-0"_ba);
    QVERIFY(changed.isEmpty());
}

void tst_SignIn::keepsWhatWasGranted()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s));
    const auto signIn = bench.fresh();
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
    QCOMPARE(signIn->scopes(), QStringList{u"okta.apps.manage"_s}); // a reply without scopes: as before
}

void tst_SignIn::renewsOnceForAllThatWait()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s, u"refresh-1"_s));
    const auto signIn = bench.fresh();
    const int refused = signIn->edition();
    QObject scope;
    int ended = 0;
    for (int i = 0; i < 3; ++i)
        run(&scope, signIn->renewal(refused),
            [&ended](const Result<Unit> &result) { ended += result ? 1 : 0; });
    QTRY_COMPARE(ended, 3);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_SignIn::renewsNothingThatHasBeenRenewed()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s));
    const auto signIn = bench.fresh();
    const int refused = signIn->edition();
    QVERIFY(waitFor(signIn->renewal(refused)));
    QVERIFY(waitFor(signIn->renewal(refused))); // a reply that came late
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_SignIn::finishesARenewalThatNobodyWaitsFor()
{
    Bench bench;
    bench.server.script(granted(u"access-1"_s, u"refresh-1"_s));
    const auto signIn = bench.fresh();
    QSignalSpy changed(signIn.get(), &SignIn::refreshTokenChanged);
    {
        QObject scope;
        run(&scope, signIn->renewal(signIn->edition()), [](const Result<Unit> &) {});
    }
    QVERIFY(changed.wait());
    QCOMPARE(signIn->refreshToken().reveal(), "refresh-1"_ba);
}

void tst_SignIn::endsWhenTheRefreshTokenIsRefused()
{
    Bench bench;
    bench.server.script(
        TinyReply::http(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Used.\"}"_ba));
    const auto signIn = bench.fresh();
    const QSignalSpy changed(signIn.get(), &SignIn::refreshTokenChanged);
    const auto ended = waitFor(signIn->renewal(signIn->edition()));
    QCOMPARE(ended.error().code, u"sign-in-ended"_s);
    QCOMPARE(ended.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(ended.error().detail, u"Used."_s);
    QVERIFY(signIn->refreshToken().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(waitFor(signIn->renewal(signIn->edition())).error().code, u"sign-in-ended"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_SignIn::staysWhenTheServerIsNotReached()
{
    Bench bench;
    bench.server.script({TinyReply::cut(), granted(u"access-1"_s)});
    const auto signIn = bench.fresh();
    QCOMPARE(waitFor(signIn->renewal(signIn->edition())).error().kind, ErrorKind::Unreachable);
    QCOMPARE(signIn->refreshToken().reveal(), "refresh-0"_ba);
    QVERIFY(waitFor(signIn->renewal(signIn->edition())));
}

void tst_SignIn::endsWithoutARefreshToken()
{
    Bench bench;
    auto tokens = std::make_shared<Tokens>();
    tokens->access = Secret("access-0"_ba);
    SignIn signIn(bench.server.url(), u"0oaNative"_s, tokens, bench.clock);
    QCOMPARE(waitFor(signIn.renewal(signIn.edition())).error().code, u"sign-in-ended"_s);
    QVERIFY(bench.server.requests().isEmpty());
}

void tst_SignIn::takesBothTokensBackOnSignOut()
{
    Bench bench;
    bench.server.script({TinyReply::http(200), TinyReply::http(200)});
    const auto signIn = bench.fresh();
    QVERIFY(waitFor(signIn->signOut()));
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.field(0, u"token"_s), u"refresh-0"_s);
    QCOMPARE(bench.field(1, u"token"_s), u"access-0"_s);
    QVERIFY(signIn->authorization().isEmpty());
    QVERIFY(signIn->refreshToken().isEmpty());
}

void tst_SignIn::forgetsBothTokensWhenSignOutFails()
{
    Bench bench;
    bench.server.script({TinyReply::http(400), TinyReply::http(200)});
    const auto signIn = bench.fresh();
    QVERIFY(!waitFor(signIn->signOut()));
    QCOMPARE(bench.server.requests().size(), 2);
    QVERIFY(signIn->authorization().isEmpty());
    QVERIFY(signIn->refreshToken().isEmpty());
}

void tst_SignIn::endsThoseThatWaitOnSignOut()
{
    Bench bench;
    bench.server.script({TinyReply::silence(), TinyReply::http(200), TinyReply::http(200)});
    const auto signIn = bench.fresh();
    QObject scope;
    QString code;
    run(&scope, signIn->renewal(signIn->edition()),
        [&code](const Result<Unit> &result) { code = result ? u"renewed"_s : result.error().code; });
    QTRY_COMPARE(bench.server.requests().size(), 1);
    QVERIFY(waitFor(signIn->signOut()));
    QCOMPARE(code, u"sign-in-ended"_s);
}

void tst_SignIn::mayBeDroppedByWhoHearsOfItsNewToken_data()
{
    QTest::addColumn<bool>("isRenewed");
    QTest::addColumn<bool>("isSignedOut");
    QTest::newRow("renewed") << true << false;
    QTest::newRow("ended") << false << false;
    QTest::newRow("signed out") << false << true;
}

void tst_SignIn::mayBeDroppedByWhoHearsOfItsNewToken()
{
    QFETCH(const bool, isRenewed);
    QFETCH(const bool, isSignedOut);
    Bench bench;
    bench.server.script(isRenewed ? granted(u"access-1"_s, u"refresh-1"_s)
                                  : TinyReply::http(400, R"({"error":"invalid_grant"})"_ba));
    auto signIn = bench.fresh();
    QObject scope;
    connect(signIn.get(), &SignIn::refreshTokenChanged, &scope, [&signIn] { signIn.reset(); });
    if (isSignedOut) {
        QCOMPARE(waitFor(signIn->signOut()).error().kind, ErrorKind::Cancelled);
        QVERIFY(bench.server.requests().isEmpty());
    } else {
        run(&scope, signIn->renewal(signIn->edition()), [](const Result<Unit> &) { QFAIL("it is gone"); });
        QTRY_VERIFY(!signIn);
    }
    QVERIFY(!signIn);
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
