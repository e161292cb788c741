// SPDX-License-Identifier: Apache-2.0
#include "cli/lentworld.h"
#include "support/tinyserver.h"

#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::Program;

/// How a command ends that somebody stops, or that can't begin.
class tst_Stopping : public QObject
{
    Q_OBJECT

private slots:
    void tellsThatItWasStoppedWhileItReads_data();
    void tellsThatItWasStoppedWhileItReads();
    void tellsAPersonThatItWasStopped();
    void tellsThatItWasStoppedWhileItWaitsForAPerson();
    void tellsThatAConnectorsTestWasStopped();
    void tellsThatThePracticeWorldCannotStart();
};

namespace {

std::unique_ptr<practice::PracticeWorld> startWorld(Program &program, const QString &fault = {})
{
    practice::Options options;
    if (!fault.isEmpty())
        options.faults << *practice::parseFault(fault);
    return test::lendWorld(program, options);
}

QJsonObject toldBy(QProcess &process)
{
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString errorKindIn(const QJsonObject &json)
{
    return json.value("error"_L1).toObject().value("kind"_L1).toString();
}

const QStringList runFacts{u"error"_s, u"ok"_s, u"requests"_s, u"seconds"_s, u"steps"_s};

} // namespace

void tst_Stopping::tellsThatItWasStoppedWhileItReads_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("plan") << u"plan"_s << QStringList{u"error"_s, u"ok"_s};
    QTest::newRow("verify") << u"verify"_s << QStringList{u"error"_s, u"ok"_s};
    QTest::newRow("apply") << u"apply"_s << runFacts;
}

void tst_Stopping::tellsThatItWasStoppedWhileItReads()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, keys);
    Program program;
    const auto world = startWorld(program, u"okta:GET:/api/v1/apps:held"_s);
    QProcess process;
    program.begin(process, {command, program.home.filePath(u"setup.json"_s), u"--loopback"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(world->heldRequests(), 1, 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 1);
    const auto json = toldBy(process);
    QCOMPARE(json.keys(), keys);
    QVERIFY(!json.value("ok"_L1).toBool(true));
    QCOMPARE(errorKindIn(json), u"Cancelled"_s);
}

void tst_Stopping::tellsAPersonThatItWasStopped()
{
    Program program;
    const auto world = startWorld(program, u"okta:GET:/api/v1/apps:held"_s);
    QProcess process;
    program.begin(process, {u"plan"_s, program.home.filePath(u"setup.json"_s), u"--loopback"_s});
    QTRY_COMPARE_WITH_TIMEOUT(world->heldRequests(), 1, 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("It was stopped."));
}

void tst_Stopping::tellsThatItWasStoppedWhileItWaitsForAPerson()
{
    Program program;
    const auto world = startWorld(program);
    QProcess process;
    program.begin(process,
                  {u"apply"_s, program.home.filePath(u"setup.json"_s), u"--loopback"_s, u"--wait"_s, u"5"_s,
                   u"--json"_s});
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("--show-key") && process.waitForReadyRead(30000))
        told += process.readAllStandardError();
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 1);
    const auto json = toldBy(process);
    QCOMPARE(errorKindIn(json), u"Cancelled"_s);
    QVERIFY(!json.value("steps"_L1).toArray().isEmpty());
    QVERIFY(json.contains("adoptions"_L1));
}

void tst_Stopping::tellsThatAConnectorsTestWasStopped()
{
    Program program;
    program.environment.insert(u"SUMOLOGIC_ACCESSID"_s, u"suId"_s);
    program.environment.insert(u"SUMOLOGIC_ACCESSKEY"_s, u"key"_s);
    test::TinyServer server;
    server.script({test::TinyReply::silence()});
    QProcess process;
    program.begin(
        process,
        {u"test-connector"_s, server.url(u"/api/v1/scim"_s).toString(), u"--loopback"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(errorKindIn(toldBy(process)), u"Cancelled"_s);
}

void tst_Stopping::tellsThatThePracticeWorldCannotStart()
{
    // With the fewest open files with which the program itself can run, none is left for the servers.
    const Program program;
    for (rlim_t files = 4; files < 64; ++files) {
        QProcess process;
        process.setChildProcessModifier([files] {
            const rlimit limit{files, files};
            setrlimit(RLIMIT_NOFILE, &limit);
        });
        program.begin(process, {u"practice"_s, u"run"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(30000));
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() == 127)
            continue;
        QCOMPARE(process.exitCode(), 1);
        const auto json = toldBy(process);
        QCOMPARE(json.keys(), runFacts);
        QVERIFY(!json.value("ok"_L1).toBool(true));
        return;
    }
    QFAIL("the program never ran");
}

QTEST_GUILESS_MAIN(tst_Stopping)
#include "tst_stopping.moc"
