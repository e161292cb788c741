// SPDX-License-Identifier: Apache-2.0
// covers: apiscopes.cpp, appsettings.cpp, consentpages.cpp, grants.cpp
#include "practice/practicebrowser.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using setup::test::Answer;
using setup::test::PracticeBrowser;
using setup::test::PracticeClient;
using setup::test::startWorld;

namespace {

const auto verifier = "a-verifier-of-the-tests-own-that-is-long-enough"_ba;
const QString callback = u"http://127.0.0.1:17845/callback"_s;

QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A world with a hand-made client: each parameter can be another than the right one.
struct Bench
{
    std::unique_ptr<setup::practice::PracticeWorld> world = startWorld();
    PracticeClient client = PracticeClient(*world);
    PracticeBrowser browser = PracticeBrowser(client);

    Bench() { browser.stayWhereItIs(); }

    QByteArray id() const { return client.address().oktaClientId.toLatin1(); }

    Answer post(const QString &path, const QByteArray &form)
    {
        return client.send("POST", client.address().oktaOrg + path, form,
                           {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    Answer token(const QByteArray &form) { return post(u"/oauth2/v1/token"_s, form + "&client_id=" + id()); }

    QUrl page(const QString &scopes, const QMap<QString, QString> &changed = {}) const
    {
        QMap<QString, QString> fields{{u"client_id"_s, QString::fromLatin1(id())},
                                      {u"response_type"_s, u"code"_s},
                                      {u"scope"_s, scopes},
                                      {u"redirect_uri"_s, callback},
                                      {u"state"_s, u"state-1"_s},
                                      {u"code_challenge"_s, QString::fromLatin1(challenge())},
                                      {u"code_challenge_method"_s, u"S256"_s}};
        fields.insert(changed);
        QUrlQuery query;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            query.addQueryItem(it.key(), it.value());
        QUrl url(client.address().oktaOrg + u"/oauth2/v1/authorize"_s);
        url.setQuery(query);
        return url;
    }

    QByteArray code(const QString &scopes = u"openid offline_access okta.apps.manage"_s)
    {
        browser.answer(page(scopes), u"allow"_s);
        return QUrlQuery(browser.sentTo()).queryItemValue(u"code"_s).toLatin1();
    }

    Answer redeem(const QByteArray &code, const QByteArray &withVerifier = verifier,
                  const QByteArray &uri = callback.toLatin1())
    {
        return token("grant_type=authorization_code&code=" + code + "&redirect_uri=" + uri
                     + "&code_verifier=" + withVerifier);
    }

    Answer refresh(const QByteArray &token)
    {
        return this->token("grant_type=refresh_token&refresh_token=" + token);
    }

    QByteArray device(const QByteArray &scopes = "openid%20okta.apps.manage")
    {
        m_device = post(u"/oauth2/v1/device/authorize"_s, "client_id=" + id() + "&scope=" + scopes).object();
        return m_device.value("device_code"_L1).toString().toLatin1();
    }

    QUrl devicePage() const { return QUrl(m_device.value("verification_uri_complete"_L1).toString()); }

    Answer ask(const QByteArray &device)
    {
        return token("grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=" + device);
    }

    Answer api(const QByteArray &method, const QString &path, const QByteArray &access,
               const QByteArray &body = {})
    {
        return client.send(method, client.address().oktaOrg + path, body,
                           {{"Authorization", "Bearer " + access}, {"Content-Type", "application/json"}});
    }

    QJsonObject m_device;
};

QByteArray field(const Answer &answer, QLatin1StringView name)
{
    return answer.object().value(name).toString().toLatin1();
}

QByteArray access(const Answer &answer)
{
    return field(answer, "access_token"_L1);
}

QByteArray refreshToken(const Answer &answer)
{
    return field(answer, "refresh_token"_L1);
}

QByteArray error(const Answer &answer)
{
    return field(answer, "error"_L1);
}

} // namespace

/// The practice org's authorization server, asked with nothing of the product's own client.
class tst_OAuthProvider : public QObject
{
    Q_OBJECT

private slots:
    void givesTokensForACode();
    void redeemsACodeOnce();
    void refusesAnotherVerifierOrAddress();
    void staysOnItsPageForAnUnknownRedirect_data();
    void staysOnItsPageForAnUnknownRedirect();
    void wantsProofOfTheKeyExchange_data();
    void wantsProofOfTheKeyExchange();
    void sendsARefusalBack();
    void givesTokensToADevice();
    void letsADeviceWait();
    void tellsADeviceOfARefusal();
    void slowsADeviceDown();
    void rotatesRefreshTokens();
    void endsTheGrantWhenARefreshTokenIsUsedTwice();
    void keepsRefreshTokensWithoutRotation();
    void revokesTokens();
    void givesNoRefreshTokenUnasked();
    void refusesScopesThatWereNotGranted();
    void refusesAnUnknownClientAndGrantType();
    void wantsProofOfPossessionWhereItIsOn();
    void enforcesScopes();
    void refusesAnEndedToken();
    void showsWhatIsAskedFor();
};

void tst_OAuthProvider::givesTokensForACode()
{
    Bench bench;
    const auto reply = bench.redeem(bench.code());
    QCOMPARE(reply.status, 200);
    QCOMPARE(field(reply, "token_type"_L1), "Bearer"_ba);
    QCOMPARE(reply.object().value("expires_in"_L1).toInt(), 3600);
    QCOMPARE(field(reply, "scope"_L1), "openid offline_access okta.apps.manage"_ba);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(reply)).status, 200);
    QCOMPARE(QUrlQuery(bench.browser.sentTo()).queryItemValue(u"state"_s), u"state-1"_s);
}

void tst_OAuthProvider::redeemsACodeOnce()
{
    Bench bench;
    const auto code = bench.code();
    const auto first = bench.redeem(code);
    QCOMPARE(error(bench.redeem(code)), "invalid_grant"_ba);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(first)).status, 401);
    QCOMPARE(error(bench.refresh(refreshToken(first))), "invalid_grant"_ba);
}

void tst_OAuthProvider::refusesAnotherVerifierOrAddress()
{
    Bench bench;
    QCOMPARE(error(bench.redeem(bench.code(), "another-verifier"_ba)), "invalid_grant"_ba);
    QCOMPARE(error(bench.redeem(bench.code(), verifier, "http://127.0.0.1:17846/callback"_ba)),
             "invalid_grant"_ba);
    QCOMPARE(error(bench.redeem("no-code"_ba)), "invalid_grant"_ba);
}

void tst_OAuthProvider::staysOnItsPageForAnUnknownRedirect_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("another port") << u"http://127.0.0.1:17000/callback"_s;
    QTest::newRow("another path") << u"http://127.0.0.1:17845/other"_s;
    QTest::newRow("another name") << u"http://localhost:17845/callback"_s;
    QTest::newRow("another host") << u"https://evil.example/callback"_s;
    QTest::newRow("none") << QString();
}

void tst_OAuthProvider::staysOnItsPageForAnUnknownRedirect()
{
    QFETCH(QString, uri);
    Bench bench;
    const auto page = bench.browser.open(bench.page(u"okta.apps.manage"_s, {{u"redirect_uri"_s, uri}}));
    QCOMPARE(page.status, 400);
    QVERIFY(bench.browser.sentTo().isEmpty());
    QVERIFY(page.body.contains("redirect_uri"));
}

void tst_OAuthProvider::wantsProofOfTheKeyExchange_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no challenge") << u"code_challenge"_s << QString();
    QTest::newRow("plain") << u"code_challenge_method"_s << u"plain"_s;
    QTest::newRow("implicit") << u"response_type"_s << u"token"_s;
    QTest::newRow("no state") << u"state"_s << QString();
}

void tst_OAuthProvider::wantsProofOfTheKeyExchange()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Bench bench;
    bench.browser.open(bench.page(u"okta.apps.manage"_s, {{name, value}}));
    QCOMPARE(QUrlQuery(bench.browser.sentTo()).queryItemValue(u"error"_s), u"invalid_request"_s);
}

void tst_OAuthProvider::sendsARefusalBack()
{
    Bench bench;
    bench.browser.answer(bench.page(u"okta.apps.manage"_s), u"deny"_s);
    const QUrlQuery query(bench.browser.sentTo());
    QCOMPARE(query.queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(query.queryItemValue(u"state"_s), u"state-1"_s);
    QVERIFY(!query.hasQueryItem(u"code"_s));
}

void tst_OAuthProvider::givesTokensToADevice()
{
    Bench bench;
    const auto device = bench.device();
    QCOMPARE(bench.m_device.value("expires_in"_L1).toInt(), 600);
    QCOMPARE(bench.m_device.value("interval"_L1).toInt(), 5);
    QCOMPARE(bench.browser.answer(bench.devicePage(), u"allow"_s).status, 200);
    const auto reply = bench.ask(device);
    QCOMPARE(reply.status, 200);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(reply)).status, 200);
    QCOMPARE(error(bench.ask(device)), "invalid_grant"_ba);
}

void tst_OAuthProvider::letsADeviceWait()
{
    Bench bench;
    const auto device = bench.device();
    QCOMPARE(error(bench.ask(device)), "authorization_pending"_ba);
    QCOMPARE(error(bench.ask("no-device"_ba)), "invalid_grant"_ba);
}

void tst_OAuthProvider::tellsADeviceOfARefusal()
{
    Bench bench;
    const auto device = bench.device();
    bench.browser.answer(bench.devicePage(), u"deny"_s);
    QCOMPARE(error(bench.ask(device)), "access_denied"_ba);
}

void tst_OAuthProvider::slowsADeviceDown()
{
    Bench bench;
    const auto device = bench.device();
    QCOMPARE(error(bench.ask(device)), "authorization_pending"_ba);
    QCOMPARE(error(bench.ask(device)), "slow_down"_ba); // at once, where five seconds were asked for
    bench.client.oauthForm(u"app"_s, "interval=0&slowDowns=1");
    QCOMPARE(error(bench.ask(device)), "slow_down"_ba);
    QCOMPARE(error(bench.ask(device)), "authorization_pending"_ba);
}

void tst_OAuthProvider::rotatesRefreshTokens()
{
    Bench bench;
    const auto first = bench.redeem(bench.code());
    const auto second = bench.refresh(refreshToken(first));
    QCOMPARE(second.status, 200);
    QVERIFY(refreshToken(second) != refreshToken(first));
    QVERIFY(access(second) != access(first));
    QCOMPARE(bench.refresh(refreshToken(second)).status, 200);
}

void tst_OAuthProvider::endsTheGrantWhenARefreshTokenIsUsedTwice()
{
    Bench bench;
    const auto first = bench.redeem(bench.code());
    const auto second = bench.refresh(refreshToken(first));
    QCOMPARE(error(bench.refresh(refreshToken(first))), "invalid_grant"_ba);
    QCOMPARE(error(bench.refresh(refreshToken(second))), "invalid_grant"_ba);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(second)).status, 401);
}

void tst_OAuthProvider::keepsRefreshTokensWithoutRotation()
{
    Bench bench;
    bench.client.oauthForm(u"app"_s, "rotation=off");
    const auto first = bench.redeem(bench.code());
    QCOMPARE(refreshToken(bench.refresh(refreshToken(first))), refreshToken(first));
    QCOMPARE(bench.refresh(refreshToken(first)).status, 200);
}

void tst_OAuthProvider::revokesTokens()
{
    Bench bench;
    const auto tokens = bench.redeem(bench.code());
    const auto revoke = [&bench](const QByteArray &token) {
        return bench.post(u"/oauth2/v1/revoke"_s, "token=" + token + "&client_id=" + bench.id()).status;
    };
    QCOMPARE(revoke("no-token"_ba), 200);
    QCOMPARE(revoke(access(tokens)), 200);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(tokens)).status, 401);
    const auto again = bench.refresh(refreshToken(tokens));
    QCOMPARE(again.status, 200);
    QCOMPARE(revoke(refreshToken(again)), 200);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, access(again)).status, 401);
    QCOMPARE(error(bench.refresh(refreshToken(again))), "invalid_grant"_ba);
}

void tst_OAuthProvider::givesNoRefreshTokenUnasked()
{
    Bench bench;
    QVERIFY(refreshToken(bench.redeem(bench.code(u"openid okta.apps.manage"_s))).isEmpty());
    bench.client.oauthForm(u"app"_s, "grantType=authorization_code");
    QVERIFY(refreshToken(bench.redeem(bench.code())).isEmpty());
}

void tst_OAuthProvider::refusesScopesThatWereNotGranted()
{
    Bench bench;
    bench.client.oauthForm(u"app"_s, "scope=okta.users.read");
    bench.browser.open(bench.page(u"okta.apps.manage"_s));
    QCOMPARE(QUrlQuery(bench.browser.sentTo()).queryItemValue(u"error"_s), u"invalid_scope"_s);
    bench.device();
    QCOMPARE(bench.m_device.value("error"_L1).toString(), u"invalid_scope"_s);
}

void tst_OAuthProvider::refusesAnUnknownClientAndGrantType()
{
    Bench bench;
    QCOMPARE(error(bench.post(u"/oauth2/v1/token"_s, "grant_type=refresh_token&client_id=0oaOther"_ba)),
             "invalid_client"_ba);
    QCOMPARE(error(bench.token("grant_type=password&username=a&password=b"_ba)), "unauthorized_client"_ba);
    QCOMPARE(bench.browser.open(bench.page(u"openid"_s, {{u"client_id"_s, u"0oaOther"_s}})).status, 400);
    bench.client.oauthForm(u"app"_s, "grantType=authorization_code");
    bench.device();
    QCOMPARE(bench.m_device.value("error"_L1).toString(), u"unauthorized_client"_s);
}

void tst_OAuthProvider::wantsProofOfPossessionWhereItIsOn()
{
    Bench bench;
    bench.client.oauthForm(u"app"_s, "dpop=on");
    QCOMPARE(error(bench.redeem(bench.code())), "invalid_dpop_proof"_ba);
}

void tst_OAuthProvider::enforcesScopes()
{
    Bench bench;
    const auto token = access(bench.redeem(bench.code(u"openid okta.users.read okta.apps.manage"_s)));
    QCOMPARE(bench.api("GET", u"/api/v1/users?limit=1"_s, token).status, 200);
    QCOMPARE(bench.api("GET", u"/api/v1/apps"_s, token).status, 200); // managing includes reading
    for (const auto *path : {"/api/v1/groups", "/api/v1/logs", "/api/v1/meta/schemas/user/default",
                             "/api/v1/mappings", "/api/v1/org"}) {
        const auto refused = bench.api("GET", QString::fromLatin1(path), token);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body.isEmpty());
        QVERIFY(refused.header("WWW-Authenticate"_ba).contains("error=\"insufficient_scope\""));
    }
    const auto writing = bench.api("POST", u"/api/v1/users/x"_s, token, "{}"_ba);
    QCOMPARE(writing.status, 403);
    QVERIFY(writing.header("WWW-Authenticate"_ba).contains("scope=\"okta.users.manage\""));
}

void tst_OAuthProvider::refusesAnEndedToken()
{
    Bench bench;
    const auto tokens = bench.redeem(bench.code());
    bench.client.oauthForm(u"tokens"_s, "end=access");
    const auto refused = bench.api("GET", u"/api/v1/apps"_s, access(tokens));
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.header("WWW-Authenticate"_ba).contains("error=\"invalid_token\""));
    QCOMPARE(bench.refresh(refreshToken(tokens)).status, 200);
    bench.client.oauthForm(u"tokens"_s, "end=all");
    QCOMPARE(error(bench.refresh(refreshToken(tokens))), "invalid_grant"_ba);
}

void tst_OAuthProvider::showsWhatIsAskedFor()
{
    Bench bench;
    const auto page = bench.browser.open(bench.page(u"openid okta.apps.manage"_s));
    QVERIFY(page.body.contains("okta.apps.manage"));
    QVERIFY(page.header("Content-Type"_ba).startsWith("text/html"));
}

QTEST_GUILESS_MAIN(tst_OAuthProvider)
#include "tst_oauthprovider.moc"
