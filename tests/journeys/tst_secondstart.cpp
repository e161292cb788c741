// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // ms: a busy machine is no failure

} // namespace

/// The wizard itself, started more than once by one user.
class tst_SecondStart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void secondEndsAndTheFirstStays();
    void nextOneStartsAfterACrash();
    void practiceRunsBeside();

private:
    /// Starts the wizard; it is this object's until the test is over.
    QProcess *start(const QStringList &arguments = {});
    /// The process that the lock is of; 0 when there is none.
    qint64 lockedBy() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::vector<std::unique_ptr<QProcess>> m_wizards;
};

void tst_SecondStart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_SecondStart::cleanup()
{
    for (const auto &wizard : m_wizards) {
        wizard->kill();
        wizard->waitForFinished();
    }
    m_wizards.clear();
}

QProcess *tst_SecondStart::start(const QStringList &arguments)
{
    auto wizard = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    wizard->setProcessEnvironment(environment);
    wizard->start(QStringLiteral(SETUP_WIZARD), arguments);
    m_wizards.push_back(std::move(wizard));
    return m_wizards.back().get();
}

qint64 tst_SecondStart::lockedBy() const
{
    QFile lock(m_home->filePath(u"okta-sumo-setup.lock"_s));
    return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
}

void tst_SecondStart::secondEndsAndTheFirstStays()
{
    const QProcess *first = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockedBy(), first->processId(), patience);
    const QProcess *second = start();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
}

void tst_SecondStart::nextOneStartsAfterACrash()
{
    QProcess *first = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockedBy(), first->processId(), patience);
    first->kill();
    QTRY_COMPARE_WITH_TIMEOUT(first->state(), QProcess::NotRunning, patience);
    QVERIFY(lockedBy() != 0); // what it left behind
    const QProcess *next = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockedBy(), next->processId(), patience);
    const QProcess *third = start();
    QTRY_COMPARE_WITH_TIMEOUT(third->state(), QProcess::NotRunning, patience);
    QCOMPARE(third->exitCode(), 0);
    QCOMPARE(next->state(), QProcess::Running);
}

void tst_SecondStart::practiceRunsBeside()
{
    const QProcess *practice = start({u"--practice"_s});
    const QProcess *first = start();
    QTRY_COMPARE_WITH_TIMEOUT(lockedBy(), first->processId(), patience);
    const QProcess *page = start({u"--practice"_s, u"--page"_s, u"begin"_s});
    const QProcess *second = start();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
    for (const QProcess *stays : {practice, first, page})
        QCOMPARE(stays->state(), QProcess::Running);
}

QTEST_GUILESS_MAIN(tst_SecondStart)
#include "tst_secondstart.moc"
