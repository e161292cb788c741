// SPDX-License-Identifier: Apache-2.0
// covers: connectionpool.cpp, connections.cpp, message.cpp, router.cpp, scimchannel.cpp
#include "practice/http/router.h"
#include "practice/http/scimchannel.h"
#include "practice/http/server.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;

namespace {

Request get(const QString &path)
{
    return {.method = u"GET"_s, .path = path};
}

QString urlOf(const Server &server)
{
    return u"http://127.0.0.1:%1/base/"_s.arg(server.port());
}

} // namespace

class tst_Server : public QObject
{
    Q_OBJECT

private slots:
    void decodesFieldsAsServersDo_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << "a=b"_ba << u"b"_s;
        QTest::newRow("plus is a space") << "a=x+y"_ba << u"x y"_s;
        QTest::newRow("encoded plus") << "a=x%2By"_ba << u"x+y"_s;
        QTest::newRow("other scripts") << "a=%E4%BD%90%E8%97%A4"_ba << u"佐藤"_s;
        QTest::newRow("no value") << "a"_ba << QString();
        QTest::newRow("equals in the value") << "a=b=c"_ba << u"b=c"_s;
    }

    void decodesFieldsAsServersDo()
    {
        QFETCH(const QByteArray, encoded);
        QFETCH(const QString, value);
        const auto fields = parseFields(encoded);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().first, u"a"_s);
        QCOMPARE(fields.first().second, value);
    }

    void routesByMethodAndPath()
    {
        Router router;
        router.add(u"GET"_s, u"/a/{id}/b"_s,
                   [](const Request &request) { return Reply{.body = request.parameter(u"id"_s).toUtf8()}; });
        QCOMPARE(router.route(get(u"/a/x y/b"_s)).body, "x y"_ba);
        auto head = get(u"/a/1/b"_s);
        head.method = u"HEAD"_s;
        QCOMPARE(router.route(head).status, 200);
    }

    void namesTheRouteThatItDoesNotKnow()
    {
        const auto reply = Router().route(get(u"/api/v9"_s));
        QCOMPARE(reply.status, 501);
        QVERIFY(reply.body.contains("GET /api/v9"));
    }

    void servesManyAtOnceAndReusesConnections()
    {
        const auto server = Server::listen(
            0, [](const Request &request) { return Delivery{.reply = {.body = request.target.toUtf8()}}; });
        QVERIFY(server);
        std::vector<std::unique_ptr<ScimChannel>> channels;
        channels.reserve(20);
        for (int i = 0; i < 20; ++i)
            channels.push_back(std::make_unique<ScimChannel>(urlOf(**server), "Basic x"_ba, "mark"_ba));
        for (int round = 0; round < 10; ++round) {
            for (const auto &channel : channels)
                QCOMPARE(channel->send(u"GET"_s, u"/Users?count=2"_s).body, "/base/Users?count=2"_ba);
        }
    }

    void sendsWhatOktaSends()
    {
        Request seen;
        const auto server = Server::listen(0, [&seen](const Request &request) {
            seen = request;
            return Delivery{.reply = emptyReply(204)};
        });
        QVERIFY(server);
        ScimChannel channel(urlOf(**server), "Basic x"_ba, "mark"_ba);
        QVERIFY(channel.send(u"POST"_s, u"/Users"_s, {{u"a"_s, 1}}).isSuccess());
        QCOMPARE(seen.method, u"POST"_s);
        QCOMPARE(seen.header("user-agent"_ba), "Okta SCIM Client 1.0.0"_ba);
        QCOMPARE(seen.header("content-type"_ba), "application/scim+json"_ba);
        QCOMPARE(seen.header("authorization"_ba), "Basic x"_ba);
        QCOMPARE(seen.json()->value("a"_L1).toInt(), 1);
    }

    void callsThisComputerOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("a real service") << u"https://api.sumologic.com/api/v1/scim"_s;
        QTest::newRow("another host") << u"http://example.com/scim"_s;
        QTest::newRow("a lookalike") << u"http://127.0.0.1.example.com/scim"_s;
        QTest::newRow("no URL") << u"scim"_s;
    }

    void callsThisComputerOnly()
    {
        QFETCH(const QString, url);
        const auto answer = ScimChannel(url, {}, {}).send(u"GET"_s, u"/Users"_s);
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.failure.isEmpty());
    }

    void endsHangingAndIdleConnectionsAtOnce()
    {
        auto server = Server::listen(0, [](const Request &request) {
            return Delivery{.manner = request.path == "/hang"_L1 ? Manner::Never : Manner::Whole};
        });
        QVERIFY(server);
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, static_cast<quint16>((*server)->port()));
        QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
        idle.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(idle.bytesAvailable() > 0);
        QTcpSocket hanging;
        hanging.connectToHost(u"127.0.0.1"_s, static_cast<quint16>((*server)->port()));
        QTRY_COMPARE(hanging.state(), QAbstractSocket::ConnectedState);
        hanging.write("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        (*server)->stop();
        QCOMPARE_LT(timer.elapsed(), 2000);
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    }

    void refusesAPortInUse()
    {
        const auto nothing = [](const Request &) { return Delivery{}; };
        const auto first = Server::listen(0, nothing);
        QVERIFY(first);
        const auto second = Server::listen((*first)->port(), nothing);
        QVERIFY(!second);
        QVERIFY(second.error().detail.contains(QString::number((*first)->port())));
    }
};

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_server.moc"
