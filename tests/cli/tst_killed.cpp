// SPDX-License-Identifier: Apache-2.0
// covers: setupcommand.cpp
#include "cli/lentworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::Program;

/// Kills the program, as a power cut would, at each of its writing requests in turn, when the service has taken it and
/// the program doesn't know yet: the worst moment. The next run has the journal and both services to go by, and ends where an undisturbed one ends.
class tst_Killed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNextRunGoesOn_data() const;
    void theNextRunGoesOn();

private:
    QJsonObject m_undisturbed;
    QHash<QString, int> m_writes; // by method
};

namespace {

std::unique_ptr<practice::PracticeWorld> startWorld(Program &program)
{
    auto world = test::lendWorld(program, {.people = 3, .withAdministrator = true});
    QJsonArray people;
    for (const auto &login : world->logins(2))
        people << QJsonObject{{u"login"_s, login}, {u"role"_s, u"Analyst"_s}};
    auto setup = test::setupOf(*world);
    setup.insert(u"people"_s, people);
    program.write(u"setup.json"_s, QJsonDocument(setup).toJson());
    return world;
}

QStringList applying(const Program &program)
{
    return {u"apply"_s, program.home.filePath(u"setup.json"_s), u"--loopback"_s, u"--wait"_s, u"1"_s};
}

} // namespace

void tst_Killed::initTestCase()
{
    Program program;
    const auto world = startWorld(program);
    const auto ended = program.run(applying(program));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.all()));
    m_undisturbed = world->state();
    const auto requests = world->requests();
    for (const auto &request : requests) {
        if (!request.fromOkta && request.method != "GET"_L1)
            ++m_writes[request.method];
    }
    QVERIFY(m_writes.value(u"POST"_s) > 8);
    QVERIFY(m_writes.value(u"PUT"_s) > 0);
}

void tst_Killed::theNextRunGoesOn_data() const
{
    QTest::addColumn<QString>("fault");
    for (auto writes = m_writes.cbegin(); writes != m_writes.cend(); ++writes) {
        for (int i = 0; i < writes.value(); ++i) {
            const auto fault = u"*:%1:*:held-after:1:%2"_s.arg(writes.key()).arg(i);
            QTest::newRow(qPrintable(fault)) << fault;
        }
    }
}

void tst_Killed::theNextRunGoesOn()
{
    QFETCH(const QString, fault);
    Program program;
    const auto world = startWorld(program);
    world->addFault(*practice::parseFault(fault));
    QProcess process;
    program.begin(process, applying(program));
    QTRY_COMPARE_WITH_TIMEOUT(world->heldRequests(), 1, 30000);
    process.kill();
    QVERIFY(process.waitForFinished(10000));

    const auto next = program.run(applying(program));
    QVERIFY2(next.exitCode == 0, qPrintable(next.all()));
    QCOMPARE(world->state(), m_undisturbed);
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
