// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/oauthclient.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const auto bearerReply = json({{u"token_type"_s, u"Bearer"_s},
                               {u"expires_in"_s, 3600},
                               {u"access_token"_s, u"access-1"_s},
                               {u"refresh_token"_s, u"refresh-1"_s},
                               {u"scope"_s, u"openid okta.apps.manage"_s}});

struct Bench
{
    QUrlQuery form(int index = 0) const
    {
        return QUrlQuery(QString::fromLatin1(server.requests().at(index).body));
    }

    QString field(const QString &name) const { return form().queryItemValue(name, QUrl::FullyDecoded); }

    static QByteArray deviceReply(const QString &page, const QJsonObject &more = {})
    {
        QJsonObject reply{{u"device_code"_s, u"device-1"_s},
                          {u"user_code"_s, u"BCDFGHJK"_s},
                          {u"expires_in"_s, 600},
                          {u"verification_uri"_s, page}};
        for (auto it = more.begin(); it != more.end(); ++it)
            reply.insert(it.key(), it.value());
        return json(reply);
    }

    QString page() const { return server.url(u"/activate"_s).toString(); }

    TinyServer server;
    ManualClock clock;
    net::HttpTransport transport;
    OAuthClient client = OAuthClient(server.url(), u"0oaNative"_s, transport, clock);
};

} // namespace

class tst_OAuthClient : public QObject
{
    Q_OBJECT

private slots:
    void asksForADeviceCode();
    void keepsTheIntervalWithinReason();
    void refusesAPageThatIsNotTheOrgs_data();
    void refusesAPageThatIsNotTheOrgs();
    void buildsTheAuthorizePage();
    void redeemsACode();
    void refreshesWithoutASecret();
    void revokesWithTheKindOfToken();
    void sendsNoCredentialsInHeadersOrAddress();
    void readsTokens();
    void namesWhatIsMissingOfTokens();
    void recognizesADpopBoundApp_data();
    void recognizesADpopBoundApp();
    void keepsTheServersOwnError();
    void asksForTokensOnce();
    void tellsNoSecretInErrors();
};

void tst_OAuthClient::asksForADeviceCode()
{
    Bench bench;
    bench.server.script(TinyReply::http(
        200,
        Bench::deviceReply(
            bench.page(),
            {{u"interval"_s, 7},
             {u"verification_uri_complete"_s, QString(bench.page() + u"?user_code=BCDFGHJK"_s)}})));
    const auto device = waitFor(bench.client.authorizeDevice({u"openid"_s, u"okta.apps.manage"_s}));
    QVERIFY2(device, device ? "" : qPrintable(describe(device.error())));
    QCOMPARE(bench.server.requests().first().target, "/oauth2/v1/device/authorize"_ba);
    QCOMPARE(bench.server.requests().first().header("Content-Type"_ba),
             "application/x-www-form-urlencoded"_ba);
    QCOMPARE(bench.field(u"client_id"_s), u"0oaNative"_s);
    QCOMPARE(bench.field(u"scope"_s), u"openid okta.apps.manage"_s);
    QCOMPARE((*device)->deviceCode.reveal(), "device-1"_ba);
    QCOMPARE((*device)->userCode, u"BCDFGHJK"_s);
    QCOMPARE((*device)->verificationUri, QUrl(bench.page()));
    QCOMPARE((*device)->verificationUriComplete.query(), u"user_code=BCDFGHJK"_s);
    QCOMPARE((*device)->interval, std::chrono::seconds(7));
    QCOMPARE((*device)->expires, bench.clock.now().addSecs(600));
}

void tst_OAuthClient::keepsTheIntervalWithinReason()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, Bench::deviceReply(bench.page())),
                         TinyReply::http(200, Bench::deviceReply(bench.page(), {{u"interval"_s, 0}}))});
    QCOMPARE((*waitFor(bench.client.authorizeDevice({})))->interval, std::chrono::seconds(5));
    QCOMPARE((*waitFor(bench.client.authorizeDevice({})))->interval, std::chrono::seconds(1));
}

void tst_OAuthClient::refusesAPageThatIsNotTheOrgs_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("another host") << u"https://evil.example/activate"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:1/activate"_s;
    QTest::newRow("a program") << u"file:///usr/bin/true"_s;
    QTest::newRow("credentials in it") << u"http://127.0.0.1@evil.example/"_s;
}

void tst_OAuthClient::refusesAPageThatIsNotTheOrgs()
{
    QFETCH(QString, page);
    Bench bench;
    bench.server.script(
        {TinyReply::http(200, Bench::deviceReply(page)),
         TinyReply::http(200, Bench::deviceReply(bench.page(), {{u"verification_uri_complete"_s, page}}))});
    QCOMPARE(waitFor(bench.client.authorizeDevice({})).error().code, u"foreign-address"_s);
    QCOMPARE(waitFor(bench.client.authorizeDevice({})).error().code, u"foreign-address"_s);
}

void tst_OAuthClient::buildsTheAuthorizePage()
{
    Bench bench;
    const auto page = bench.client.authorizePage({u"openid"_s, u"okta.logs.read"_s},
                                                 QUrl(u"http://127.0.0.1:17845/callback"_s), u"state-1"_s,
                                                 "challenge-1"_ba);
    QCOMPARE(page.adjusted(QUrl::RemoveQuery), bench.server.url(u"/oauth2/v1/authorize"_s));
    const QUrlQuery query(page);
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(item(u"client_id"_s), u"0oaNative"_s);
    QCOMPARE(item(u"response_type"_s), u"code"_s);
    QCOMPARE(item(u"scope"_s), u"openid okta.logs.read"_s);
    QCOMPARE(item(u"redirect_uri"_s), u"http://127.0.0.1:17845/callback"_s);
    QCOMPARE(item(u"state"_s), u"state-1"_s);
    QCOMPARE(item(u"code_challenge"_s), u"challenge-1"_s);
    QCOMPARE(item(u"code_challenge_method"_s), u"S256"_s);
}

void tst_OAuthClient::redeemsACode()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, bearerReply));
    QVERIFY(waitFor(bench.client.redeem(Secret("co+de"_ba), QUrl(u"http://127.0.0.1:17845/callback"_s),
                                        Secret("verifier-1"_ba))));
    QCOMPARE(bench.server.requests().first().target, "/oauth2/v1/token"_ba);
    QCOMPARE(bench.field(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(bench.field(u"code"_s), u"co+de"_s);
    QCOMPARE(bench.field(u"redirect_uri"_s), u"http://127.0.0.1:17845/callback"_s);
    QCOMPARE(bench.field(u"code_verifier"_s), u"verifier-1"_s);
}

void tst_OAuthClient::refreshesWithoutASecret()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, bearerReply));
    QVERIFY(waitFor(bench.client.refresh(Secret("refresh-0"_ba))));
    QCOMPARE(bench.field(u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(bench.field(u"refresh_token"_s), u"refresh-0"_s);
    QVERIFY(!bench.form().hasQueryItem(u"client_secret"_s));
}

void tst_OAuthClient::revokesWithTheKindOfToken()
{
    Bench bench;
    bench.server.script(TinyReply::http(200));
    QVERIFY(waitFor(bench.client.revoke(Secret("refresh-0"_ba), u"refresh_token"_s)));
    QCOMPARE(bench.server.requests().first().target, "/oauth2/v1/revoke"_ba);
    QCOMPARE(bench.field(u"token"_s), u"refresh-0"_s);
    QCOMPARE(bench.field(u"token_type_hint"_s), u"refresh_token"_s);
}

void tst_OAuthClient::sendsNoCredentialsInHeadersOrAddress()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, bearerReply), TinyReply::http(200)});
    QVERIFY(waitFor(bench.client.refresh(Secret("refresh-0"_ba))));
    QVERIFY(waitFor(bench.client.revoke(Secret("refresh-0"_ba), u"refresh_token"_s)));
    for (const auto &request : bench.server.requests()) {
        QVERIFY(!request.hasHeader("Authorization"_ba));
        QVERIFY(!request.target.contains("refresh-0"));
    }
}

void tst_OAuthClient::readsTokens()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, bearerReply));
    const auto tokens = waitFor(bench.client.refresh(Secret("refresh-0"_ba)));
    QVERIFY(tokens);
    QCOMPARE((*tokens)->access.reveal(), "access-1"_ba);
    QCOMPARE((*tokens)->refresh.reveal(), "refresh-1"_ba);
    QCOMPARE((*tokens)->scopes, QStringList({u"openid"_s, u"okta.apps.manage"_s}));
    QCOMPARE((*tokens)->expires, bench.clock.now().addSecs(3600));
}

void tst_OAuthClient::namesWhatIsMissingOfTokens()
{
    Bench bench;
    bench.server.script(
        {TinyReply::http(200, "{}"_ba),
         TinyReply::http(
             200, json({{u"token_type"_s, u"mac"_s}, {u"expires_in"_s, 1}, {u"access_token"_s, u"x"_s}}))});
    const auto empty = waitFor(bench.client.refresh(Secret("r"_ba)));
    QCOMPARE(empty.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(empty.error().causes.join(u' ').contains("access_token"_L1));
    QVERIFY(
        waitFor(bench.client.refresh(Secret("r"_ba))).error().causes.join(u' ').contains("token_type"_L1));
}

void tst_OAuthClient::recognizesADpopBoundApp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no proof") << 400 << json({{u"error"_s, u"invalid_dpop_proof"_s}});
    QTest::newRow("no nonce") << 400 << json({{u"error"_s, u"use_dpop_nonce"_s}});
    QTest::newRow("the token's type")
        << 200 << json({{u"token_type"_s, u"DPoP"_s}, {u"expires_in"_s, 3600}, {u"access_token"_s, u"a"_s}});
}

void tst_OAuthClient::recognizesADpopBoundApp()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.server.script(TinyReply::http(status, body));
    const auto refused = waitFor(bench.client.refresh(Secret("r"_ba)));
    QCOMPARE(refused.error().code, u"dpop-bound"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void tst_OAuthClient::keepsTheServersOwnError()
{
    Bench bench;
    bench.server.script(TinyReply::http(
        400, json({{u"error"_s, u"invalid_scope"_s}, {u"error_description"_s, u"okta.x is not granted"_s}})));
    const auto refused = waitFor(bench.client.authorizeDevice({u"okta.x"_s}));
    QCOMPARE(refused.error().code, u"invalid_scope"_s);
    QCOMPARE(refused.error().detail, u"okta.x is not granted"_s);
    QCOMPARE(refused.error().service, Service::Okta);
}

void tst_OAuthClient::asksForTokensOnce()
{
    Bench bench;
    bench.server.script({TinyReply::cut(), TinyReply::http(200, bearerReply)});
    QCOMPARE(waitFor(bench.client.refresh(Secret("r"_ba))).error().kind, ErrorKind::Unreachable);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_OAuthClient::tellsNoSecretInErrors()
{
    Bench bench;
    bench.server.script({TinyReply::http(400, json({{u"error"_s, u"invalid_grant"_s}})),
                         TinyReply::http(200, json({{u"access_token"_s, u"access-hidden"_s}}))});
    for (int i = 0; i < 2; ++i) {
        const auto refused = waitFor(bench.client.refresh(Secret("refresh-hidden"_ba)));
        QVERIFY(!refused);
        QVERIFY(!describe(refused.error()).contains("hidden"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_OAuthClient)
#include "tst_oauthclient.moc"
