// SPDX-License-Identifier: Apache-2.0
#include "plan/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void isForTheUserAlone();
    void goesOnWithAnEarlierFile();
    void leavesOutALastLineThatBreaksOff();
    void losesNothingBehindALineThatBreaksOff();
    void leavesOutLinesOfALaterVersion();
    void anAbsentFileHasNoEntries();
    void saysWhenItCannotBeOpened();
    void leavesAloneWhatIsNoFile_data();
    void leavesAloneWhatIsNoFile();
    void keepsWhatWasTouched();
    void hasTheEarlierEntriesToo();
    void keepsNothingWithoutAFile();
    void tellsAFullDisk();

private:
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
};

namespace {

JournalEntry entry(const QString &change, JournalEvent event = JournalEvent::Started,
                   const QString &detail = {})
{
    return {.time = QDateTime(QDate(2026, 6, 1), QTime(9, 0, 0, 250), Qt::UTC),
            .change = change,
            .event = event,
            .detail = detail};
}

void append(const QString &path, const QList<JournalEntry> &entries)
{
    const auto journal = Journal::open(path);
    QVERIFY(journal);
    for (const auto &one : entries)
        QVERIFY((*journal)->append(one));
}

void appendBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList changesIn(const QString &path)
{
    QStringList changes;
    const auto entries = Journal::read(path);
    if (!entries)
        return {describe(entries.error())};
    for (const auto &one : *entries)
        changes << one.change;
    return changes;
}

} // namespace

void tst_Journal::readsBackWhatWasWritten()
{
    QList<JournalEntry> written;
    for (const auto event :
         {JournalEvent::Started, JournalEvent::Changed, JournalEvent::AlreadyRight, JournalEvent::NotNeeded,
          JournalEvent::WaitingForPerson, JournalEvent::Failed, JournalEvent::Writing, JournalEvent::Refused})
        written << entry(u"okta-app"_s, event, u"Grüße \"quoted\"\nand a second line"_s);
    append(path(), written);
    const auto read = Journal::read(path());
    QVERIFY(read);
    QCOMPARE(read->size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        QCOMPARE(read->at(i).time, written.at(i).time);
        QCOMPARE(read->at(i).change, written.at(i).change);
        QVERIFY(read->at(i).event == written.at(i).event);
        QCOMPARE(read->at(i).detail, written.at(i).detail);
    }
}

void tst_Journal::isForTheUserAlone()
{
    append(path(), {entry(u"a"_s)});
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFileDevice::Permissions());
}

void tst_Journal::goesOnWithAnEarlierFile()
{
    append(path(), {entry(u"a"_s)});
    append(path(), {entry(u"b"_s)});
    QCOMPARE(changesIn(path()), (QStringList{u"a"_s, u"b"_s}));
}

void tst_Journal::leavesOutALastLineThatBreaksOff()
{
    append(path(), {entry(u"a"_s)});
    appendBytes(path(), R"({"time":"2026-06-01T09:00:00.250Z","change":"b","ev)"_ba);
    QCOMPARE(changesIn(path()), QStringList{u"a"_s});
}

void tst_Journal::losesNothingBehindALineThatBreaksOff()
{
    append(path(), {entry(u"a"_s)});
    appendBytes(path(), R"({"time":"2026-06-01T09:00:00.250Z","chan)"_ba);
    append(path(), {entry(u"b"_s), entry(u"c"_s)});
    QCOMPARE(changesIn(path()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void tst_Journal::leavesOutLinesOfALaterVersion()
{
    append(path(), {entry(u"a"_s)});
    appendBytes(path(),
                R"({"change":"b","event":"teleported"})"
                "\n"_ba);
    append(path(), {entry(u"c"_s)});
    QCOMPARE(changesIn(path()), (QStringList{u"a"_s, u"c"_s}));
}

void tst_Journal::anAbsentFileHasNoEntries()
{
    const auto read = Journal::read(path());
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void tst_Journal::saysWhenItCannotBeOpened()
{
    const auto journal = Journal::open(path() + u"/no/such/folder"_s);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(journal.error().code, u"journal"_s);
    QVERIFY(journal.error().detail.contains(path()));
}

void tst_Journal::leavesAloneWhatIsNoFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder") << QDir::tempPath();
#ifndef Q_OS_WIN
    QTest::newRow("device") << u"/dev/null"_s;
#endif
}

void tst_Journal::leavesAloneWhatIsNoFile()
{
    QFETCH(const QString, target);
    const QString link = path() + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(QFile::link(target, link));
    const auto before = QFileInfo(target).permissions();
    const auto journal = Journal::open(link);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(journal.error().code, u"not-a-file"_s);
    QCOMPARE(journal.error().detail, link);
    QCOMPARE(Journal::read(link).error().code, u"not-a-file"_s);
    QCOMPARE(QFileInfo(target).permissions(), before);
}

void tst_Journal::keepsWhatWasTouched()
{
    auto writing = entry(u"okta-app"_s, JournalEvent::Writing);
    writing.traces = {{.thing = Thing::OktaApp, .name = u"Sumo Logic"_s},
                      {.thing = Thing::MappingToApp,
                       .id = u"1"_s,
                       .name = u"email"_s,
                       .owner = u"0oa1"_s,
                       .value = {{u"expression"_s, u"user.email"_s}}}};
    append(path(), {writing});
    const auto read = Journal::read(path());
    QVERIFY(read);
    QCOMPARE(read->constFirst().traces, writing.traces);
}

void tst_Journal::hasTheEarlierEntriesToo()
{
    append(path(), {entry(u"a"_s)});
    const auto journal = Journal::open(path());
    QVERIFY(journal);
    QVERIFY((*journal)->append(entry(u"b"_s)));
    QCOMPARE((*journal)->entries().size(), 2);
    QCOMPARE((*journal)->entries().constFirst().change, u"a"_s);
    QCOMPARE((*journal)->entries().constLast().change, u"b"_s);
}

void tst_Journal::keepsNothingWithoutAFile()
{
    Journal journal;
    QVERIFY(journal.append(entry(u"a"_s)));
}

void tst_Journal::tellsAFullDisk()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no limit on a process' files");
#else
    const auto journal = Journal::open(path());
    QVERIFY(journal);
    // A file that may not grow stands for a disk that is full.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{.rlim_cur = 4, .rlim_max = before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = (*journal)->append(entry(u"a"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(written.error().code, u"journal"_s);
#endif
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
