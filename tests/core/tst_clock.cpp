// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "support/manualclock.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace setup;
using namespace std::chrono_literals;
using setup::test::waitFor;

class tst_Clock : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTimeInUtc();
    void endsAfterTheDuration();
    void neverEndsInsideTheCall();
    void aDroppedWaitNeverEnds();
    void theHandlerMayDestroyTheWait();
    void aManualClockJumps();
};

void tst_Clock::tellsTheTimeInUtc()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) <= 5);
}

void tst_Clock::endsAfterTheDuration()
{
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waitFor(clock.after(20ms)));
    QVERIFY2(timer.elapsed() >= 19, qPrintable(QString::number(timer.elapsed())));
}

void tst_Clock::neverEndsInsideTheCall()
{
    SystemClock clock;
    QObject scope;
    bool ended = false;
    run(&scope, clock.after(0ms), [&ended](const Result<Unit> &) { ended = true; });
    QVERIFY(!ended);
    QTRY_VERIFY(ended);
}

void tst_Clock::aDroppedWaitNeverEnds()
{
    SystemClock clock;
    bool ended = false;
    {
        QObject scope;
        run(&scope, clock.after(1ms), [&ended](const Result<Unit> &) { ended = true; });
    }
    QVERIFY(waitFor(clock.after(10ms)));
    QVERIFY(!ended);
}

void tst_Clock::theHandlerMayDestroyTheWait()
{
    SystemClock clock;
    auto wait = clock.after(0ms);
    bool ended = false;
    wait->start([&wait, &ended](const Result<Unit> &) {
        wait.reset();
        ended = true;
    });
    QTRY_VERIFY(ended);
}

void tst_Clock::aManualClockJumps()
{
    setup::test::ManualClock clock;
    const auto before = clock.now();
    QVERIFY(waitFor(clock.after(1h)));
    QCOMPARE(before.secsTo(clock.now()), 3600);
    QCOMPARE(clock.waits(), QList<std::chrono::milliseconds>{1h});
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
