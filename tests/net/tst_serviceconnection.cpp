// SPDX-License-Identifier: Apache-2.0
#include "net/serviceconnection.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;
using std::chrono::milliseconds;
using std::chrono::seconds;

class tst_ServiceConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsBelowTheBaseUrlWithCredentials();
    void returnsASuccess();
    void namesARefusal();
    void knowsTheCallThatAReplyAnswers();
    void asksNothingOfAnAbsentService();
    void keepsTheServicesOwnReading();
    void namesAnErrorOfTheWire();
    void followsLinksOnItsOwnHostAlone_data();
    void followsLinksOnItsOwnHostAlone();
    void retriesAfter429();
    void retriesABrokenRead();
    void doesNotRetryACreate_data();
    void doesNotRetryACreate();
    void repeatsARepeatableCreate();
    void knowsWhatIsUnknown_data();
    void knowsWhatIsUnknown();
    void waitsForAFreshThing();
    void retriesAThrottledSignInOnce();
    void believesA401OfAKeyThatNeverWorked();
    void tellsOktaWhatIsRepeated();
    void tellsNobodyElseWhatIsRepeated();
    void holdsTheBucketOfA429();
    void sendsOnceWhatNeedsAFreshLook();
    void dropsWhatGrewOldWhileItWaited();
    void countsBucketsByMethodAndPath();
    void liftsTheLimitsInPractice();
    void keepsTheLimitsWithoutTheWord();
    void knowsTheServicesTime();
    void tellsOfEachAttempt();
    void logsWithoutQueryAndSecrets();
    void cancelsInAWait();
    void cancelsOnTheWire();
    void mayBeDestroyedByWhoeverHearsOfIt_data();
    void mayBeDestroyedByWhoeverHearsOfIt();
    void mayBeDestroyedByWhoeverTakesTheReply();
};

namespace {

/// A connection to a scripted server, with a clock that jumps.
struct Bench
{
    explicit Bench(const ServiceDescription &wanted = {.service = Service::SumoLogic})
    {
        description = wanted;
        if (description.baseUrl.isEmpty())
            description.baseUrl = server.url(u"/api"_s);
        connection = std::make_unique<ServiceConnection>(description, basic(u"id"_s, Secret("hidden"_ba)),
                                                         transport, clock);
    }

    Result<HttpResponse> ask(const HttpRequest &request) const { return waitFor(connection->send(request)); }

    TinyServer server;
    ManualClock clock;
    HttpTransport transport{milliseconds(200)};
    ServiceDescription description = {};
    std::unique_ptr<ServiceConnection> connection = {};
};

const auto fine = TinyReply::http(200, "{}"_ba);
const auto busy = TinyReply::http(429);

HttpRequest create()
{
    return post(u"/v1/things"_s, {{u"name"_s, u"x"_s}});
}

QByteArray capturedLog;

void captureLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    capturedLog += text.toUtf8() + '\n';
}

} // namespace

void tst_ServiceConnection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_ServiceConnection::sendsBelowTheBaseUrlWithCredentials()
{
    Bench bench;
    bench.server.script(fine);
    QVERIFY(bench.ask(get(u"/v1/users/"_s + pathSegment(u"a/b"_s), makeQuery({{u"q"_s, u"1+1"_s}}))));
    const auto &seen = bench.server.requests().constFirst();
    QCOMPARE(seen.target, "/api/v1/users/a%2Fb?q=1%2B1"_ba);
    QCOMPARE(seen.header("Authorization"_ba), "Basic "_ba + "id:hidden"_ba.toBase64());
}

void tst_ServiceConnection::returnsASuccess()
{
    Bench bench;
    bench.server.script(TinyReply::http(201, R"({"id":"1"})"_ba));
    const auto response = bench.ask(create());
    QVERIFY(response);
    QCOMPARE(response->status, 201);
    QCOMPARE(response->jsonObject()->value("id"_L1).toString(), u"1"_s);
    QCOMPARE(bench.server.requests().constFirst().body, R"({"name":"x"})"_ba);
    QCOMPARE(bench.connection->requestCount(), 1);
}

void tst_ServiceConnection::namesARefusal()
{
    Bench bench({.service = Service::Okta, .requestIdHeader = "X-Okta-Request-Id"_ba});
    bench.server.script(TinyReply::http(403, {}, {{"x-okta-request-id"_ba, "abc123"_ba}}));
    const auto response = bench.ask(get(u"/v1/apps"_s, makeQuery({{u"q"_s, u"secret"_s}})));
    QVERIFY(!response);
    const auto &error = response.error();
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QCOMPARE(error.service, Service::Okta);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.requestId, u"abc123"_s);
    QCOMPARE(error.request, u"GET /api/v1/apps"_s);
    QVERIFY(!error.outcomeUnknown);
}

void tst_ServiceConnection::knowsTheCallThatAReplyAnswers()
{
    Bench bench({.service = Service::Okta, .requestIdHeader = "X-Okta-Request-Id"_ba});
    bench.server.script({TinyReply::http(200, {}, {{"X-Okta-Request-Id"_ba, "first"_ba}}),
                         TinyReply::http(201, {}, {{"X-Okta-Request-Id"_ba, "second"_ba}}),
                         TinyReply::http(200, {})});
    QVERIFY(bench.connection->lastCall() == CallReference{});
    QVERIFY(bench.ask(get(u"/v1/apps"_s, makeQuery({{u"q"_s, u"secret"_s}}))));
    QCOMPARE(bench.connection->lastCall().request, u"GET /api/v1/apps"_s);
    QCOMPARE(bench.connection->lastCall().requestId, u"first"_s);
    QVERIFY(bench.ask(post(u"/v1/apps"_s, {})));
    QCOMPARE(bench.connection->lastCall().request, u"POST /api/v1/apps"_s);
    QCOMPARE(bench.connection->lastCall().requestId, u"second"_s);
    QVERIFY(bench.ask(get(u"/v1/users"_s)));
    QCOMPARE(bench.connection->lastCall().request, u"GET /api/v1/users"_s);
    QVERIFY(bench.connection->lastCall().requestId.isEmpty());
}

void tst_ServiceConnection::asksNothingOfAnAbsentService()
{
    Bench bench({.service = Service::Okta, .isAbsent = true});
    const auto error = bench.ask(get(u"/v1/apps"_s)).error();
    QCOMPARE(error.kind, ErrorKind::NeedsPerson);
    QCOMPARE(error.code, u"no-access"_s);
    QCOMPARE(error.service, Service::Okta);
    QVERIFY(bench.server.requests().isEmpty());
    QCOMPARE(bench.connection->requestCount(), 0);
}

void tst_ServiceConnection::keepsTheServicesOwnReading()
{
    Bench bench({.service = Service::SumoLogic,
                 .readError =
                     [](const HttpResponse &response) {
                         return Error{.kind = ErrorKind::FeatureMissing,
                                      .code = QString::fromUtf8(response.body),
                                      .requestId = u"from the body"_s};
                     },
                 .requestIdHeader = "X-Id"_ba});
    bench.server.script(TinyReply::http(400, "code"_ba, {{"X-Id"_ba, "from the header"_ba}}));
    const auto error = bench.ask({}).error();
    QCOMPARE(error.kind, ErrorKind::FeatureMissing);
    QCOMPARE(error.code, u"code"_s);
    QCOMPARE(error.requestId, u"from the body"_s);
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.service, Service::SumoLogic);
}

void tst_ServiceConnection::namesAnErrorOfTheWire()
{
    Bench bench({.service = Service::Okta, .baseUrl = QUrl(u"http://acme.okta.com"_s)});
    const auto error = bench.ask(create()).error();
    QCOMPARE(error.kind, ErrorKind::HostRefused);
    QCOMPARE(error.service, Service::Okta);
    QCOMPARE(error.request, u"POST /v1/things"_s);
    QCOMPARE(error.httpStatus, 0);
}

void tst_ServiceConnection::followsLinksOnItsOwnHostAlone_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("own") << u"http://127.0.0.1:%1/elsewhere?after=1"_s << true;
    QTest::newRow("other port") << u"http://127.0.0.1:1/"_s << false;
    QTest::newRow("other host") << u"http://localhost:%1/"_s << false;
    QTest::newRow("other scheme") << u"https://127.0.0.1:%1/"_s << false;
    QTest::newRow("lookalike") << u"http://127.0.0.1.example.com:%1/"_s << false;
    QTest::newRow("host behind credentials") << u"http://127.0.0.1:%1@example.com/"_s << false;
    QTest::newRow("credentials") << u"http://me@127.0.0.1:%1/"_s << false;
    QTest::newRow("relative") << u"/elsewhere"_s << false;
}

void tst_ServiceConnection::followsLinksOnItsOwnHostAlone()
{
    QFETCH(QString, link);
    QFETCH(bool, allowed);
    Bench bench;
    bench.server.script(fine);
    const auto text = link.contains("%1"_L1) ? link.arg(bench.server.port()) : link;
    const auto response = bench.ask({.absoluteUrl = QUrl(text)});
    QCOMPARE(bool(response), allowed);
    QCOMPARE(bench.server.requests().size(), allowed ? 1 : 0);
    if (allowed)
        QCOMPARE(bench.server.requests().constFirst().target, "/elsewhere?after=1"_ba);
    else
        QCOMPARE(response.error().kind, ErrorKind::HostRefused);
}

void tst_ServiceConnection::retriesAfter429()
{
    Bench bench;
    bench.server.script({TinyReply::http(429, {}, {{"Retry-After"_ba, "60"_ba}}), fine});
    QSignalSpy spy(bench.connection.get(), &ServiceConnection::waiting);
    const auto until = bench.clock.now().addSecs(60);
    QVERIFY(bench.ask(create()));
    QCOMPARE(bench.server.requests().size(), 2);
    QCOMPARE(bench.server.requests().at(0).body, bench.server.requests().at(1).body);
    QCOMPARE(bench.connection->requestCount(), 2);
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(60)}));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().value<WaitReason>(), WaitReason::RateLimit);
    QCOMPARE(spy.constFirst().constLast().toDateTime(), until);
}

void tst_ServiceConnection::retriesABrokenRead()
{
    Bench bench;
    const auto half = TinyReply::cut("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{"_ba);
    bench.server.script({half, half, fine});
    QVERIFY(bench.ask(get(u"/v1/things"_s)));
    QCOMPARE(bench.connection->requestCount(), 3);
    QCOMPARE(bench.clock.waits().size(), 2);
}

void tst_ServiceConnection::doesNotRetryACreate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::newRow("cut") << QByteArray() << true;
    QTest::newRow("silence") << QByteArray() << false;
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << TinyReply::http(status).bytes << false;
}

void tst_ServiceConnection::doesNotRetryACreate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    Bench bench;
    bench.server.script({TinyReply{.bytes = bytes, .closes = closes}, fine});
    const auto response = bench.ask(create());
    QVERIFY(!response);
    QVERIFY(response.error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.clock.waits().isEmpty());
}

void tst_ServiceConnection::repeatsARepeatableCreate()
{
    Bench bench;
    bench.server.script({TinyReply::http(503), fine});
    auto request = create();
    request.repeatable = true;
    QVERIFY(bench.ask(request));
    QCOMPARE(bench.server.requests().size(), 2);
}

void tst_ServiceConnection::knowsWhatIsUnknown_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("refused create") << Method::Post << 400 << false;
    QTest::newRow("broken create") << Method::Post << 500 << true;
    QTest::newRow("broken patch") << Method::Patch << 502 << true;
    QTest::newRow("broken read") << Method::Get << 500 << false;
    QTest::newRow("broken write") << Method::Put << 500 << false;
    QTest::newRow("broken delete") << Method::Delete << 500 << false;
}

void tst_ServiceConnection::knowsWhatIsUnknown()
{
    QFETCH(Method, method);
    QFETCH(int, status);
    Bench bench({.retry = {.maxAttempts = 1}});
    bench.server.script(TinyReply::http(status));
    const auto response = bench.ask({.method = method, .path = u"/x"_s});
    QVERIFY(!response);
    QTEST(response.error().outcomeUnknown, "unknown");
}

void tst_ServiceConnection::waitsForAFreshThing()
{
    Bench bench;
    bench.server.script({TinyReply::http(404), TinyReply::http(404), fine});
    QSignalSpy spy(bench.connection.get(), &ServiceConnection::waiting);
    auto request = get(u"/v1/apps/1"_s);
    request.mayBeFresh = true;
    QVERIFY(bench.ask(request));
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(spy.constFirst().constFirst().value<WaitReason>(), WaitReason::FreshThing);
}

void tst_ServiceConnection::retriesAThrottledSignInOnce()
{
    Bench bench({.retry = {.signInsAreThrottled = true}});
    bench.server.script({fine, TinyReply::http(401), fine, TinyReply::http(401), TinyReply::http(401)});
    QVERIFY(bench.ask({}));
    QVERIFY(bench.ask({}));
    const auto refused = bench.ask({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.server.requests().size(), 5);
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(2), seconds(2)}));
}

void tst_ServiceConnection::believesA401OfAKeyThatNeverWorked()
{
    Bench bench({.retry = {.signInsAreThrottled = true}});
    bench.server.script(TinyReply::http(401));
    QCOMPARE(bench.ask({}).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_ServiceConnection::tellsOktaWhatIsRepeated()
{
    Bench bench({.service = Service::Okta, .requestIdHeader = "X-Okta-Request-Id"_ba});
    bench.server.script({TinyReply::http(429, {}, {{"X-Okta-Request-Id"_ba, "first"_ba}}),
                         TinyReply::http(429, {}, {{"X-Okta-Request-Id"_ba, "second"_ba}}), fine});
    QVERIFY(bench.ask(create()));
    const auto &seen = bench.server.requests();
    QVERIFY(!seen.at(0).hasHeader("X-Okta-Retry-For"_ba));
    QCOMPARE(seen.at(1).header("X-Okta-Retry-For"_ba), "first"_ba);
    QCOMPARE(seen.at(1).header("X-Okta-Retry-Count"_ba), "1"_ba);
    QCOMPARE(seen.at(2).header("X-Okta-Retry-For"_ba), "first"_ba);
    QCOMPARE(seen.at(2).header("X-Okta-Retry-Count"_ba), "2"_ba);
}

void tst_ServiceConnection::tellsNobodyElseWhatIsRepeated()
{
    Bench bench({.service = Service::SumoLogic, .requestIdHeader = "X-Id"_ba});
    bench.server.script({TinyReply::http(429, {}, {{"X-Id"_ba, "first"_ba}}), fine});
    QVERIFY(bench.ask({}));
    QVERIFY(!bench.server.requests().at(1).hasHeader("X-Okta-Retry-For"_ba));
    QVERIFY(!bench.server.requests().at(1).hasHeader("X-Okta-Retry-Count"_ba));
}

void tst_ServiceConnection::holdsTheBucketOfA429()
{
    Bench bench({.limits = {.maxInFlight = 1}});
    bench.server.script({TinyReply::http(429, {}, {{"Retry-After"_ba, "30"_ba}}), fine, fine});
    const auto begin = bench.clock.now();
    QList<qint64> ends;
    QObject scope;
    for (int i = 0; i < 2; ++i) {
        run(&scope, bench.connection->send({}), [&](const Result<HttpResponse> &response) {
            QVERIFY(response);
            ends << begin.secsTo(bench.clock.now());
        });
    }
    QTRY_COMPARE(ends.size(), 2);
    QVERIFY(ends.at(0) >= 30); // the second call waited, too, although it met no 429
    QVERIFY(ends.at(1) >= 30);
}

void tst_ServiceConnection::sendsOnceWhatNeedsAFreshLook()
{
    Bench bench;
    bench.server.script({TinyReply::http(429, {}, {{"Retry-After"_ba, "30"_ba}}), fine});
    auto request = put(u"/v1/apps/1"_s, {});
    request.needsFreshLook = true;
    const auto begin = bench.clock.now();
    const auto refused = bench.ask(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    QVERIFY(refused.error().lookFirst);
    QVERIFY(!refused.error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.ask(get(u"/v1/apps/1"_s)));
    QVERIFY(begin.secsTo(bench.clock.now()) >= 30); // the look waits as long as the service asked
}

void tst_ServiceConnection::dropsWhatGrewOldWhileItWaited()
{
    Bench bench;
    const auto reset = QByteArray::number(bench.clock.now().addSecs(30).toSecsSinceEpoch());
    bench.server.script({TinyReply::http(200, "{}"_ba,
                                         {{"X-Rate-Limit-Limit"_ba, "1"_ba},
                                          {"X-Rate-Limit-Remaining"_ba, "0"_ba},
                                          {"X-Rate-Limit-Reset"_ba, reset}}),
                         fine, fine});
    QVERIFY(bench.ask(get(u"/v1/apps/1"_s)));
    auto request = put(u"/v1/apps/1"_s, {});
    request.needsFreshLook = true;
    const auto old = bench.ask(request);
    QVERIFY(!old);
    QVERIFY(old.error().lookFirst);
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.ask(get(u"/v1/apps/1"_s)));
    QVERIFY(bench.ask(request));
    QCOMPARE(bench.server.requests().size(), 3);
}

void tst_ServiceConnection::countsBucketsByMethodAndPath()
{
    QStringList asked;
    ServiceLimits limits;
    limits.bucketOf = [&asked](const QString &method, const QString &path) {
        asked << method + u' ' + path;
        return path;
    };
    Bench bench({.limits = limits});
    bench.server.script({fine, fine});
    QVERIFY(bench.ask(get(u"/v1/apps"_s, makeQuery({{u"q"_s, u"x"_s}}))));
    QVERIFY(bench.ask(create()));
    QCOMPARE(asked, QStringList({u"GET /api/v1/apps"_s, u"POST /api/v1/things"_s}));
}

void tst_ServiceConnection::liftsTheLimitsInPractice()
{
    Bench bench({.limits = {.minInterval = seconds(5)}});
    bench.server.script({TinyReply::http(200, {}, {{"Practice-Limits"_ba, "off"_ba}}), fine, fine});
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.ask({}));
    QVERIFY(bench.clock.waits().isEmpty());
}

void tst_ServiceConnection::keepsTheLimitsWithoutTheWord()
{
    Bench bench({.limits = {.minInterval = seconds(5)}});
    bench.server.script({TinyReply::http(200, {}, {{"Practice-Limits"_ba, "on"_ba}}), fine});
    for (int i = 0; i < 2; ++i)
        QVERIFY(bench.ask({}));
    QCOMPARE(bench.clock.waits().size(), 1);
}

void tst_ServiceConnection::knowsTheServicesTime()
{
    Bench bench;
    QCOMPARE(bench.connection->serviceNow(), bench.clock.now());
    bench.server.script(
        {TinyReply::http(200, "{}"_ba, {{"Date"_ba, "Mon, 05 Jan 2026 11:00:00 GMT"_ba}}), fine});
    QVERIFY(bench.ask({}));
    bench.clock.advance(seconds(60));
    const QDateTime expected(QDate(2026, 1, 5), QTime(11, 1), Qt::UTC);
    QCOMPARE(bench.connection->serviceNow(), expected);
    QVERIFY(bench.ask({})); // without a Date
    QCOMPARE(bench.connection->serviceNow(), expected);
}

void tst_ServiceConnection::tellsOfEachAttempt()
{
    Bench bench({.requestIdHeader = "X-Id"_ba});
    bench.server.script({busy, TinyReply::http(200, {}, {{"X-Id"_ba, "r2"_ba}})});
    QSignalSpy started(bench.connection.get(), &ServiceConnection::requestStarted);
    QSignalSpy finished(bench.connection.get(), &ServiceConnection::requestFinished);
    QVERIFY(bench.ask(get(u"/v1/x"_s, makeQuery({{u"a"_s, u"b"_s}}))));
    QCOMPARE(started.size(), 2);
    QCOMPARE(started.at(0), QVariantList({u"GET"_s, u"/api/v1/x"_s}));
    QCOMPARE(finished.size(), 2);
    QCOMPARE(finished.at(0), QVariantList({u"GET"_s, u"/api/v1/x"_s, 429, QString()}));
    QCOMPARE(finished.at(1), QVariantList({u"GET"_s, u"/api/v1/x"_s, 200, u"r2"_s}));
}

void tst_ServiceConnection::logsWithoutQueryAndSecrets()
{
    Bench bench;
    bench.server.script({fine, fine});
    auto request = create();
    request.query = makeQuery({{u"email"_s, u"person@example.com"_s}});
    capturedLog.clear();
    const auto previous = qInstallMessageHandler(captureLog);
    QLoggingCategory::setFilterRules(u"setup.net.debug=true"_s);
    const auto asked = bench.ask(request);
    QLoggingCategory::setFilterRules({});
    const auto quiet = bench.ask(request);
    qInstallMessageHandler(previous);
    QVERIFY(asked && quiet);
    QCOMPARE(capturedLog.count('\n'), 1);
    QVERIFY(capturedLog.startsWith("POST /api/v1/things 200 "));
    QVERIFY(!capturedLog.contains("person"));
    QVERIFY(!capturedLog.contains("hidden") && !capturedLog.contains("id:hidden"_ba.toBase64()));
}

void tst_ServiceConnection::cancelsInAWait()
{
    TinyServer server;
    SystemClock clock;
    HttpTransport transport;
    ServiceConnection connection({.baseUrl = server.url(), .limits = {.maxInFlight = 1}}, anonymous(),
                                 transport, clock);
    server.script({TinyReply::http(404), fine});
    bool called = false;
    auto scope = std::make_unique<QObject>();
    run(scope.get(), connection.send({.mayBeFresh = true}),
        [&called](const Result<HttpResponse> &) { called = true; });
    QSignalSpy waiting(&connection, &ServiceConnection::waiting);
    QTRY_COMPARE(waiting.size(), 1);
    scope.reset();
    QVERIFY(waitFor(connection.send({}))); // the place is free again
    QVERIFY(!called);
    QCOMPARE(server.requests().size(), 2);
}

void tst_ServiceConnection::cancelsOnTheWire()
{
    Bench bench({.limits = {.maxInFlight = 1}});
    bench.server.script({TinyReply::silence(), fine});
    auto scope = std::make_unique<QObject>();
    bool called = false;
    run(scope.get(), bench.connection->send({}), [&called](const Result<HttpResponse> &) { called = true; });
    QTRY_COMPARE(bench.server.requests().size(), 1);
    scope.reset();
    QTRY_COMPARE(bench.server.openConnectionCount(), 0);
    QVERIFY(bench.ask({}));
    QVERIFY(!called);
}

void tst_ServiceConnection::mayBeDestroyedByWhoeverHearsOfIt_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<bool>("onceOnly"); // not sent again: the bucket's hold alone is left to tell
    for (const bool onceOnly : {false, true}) {
        for (const auto &signal : {u"started"_s, u"finished"_s, u"waiting"_s})
            QTest::addRow("%s, %s", qPrintable(signal), onceOnly ? "sent once" : "tried again")
                << signal << onceOnly;
    }
}

void tst_ServiceConnection::mayBeDestroyedByWhoeverHearsOfIt()
{
    QFETCH(const QString, signal);
    QFETCH(const bool, onceOnly);
    TinyServer server;
    server.script({busy, fine});
    ManualClock clock;
    auto transport = std::make_unique<HttpTransport>(milliseconds(200));
    const ServiceDescription description{.service = Service::SumoLogic, .baseUrl = server.url(u"/api"_s)};
    auto connection = std::make_unique<ServiceConnection>(description, basic(u"id"_s, Secret("hidden"_ba)),
                                                          *transport, clock);
    auto scope = std::make_unique<QObject>();
    int heard = 0;
    bool taken = false;
    const auto endAll = [&] {
        ++heard;
        scope.reset();
        connection.reset();
        transport.reset();
    };
    if (signal == u"started"_s)
        QObject::connect(connection.get(), &ServiceConnection::requestStarted, &server, endAll);
    else if (signal == u"finished"_s)
        QObject::connect(connection.get(), &ServiceConnection::requestFinished, &server, endAll);
    else
        QObject::connect(connection.get(), &ServiceConnection::waiting, &server, endAll);
    auto request = get(u"/v1/things"_s);
    request.needsFreshLook = onceOnly;
    run(scope.get(), connection->send(request), [&](const Result<HttpResponse> &) {
        taken = true;
        // The bucket is held now: this is told of it as soon as it asks for a place.
        if (connection)
            run(scope.get(), connection->send(get(u"/v1/things"_s)), [](const Result<HttpResponse> &) {});
    });
    QTRY_COMPARE(heard, 1);
    QCOMPARE(taken, onceOnly && signal == u"waiting"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(test::isPostedDelivered());
    QCOMPARE(heard, 1);
}

void tst_ServiceConnection::mayBeDestroyedByWhoeverTakesTheReply()
{
    TinyServer server;
    server.script({fine});
    ManualClock clock;
    auto transport = std::make_unique<HttpTransport>(milliseconds(200));
    const ServiceDescription description{.service = Service::SumoLogic, .baseUrl = server.url(u"/api"_s)};
    auto connection = std::make_unique<ServiceConnection>(description, basic(u"id"_s, Secret("hidden"_ba)),
                                                          *transport, clock);
    auto scope = std::make_unique<QObject>();
    run(scope.get(), connection->send(get(u"/v1/things"_s)), [&](const Result<HttpResponse> &reply) {
        QVERIFY(reply);
        scope.reset();
        connection.reset();
        transport.reset();
    });
    QTRY_VERIFY(!transport);
}

QTEST_GUILESS_MAIN(tst_ServiceConnection)
#include "tst_serviceconnection.moc"
