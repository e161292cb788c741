// SPDX-License-Identifier: Apache-2.0
// covers: wholefile.cpp, handoutwords.cpp
#include "documents/handoutfile.h"
#include "documents/samplehandout.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::documents;

class tst_HandoutFile : public QObject
{
    Q_OBJECT

private slots:
    void theEndingNamesTheForm_data();
    void theEndingNamesTheForm();
    void anotherEndingIsRefused_data();
    void anotherEndingIsRefused();
    void saysWhenItCannotBeWritten();
};

void tst_HandoutFile::theEndingNamesTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"handout.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("capitals") << u"HANDOUT.PDF"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"handout.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("htm") << u"a.pdf.htm"_s << QByteArray("<!DOCTYPE html>");
}

void tst_HandoutFile::theEndingNamesTheForm()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeHandout(path, test::sampleHandout(Edition::Learner)));
    QVERIFY(writeHandout(path, test::sampleHandout(Edition::Learner))); // over what is there
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
}

void tst_HandoutFile::anotherEndingIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"handout.docx"_s, u"handout"_s, u"pdf"_s, u""_s, u"handout.pdf.txt"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_HandoutFile::anotherEndingIsRefused()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const auto written = writeHandout(folder.filePath(name), test::sampleHandout(Edition::Learner));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InputInvalid);
    QVERIFY(written.error().detail.contains(name));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_HandoutFile::saysWhenItCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/handout.html"_s);
    const auto written = writeHandout(path, test::sampleHandout(Edition::Learner));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(written.error().code, u"handout"_s);
    QVERIFY(written.error().detail.startsWith(path));
}

QTEST_MAIN(tst_HandoutFile)
#include "tst_handoutfile.moc"
