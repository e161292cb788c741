// SPDX-License-Identifier: Apache-2.0
// covers: practiceruncommand.cpp, practiceservecommand.cpp, output.cpp
#include "cli/served.h"

#include <QDir>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::test::problemOf;
using setup::test::Program;
using setup::test::Served;

class tst_PracticeCommands : public QObject
{
    Q_OBJECT

private slots:
    void practiceRunTellsItselfAsJson();
    void practiceRunTellsEachStep();
    void practiceRunWritesItsRecord();
    void practiceRunSaysWhenTheRecordCannotBeWritten();
    void practiceServeServesUntilItIsInterrupted();
    void practiceServeRefusesABadFault();
    void practiceServeRefusesAPortInUse();
};

void tst_PracticeCommands::practiceRunTellsItselfAsJson()
{
    Program program;
    const auto ended = program.run({u"practice"_s, u"run"_s, u"--json"_s, u"--people"_s, u"2"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(problemOf(ended)));
    QCOMPARE(ended.out.count(u'\n'), 1);
    const auto json = ended.json();
    QSet<QString> keys;
    for (const auto &key : json.keys())
        keys << key;
    QCOMPARE(keys, (QSet<QString>{u"ok"_s, u"steps"_s, u"requests"_s, u"seconds"_s}));
    QVERIFY(json.value("ok"_L1).toBool());
    const auto steps = json.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 18);
    QCOMPARE(steps.first().toObject().value("id"_L1).toString(), u"okta-app"_s);
    QCOMPARE(steps.last().toObject().value("id"_L1).toString(), u"proof"_s);
    for (const auto &step : steps) {
        QVERIFY(!step.toObject().value("state"_L1).toString().isEmpty());
        QVERIFY(!step.toObject().value("evidence"_L1).toString().isEmpty());
    }
    const auto wrote = steps.first().toObject().value("calls"_L1).toArray().first().toObject();
    QCOMPARE(wrote.value("request"_L1).toString(), u"POST /api/v1/apps"_s);
    QVERIFY(!wrote.value("requestId"_L1).toString().isEmpty());
    QVERIFY(json.value("requests"_L1).toObject().value("okta"_L1).toInt() > 0);
    QVERIFY(json.value("requests"_L1).toObject().value("sumo"_L1).toInt() > 0);
    QVERIFY(json.value("seconds"_L1).toDouble() > 0);
}

void tst_PracticeCommands::practiceRunTellsEachStep()
{
    Program program;
    const auto ended = program.run({u"practice"_s, u"run"_s, u"--people"_s, u"1"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(problemOf(ended)));
    QVERIFY(ended.out.contains(u"No real service is touched"_s));
    QVERIFY(ended.out.contains(u"practice administrator"_s));
    QVERIFY(ended.out.contains(u"Done."_s));
    QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
}

void tst_PracticeCommands::practiceRunWritesItsRecord()
{
    Program program;
    const auto folder = program.home.filePath(u"a/b"_s);
    const auto ended = program.run({u"practice"_s, u"run"_s, u"--out"_s, folder, u"--people"_s, u"1"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(problemOf(ended)));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList{u"evidence.html"_s, u"evidence.json"_s, u"setup.json"_s}));
    const auto again = program.run({u"practice"_s, u"run"_s, u"--out"_s, folder, u"--people"_s, u"0"_s});
    QCOMPARE(again.exitCode, 1); // nothing is overwritten
    QVERIFY2(again.err.contains(u"holds a record already"_s), qPrintable(again.err));
    QVERIFY2(again.out.isEmpty(), qPrintable(again.out));
}

void tst_PracticeCommands::practiceRunSaysWhenTheRecordCannotBeWritten()
{
    Program program;
    const auto file = program.write(u"file"_s, "in the way"_ba);
    const auto ended = program.run(
        {u"practice"_s, u"run"_s, u"--out"_s, file + u"/below"_s, u"--people"_s, u"1"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(file), qPrintable(ended.err));
    const auto json = program.run(
        {u"practice"_s, u"run"_s, u"--out"_s, file + u"/below"_s, u"--people"_s, u"0"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    const auto told = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QVERIFY2(!told.value("ok"_L1).toBool(true), qPrintable(json.out));
    QVERIFY2(told.value("error"_L1).toObject().value("details"_L1).toString().contains(file),
             qPrintable(json.out));
}

void tst_PracticeCommands::practiceServeServesUntilItIsInterrupted()
{
    Program program;
    Served served(program, {u"--people"_s, u"1"_s});
    QVERIFY(served.okta(u"org"_s).startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(served.sumo(u"api"_s).endsWith(u"/api"_s));
    QVERIFY(!served.okta(u"token"_s).isEmpty());
    QVERIFY(served.okta(u"console"_s).startsWith(served.okta(u"org"_s)));
    const auto file = program.write(u"setup.json"_s, served.setup());
    QCOMPARE(program.run({u"plan"_s, file, u"--loopback"_s}).exitCode, 2);
    const auto requests = served.requests();
    QVERIFY(!requests.isEmpty());
    for (const auto &request : requests) {
        QVERIFY((QStringList{u"okta"_s, u"sumo"_s}.contains(request.value("service"_L1).toString())));
        QCOMPARE(request.value("method"_L1).toString(), u"GET"_s);
        QVERIFY(request.value("path"_L1).toString().startsWith(u'/'));
        QVERIFY(request.value("status"_L1).toInt() > 0);
    }
    QCOMPARE(served.end(), 0);
}

void tst_PracticeCommands::practiceServeRefusesABadFault()
{
    Program program;
    const auto ended = program.run({u"practice"_s, u"serve"_s, u"--fault"_s, u"okta:GET:/x:explode"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"explode"_s), qPrintable(ended.err));
}

void tst_PracticeCommands::practiceServeRefusesAPortInUse()
{
    Program program;
    const Served served(program, {});
    const auto port = QString::number(QUrl(served.okta(u"org"_s)).port());
    const auto ended = program.run({u"practice"_s, u"serve"_s, u"--okta-port"_s, port});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(port), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(tst_PracticeCommands)
#include "tst_practicecommands.moc"
