// SPDX-License-Identifier: Apache-2.0
#include "plan/change.h"
#include "plan/ledger.h"
#include "plan/sample.h"
#include "plan/setupfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_SetupFolder : public QObject
{
    Q_OBJECT

private slots:
    void namesEachSetupByOrgAppAndTenant();
    void goesOnWithWhatAnEarlierVersionBegan();
    void findsASetupWhoseAppWasRenamed();
    void tellsHowFarEachCame();
    void savesAndListsSetups();
    void isForTheUserAlone();
    void isOpenOnceAtATime();
    void listsWhatWasLeftHalfway();
    void tellsWhatCannotBeRead();
    void saysWhenItCannotBeMade();
    void leavesAloneWhatIsNotItsOwn();
};

void tst_SetupFolder::goesOnWithWhatAnEarlierVersionBegan()
{
    const QTemporaryDir root;
    const auto answers = test::sampleAnswers();
    const auto earlier = u"7df0a0d59a91"_s; // of acme.okta.com and "sumo logic"
    QCOMPARE(setupIdBelow(root.path(), answers), setupIdOf(answers));
    QVERIFY((*SetupFolder::open(root.path(), earlier))->saveAnswers(answers));
    QCOMPARE(setupIdBelow(root.path(), answers), earlier);
    auto another = answers; // the same org and app name, for another tenant
    another.sumoApi = QUrl(u"https://api.eu.sumologic.com/api"_s);
    QCOMPARE(setupIdBelow(root.path(), another), setupIdOf(another));
}

void tst_SetupFolder::findsASetupWhoseAppWasRenamed()
{
    const QTemporaryDir root;
    auto answers = test::sampleAnswers();
    const QString begunAs = setupIdOf(answers);
    answers.appName = u"Renamed"_s;
    QVERIFY(setupIdOf(answers) != begunAs);
    QVERIFY((*SetupFolder::open(root.path(), begunAs))->saveAnswers(answers));
    QCOMPARE(setupIdBelow(root.path(), answers), begunAs);
}

void tst_SetupFolder::tellsHowFarEachCame()
{
    const QTemporaryDir root;
    const auto progress = [&root] { return SetupFolder::list(root.path()).constFirst().progress; };
    const auto folder = SetupFolder::open(root.path(), u"one"_s);
    QVERIFY(folder && (*folder)->saveAnswers(test::sampleAnswers()));
    QCOMPARE(progress(), SetupProgress::Chosen);
    const auto journal = Journal::open((*folder)->journalPath());
    QVERIFY(journal);
    const auto tell = [&journal](const ChangeId &change, JournalEvent event,
                                 const QList<Trace> &traces = {}) {
        return bool((*journal)->append({.change = change.toString(), .event = event, .traces = traces}));
    };
    const Trace absent{.thing = Thing::SamlConfiguration, .name = u"Okta"_s};
    Trace made = absent;
    made.value = {{u"issuer"_s, u"okta"_s}};
    QVERIFY(tell(change_id::sumoSaml, JournalEvent::Writing, {absent}));
    QVERIFY(tell(change_id::sumoSaml, JournalEvent::Changed, {made}));
    QCOMPARE(progress(), SetupProgress::Begun);
    QVERIFY(tell(change_id::proof, JournalEvent::Started));
    QVERIFY(tell(change_id::proof, JournalEvent::AlreadyRight));
    QCOMPARE(progress(), SetupProgress::Proven);
    const ChangeId undo = undoIdOf(change_id::sumoSaml);
    QVERIFY(tell(undo, JournalEvent::Writing, {made}));
    QVERIFY(tell(undo, JournalEvent::Changed));
    QCOMPARE(progress(), SetupProgress::Undone);
}

void tst_SetupFolder::namesEachSetupByOrgAppAndTenant()
{
    auto answers = test::sampleAnswers();
    const auto id = setupIdOf(answers);
    QVERIFY(!id.isEmpty());
    answers.people.clear();
    answers.appName = u"SUMO LOGIC"_s; // Okta's labels are told apart without case
    QCOMPARE(setupIdOf(answers), id);
    answers.appName = u"Other"_s;
    QVERIFY(setupIdOf(answers) != id);
    answers = test::sampleAnswers();
    answers.oktaOrg = QUrl(u"https://other.okta.com"_s);
    QVERIFY(setupIdOf(answers) != id);
    answers = test::sampleAnswers();
    answers.sumoApi = QUrl(u"http://127.0.0.1:8080/api"_s);
    QVERIFY(setupIdOf(answers) != id);
    const auto loopback = setupIdOf(answers);
    answers.sumoApi.setPort(8081);
    QVERIFY(setupIdOf(answers) != loopback);
}

void tst_SetupFolder::savesAndListsSetups()
{
    const QTemporaryDir root;
    auto answers = test::sampleAnswers();
    const auto folder = SetupFolder::open(root.path(), u"one"_s);
    QVERIFY(folder);
    QVERIFY((*folder)->saveAnswers(answers));
    answers.appName = u"Second"_s;
    QVERIFY((*folder)->saveAnswers(answers)); // replaces
    const auto setups = SetupFolder::list(root.path());
    QCOMPARE(setups.size(), 1);
    QCOMPARE(setups.first().id, u"one"_s);
    QVERIFY(setups.first().answers == answers);
    QVERIFY(setups.first().savedAt.isValid());
    QVERIFY((*folder)->journalPath().startsWith(root.path()));
}

void tst_SetupFolder::isForTheUserAlone()
{
    const QTemporaryDir root;
    const auto folder = SetupFolder::open(root.path(), u"one"_s);
    QVERIFY(folder);
    QVERIFY((*folder)->saveAnswers(test::sampleAnswers()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const auto &path : {(*folder)->path(), QString((*folder)->path() + u"/answers.json"_s)})
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void tst_SetupFolder::isOpenOnceAtATime()
{
    const QTemporaryDir root;
    {
        const auto first = SetupFolder::open(root.path(), u"one"_s);
        QVERIFY(first);
        const auto second = SetupFolder::open(root.path(), u"one"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"locked"_s);
        QVERIFY(SetupFolder::open(root.path(), u"two"_s));
    }
    QVERIFY(SetupFolder::open(root.path(), u"one"_s));
}

void tst_SetupFolder::listsWhatWasLeftHalfway()
{
    const QTemporaryDir root;
    auto answers = test::sampleAnswers();
    answers.appName.clear();
    answers.scimCredential = ScimCredentialSource::Own;
    const auto folder = SetupFolder::open(root.path(), u"one"_s);
    QVERIFY(folder && (*folder)->saveAnswers(answers));
    const auto setups = SetupFolder::list(root.path());
    QCOMPARE(setups.size(), 1);
    QVERIFY(!setups.first().problem);
    QCOMPARE(setups.first().answers.scimCredential, ScimCredentialSource::Own);
    QCOMPARE(setups.first().answers.people, answers.people);
}

void tst_SetupFolder::tellsWhatCannotBeRead()
{
    const QTemporaryDir root;
    QVERIFY(SetupFolder::list(root.filePath(u"absent"_s)).isEmpty());
    QVERIFY(QDir(root.path()).mkpath(u"broken"_s));
    QVERIFY(QDir(root.path()).mkpath(u"empty"_s));
    QFile file(root.filePath(u"broken/answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,");
    file.close();
    const auto setups = SetupFolder::list(root.path());
    QCOMPARE(setups.size(), 1);
    QCOMPARE(setups.first().id, u"broken"_s);
    QCOMPARE(setups.first().problem->code, u"not-json"_s);
    QVERIFY(setups.first().problem->detail.startsWith(file.fileName()));
}

void tst_SetupFolder::saysWhenItCannotBeMade()
{
    const QTemporaryDir root;
    QFile file(root.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = SetupFolder::open(file.fileName(), u"one"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(folder.error().code, u"folder"_s);
}

void tst_SetupFolder::leavesAloneWhatIsNotItsOwn()
{
#ifdef Q_OS_WIN
    QSKIP("links are for administrators on Windows");
#endif
    const QTemporaryDir root;
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                                      | QFileDevice::ReadOther));
    const auto before = QFileInfo(elsewhere.path()).permissions();
    QVERIFY(QFile::link(elsewhere.path(), root.filePath(u"one"_s)));
    const auto linked = SetupFolder::open(root.path(), u"one"_s);
    QVERIFY(!linked);
    QCOMPARE(linked.error().code, u"not-a-folder"_s);
    QCOMPARE(QFileInfo(elsewhere.path()).permissions(), before);
    const auto folder = SetupFolder::open(root.path(), u"two"_s);
    QVERIFY(folder);
    QVERIFY(QFile::link(u"/dev/null"_s, root.filePath(u"two/answers.json"_s)));
    QCOMPARE((*folder)->saveAnswers(test::sampleAnswers()).error().code, u"not-a-file"_s);
    QVERIFY(SetupFolder::list(root.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SetupFolder)
#include "tst_setupfolder.moc"
