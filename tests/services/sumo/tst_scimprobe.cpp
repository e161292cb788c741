// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/scimprobe.h"
#include "services/sumo/sumoclient.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::sumo;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

class tst_ScimProbe : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksWhatTheConnectorAsks();
    void tellsTheCausesApart_data();
    void tellsTheCausesApart();
    void namesTheRightDeployment();
    void tellsThatNobodyAnswers();
    void asksItsOwnTenantOverItsConnection();
    void asksNothingWhereNobodyMaySignIn();
    void refusesOtherHosts_data();
    void refusesOtherHosts();
    void namesEveryFinding();

private:
    static ScimProbe probe(const QUrl &base, bool allowLoopback = true, const QByteArray &key = "hidden"_ba);
};

void tst_ScimProbe::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

ScimProbe tst_ScimProbe::probe(const QUrl &base, bool allowLoopback, const QByteArray &key)
{
    net::HttpTransport transport(std::chrono::milliseconds(200));
    const auto result = waitFor(probeScim(transport, base, net::bearer(Secret(key)), allowLoopback));
    return result ? *result : ScimProbe{.detail = u"the probe failed"_s};
}

void tst_ScimProbe::asksWhatTheConnectorAsks()
{
    for (const auto &path : {u"/api/v1/scim"_s, u"/api/v1/scim/"_s, u"/api/v1/scim//?x=1#y"_s}) {
        TinyServer server;
        server.script(TinyReply::http(
            200, R"({"totalResults":7,"startIndex":0,"itemsPerPage":2,"Resources":[{}]})"_ba));
        const auto found = probe(server.url(path));
        QCOMPARE(found.finding, ScimFinding::Works);
        QCOMPARE(found.totalUsers, 7);
        QCOMPARE(found.httpStatus, 200);
        const auto &seen = server.requests().constFirst();
        QCOMPARE(seen.method, "GET"_ba);
        QCOMPARE(seen.target, "/api/v1/scim/Users?startIndex=1&count=2"_ba);
        QCOMPARE(seen.header("Accept"_ba), "application/scim+json"_ba);
        QCOMPARE(seen.header("Authorization"_ba), "Bearer hidden"_ba);
    }
}

void tst_ScimProbe::tellsTheCausesApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ScimFinding>("finding");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, ScimFinding finding,
                        const QString &detail) {
        QTest::newRow(name) << status << body << finding << detail;
    };
    row("401", 401, R"({"status":401,"id":"F","code":"unauthorized","message":"Not verified."})",
        ScimFinding::Unauthorized, u"Not verified."_s);
    row("403", 403, R"({"status":403,"id":"F","code":"forbidden","message":"Not allowed."})",
        ScimFinding::Forbidden, u"Not allowed."_s);
    row("feature", 403, R"({"id":"F","errors":[{"code":"api_not_enabled","message":"Not enabled."}]})",
        ScimFinding::Forbidden, u"Not enabled."_s);
    row("404", 404, {}, ScimFinding::NotFound, {});
    row("429", 429, {}, ScimFinding::RateLimited, {});
    row("503", 503, {}, ScimFinding::ServiceFailure, {});
    row("400", 400, R"({"schemas":["x"],"status":"400","detail":"Bad filter."})", ScimFinding::NotScim,
        u"Bad filter."_s);
    row("html", 200, "<html></html>", ScimFinding::NotScim, u"not JSON: illegal value at byte 1"_s);
    row("other json", 200, R"({"data":[]})", ScimFinding::NotScim,
        u"totalResults: missing; Resources: missing"_s);
    row("wrong types", 200, R"({"totalResults":"1","Resources":{}})", ScimFinding::NotScim,
        u"totalResults: not a number; Resources: not a list"_s);
    row("empty", 204, {}, ScimFinding::NotScim, {});
    row("redirect elsewhere", 302, {}, ScimFinding::NotScim, {});
}

void tst_ScimProbe::tellsTheCausesApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    TinyServer server;
    server.script(TinyReply::http(status, body, {{"Location"_ba, "https://login.example.com/"_ba}}));
    const auto found = probe(server.url(u"/api/v1/scim"_s));
    QTEST(found.finding, "finding");
    QTEST(found.detail, "detail");
    QCOMPARE(found.httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
}

void tst_ScimProbe::namesTheRightDeployment()
{
    TinyServer server;
    server.script(
        TinyReply::http(301, R"({"status":301,"id":"IBCA5","code":"moved","message":"Elsewhere."})"_ba,
                        {{"Location"_ba, "https://api.us2.sumologic.com/api/v1/scim/Users?count=2"_ba}}));
    const auto found = probe(server.url(u"/api/v1/scim"_s));
    QCOMPARE(found.finding, ScimFinding::Moved);
    QCOMPARE(found.location, u"https://api.us2.sumologic.com/api/v1/scim"_s);
    QCOMPARE(found.requestId, u"IBCA5"_s);
}

void tst_ScimProbe::tellsThatNobodyAnswers()
{
    const auto gone = TinyServer().url(u"/api/v1/scim"_s);
    QCOMPARE(probe(gone).finding, ScimFinding::Unreachable);

    TinyServer silent;
    silent.script(TinyReply::silence());
    QCOMPARE(probe(silent.url()).finding, ScimFinding::TimedOut);

    TinyServer unasked;
    QCOMPARE(probe(unasked.url(), true, "with\nbreak"_ba).finding, ScimFinding::Unauthorized);
    QCOMPARE(unasked.connectionCount(), 0);
}

void tst_ScimProbe::asksItsOwnTenantOverItsConnection()
{
    TinyServer server;
    server.script({TinyReply::http(502), TinyReply::http(503), TinyReply::http(429),
                   TinyReply::http(200, R"({"totalResults":7,"Resources":[{}]})"_ba), TinyReply::http(403)});
    net::HttpTransport transport;
    test::ManualClock clock;
    net::ServiceConnection connection(describeSumo(server.url(u"/api"_s)), net::bearer(Secret("own"_ba)),
                                      transport, clock);
    const auto found = waitFor(probeScim(connection, net::bearer(Secret("hidden"_ba)), true));
    QVERIFY(found);
    QCOMPARE(found->finding, ScimFinding::Works);
    QCOMPARE(found->totalUsers, 7);
    QCOMPARE(connection.requestCount(), 4);
    const auto &seen = server.requests().constLast();
    QCOMPARE(seen.target, "/api/v1/scim/Users?startIndex=1&count=2"_ba);
    QCOMPARE(seen.header("Accept"_ba), "application/scim+json"_ba);
    QCOMPARE(seen.header("Authorization"_ba), "Bearer hidden"_ba);
    const auto refused = waitFor(probeScim(connection, net::bearer(Secret("hidden"_ba)), true));
    QVERIFY(refused && refused->finding == ScimFinding::Forbidden);
    const auto unasked = waitFor(probeScim(connection, net::bearer(Secret("hidden"_ba)), false));
    QVERIFY(unasked && unasked->finding == ScimFinding::HostRefused);
    QCOMPARE(connection.requestCount(), 5);
}

void tst_ScimProbe::asksNothingWhereNobodyMaySignIn()
{
    TinyServer server;
    net::HttpTransport transport;
    test::ManualClock clock;
    auto description = describeSumo(server.url(u"/api"_s));
    description.isAbsent = true;
    net::ServiceConnection connection(std::move(description), net::bearer(Secret("own"_ba)), transport,
                                      clock);
    const auto found = waitFor(probeScim(connection, net::bearer(Secret("hidden"_ba)), true));
    QVERIFY(!found && found.error().kind == ErrorKind::NeedsPerson);
    QCOMPARE(server.connectionCount(), 0);
}

void tst_ScimProbe::refusesOtherHosts_data()
{
    QTest::addColumn<QString>("url");
    for (const auto *text : {"http://api.us2.sumologic.com/api/v1/scim", "https://example.com/api/v1/scim",
                             "https://api.sumologic.com.example.com/", "https://sumologic.com.evil/", "",
                             "nonsense", "https://a:b@api.sumologic.com/api/v1/scim"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void tst_ScimProbe::refusesOtherHosts()
{
    QFETCH(QString, url);
    QCOMPARE(probe(QUrl(url)).finding, ScimFinding::HostRefused);
    TinyServer server;
    QCOMPARE(probe(server.url(), false).finding, ScimFinding::HostRefused);
    QCOMPARE(server.connectionCount(), 0);
}

void tst_ScimProbe::namesEveryFinding()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ScimFinding::NotScim); ++i)
        names << scimFindingName(static_cast<ScimFinding>(i));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(scimFindingName(ScimFinding::Unauthorized), u"unauthorized"_s);
    const QRegularExpression kebabCase(u"^[a-z]+(-[a-z]+)*$"_s);
    for (const auto &name : names)
        QVERIFY2(kebabCase.match(name).hasMatch(), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_ScimProbe)
#include "tst_scimprobe.moc"
