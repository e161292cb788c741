// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/devicesignin.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta::oauth;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

TinyReply refused(const QByteArray &code)
{
    return TinyReply::http(400, R"({"error":")" + code + R"("})");
}

const auto granted = TinyReply::http(
    200, R"({"token_type":"Bearer","expires_in":3600,"access_token":"access-1"})"_ba);

struct Bench
{
    Result<std::shared_ptr<Tokens>> wait()
    {
        device->deviceCode = Secret("device-1"_ba);
        device->expires = clock.now().addSecs(600);
        return waitFor(awaitDevice(client, clock, device));
    }

    TinyServer server;
    ManualClock clock;
    net::HttpTransport transport;
    OAuthClient client = OAuthClient(server.url(), u"0oaNative"_s, transport, clock);
    std::shared_ptr<DeviceAuthorization> device = std::make_shared<DeviceAuthorization>();
};

} // namespace

class tst_DeviceSignIn : public QObject
{
    Q_OBJECT

private slots:
    void waitsBeforeTheFirstQuestion();
    void asksAtTheInterval();
    void slowsDownWhenToldTo();
    void doublesTheIntervalWithoutReply();
    void stopsWhenThePersonSaysNo();
    void stopsWhenTheServerSaysThatItHasExpired();
    void stopsByItselfWhenTheTimeIsOver();
    void stopsAtAnythingElse();
    void asksNoMoreOnceItIsGivenUp();
};

void tst_DeviceSignIn::waitsBeforeTheFirstQuestion()
{
    Bench bench;
    bench.server.script(granted);
    const auto tokens = bench.wait();
    QVERIFY(tokens);
    QCOMPARE((*tokens)->access.reveal(), "access-1"_ba);
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(5)}));
    const QUrlQuery form(QString::fromLatin1(bench.server.requests().first().body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(form.queryItemValue(u"device_code"_s), u"device-1"_s);
    QCOMPARE(form.queryItemValue(u"client_id"_s), u"0oaNative"_s);
}

void tst_DeviceSignIn::asksAtTheInterval()
{
    Bench bench;
    bench.device->interval = seconds(7);
    bench.server.script({refused("authorization_pending"), refused("authorization_pending"), granted});
    QVERIFY(bench.wait());
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(7), seconds(7), seconds(7)}));
}

void tst_DeviceSignIn::slowsDownWhenToldTo()
{
    Bench bench;
    bench.server.script(
        {refused("slow_down"), refused("authorization_pending"), refused("slow_down"), granted});
    QVERIFY(bench.wait());
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(5), seconds(10), seconds(10), seconds(15)}));
}

void tst_DeviceSignIn::doublesTheIntervalWithoutReply()
{
    Bench bench;
    bench.server.script({TinyReply::cut(), TinyReply::cut(), granted});
    QVERIFY(bench.wait());
    QCOMPARE(bench.clock.waits(), QList<milliseconds>({seconds(5), seconds(10), seconds(20)}));
}

void tst_DeviceSignIn::stopsWhenThePersonSaysNo()
{
    Bench bench;
    bench.server.script({refused("authorization_pending"), refused("access_denied")});
    const auto tokens = bench.wait();
    QCOMPARE(tokens.error().code, u"access_denied"_s);
    QCOMPARE(tokens.error().kind, ErrorKind::Forbidden);
}

void tst_DeviceSignIn::stopsWhenTheServerSaysThatItHasExpired()
{
    Bench bench;
    bench.server.script(refused("expired_token"));
    const auto tokens = bench.wait();
    QCOMPARE(tokens.error().code, u"expired_token"_s);
    QCOMPARE(tokens.error().kind, ErrorKind::TimedOut);
}

void tst_DeviceSignIn::stopsByItselfWhenTheTimeIsOver()
{
    Bench bench;
    bench.device->interval = seconds(200);
    bench.server.script({refused("authorization_pending"), refused("authorization_pending"), granted});
    const auto tokens = bench.wait();
    QCOMPARE(tokens.error().code, u"expired_token"_s);
    QCOMPARE(bench.server.requests().size(), 2); // after 600 s nothing is asked any more
}

void tst_DeviceSignIn::stopsAtAnythingElse()
{
    Bench bench;
    bench.server.script({refused("invalid_client"), granted});
    QCOMPARE(bench.wait().error().code, u"invalid_client"_s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void tst_DeviceSignIn::asksNoMoreOnceItIsGivenUp()
{
    Bench bench;
    bench.device->expires = bench.clock.now().addSecs(600);
    bench.device->deviceCode = Secret("device-1"_ba);
    bool hasEnded = false;
    {
        QObject scope;
        run(&scope, awaitDevice(bench.client, bench.clock, bench.device),
            [&hasEnded](const Result<std::shared_ptr<Tokens>> &) { hasEnded = true; });
    }
    QVERIFY(waitFor(bench.clock.after(seconds(60)))); // what was under way would have come first
    QVERIFY(!hasEnded);
    QVERIFY(bench.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeviceSignIn)
#include "tst_devicesignin.moc"
