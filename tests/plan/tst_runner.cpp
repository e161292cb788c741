// SPDX-License-Identifier: Apache-2.0
#include "plan/engineparts.h"
#include "plan/runner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using namespace setup::plan;
using setup::test::EngineParts;

namespace {

/// A runner on fake changes that writes down all that it tells.
class Watched
{
public:
    explicit Watched(EngineParts &parts, Journal &journal) : runner(parts.catalog(), parts.context(), journal)
    {
        QObject::connect(&runner, &Runner::changeStarted, &runner,
                         [this](const ChangeId &id) { told << u"start "_s + id.toString(); });
        QObject::connect(&runner, &Runner::changeFinished, &runner,
                         [this](const ChangeId &id, const Outcome &) { told << u"end "_s + id.toString(); });
        QObject::connect(&runner, &Runner::changeFailed, &runner,
                         [this](const ChangeId &id, const Error &error) {
                             told << u"fail "_s + id.toString();
                             lastError = error;
                         });
        QObject::connect(&runner, &Runner::personNeeded, &runner,
                         [this](const ChangeId &id) { told << u"person "_s + id.toString(); });
        QObject::connect(&runner, &Runner::looked, &runner, [this](const ChangeId &) { ++looks; });
        QObject::connect(&runner, &Runner::changeProgressed, &runner,
                         [this](const ChangeId &, int, int) { ++progresses; });
        QObject::connect(&runner, &Runner::finished, &runner, [this](RunEnd end) { ends << end; });
    }

    /// Runs to the end and tells how it was.
    RunEnd finish(const QList<ChangeId> &changes = {})
    {
        QSignalSpy spy(&runner, &Runner::finished);
        runner.start(changes);
        if (ends.isEmpty())
            spy.wait(20000);
        return ends.isEmpty() ? RunEnd::Stopped : ends.last();
    }

    Runner runner;
    QStringList told;
    QList<RunEnd> ends;
    Error lastError;
    int looks = 0;
    int progresses = 0;
};

QStringList eventsIn(const QString &path)
{
    static const QStringList names{u"started"_s, u"changed"_s, u"already-right"_s, u"not-needed"_s,
                                   u"waiting"_s, u"failed"_s,  u"writing"_s,       u"refused"_s};
    QStringList events;
    const auto entries = Journal::read(path);
    if (!entries)
        return {describe(entries.error())};
    for (const auto &entry : *entries)
        events << entry.change + u' ' + names.at(static_cast<int>(entry.event));
    return events;
}

} // namespace

class tst_Runner : public QObject
{
    Q_OBJECT

private slots:
    void bringsAllAboutInOrder();
    void bringsAboutWhatIsAskedForAlone();
    void writesTheJournalBeforeAndAfterEachChange();
    void keepsWhatAWriteTouchesBeforeIt();
    void keepsThatAWriteWasRefused();
    void endsAtTheFirstError();
    void waitsForAPersonAndGoesOn();
    void doesNotWaitWhenItMayNot();
    void waitsInAllAndNotForEach();
    void stopsWhereverItIs_data();
    void stopsWhereverItIs();
    void endsOnceWhenStoppedAtAnError();
    void mayBeDestroyedWhereverItIs_data();
    void mayBeDestroyedWhereverItIs();
    void mayBeginAnotherRunWhereverItIs();
    void startsOneRunAtATime();
    void canRunAgain();
    void beginsNothingThatCannotBeWrittenDown();
};

void tst_Runner::bringsAllAboutInOrder()
{
    EngineParts parts;
    parts.add(u"a"_s);
    parts.add(u"b"_s).verdict = Verdict::Right;
    parts.add(u"c"_s);
    Journal journal;
    Watched watched(parts, journal);
    QVERIFY(watched.finish() == RunEnd::Done);
    QCOMPARE(watched.told,
             (QStringList{u"start a"_s, u"end a"_s, u"start b"_s, u"end b"_s, u"start c"_s, u"end c"_s}));
    QCOMPARE(watched.ends.size(), 1);
    QCOMPARE(watched.progresses, 2);
    QVERIFY(!watched.runner.isRunning());
    QVERIFY(!parts.context().progress);
}

void tst_Runner::bringsAboutWhatIsAskedForAlone()
{
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    parts.add(u"b"_s);
    parts.add(u"c"_s);
    Journal journal;
    Watched watched(parts, journal);
    QVERIFY(watched.finish({ChangeId(u"c"_s), ChangeId(u"b"_s)}) == RunEnd::Done);
    QCOMPARE(watched.told, (QStringList{u"start b"_s, u"end b"_s, u"start c"_s, u"end c"_s}));
    QCOMPARE(a.looks, 0);
}

void tst_Runner::writesTheJournalBeforeAndAfterEachChange()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"journal.jsonl"_s);
    EngineParts parts;
    parts.add(u"a"_s);
    parts.add(u"b"_s).verdict = Verdict::Right;
    parts.add(u"c"_s).verdict = Verdict::NotNeeded;
    parts.add(u"d"_s).verdict = Verdict::Conflict;
    const auto journal = Journal::open(path);
    QVERIFY(journal);
    Watched watched(parts, **journal);
    QVERIFY(watched.finish() == RunEnd::Failed);
    QCOMPARE(eventsIn(path),
             (QStringList{u"a started"_s, u"a changed"_s, u"b started"_s, u"b already-right"_s,
                          u"c started"_s, u"c not-needed"_s, u"d started"_s, u"d failed"_s}));
    QCOMPARE(Journal::read(path)->at(1).detail, u"fact=a"_s);
}

void tst_Runner::keepsWhatAWriteTouchesBeforeIt()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.touched = {{.thing = Thing::UserAttribute, .name = u"roles"_s}};
    Journal journal;
    thing.onWrite = [&journal] {
        QVERIFY(journal.entries().constLast().event == JournalEvent::Writing);
        QCOMPARE(journal.entries().constLast().traces.constFirst().name, u"roles"_s);
    };
    okta::Schema schema;
    schema.custom.insert(u"roles"_s, {.name = u"roles"_s, .title = u"Roles"_s, .type = u"string"_s});
    parts.context().discovery.userSchema = schema; // as it is read back
    Watched watched(parts, journal);
    QCOMPARE(watched.finish(), RunEnd::Done);
    QCOMPARE(thing.writes, 1);
    const auto &last = journal.entries().constLast();
    QVERIFY(last.event == JournalEvent::Changed);
    QCOMPARE(last.traces.size(), 1);
    QVERIFY(last.traces.constFirst().exists());
}

void tst_Runner::keepsThatAWriteWasRefused()
{
    EngineParts parts;
    auto &thing = parts.add(u"thing"_s);
    thing.touched = {{.thing = Thing::OktaApp, .name = u"Sumo Logic"_s}};
    thing.writeResults = {Error{.kind = ErrorKind::Forbidden}};
    Journal journal;
    Watched watched(parts, journal);
    QCOMPARE(watched.finish(), RunEnd::Failed);
    QVERIFY(Ledger(journal.entries()).isEmpty());
    thing.writeResults = {Error{.kind = ErrorKind::Unreachable, .outcomeUnknown = true},
                          Error{.kind = ErrorKind::Unreachable, .outcomeUnknown = true},
                          Error{.kind = ErrorKind::Unreachable, .outcomeUnknown = true}};
    watched.ends.clear();
    QCOMPARE(watched.finish(), RunEnd::Failed);
    QVERIFY(!Ledger(journal.entries()).isEmpty()); // it may have been taken
}

void tst_Runner::endsAtTheFirstError()
{
    EngineParts parts;
    parts.add(u"a"_s).writeResults = {Error{.kind = ErrorKind::Forbidden}};
    auto &b = parts.add(u"b"_s);
    Journal journal;
    Watched watched(parts, journal);
    QVERIFY(watched.finish() == RunEnd::Failed);
    QCOMPARE(watched.told, (QStringList{u"start a"_s, u"fail a"_s}));
    QCOMPARE(watched.lastError.kind, ErrorKind::Forbidden);
    QCOMPARE(b.looks, 0);
}

void tst_Runner::waitsForAPersonAndGoesOn()
{
    EngineParts parts;
    auto &clicks = parts.add(u"clicks"_s);
    clicks.kind = ChangeKind::Person;
    clicks.rightAtLook = 4;
    parts.add(u"next"_s);
    Journal journal;
    Watched watched(parts, journal);
    QVERIFY(watched.finish() == RunEnd::Done);
    QCOMPARE(watched.told,
             (QStringList{u"start clicks"_s, u"person clicks"_s, u"end clicks"_s, u"start next"_s,
                          u"end next"_s}));
    QCOMPARE(watched.looks, 3);
    QCOMPARE(parts.clock().waits(), (QList<std::chrono::milliseconds>{5000ms, 5000ms, 5000ms}));
}

void tst_Runner::doesNotWaitWhenItMayNot()
{
    EngineParts parts;
    auto &clicks = parts.add(u"clicks"_s);
    clicks.kind = ChangeKind::Person;
    auto &next = parts.add(u"next"_s);
    Journal journal;
    Watched watched(parts, journal);
    watched.runner.setPersonPatience(0ms);
    QVERIFY(watched.finish() == RunEnd::NeedsPerson);
    QCOMPARE(clicks.looks, 1);
    QCOMPARE(next.looks, 0);
    QVERIFY(parts.clock().waits().isEmpty());
}

void tst_Runner::waitsInAllAndNotForEach()
{
    EngineParts parts;
    auto &first = parts.add(u"first"_s);
    first.kind = ChangeKind::Person;
    first.rightAtLook = 3;
    parts.add(u"second"_s).kind = ChangeKind::Person;
    Journal journal;
    Watched watched(parts, journal);
    watched.runner.setPersonPatience(20s);
    QVERIFY(watched.finish() == RunEnd::NeedsPerson);
    QCOMPARE(parts.clock().waits().size(), 4);
}

void tst_Runner::stopsWhereverItIs_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("writes");
    QTest::newRow("as the change starts") << u"start a"_s << 0;
    QTest::newRow("as it goes on") << u"progress a"_s << 1;
    QTest::newRow("as the change ends") << u"end a"_s << 1;
    QTest::newRow("while a person is waited for") << u"person b"_s << 1;
}

void tst_Runner::stopsWhereverItIs()
{
    QFETCH(const QString, moment);
    QFETCH(const int, writes);
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    parts.add(u"b"_s).kind = ChangeKind::Person;
    Journal journal;
    Watched watched(parts, journal);
    const auto stopAt = [&watched, moment] {
        if (watched.told.last() == moment)
            watched.runner.stop();
    };
    const auto stopInProgress = [&watched, moment] {
        if (moment != "progress a"_L1)
            return;
        watched.told << moment;
        watched.runner.stop();
    };
    QObject::connect(&watched.runner, &Runner::changeProgressed, &watched.runner, stopInProgress);
    QObject::connect(&watched.runner, &Runner::changeStarted, &watched.runner, stopAt);
    QObject::connect(&watched.runner, &Runner::changeFinished, &watched.runner, stopAt);
    QObject::connect(&watched.runner, &Runner::personNeeded, &watched.runner, stopAt);
    QVERIFY(watched.finish() == RunEnd::Stopped);
    QCOMPARE(watched.ends.size(), 1);
    QCOMPARE(watched.told.last(), moment);
    QVERIFY(!watched.runner.isRunning());
    const auto looks = a.looks;
    QSignalSpy(&watched.runner, &Runner::finished).wait(50);
    QCOMPARE(a.writes, writes);
    QCOMPARE(a.looks, looks);
    QCOMPARE(watched.ends.size(), 1);
}

void tst_Runner::endsOnceWhenStoppedAtAnError()
{
    EngineParts parts;
    parts.add(u"a"_s).verdict = Verdict::Conflict;
    Journal journal;
    Watched watched(parts, journal);
    QObject::connect(&watched.runner, &Runner::changeFailed, &watched.runner,
                     [&watched] { watched.runner.stop(); });
    watched.finish();
    QCOMPARE(watched.ends.size(), 1);
}

void tst_Runner::mayBeDestroyedWhereverItIs_data()
{
    QTest::addColumn<QString>("moment");
    for (const auto *moment : {"started", "progressed", "finished", "person", "looked", "failed", "end"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

void tst_Runner::mayBeDestroyedWhereverItIs()
{
    QFETCH(const QString, moment);
    EngineParts parts;
    parts.add(u"a"_s);
    auto &person = parts.add(u"b"_s);
    person.kind = ChangeKind::Person;
    person.rightAtLook = 2;
    parts.add(u"c"_s).verdict = Verdict::Conflict;
    Journal journal;
    auto runner = std::make_unique<Runner>(parts.catalog(), parts.context(), journal);
    const QPointer<Runner> alive(runner.get());
    const auto at = [&runner, moment](const char *here) {
        return [&runner, here, moment] {
            if (moment == QLatin1StringView(here))
                runner.reset();
        };
    };
    QObject scope;
    QObject::connect(runner.get(), &Runner::changeStarted, &scope, at("started"));
    QObject::connect(runner.get(), &Runner::changeProgressed, &scope, at("progressed"));
    QObject::connect(runner.get(), &Runner::changeFinished, &scope, at("finished"));
    QObject::connect(runner.get(), &Runner::personNeeded, &scope, at("person"));
    QObject::connect(runner.get(), &Runner::looked, &scope, at("looked"));
    QObject::connect(runner.get(), &Runner::changeFailed, &scope, at("failed"));
    QObject::connect(runner.get(), &Runner::finished, &scope, at("end"));
    runner->start();
    QTRY_VERIFY(alive.isNull());
    QTRY_VERIFY(!parts.context().progress);
}

void tst_Runner::mayBeginAnotherRunWhereverItIs()
{
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    parts.add(u"b"_s);
    Journal journal;
    Watched watched(parts, journal);
    bool begun = false;
    QObject::connect(&watched.runner, &Runner::changeStarted, &watched.runner, [&watched, &begun] {
        if (std::exchange(begun, true))
            return;
        watched.runner.stop();
        watched.ends.clear();
        watched.runner.start({ChangeId(u"b"_s)});
    });
    QVERIFY(watched.finish() == RunEnd::Done);
    QCOMPARE(watched.told, (QStringList{u"start a"_s, u"start b"_s, u"end b"_s}));
    QCOMPARE(watched.ends.size(), 1);
    QCOMPARE(a.looks, 0);
}

void tst_Runner::startsOneRunAtATime()
{
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    Journal journal;
    Watched watched(parts, journal);
    watched.runner.start();
    QVERIFY(watched.runner.isRunning());
    QVERIFY(watched.finish() == RunEnd::Done);
    QCOMPARE(watched.told, (QStringList{u"start a"_s, u"end a"_s}));
    QCOMPARE(a.writes, 1);
}

void tst_Runner::canRunAgain()
{
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    Journal journal;
    Watched watched(parts, journal);
    QVERIFY(watched.finish() == RunEnd::Done);
    watched.ends.clear();
    QVERIFY(watched.finish() == RunEnd::Done);
    QCOMPARE(a.writes, 1);
}

void tst_Runner::beginsNothingThatCannotBeWrittenDown()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no limit on a process' files");
#else
    const QTemporaryDir folder;
    EngineParts parts;
    auto &a = parts.add(u"a"_s);
    const auto journal = Journal::open(folder.filePath(u"journal.jsonl"_s));
    QVERIFY(journal);
    Watched watched(parts, **journal);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{.rlim_cur = 4, .rlim_max = before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto end = watched.finish();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(end == RunEnd::Failed);
    QCOMPARE(watched.lastError.code, u"journal"_s);
    QCOMPARE(a.looks, 0);
    QCOMPARE(a.writes, 0);
#endif
}

QTEST_GUILESS_MAIN(tst_Runner)
#include "tst_runner.moc"
