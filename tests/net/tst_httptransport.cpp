// SPDX-License-Identifier: Apache-2.0
// covers: httpexchange.cpp
#include "net/httptransport.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

class tst_HttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsWhatIsAsked_data();
    void sendsWhatIsAsked();
    void sendsNoMoreHeadersThanItShould();
    void keepsTheQueryAsItWasEncoded();
    void returnsEveryStatusAsAReply_data();
    void returnsEveryStatusAsAReply();
    void keepsRepeatedHeaders();
    void unpacksCompressedReplies();
    void keepsCookies();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void refusesHeadersWithControlCharacters();
    void tellsThatNobodyListens();
    void tellsThatTheNameIsUnknown();
    void takesRepliesWithoutALength_data();
    void takesRepliesWithoutALength();
    void tellsThatTheConnectionWasCut_data();
    void tellsThatTheConnectionWasCut();
    void sendsACreateOnceOnly_data();
    void sendsACreateOnceOnly();
    void sendsACreateOnceOnlyOnAnIdleConnection();
    void endsWhenNothingMoves();
    void takesNoReplyOverTheCap_data();
    void takesNoReplyOverTheCap();
    void rejectsACertificateThatNobodyVouchesFor();
    void rejectsAServiceWithoutTls();
    void rejectsWhatIsNotHttp();
    void dropsTheConnectionWhenDestroyed();
    void knowsLoopback_data();
    void knowsLoopback();
};

namespace {

const auto created = TinyReply::http(201, R"({"id":"1"})"_ba);

HttpRequest create(const QByteArray &body = R"({"name":"x"})"_ba)
{
    return {.method = Method::Post, .path = u"/things"_s, .body = body};
}

} // namespace

void tst_HttpTransport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HttpTransport::sendsWhatIsAsked_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("get") << Method::Get << false << QByteArray();
    QTest::newRow("head") << Method::Head << false << QByteArray();
    QTest::newRow("delete") << Method::Delete << false << QByteArray();
    QTest::newRow("put") << Method::Put << false << "{}"_ba;
    QTest::newRow("post") << Method::Post << false << "{}"_ba;
    QTest::newRow("post, empty") << Method::Post << false << QByteArray();
    QTest::newRow("post, large") << Method::Post << false << QByteArray(300000, 'x');
    QTest::newRow("post, repeatable") << Method::Post << true << "{}"_ba;
    QTest::newRow("post, repeatable, empty") << Method::Post << true << QByteArray();
    QTest::newRow("patch") << Method::Patch << false << "{}"_ba;
    QTest::newRow("patch, repeatable") << Method::Patch << true << "{}"_ba;
}

void tst_HttpTransport::sendsWhatIsAsked()
{
    QFETCH(Method, method);
    QFETCH(bool, repeatable);
    QFETCH(QByteArray, body);
    TinyServer server;
    server.script(TinyReply::http(200, R"({"a":1})"_ba, {{"X-Some"_ba, "thing"_ba}}));
    HttpTransport transport;
    const HttpRequest request{.method = method, .body = body, .repeatable = repeatable};

    const auto response = waitFor(transport.send(server.url(u"/api/v1/things?a=1"_s), request,
                                                 "SSWS secret"_ba, {{"X-More"_ba, "1"_ba}}));

    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->header("x-some"), "thing"_ba);
    QCOMPARE(response->body, method == Method::Head ? QByteArray() : R"({"a":1})"_ba);
    QCOMPARE(server.requests().size(), 1);
    const auto &seen = server.requests().constFirst();
    QCOMPARE(QString::fromLatin1(seen.method), methodName(method));
    QCOMPARE(seen.target, "/api/v1/things?a=1"_ba);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("Authorization"_ba), "SSWS secret"_ba);
    QCOMPARE(seen.header("X-More"_ba), "1"_ba);
    QCOMPARE(seen.header("Accept"_ba), "application/json"_ba);
    const bool typed = !body.isEmpty() || method == Method::Post;
    QCOMPARE(seen.header("Content-Type"_ba), typed ? "application/json"_ba : QByteArray());
}

void tst_HttpTransport::sendsNoMoreHeadersThanItShould()
{
    TinyServer server;
    server.script(TinyReply::http(200));
    HttpTransport transport;
    QVERIFY(waitFor(transport.send(server.url(), {.accept = "application/scim+json"_ba}, {})));
    const auto &seen = server.requests().constFirst();
    QVERIFY(!seen.hasHeader("Origin"_ba)); // Sumo Logic refuses a key that is used with an unknown one
    QVERIFY(!seen.hasHeader("Authorization"_ba));
    QVERIFY(!seen.hasHeader("Referer"_ba));
    QCOMPARE(seen.header("Accept"_ba), "application/scim+json"_ba);
    const QRegularExpression agent(uR"(^OktaSumoSetup/\d+\.\d+\.\d+ \(Qt 6\.\d+\.\d+; .+\)$)"_s);
    const auto userAgent = QString::fromLatin1(seen.header("User-Agent"_ba));
    QVERIFY2(agent.match(userAgent).hasMatch(), qPrintable(userAgent));
}

void tst_HttpTransport::keepsTheQueryAsItWasEncoded()
{
    TinyServer server;
    server.script(TinyReply::http(200));
    HttpTransport transport;
    auto url = server.url(u"/v1/users"_s);
    url.setQuery(makeQuery({{u"filter"_s, u"a eq \"b+c@d&e=f%20#\""_s}, {u"q"_s, u"Größe"_s}}));
    QVERIFY(waitFor(transport.send(url, {}, {})));
    QCOMPARE(server.requests().constFirst().target,
             "/v1/users?filter=a%20eq%20%22b%2Bc%40d%26e%3Df%2520%23%22&q=Gr%C3%B6%C3%9Fe"_ba);
}

void tst_HttpTransport::returnsEveryStatusAsAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 301, 302, 304, 307, 400, 401, 403, 404, 405,
                             408, 409, 410, 415, 418, 422, 423, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void tst_HttpTransport::returnsEveryStatusAsAReply()
{
    QFETCH(int, status);
    const auto body = status == 204 || status == 304 ? QByteArray() : R"({"code":"x"})"_ba;
    for (const auto method : {Method::Get, Method::Post, Method::Delete}) {
        TinyServer server;
        server.script(TinyReply::http(status, body,
                                      {{"Location"_ba, "https://api.us2.sumologic.com/api/"_ba},
                                       {"WWW-Authenticate"_ba, "Basic realm=\"x\""_ba}}));
        HttpTransport transport;
        const auto response = waitFor(transport.send(server.url(), {.method = method}, "Basic eDp5"_ba));
        QVERIFY2(response, qPrintable(response ? QString() : describe(response.error())));
        QCOMPARE(response->status, status);
        QCOMPARE(response->header("location"), "https://api.us2.sumologic.com/api/"_ba);
        if (status != 307 || method != Method::Post)
            QCOMPARE(response->body, body);
        QCOMPARE(server.requests().size(), 1);
    }
}

void tst_HttpTransport::keepsRepeatedHeaders()
{
    TinyServer server;
    server.script(TinyReply::http(
        200, {}, {{"Link"_ba, "</a>; rel=\"self\""_ba}, {"link"_ba, "</b>; rel=\"next\""_ba}}));
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(u"/x"_s), {}, {}));
    QVERIFY(response);
    QCOMPARE(response->link(u"next"), server.url(u"/b"_s));
    QCOMPARE(response->link(u"self"), server.url(u"/a"_s));
}

void tst_HttpTransport::unpacksCompressedReplies()
{
    TinyServer server;
    const auto packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWSlSyMqwFAK+sG1YHAAAA"_ba);
    server.script(TinyReply::http(200, packed, {{"Content-Encoding"_ba, "gzip"_ba}}));
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), {}, {}));
    QVERIFY2(response, qPrintable(response ? QString() : describe(response.error())));
    QCOMPARE(response->body, R"({"a":1})"_ba);
}

void tst_HttpTransport::keepsCookies()
{
    TinyServer server;
    server.script(
        {TinyReply::http(200, {}, {{"Set-Cookie"_ba, "session=1; Path=/"_ba}}), TinyReply::http(200)});
    HttpTransport transport;
    QVERIFY(waitFor(transport.send(server.url(), {}, {})));
    QVERIFY(waitFor(transport.send(server.url(), {}, {})));
    QCOMPARE(server.requests().at(1).header("Cookie"_ba), "session=1"_ba);
}

void tst_HttpTransport::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const auto *text :
         {"http://api.sumologic.com/api", "http://127.0.0.1.example.com/", "http://10.0.0.1/",
          "ftp://127.0.0.1/", "file:///etc/passwd", "https:///path", "", "/v1/things",
          "https://user:password@acme.okta.com/", "http://[fe80::1]/", "http://localhost.example.com/"})
        QTest::addRow("%s", text) << QUrl(QString::fromLatin1(text));
}

void tst_HttpTransport::refusesUnsafeAddresses()
{
    QFETCH(QUrl, url);
    HttpTransport transport;
    const auto response = waitFor(transport.send(url, create(), "Basic x"_ba));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::HostRefused);
    QVERIFY(!response.error().outcomeUnknown);
    QVERIFY(!describe(response.error()).contains("password"_L1));
}

void tst_HttpTransport::refusesHeadersWithControlCharacters()
{
    TinyServer server;
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), {}, "SSWS a\r\nX-Other: b"_ba));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::InputInvalid);
    QVERIFY(!describe(response.error()).contains("SSWS"_L1));
    QCOMPARE(server.connectionCount(), 0);
}

void tst_HttpTransport::tellsThatNobodyListens()
{
    const auto url = TinyServer().url();
    HttpTransport transport;
    for (const auto &request : {HttpRequest{}, create()}) {
        const auto response = waitFor(transport.send(url, request, {}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
        QVERIFY(!response.error().outcomeUnknown);
        QCOMPARE(response.error().detail, u"127.0.0.1:%1"_s.arg(url.port()));
    }
}

void tst_HttpTransport::tellsThatTheNameIsUnknown()
{
    // Too long for the DNS, so that the answer needs no network.
    const QString label(60, u'a');
    const QUrl url(u"https://%1.%1.%1.%1.%1.example/"_s.arg(label));
    HttpTransport transport;
    const auto response = waitFor(transport.send(url, create(), {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::HostNotFound);
    QVERIFY(!response.error().outcomeUnknown);
}

void tst_HttpTransport::takesRepliesWithoutALength_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << R"({"a":[1,{"b":"}"}]})"_ba;
    QTest::newRow("a list") << " [1, 2]\n"_ba;
    QTest::newRow("brackets in strings") << R"({"a":"{[\"{[\\"})"_ba;
    QTest::newRow("not JSON") << "<html>{</html>"_ba;
    QTest::newRow("a number") << "7"_ba;
}

void tst_HttpTransport::takesRepliesWithoutALength()
{
    QFETCH(QByteArray, body);
    TinyServer server;
    const QByteArray start = "HTTP/1.1 200 OK\r\n"_ba;
    const auto length = QByteArray::number(body.size(), 16);
    server.script(
        {{.bytes = start + "Transfer-Encoding: chunked\r\n\r\n" + length + "\r\n" + body + "\r\n0\r\n\r\n"},
         TinyReply::cut(start + "Connection: close\r\n\r\n" + body)});
    HttpTransport transport;
    for (int i = 0; i < 2; ++i) {
        const auto response = waitFor(transport.send(server.url(), {}, {}));
        QVERIFY(response);
        QCOMPARE(response->body, body);
    }
}

void tst_HttpTransport::tellsThatTheConnectionWasCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no reply") << QByteArray();
    QTest::newRow("in the status line") << "HTTP/1."_ba;
    QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-"_ba;
    QTest::newRow("before the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""_ba;
    QTest::newRow("in a refusal's body") << "HTTP/1.1 400 Bad\r\nContent-Length: 10\r\n\r\n{\"a\""_ba;
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    QTest::newRow("before the first chunk") << chunked;
    QTest::newRow("in a chunk's length") << QByteArray(chunked + "1");
    QTest::newRow("in a chunk") << QByteArray(chunked + "a\r\n{\"a\":");
    QTest::newRow("in a chunk, within a string") << QByteArray(chunked + "f\r\n[{\"a\":\"}]\\\"x");
    QTest::newRow("behind a chunk") << QByteArray(chunked + "5\r\n{\"a\":\r\n");
    QTest::newRow("between two chunks") << QByteArray(chunked + "5\r\n{\"a\":\r\n2\r\n");
    QTest::newRow("in a body without a length")
        << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n[{\"a\":1},"_ba;
}

void tst_HttpTransport::tellsThatTheConnectionWasCut()
{
    QFETCH(QByteArray, bytes);
    for (const auto &request : {HttpRequest{}, create()}) {
        TinyServer server;
        // Qt asks again by itself where it may.
        for (int i = 0; i < 10; ++i)
            server.script(TinyReply::cut(bytes));
        HttpTransport transport;
        const auto response = waitFor(transport.send(server.url(), request, {}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::Unreachable);
        QCOMPARE(response.error().outcomeUnknown, request.method == Method::Post);
    }
}

void tst_HttpTransport::sendsACreateOnceOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no reply") << "{}"_ba << QByteArray();
    QTest::newRow("no reply, large") << QByteArray(300000, 'x') << QByteArray();
    QTest::newRow("no reply, empty") << QByteArray() << QByteArray();
    QTest::newRow("part of a reply") << "{}"_ba
                                     << "HTTP/1.1 201 Cr"_ba;
    QTest::newRow("part of a reply, empty") << QByteArray() << "HTTP/1.1 201 Cr"_ba;
}

void tst_HttpTransport::sendsACreateOnceOnly()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bytes);
    TinyServer server;
    server.script({TinyReply::cut(bytes), created, created});
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), create(body), {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    QVERIFY(response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
}

void tst_HttpTransport::sendsACreateOnceOnlyOnAnIdleConnection()
{
    TinyServer server;
    server.script({TinyReply::http(200), TinyReply::cut(), created, created});
    HttpTransport transport;
    QVERIFY(waitFor(transport.send(server.url(), {}, {})));
    const auto response = waitFor(transport.send(server.url(), create(), {}));
    QVERIFY(!response);
    QVERIFY(response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 2);
}

void tst_HttpTransport::endsWhenNothingMoves()
{
    for (const auto &request : {HttpRequest{}, create()}) {
        TinyServer server;
        server.script(TinyReply::silence());
        HttpTransport transport(std::chrono::milliseconds(100));
        const auto response = waitFor(transport.send(server.url(), request, {}));
        QVERIFY(!response);
        QCOMPARE(response.error().kind, ErrorKind::TimedOut);
        QCOMPARE(response.error().outcomeUnknown, request.method == Method::Post);
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }
}

void tst_HttpTransport::takesNoReplyOverTheCap_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto size = HttpTransport::maxBodySize + 1;
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size)
                                             + "\r\n\r\n");
    QTest::newRow("found out") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
                                             + QByteArray(size, 'x'));
}

void tst_HttpTransport::takesNoReplyOverTheCap()
{
    QFETCH(QByteArray, bytes);
    TinyServer server;
    server.script(TinyReply{.bytes = bytes});
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), {}, {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::UnexpectedReply);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void tst_HttpTransport::rejectsACertificateThatNobodyVouchesFor()
{
    TinyServer server(QFINDTESTDATA("data/untrusted.crt.pem"), QFINDTESTDATA("data/untrusted.key.pem"));
    server.script(created);
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), create(), "Basic x"_ba));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TlsRejected);
    QVERIFY(!response.error().causes.isEmpty());
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 0);
}

void tst_HttpTransport::rejectsAServiceWithoutTls()
{
    TinyServer server;
    auto url = server.url();
    url.setScheme(u"https"_s);
    HttpTransport transport(std::chrono::milliseconds(300));
    // The greeting holds no request for the server, which would wait for more: it is the silence that ends it.
    const auto response = waitFor(transport.send(url, {}, {}));
    QVERIFY(!response);
    QVERIFY(response.error().kind == ErrorKind::TlsRejected || response.error().kind == ErrorKind::TimedOut);
}

void tst_HttpTransport::rejectsWhatIsNotHttp()
{
    TinyServer server;
    for (int i = 0; i < 10; ++i)
        server.script(TinyReply::cut("220 mail.example.com ESMTP\r\n\r\n"_ba));
    HttpTransport transport;
    const auto response = waitFor(transport.send(server.url(), create(), {}));
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Unreachable);
    QVERIFY(response.error().outcomeUnknown);
}

void tst_HttpTransport::dropsTheConnectionWhenDestroyed()
{
    TinyServer server;
    server.script(TinyReply::silence());
    HttpTransport transport;
    bool called = false;
    auto scope = std::make_unique<QObject>();
    run(scope.get(), transport.send(server.url(), {}, {}),
        [&called](const Result<HttpResponse> &) { called = true; });
    QTRY_COMPARE(server.requests().size(), 1);
    scope.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(!called);
}

void tst_HttpTransport::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/x"_s << true;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true;
    QTest::newRow("::1") << u"http://[::1]:8080"_s << true;
    QTest::newRow("localhost") << u"http://LocalHost:1"_s << true;
    QTest::newRow("private") << u"http://192.168.0.1"_s << false;
    QTest::newRow("any") << u"http://0.0.0.0"_s << false;
    QTest::newRow("lookalike") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("name") << u"http://localhost.example.com"_s << false;
    QTest::newRow("none") << QString() << false;
}

void tst_HttpTransport::knowsLoopback()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

QTEST_GUILESS_MAIN(tst_HttpTransport)
#include "tst_httptransport.moc"
