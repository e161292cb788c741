// SPDX-License-Identifier: Apache-2.0
#include "plan/engineparts.h"
#include "plan/ensure.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using namespace setup::plan;
using setup::test::EngineParts;
using setup::test::waitFor;

class tst_Ensure : public QObject
{
    Q_OBJECT

private slots:
    void leavesAloneWhatIsRight();
    void changesWhatIsNot_data();
    void changesWhatIsNot();
    void toldOfWhatItChangedThatNothingIsNeededAnyMore();
    void tellsByWhichCallsItWrote();
    void looksAgainUntilAWriteShows();
    void givesUpWhenAWriteNeverShows();
    void settlesAnUnknownOutcomeByLooking();
    void writesAgainWhatWasNotTaken();
    void looksLongBeforeItMakesAnythingTwice();
    void believesThatWhatExistsAlreadyWasItsOwnLostWrite();
    void saysThatAWriteWasRefusedOnlyWhenItIsSure();
    void triesAsLongAsEachTryBringsSomething();
    void writesThreeTimesAtMost();
    void looksBeforeItWritesAgain();
    void triesNothingAgainWhoseOutcomeIsKnown();
    void writesOnlyOnFactsReadBehindItsNeeds_data();
    void writesOnlyOnFactsReadBehindItsNeeds();
    void readsTheNeedsOfNeedsThatNobodyHasRead();
    void refusesWhatIsBlocked();
    void refusesWhileANeedIsUnmet();
    void believesAPersonForAPersonsChangeAlone();
    void refusesANeedThatIsNotInTheCatalogue();
    void asksAPersonAndWritesNothing();
    void waitsForWhatComesByItself();
    void losesPatienceWithWhatDoesNotCome();
    void isPatientWhileMoreArrives();
    void tellsWhatLookingMet();

private:
    static Result<Outcome> bringAbout(EngineParts &parts, const Patience &patience = {})
    {
        return waitFor(ensure(*parts.catalog().back(), parts.catalog(), parts.context(), patience));
    }
};

namespace {

Error unknownOutcome()
{
    return {.kind = ErrorKind::Unreachable, .service = Service::Okta, .outcomeUnknown = true};
}

} // namespace

void tst_Ensure::leavesAloneWhatIsRight()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.verdict = Verdict::Right;
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QVERIFY(outcome->kind == OutcomeKind::AlreadyRight);
    QCOMPARE(outcome->assessment.evidence.size(), 1);
    QCOMPARE(thing.writes, 0);
    QCOMPARE(thing.looks, 1);
    thing.verdict = Verdict::NotNeeded;
    QVERIFY(bringAbout(parts)->kind == OutcomeKind::NotNeeded);
    QCOMPARE(thing.writes, 0);
}

void tst_Ensure::changesWhatIsNot_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("missing") << static_cast<int>(Verdict::Missing);
    QTest::newRow("differs") << static_cast<int>(Verdict::Differs);
}

void tst_Ensure::changesWhatIsNot()
{
    QFETCH(const int, verdict);
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.verdict = static_cast<Verdict>(verdict);
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QVERIFY(outcome->kind == OutcomeKind::Changed);
    QCOMPARE(thing.writes, 1);
    QCOMPARE(thing.looks, 2);
    QVERIFY(parts.clock().waits().isEmpty());
}

void tst_Ensure::toldOfWhatItChangedThatNothingIsNeededAnyMore()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.verdict = Verdict::Differs;
    thing.afterWrite = Verdict::NotNeeded; // as when what was made is taken away again
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QVERIFY(outcome->kind == OutcomeKind::Changed);
}

void tst_Ensure::tellsByWhichCallsItWrote()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    auto &connection = parts.context().okta.connection();
    thing.onWrite = [&connection] {
        emit connection.requestFinished(u"GET"_s, u"/things"_s, 200, u"looked"_s);
        emit connection.requestFinished(u"POST"_s, u"/things"_s, 503, u"refused"_s);
        emit connection.requestFinished(u"POST"_s, u"/things"_s, 201, u"taken"_s);
    };
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QCOMPARE(outcome->writes.size(), 1);
    QCOMPARE(outcome->writes.constFirst().request, u"POST /things"_s);
    QCOMPARE(outcome->writes.constFirst().requestId, u"taken"_s);
}

void tst_Ensure::looksAgainUntilAWriteShows()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.lag = 3;
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QVERIFY(outcome->kind == OutcomeKind::Changed);
    QCOMPARE(thing.writes, 1);
    QCOMPARE(parts.clock().waits(), (QList<std::chrono::milliseconds>{250ms, 500ms, 1000ms}));
}

void tst_Ensure::givesUpWhenAWriteNeverShows()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.afterWrite = Verdict::Missing;
    const auto outcome = bringAbout(parts, {.readBack = 30s, .pending = 60s});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotVisibleYet);
    QCOMPARE(thing.writes, 1);
    std::chrono::milliseconds waited{};
    for (const auto &wait : parts.clock().waits()) {
        waited += wait;
        QVERIFY(wait <= parts.context().pollInterval * 2);
    }
    QVERIFY(waited >= 30s);
    QVERIFY(waited < 45s);
}

void tst_Ensure::settlesAnUnknownOutcomeByLooking()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {unknownOutcome()};
    thing.failedWritesAreTaken = true;
    QVERIFY(bringAbout(parts));
    QCOMPARE(thing.writes, 1);
    QVERIFY(thing.verdict == Verdict::Right);
}

void tst_Ensure::writesAgainWhatWasNotTaken()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {unknownOutcome(), unknownOutcome()};
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QCOMPARE(thing.writes, 3);
}

void tst_Ensure::looksLongBeforeItMakesAnythingTwice()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    QList<QDateTime> writes;
    thing.onWrite = [&] { writes << parts.clock().now(); };
    thing.writeResults = {unknownOutcome()};
    QStringList told;
    parts.context().waiting = [&](Service service, net::WaitReason reason, const QDateTime &until) {
        QVERIFY(service == Service::Okta && reason == net::WaitReason::LostReply);
        QVERIFY(until > parts.clock().now());
        told << until.toString();
    };
    QVERIFY(bringAbout(parts, {.readBack = 1s, .pending = 1s}));
    QCOMPARE(writes.size(), 2);
    const auto seconds = writes.constFirst().secsTo(writes.constLast());
    QVERIFY2(seconds > 100 && seconds < 150, qPrintable(QString::number(seconds)));
    QVERIFY(!told.isEmpty());
    // What is there already can't come to be there twice.
    auto &other = parts.add(u"other"_s);
    other.verdict = Verdict::Differs;
    other.writeResults = {unknownOutcome()};
    const auto before = parts.clock().now();
    QVERIFY(bringAbout(parts));
    QVERIFY(before.secsTo(parts.clock().now()) < 10);
    // And who hears of it may end it.
    auto &ended = parts.add(u"ended"_s);
    ended.writeResults = {unknownOutcome()};
    QObject scope;
    QPointer<Running> running;
    bool wasTold = false;
    parts.context().waiting = [&](Service, net::WaitReason, const QDateTime &) {
        wasTold = true;
        running->cancel();
    };
    running = run(&scope, ensure(*parts.catalog().back(), parts.catalog(), parts.context(), {}),
                  [](const Result<Outcome> &) { QFAIL("ended"); });
    QTRY_VERIFY(wasTold);
    QTRY_VERIFY(!running);
    QCOMPARE(ended.writes, 1);
}

void tst_Ensure::believesThatWhatExistsAlreadyWasItsOwnLostWrite()
{
    const Error exists{.kind = ErrorKind::AlreadyExists, .service = Service::Okta};
    EngineParts parts;
    int refused = 0;
    parts.context().writeRefused = [&refused] { ++refused; };
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {unknownOutcome(), exists};
    thing.failedWritesAreTaken = true;
    thing.onWrite = [&thing] { thing.lag = thing.writes == 1 ? 30 : 1; }; // the search lags behind
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome);
    QVERIFY(outcome->kind == OutcomeKind::Changed);
    QCOMPARE(thing.writes, 2);
    QCOMPARE(refused, 0);
    auto &other = parts.add(u"other"_s);
    other.writeResults = {exists};
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(refused, 1);
}

void tst_Ensure::saysThatAWriteWasRefusedOnlyWhenItIsSure()
{
    const Error forbidden{.kind = ErrorKind::Forbidden, .service = Service::Okta};
    EngineParts parts;
    int refused = 0;
    parts.context().writeRefused = [&refused] { ++refused; };
    auto &lost = parts.add(u"lost"_s);
    lost.writeResults = {unknownOutcome(), forbidden};
    QVERIFY(!bringAbout(parts));
    QCOMPARE(refused, 0);
    auto &partly = parts.add(u"partly"_s);
    partly.writeResults = {forbidden};
    partly.onWrite = [&parts] {
        emit parts.context().okta.connection().requestFinished(u"POST"_s, u"/people"_s, 200, u"1"_s);
    };
    QVERIFY(!bringAbout(parts));
    QCOMPARE(refused, 0);
    auto &clear = parts.add(u"clear"_s);
    clear.writeResults = {forbidden};
    QVERIFY(!bringAbout(parts));
    QCOMPARE(refused, 1);
}

void tst_Ensure::triesAsLongAsEachTryBringsSomething()
{
    const Error busy{.kind = ErrorKind::RateLimited, .lookFirst = true};
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {busy, busy, busy, busy, busy};
    thing.onWrite = [&parts] {
        emit parts.context().okta.connection().requestFinished(u"PUT"_s, u"/people"_s, 200, u"1"_s);
    };
    QVERIFY(bringAbout(parts));
    QCOMPARE(thing.writes, 6);
}

void tst_Ensure::writesThreeTimesAtMost()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {unknownOutcome(), unknownOutcome(), unknownOutcome(), unknownOutcome()};
    const auto outcome = bringAbout(parts);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
    QCOMPARE(thing.writes, 3);
}

void tst_Ensure::looksBeforeItWritesAgain()
{
    const Error busy{.kind = ErrorKind::RateLimited, .lookFirst = true};
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {busy};
    QVERIFY(bringAbout(parts));
    QCOMPARE(thing.writes, 2);
    QCOMPARE(thing.looks, 3);
    auto &other = parts.add(u"other"_s);
    other.writeResults = {busy};
    other.rightAtLook = 2; // somebody else was quicker
    QVERIFY(bringAbout(parts));
    QCOMPARE(other.writes, 1);
    auto &never = parts.add(u"never"_s);
    never.writeResults = {busy, busy, busy, busy};
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::RateLimited);
    QCOMPARE(never.writes, 3);
}

void tst_Ensure::triesNothingAgainWhoseOutcomeIsKnown()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.writeResults = {Error{.kind = ErrorKind::Forbidden}};
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::Forbidden);
    QCOMPARE(thing.writes, 1);
    QCOMPARE(thing.looks, 1);
}

void tst_Ensure::writesOnlyOnFactsReadBehindItsNeeds_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("writes");
    QTest::newRow("right") << static_cast<int>(Verdict::Right) << 0;
    QTest::newRow("conflict") << static_cast<int>(Verdict::Conflict) << 0;
    QTest::newRow("differs") << static_cast<int>(Verdict::Differs) << 1;
}

void tst_Ensure::writesOnlyOnFactsReadBehindItsNeeds()
{
    QFETCH(const int, verdict);
    QFETCH(const int, writes);
    EngineParts parts;
    auto &first = parts.add(u"first"_s);
    first.verdict = Verdict::Right;
    auto &second = parts.add(u"second"_s);
    second.needs = {first.id};
    second.readableBehind = &first;
    second.wasRead = false;
    second.verdict = static_cast<Verdict>(verdict);
    bool wasReadAtWrite = true;
    second.onWrite = [&second, &wasReadAtWrite] { wasReadAtWrite = second.wasRead; };
    const auto outcome = bringAbout(parts);
    QCOMPARE(static_cast<bool>(outcome), second.verdict != Verdict::Conflict);
    QCOMPARE(second.writes, writes);
    QVERIFY(wasReadAtWrite);
}

void tst_Ensure::readsTheNeedsOfNeedsThatNobodyHasRead()
{
    EngineParts parts;
    auto &first = parts.add(u"first"_s);
    first.verdict = Verdict::Right;
    auto &second = parts.add(u"second"_s);
    second.needs = {first.id};
    second.readableBehind = &first;
    second.wasRead = false;
    second.verdict = Verdict::Right;
    auto &third = parts.add(u"third"_s);
    third.needs = {second.id};
    QVERIFY(bringAbout(parts));
    QCOMPARE(third.writes, 1);
    QCOMPARE(first.looks, 1);
    auto &persons = parts.add(u"persons"_s);
    persons.kind = ChangeKind::Person;
    persons.needs = {second.id};
    second.wasRead = false;
    QVERIFY(bringAbout(parts)->kind == OutcomeKind::NeedsPerson);
    first.verdict = Verdict::Missing;
    second.wasRead = false;
    QCOMPARE(bringAbout(parts).error().detail, u"second"_s);
}

void tst_Ensure::refusesWhatIsBlocked()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.verdict = Verdict::Blocked;
    QCOMPARE(bringAbout(parts).error().code, u"blocked"_s);
    thing.verdict = Verdict::Conflict;
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::Conflict);
    QCOMPARE(thing.writes, 0);
}

void tst_Ensure::refusesWhileANeedIsUnmet()
{
    EngineParts parts;
    auto &first = parts.add(u"first"_s);
    auto &second = parts.add(u"second"_s);
    second.needs = {first.id};
    const auto refused = bringAbout(parts);
    QCOMPARE(refused.error().kind, ErrorKind::OutOfOrder);
    QCOMPARE(refused.error().code, u"need-not-met"_s);
    QCOMPARE(refused.error().detail, u"first"_s);
    QCOMPARE(second.writes, 0);
    first.verdict = Verdict::NotNeeded;
    QVERIFY(bringAbout(parts));
    QCOMPARE(second.writes, 1);
}

void tst_Ensure::believesAPersonForAPersonsChangeAlone()
{
    EngineParts parts;
    parts.add(u"saved"_s).kind = ChangeKind::Person;
    auto &thing = parts.add(u"thing"_s);
    thing.needs = {ChangeId(u"saved"_s)};
    parts.context().answers.doneByHand = QStringList{u"saved"_s};
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::OutOfOrder);
    QCOMPARE(thing.writes, 0);
    thing.kind = ChangeKind::Person;
    const auto outcome = bringAbout(parts);
    QVERIFY(outcome && outcome->kind == OutcomeKind::NeedsPerson);
    parts.context().answers.doneByHand.clear();
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::OutOfOrder);
}

void tst_Ensure::refusesANeedThatIsNotInTheCatalogue()
{
    EngineParts parts;
    parts.add(u"thing"_s).needs = {ChangeId(u"elsewhere"_s)};
    QCOMPARE(bringAbout(parts).error().detail, u"elsewhere"_s);
}

void tst_Ensure::asksAPersonAndWritesNothing()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.kind = ChangeKind::Person;
    QVERIFY(bringAbout(parts)->kind == OutcomeKind::NeedsPerson);
    QCOMPARE(thing.writes, 0);
    const auto written = waitFor(parts.catalog().back()->write(parts.context()));
    QCOMPARE(written.error().kind, ErrorKind::NeedsPerson);
}

void tst_Ensure::waitsForWhatComesByItself()
{
    EngineParts parts;
    auto &pending = parts.add(u"pending"_s);
    pending.verdict = Verdict::Pending;
    pending.rightAtLook = 3;
    QVERIFY(bringAbout(parts)->kind == OutcomeKind::AlreadyRight);
    QCOMPARE(parts.clock().waits(), (QList<std::chrono::milliseconds>{5000ms, 5000ms}));
    auto &seen = parts.add(u"seen"_s);
    seen.kind = ChangeKind::Observation;
    seen.rightAtLook = 2;
    QVERIFY(bringAbout(parts));
    QCOMPARE(seen.writes, 0);
}

void tst_Ensure::losesPatienceWithWhatDoesNotCome()
{
    EngineParts parts;
    auto &pending = parts.add(u"pending"_s);
    pending.verdict = Verdict::Pending;
    QList<qint64> told;
    parts.context().waiting = [&told, &parts](Service, net::WaitReason reason, const QDateTime &until) {
        if (reason == net::WaitReason::NotShownYet)
            told << parts.clock().now().secsTo(until);
    };
    const auto outcome = bringAbout(parts, {.readBack = 1s, .pending = 20s});
    QCOMPARE(outcome.error().kind, ErrorKind::NotVisibleYet);
    QCOMPARE(outcome.error().code, u"pending"_s);
    QCOMPARE(outcome.error().detail, u"20 s"_s);
    QCOMPARE(parts.clock().waits().size(), 4);
    QCOMPARE(told, QList<qint64>{20}); // once, and for how long at most
}

void tst_Ensure::isPatientWhileMoreArrives()
{
    EngineParts parts;
    auto &slow = parts.add(u"slow"_s);
    slow.verdict = Verdict::Pending;
    slow.arrivesUntilLook = 10;
    slow.rightAtLook = 12; // 55 s
    QVERIFY(bringAbout(parts, {.readBack = 1s, .pending = 20s}));
    auto &stuck = parts.add(u"stuck"_s);
    stuck.verdict = Verdict::Pending;
    stuck.arrivesUntilLook = 10;
    QCOMPARE(bringAbout(parts, {.readBack = 1s, .pending = 20s}).error().kind, ErrorKind::NotVisibleYet);
    QCOMPARE(stuck.looks, 14);
}

void tst_Ensure::tellsWhatLookingMet()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.lookError = Error{.kind = ErrorKind::Unauthorized};
    QCOMPARE(bringAbout(parts).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(thing.writes, 0);
}

QTEST_GUILESS_MAIN(tst_Ensure)
#include "tst_ensure.moc"
