// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::sumo;

class tst_SumoErrors : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void namesEveryCause();
    void findsTheRightDeployment_data();
    void findsTheRightDeployment();
    void believesNoRedirectElsewhere_data();
    void believesNoRedirectElsewhere();
    void survivesBodiesOfAnyKind_data();
    void survivesBodiesOfAnyKind();

private:
    static Error redirectedTo(const QByteArray &location);
};

void tst_SumoErrors::readsEveryShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &code, const QString &detail, const QString &requestId) {
        QTest::newRow(name) << status << body << kind << code << detail << requestId;
    };
    row("gateway, 401", 401,
        R"({"status":401,"id":"FRXHW-NB12G-HMYO6","code":"unauthorized","message":"Credential could not be verified."})",
        ErrorKind::Unauthorized, u"unauthorized"_s, u"Credential could not be verified."_s,
        u"FRXHW-NB12G-HMYO6"_s);
    row("gateway, 403", 403,
        R"({"status":403,"id":"PGS9M-CLBT3-VUJ0T","code":"forbidden","message":"This operation is not allowed."})",
        ErrorKind::Forbidden, u"forbidden"_s, u"This operation is not allowed."_s, u"PGS9M-CLBT3-VUJ0T"_s);
    row("gateway, 429", 429, R"({"status":429,"id":"A","code":"rate.limit.exceeded","message":"Too many."})",
        ErrorKind::RateLimited, u"rate.limit.exceeded"_s, u"Too many."_s, u"A"_s);
    row("modern", 400, R"({"id":"B","errors":[{"code":"saml:invalid","message":"Not a certificate."}]})",
        ErrorKind::Invalid, u"saml:invalid"_s, u"Not a certificate."_s, u"B"_s);
    row("modern, no such API", 403,
        R"({"id":"C","errors":[{"code":"api_not_enabled","message":"This API is not enabled for your organization."}]})",
        ErrorKind::FeatureMissing, u"api_not_enabled"_s, u"This API is not enabled for your organization."_s,
        u"C"_s);
    row("modern, taken", 400,
        R"({"id":"D","errors":[{"code":"subdomain:already_configured","message":"x"}]})",
        ErrorKind::AlreadyExists, u"subdomain:already_configured"_s, u"x"_s, u"D"_s);
    row("modern, not found", 404, R"({"id":"E","errors":[{"code":"role:not_found","message":"x"}]})",
        ErrorKind::NotFound, u"role:not_found"_s, u"x"_s, u"E"_s);
    row("modern, conflict", 409, R"({"id":"E","errors":[{"code":"role:in_use","message":"x"}]})",
        ErrorKind::AlreadyExists, u"role:in_use"_s, u"x"_s, u"E"_s);
    row("modern, no error in it", 400, R"({"id":"F","errors":[]})", ErrorKind::Invalid, {}, {}, u"F"_s);
    row("scim", 409,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":409,"scimType":"uniqueness","detail":"taken"})",
        ErrorKind::AlreadyExists, u"uniqueness"_s, u"taken"_s, {});
    row("scim, status as text", 400,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","detail":"roles are missing"})",
        ErrorKind::Invalid, {}, u"roles are missing"_s, {});
    row("html", 502, "<html><body>Bad gateway</body></html>", ErrorKind::ServiceFailure, {}, {}, {});
    row("empty", 503, {}, ErrorKind::ServiceFailure, {}, {}, {});
    row("unknown status", 418, {}, ErrorKind::UnexpectedReply, {}, {}, {});
}

void tst_SumoErrors::readsEveryShape()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto error = readError({.status = status, .body = body});
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QTEST(error.detail, "detail");
    QTEST(error.requestId, "requestId");
    QCOMPARE(error.service, Service::SumoLogic);
    QCOMPARE(error.httpStatus, status);
}

void tst_SumoErrors::namesEveryCause()
{
    const auto body = R"({"id":"IUUQI-DGH5I-TJ045","errors":[
        {"code":"auth:password_too_short","message":"Too short.","detail":"At least 12.","meta":{"minLength":12}},
        {"code":"auth:name","message":"No name."},
        {"code":"auth:other","detail":"Only a detail."}]})"_ba;
    const auto error = readError({.status = 400, .body = body});
    QCOMPARE(error.code, u"auth:password_too_short"_s);
    QCOMPARE(error.causes, QStringList({u"Too short.: At least 12."_s, u"No name."_s, u"Only a detail."_s}));
}

Error tst_SumoErrors::redirectedTo(const QByteArray &location)
{
    return readError({.status = 301,
                      .headers = {{"Location"_ba, location}},
                      .body = R"({"status":301,"id":"IBCA5","code":"moved","message":"Elsewhere."})"_ba,
                      .url = QUrl(u"https://api.sumologic.com/api/v1/collectors"_s)});
}

void tst_SumoErrors::findsTheRightDeployment_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("api");
    QTest::newRow("path") << "https://api.us2.sumologic.com/api/v1/collectors"_ba
                          << u"https://api.us2.sumologic.com/api"_s;
    QTest::newRow("query") << "https://api.eu.sumologic.com/api/v1/collectors?limit=1"_ba
                           << u"https://api.eu.sumologic.com/api"_s;
    QTest::newRow("host alone") << "https://api.de.sumologic.com"_ba << u"https://api.de.sumologic.com/api"_s;
}

void tst_SumoErrors::findsTheRightDeployment()
{
    QFETCH(QByteArray, location);
    const auto error = redirectedTo(location);
    QCOMPARE(error.kind, ErrorKind::Moved);
    QTEST(error.location, "api");
    QCOMPARE(error.requestId, u"IBCA5"_s);
    QCOMPARE(error.code, u"moved"_s);
}

void tst_SumoErrors::believesNoRedirectElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &location, const QString &shown) {
        QTest::newRow(name) << location << shown;
    };
    row("another host", "https://example.com/api/v1/collectors"_ba,
        u"https://example.com/api/v1/collectors"_s);
    row("lookalike", "https://api.us2.sumologic.com.example.com/api"_ba,
        u"https://api.us2.sumologic.com.example.com/api"_s);
    row("plain http", "http://api.us2.sumologic.com/api/v1/collectors"_ba,
        u"http://api.us2.sumologic.com/api/v1/collectors"_s);
    row("credentials", "https://x:y@api.us2.sumologic.com/api"_ba, u"https://api.us2.sumologic.com/api"_s);
    row("secrets", "https://example.com/login?session=abc#token=def"_ba, u"https://example.com/login"_s);
}

void tst_SumoErrors::believesNoRedirectElsewhere()
{
    QFETCH(QByteArray, location);
    const auto error = redirectedTo(location);
    QCOMPARE(error.kind, ErrorKind::UnexpectedReply);
    QTEST(error.location, "shown");
}

void tst_SumoErrors::survivesBodiesOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << "[1]"_ba;
    QTest::newRow("text") << "\"x\""_ba;
    QTest::newRow("cut") << R"({"id":"x","err)"_ba;
    QTest::newRow("wrong types") << R"({"id":1,"errors":{"code":2},"code":[],"message":{}})"_ba;
    QTest::newRow("wrong items") << R"({"id":null,"errors":["x",1,null]})"_ba;
    QTest::newRow("wrong scim") << R"({"schemas":1,"detail":[],"scimType":{}})"_ba;
    QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01", 4);
}

void tst_SumoErrors::survivesBodiesOfAnyKind()
{
    QFETCH(QByteArray, body);
    QCOMPARE(readError({.status = 400, .body = body}).kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(tst_SumoErrors)
#include "tst_sumoerrors.moc"
