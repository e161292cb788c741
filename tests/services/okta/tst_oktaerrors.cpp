// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktaerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::net::HttpResponse;

class tst_OktaErrors : public QObject
{
    Q_OBJECT

private slots:
    void readsTheErrorObject_data();
    void readsTheErrorObject();
    void readsCauses_data();
    void readsCauses();
    void readsTheOAuthError_data();
    void readsTheOAuthError();
    void readsTheEmptyForbidden();
    void readsTheBearerChallenge();
    void readsARedirect_data();
    void readsARedirect();
    void goesByTheStatusOtherwise_data();
    void goesByTheStatusOtherwise();
    void tellsTheGistOfAPage_data();
    void tellsTheGistOfAPage();
    void prefersTheRequestIdOfTheHeader();
    void takesTheErrorIdOtherwise();
};

namespace {

HttpResponse reply(int status, const QByteArray &body,
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = status,
            .headers = headers,
            .body = body,
            .url = QUrl(u"https://harbour.okta.com/api/v1/apps"_s)};
}

QByteArray errorBody(const QByteArray &code, const QByteArray &causes = "[]"_ba)
{
    return R"({"errorCode":")"_ba + code + R"(","errorSummary":"What happened","errorLink":")"_ba + code
        + R"(","errorId":"oaeHarbour1","errorCauses":)"_ba + causes + '}';
}

} // namespace

void tst_OktaErrors::readsTheErrorObject_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("values") << 400 << "E0000001"_ba << ErrorKind::Invalid;
    QTest::newRow("body") << 400 << "E0000003"_ba << ErrorKind::Invalid;
    QTest::newRow("sign-in") << 401 << "E0000004"_ba << ErrorKind::Unauthorized;
    QTest::newRow("session") << 403 << "E0000005"_ba << ErrorKind::Unauthorized;
    QTest::newRow("permission") << 403 << "E0000006"_ba << ErrorKind::Forbidden;
    QTest::newRow("not found") << 404 << "E0000007"_ba << ErrorKind::NotFound;
    QTest::newRow("internal") << 500 << "E0000009"_ba << ErrorKind::ServiceFailure;
    QTest::newRow("read only") << 503 << "E0000010"_ba << ErrorKind::ServiceFailure;
    QTest::newRow("token") << 401 << "E0000011"_ba << ErrorKind::Unauthorized;
    QTest::newRow("feature") << 401 << "E0000015"_ba << ErrorKind::FeatureMissing;
    QTest::newRow("method") << 405 << "E0000022"_ba << ErrorKind::UnexpectedReply;
    QTest::newRow("inactive app") << 400 << "E0000024"_ba << ErrorKind::OutOfOrder;
    QTest::newRow("label") << 400 << "E0000040"_ba << ErrorKind::AlreadyExists;
    QTest::newRow("credentials") << 400 << "E0000041"_ba << ErrorKind::Invalid;
    QTest::newRow("rate") << 429 << "E0000047"_ba << ErrorKind::RateLimited;
    QTest::newRow("since") << 400 << "E0000053"_ba << ErrorKind::Invalid;
    QTest::newRow("active app's deletion") << 403 << "E0000056"_ba << ErrorKind::OutOfOrder;
    QTest::newRow("mapped attribute") << 403 << "E0000075"_ba << ErrorKind::Conflict;
    QTest::newRow("conflict") << 409 << "E0000195"_ba << ErrorKind::Conflict;
    QTest::newRow("reconciling") << 423 << "E0000239"_ba << ErrorKind::ServiceFailure;
    QTest::newRow("unknown code") << 403 << "E0009999"_ba << ErrorKind::Forbidden;
}

void tst_OktaErrors::readsTheErrorObject()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    const auto error = okta::readError(reply(status, errorBody(code)));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.service, Service::Okta);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(error.detail, u"What happened"_s);
    QVERIFY(error.causes.isEmpty());
}

void tst_OktaErrors::readsCauses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("causes");
    QTest::newRow("list") << errorBody("E0000001"_ba, R"([{"errorSummary":"one"},{"errorSummary":"two"}])"_ba)
                          << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("with more fields") << errorBody(
        "E0000001"_ba, R"([{"errorSummary":"one","reason":"r","location":"body.x","domain":"d"}])"_ba)
                                      << QStringList{u"one"_s};
    QTest::newRow("object") << errorBody("E0000041"_ba, R"({"errorSummary":"only"})"_ba)
                            << QStringList{u"only"_s};
    QTest::newRow("empty object") << errorBody("E0000041"_ba, "{}"_ba) << QStringList{};
    QTest::newRow("null") << errorBody("E0000001"_ba, "null"_ba) << QStringList{};
    QTest::newRow("strings") << errorBody("E0000001"_ba, R"(["plain"])"_ba) << QStringList{u"plain"_s};
    QTest::newRow("absent")
        << R"({"errorCode":"E0000053","errorSummary":"What happened","errorId":"oae2"})"_ba << QStringList{};
}

void tst_OktaErrors::readsCauses()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, causes);
    const auto error = okta::readError(reply(400, body));
    QCOMPARE(error.causes, causes);
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.detail, u"What happened"_s);
}

void tst_OktaErrors::readsTheOAuthError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("grant") << 400 << "invalid_grant"_ba << ErrorKind::Unauthorized;
    QTest::newRow("client") << 401 << "invalid_client"_ba << ErrorKind::Unauthorized;
    QTest::newRow("scope") << 400 << "invalid_scope"_ba << ErrorKind::Forbidden;
    QTest::newRow("denied") << 400 << "access_denied"_ba << ErrorKind::Forbidden;
    QTest::newRow("pending") << 400 << "authorization_pending"_ba << ErrorKind::NeedsPerson;
    QTest::newRow("slower") << 400 << "slow_down"_ba << ErrorKind::RateLimited;
    QTest::newRow("expired") << 400 << "expired_token"_ba << ErrorKind::Unauthorized;
    QTest::newRow("other") << 400 << "invalid_request"_ba << ErrorKind::Invalid;
}

void tst_OktaErrors::readsTheOAuthError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    const QByteArray body = R"({"error":")"_ba + code + R"(","error_description":"In words"})"_ba;
    const auto error = okta::readError(reply(status, body));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(error.detail, u"In words"_s);
}

void tst_OktaErrors::readsTheEmptyForbidden()
{
    const auto
        challenge = R"(Bearer authorization_uri="http://harbour.okta.com/oauth2/v1/authorize", )"
                    R"(realm="http://harbour.okta.com", scope="okta.logs.read", error="insufficient_scope", )"
                    R"(error_description="The token lacks a scope.", resource="/api/v1/logs")"_ba;
    const auto error = okta::readError(reply(403, {}, {{"www-authenticate"_ba, challenge}}));
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QCOMPARE(error.code, u"insufficient_scope"_s);
    QCOMPARE(error.detail, u"The token lacks a scope."_s);
    QCOMPARE(error.causes, QStringList{u"okta.logs.read"_s});
}

void tst_OktaErrors::readsTheBearerChallenge()
{
    const auto challenge = R"(Bearer error="invalid_token",error_description="It has expired.")"_ba;
    const auto error = okta::readError(reply(401, {}, {{"WWW-Authenticate"_ba, challenge}}));
    QCOMPARE(error.kind, ErrorKind::Unauthorized);
    QCOMPARE(error.code, u"invalid_token"_s);
    QCOMPARE(error.detail, u"It has expired."_s);
    QVERIFY(error.causes.isEmpty());
}

void tst_OktaErrors::readsARedirect_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("location");
    QTest::newRow("absolute") << "https://other.okta.com/api/v1/apps"_ba
                              << u"https://other.okta.com/api/v1/apps"_s;
    QTest::newRow("relative") << "/login"_ba << u"https://harbour.okta.com/login"_s;
    QTest::newRow("with a token in it")
        << "https://u:p@portal.example/in?token=t#f"_ba << u"https://portal.example/in"_s;
}

void tst_OktaErrors::readsARedirect()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, location);
    const auto error = okta::readError(reply(302, {}, {{"Location"_ba, target}}));
    QCOMPARE(error.kind, ErrorKind::Moved);
    QCOMPARE(error.location, location);
    QCOMPARE(okta::readError(reply(302, {})).kind, ErrorKind::UnexpectedReply);
}

void tst_OktaErrors::goesByTheStatusOtherwise_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Invalid;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("407") << 407 << ErrorKind::ProxyFailed;
    QTest::newRow("408") << 408 << ErrorKind::TimedOut;
    QTest::newRow("409") << 409 << ErrorKind::AlreadyExists;
    QTest::newRow("410") << 410 << ErrorKind::NotFound;
    QTest::newRow("418") << 418 << ErrorKind::UnexpectedReply;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::ServiceFailure;
    QTest::newRow("502") << 502 << ErrorKind::ServiceFailure;
    QTest::newRow("504") << 504 << ErrorKind::ServiceFailure;
}

void tst_OktaErrors::goesByTheStatusOtherwise()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    for (const auto &body : {QByteArray(), "<html>"_ba, "[]"_ba, "{}"_ba, "{\"errorCode"_ba}) {
        const auto error = okta::readError(reply(status, body));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.code.isEmpty());
    }
}

void tst_OktaErrors::tellsTheGistOfAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("gist");
    QTest::newRow("title") << "<!DOCTYPE html><html><head><TITLE lang=en>\n Blocked\n by policy </TITLE>"_ba
                           << u"Blocked by policy"_s;
    QTest::newRow("no title") << "<html><body>x</body></html>"_ba << u"text/html"_s;
    QTest::newRow("text") << "upstream connect error\nmore"_ba << u"upstream connect error"_s;
    QTest::newRow("long text") << QByteArray(5000, 'x') << QString(300, u'x');
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_OktaErrors::tellsTheGistOfAPage()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, gist);
    QCOMPARE(okta::readError(reply(503, body, {{"Content-Type"_ba, "text/html"_ba}})).detail, gist);
}

void tst_OktaErrors::prefersTheRequestIdOfTheHeader()
{
    const auto error = okta::readError(
        reply(404, errorBody("E0000007"_ba), {{"x-okta-request-id"_ba, "reqHarbour9"_ba}}));
    QCOMPARE(error.requestId, u"reqHarbour9"_s);
}

void tst_OktaErrors::takesTheErrorIdOtherwise()
{
    QCOMPARE(okta::readError(reply(404, errorBody("E0000007"_ba))).requestId, u"oaeHarbour1"_s);
}

QTEST_GUILESS_MAIN(tst_OktaErrors)
#include "tst_oktaerrors.moc"
