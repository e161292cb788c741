// SPDX-License-Identifier: Apache-2.0
#include "plan/sample.h"
#include "plan/setupfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_SetupFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void saysWhyItCannotBeRead_data();
    void saysWhyItCannotBeRead();
    void saysWhereItIsBroken();

private:
    QString file(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"setup.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_SetupFile::readsWhatWasWritten()
{
    const auto read = readSetupFile(file(QJsonDocument(toJson(test::sampleAnswers())).toJson()), false);
    QVERIFY(read);
    QVERIFY(*read == test::sampleAnswers());
}

void tst_SetupFile::saysWhyItCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const QTemporaryDir folder;
    QTest::newRow("absent") << folder.filePath(u"absent.json"_s) << u"setup-file"_s;
    QTest::newRow("folder") << QDir::tempPath() << u"setup-file"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a device without an end") << u"/dev/zero"_s << u"setup-file"_s;
#endif
}

void tst_SetupFile::saysWhyItCannotBeRead()
{
    QFETCH(const QString, path);
    const auto read = readSetupFile(path, false);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::FileUnusable);
    QTEST(read.error().code, "code");
    QVERIFY(read.error().detail.startsWith(path));
}

void tst_SetupFile::saysWhereItIsBroken()
{
    const auto broken = readSetupFile(file("{\"version\": 1"), false);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"not-json"_s);
}

QTEST_GUILESS_MAIN(tst_SetupFile)
#include "tst_setupfile.moc"
