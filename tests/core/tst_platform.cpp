// SPDX-License-Identifier: Apache-2.0
#include "core/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Platform : public QObject
{
    Q_OBJECT

private slots:
    void bringsAFileToTheDisk();
    void saysWhenAFileCannotBeBroughtToTheDisk();
    void forbidsCoreDumps();
    void tellsAnInterruptInsteadOfEnding();
    void runtimeFolderIsThere();
};

void tst_Platform::runtimeFolderIsThere()
{
    QVERIFY2(QFileInfo(platform::runtimeFolder()).isWritable(), qPrintable(platform::runtimeFolder()));
}

void tst_Platform::bringsAFileToTheDisk()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("kept"), 4);
    QVERIFY(platform::syncToDisk(file));
    QFile reader(file.fileName());
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), "kept"_ba);
}

void tst_Platform::saysWhenAFileCannotBeBroughtToTheDisk()
{
    QTest::ignoreMessage(QtWarningMsg, "QFileDevice::flush: No file engine. Is IODevice open?");
    QFile closed(u"never-opened"_s);
    QVERIFY(!platform::syncToDisk(closed));
}

void tst_Platform::forbidsCoreDumps()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such limit");
#else
    platform::protectMemory();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
}

void tst_Platform::tellsAnInterruptInsteadOfEnding()
{
#ifdef Q_OS_WIN
    QSKIP("a console event would reach the test runner too");
#else
    QObject context;
    int interrupts = 0;
    platform::onInterrupt(&context, [&interrupts] { ++interrupts; });
    QCOMPARE(std::raise(SIGINT), 0);
    QCOMPARE(interrupts, 0);
    QTRY_COMPARE(interrupts, 1);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(interrupts, 2);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
#endif
}

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_platform.moc"
