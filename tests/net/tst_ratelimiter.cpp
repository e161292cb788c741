// SPDX-License-Identifier: Apache-2.0
#include "net/ratelimiter.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::ManualClock;
using std::chrono::milliseconds;
using std::chrono::seconds;

class tst_RateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void startsCallsInTheOrderAsked();
    void keepsTheInterval();
    void keepsTheNumberUnderWay();
    void givesBackThePlaceOfACancelledCall();
    void forgetsACancelledCallInTheQueue();
    void holdsOneBucket();
    void holdsWhenABucketIsUsedUp();
    void believesNoEndlessReset();
    void holdsNothingForConcurrency();
    void tellsAHoldOnce();
    void tellsFromTheEventLoopAlone();
    void mayBeDestroyedByWhoeverHearsOfAHold();
    void liftsAllLimits();
    void holdsOnDemandThoughLifted();
    void survivesAClockThatIsSetBack();
    void outlivesItsTicketsAndTheyIt();
};

namespace {

/// Starts calls under one scope and notes by name when each may go.
struct Calls
{
    explicit Calls(RateLimiter &admitting) : limiter(admitting) {}

    QPointer<Running> ask(const QString &name, const QString &bucket = {})
    {
        return run(scope.get(), limiter.admit(bucket),
                   [this, name](const Result<Unit> &) { started << name; });
    }

    RateLimiter &limiter;
    QStringList started = {};
    std::unique_ptr<QObject> scope = std::make_unique<QObject>();
};

HttpResponse reply(const QByteArray &remaining, const QByteArray &limit, int resetIn)
{
    const QDateTime date(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    return {
        .status = 200,
        .headers = {{"Date"_ba, "Mon, 05 Jan 2026 08:00:00 GMT"_ba},
                    {"X-Rate-Limit-Limit"_ba, limit},
                    {"X-Rate-Limit-Remaining"_ba, remaining},
                    {"X-Rate-Limit-Reset"_ba, QByteArray::number(date.addSecs(resetIn).toSecsSinceEpoch())}}};
}

/// Lets everything happen that can happen without more time.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace

void tst_RateLimiter::startsCallsInTheOrderAsked()
{
    ManualClock clock;
    RateLimiter limiter({.maxInFlight = 1}, clock);
    Calls calls(limiter);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        calls.ask(name);
    QVERIFY(calls.started.isEmpty()); // never inside start()
    settle();
    QCOMPARE(calls.started, QStringList({u"a"_s}));
    limiter.finished({}, nullptr);
    settle();
    QCOMPARE(calls.started, QStringList({u"a"_s, u"b"_s}));
    limiter.finished({}, nullptr);
    settle();
    QCOMPARE(calls.started, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(clock.waits().isEmpty());
}

void tst_RateLimiter::keepsTheInterval()
{
    ManualClock clock;
    RateLimiter limiter({.minInterval = milliseconds(250), .maxInFlight = 10}, clock);
    Calls calls(limiter);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        calls.ask(name);
    settle();
    QCOMPARE(calls.started, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(clock.waits(), QList<milliseconds>({milliseconds(250), milliseconds(250)}));
}

void tst_RateLimiter::keepsTheNumberUnderWay()
{
    ManualClock clock;
    RateLimiter limiter({.maxInFlight = 2}, clock);
    Calls calls(limiter);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        calls.ask(name);
    settle();
    QCOMPARE(calls.started.size(), 2);
    limiter.finished({}, nullptr);
    settle();
    QCOMPARE(calls.started.size(), 3);
}

void tst_RateLimiter::givesBackThePlaceOfACancelledCall()
{
    ManualClock clock;
    RateLimiter limiter({.maxInFlight = 1}, clock);
    Calls calls(limiter);
    const auto first = calls.ask(u"a"_s);
    calls.ask(u"b"_s);
    first->cancel(); // admitted, but not yet told
    settle();
    QCOMPARE(calls.started, QStringList({u"b"_s}));
}

void tst_RateLimiter::forgetsACancelledCallInTheQueue()
{
    ManualClock clock;
    RateLimiter limiter({.maxInFlight = 1}, clock);
    Calls calls(limiter);
    calls.ask(u"a"_s);
    const auto second = calls.ask(u"b"_s);
    calls.ask(u"c"_s);
    settle();
    second->cancel();
    limiter.finished({}, nullptr);
    settle();
    QCOMPARE(calls.started, QStringList({u"a"_s, u"c"_s}));
}

void tst_RateLimiter::holdsOneBucket()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    Calls calls(limiter);
    limiter.holdUntil(u"apps"_s, clock.now().addSecs(12));
    calls.ask(u"apps"_s, u"apps"_s);
    calls.ask(u"users"_s, u"users"_s);
    settle();
    QCOMPARE(calls.started, QStringList({u"users"_s, u"apps"_s}));
    QCOMPARE(clock.waits(), QList<milliseconds>({seconds(12)}));
}

void tst_RateLimiter::holdsWhenABucketIsUsedUp()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    Calls calls(limiter);
    calls.ask(u"a"_s, u"apps"_s);
    settle();
    const auto response = reply("0"_ba, "50"_ba, 20);
    limiter.finished(u"apps"_s, &response);
    calls.ask(u"b"_s, u"apps"_s);
    settle();
    QCOMPARE(calls.started.size(), 2);
    QCOMPARE(clock.waits(), QList<milliseconds>({seconds(21)}));
}

void tst_RateLimiter::believesNoEndlessReset()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    Calls calls(limiter);
    calls.ask(u"a"_s);
    settle();
    const auto response = reply("0"_ba, "50"_ba, 100000);
    limiter.finished({}, &response);
    calls.ask(u"b"_s);
    settle();
    QCOMPARE(clock.waits(), QList<milliseconds>({seconds(90)}));
}

void tst_RateLimiter::holdsNothingForConcurrency()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    Calls calls(limiter);
    for (const auto &response :
         {reply("0"_ba, "0"_ba, 20), reply("1"_ba, "50"_ba, 20), HttpResponse{.status = 200}}) {
        calls.ask(u"a"_s);
        settle();
        limiter.finished({}, &response);
    }
    calls.ask(u"b"_s);
    settle();
    QCOMPARE(calls.started.size(), 4);
    QVERIFY(clock.waits().isEmpty());
}

void tst_RateLimiter::tellsAHoldOnce()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    QSignalSpy spy(&limiter, &RateLimiter::holding);
    Calls calls(limiter);
    const auto until = clock.now().addSecs(12);
    limiter.holdUntil(u"apps"_s, until);
    QCOMPARE(spy.size(), 0); // nobody waits yet
    calls.ask(u"a"_s, u"apps"_s);
    calls.ask(u"b"_s, u"apps"_s);
    settle();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().toString(), u"apps"_s);
    QCOMPARE(spy.constFirst().constLast().toDateTime(), until);
}

void tst_RateLimiter::tellsFromTheEventLoopAlone()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    const QSignalSpy told(&limiter, &RateLimiter::holding);
    Calls calls(limiter);
    limiter.holdUntil(u"x"_s, clock.now().addSecs(5));
    calls.ask(u"a"_s, u"x"_s);
    QCOMPARE(told.size(), 0); // whoever asked is still on the stack
    settle();
    QCOMPARE(told.size(), 1);
}

void tst_RateLimiter::mayBeDestroyedByWhoeverHearsOfAHold()
{
    ManualClock clock;
    auto limiter = std::make_unique<RateLimiter>(ServiceLimits{}, clock);
    Calls calls(*limiter);
    limiter->holdUntil(u"x"_s, clock.now().addSecs(5));
    limiter->holdUntil(u"y"_s, clock.now().addSecs(5));
    calls.ask(u"a"_s, u"x"_s);
    calls.ask(u"b"_s, u"y"_s);
    int told = 0;
    connect(limiter.get(), &RateLimiter::holding, this, [&] {
        ++told;
        calls.scope.reset();
        limiter.reset();
    });
    settle();
    QCOMPARE(told, 1);
    QVERIFY(calls.started.isEmpty());
}

void tst_RateLimiter::liftsAllLimits()
{
    ManualClock clock;
    RateLimiter limiter({.minInterval = seconds(1), .maxInFlight = 1}, clock);
    Calls calls(limiter);
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        calls.ask(name);
    QVERIFY(!limiter.isLifted());
    limiter.lift();
    QVERIFY(limiter.isLifted());
    settle();
    QCOMPARE(calls.started.size(), 3);
    const auto response = reply("0"_ba, "50"_ba, 20);
    limiter.finished({}, &response);
    calls.ask(u"d"_s);
    settle();
    QCOMPARE(calls.started.size(), 4);
    QVERIFY(clock.waits().isEmpty());
}

void tst_RateLimiter::holdsOnDemandThoughLifted()
{
    ManualClock clock;
    RateLimiter limiter({}, clock);
    Calls calls(limiter);
    limiter.lift();
    limiter.holdUntil({}, clock.now().addSecs(3));
    calls.ask(u"a"_s);
    settle();
    QCOMPARE(calls.started.size(), 1);
    QCOMPARE(clock.waits(), QList<milliseconds>({seconds(3)}));
}

void tst_RateLimiter::survivesAClockThatIsSetBack()
{
    ManualClock clock;
    RateLimiter limiter({.minInterval = milliseconds(250)}, clock);
    Calls calls(limiter);
    calls.ask(u"a"_s);
    settle();
    clock.advance(-std::chrono::hours(1));
    calls.ask(u"b"_s);
    settle();
    QCOMPARE(calls.started.size(), 2);
    QCOMPARE(clock.waits(), QList<milliseconds>({milliseconds(250)}));
}

void tst_RateLimiter::outlivesItsTicketsAndTheyIt()
{
    ManualClock clock;
    auto limiter = std::make_unique<RateLimiter>(ServiceLimits{.maxInFlight = 1}, clock);
    Calls calls(*limiter);
    calls.ask(u"a"_s);
    calls.ask(u"b"_s);
    settle();
    limiter.reset();
    calls.scope.reset();
    QCOMPARE(calls.started, QStringList({u"a"_s}));
}

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
