// SPDX-License-Identifier: Apache-2.0
#include "documents/recordfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::documents;

class tst_RecordFolder : public QObject
{
    Q_OBJECT

private slots:
    void makesAPartOfAFileName_data();
    void makesAPartOfAFileName();
    void makesOneFolderForEachRecord();
    void takesEveryName_data();
    void takesEveryName();
    void saysWhenItCannotBeMade();
};

namespace {

const QDateTime moment(QDate(2026, 6, 1), QTime(9, 5, 7));

} // namespace

void tst_RecordFolder::makesAPartOfAFileName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("maxBytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << u"Sumo Logic 2"_s << 100 << u"Sumo Logic 2"_s;
    QTest::newRow("elsewhere") << u"../../etc/x"_s << 100 << u"------etc-x"_s;
    QTest::newRow("reserved") << u"a:b*c?\"<>|\\"_s << 100 << u"a-b-c------"_s;
    QTest::newRow("blanks") << u"  a "_s << 100 << u"a"_s;
    QTest::newRow("umlauts") << u"Größe"_s << 100 << u"Größe"_s;
    QTest::newRow("within a letter") << u"Größe"_s << 3 << u"Gr"_s;
    QTest::newRow("marks") << u"हिन्दी"_s << 100 << u"हिन्दी"_s;
    QTest::newRow("within a cluster") << u"e\u0301e\u0301"_s << 5 << u"e\u0301"_s;
    QTest::newRow("beyond the first plane") << u"\U00020000\U00020001"_s << 7 << u"\U00020000"_s;
    QTest::newRow("sign beyond the first plane") << u"a\U0001F600b"_s << 100 << u"a-b"_s;
    QTest::newRow("nothing") << QString() << 100 << QString();
}

void tst_RecordFolder::makesAPartOfAFileName()
{
    QFETCH(const QString, name);
    QFETCH(const int, maxBytes);
    QTEST(fileNamePart(name, maxBytes), "part");
}

void tst_RecordFolder::makesOneFolderForEachRecord()
{
    const QTemporaryDir temporary;
    const QString root = temporary.filePath(u"a/b"_s);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const auto folder = recordFolder(root, u"Sumo Logic"_s, moment);
        QVERIFY(folder);
        QVERIFY(QFileInfo(*folder).isDir());
        names << QFileInfo(*folder).fileName();
    }
    QCOMPARE(names,
             (QStringList{u"Sumo Logic 2026-06-01 090507"_s, u"Sumo Logic 2026-06-01 090507-2"_s,
                          u"Sumo Logic 2026-06-01 090507-3"_s}));
}

void tst_RecordFolder::takesEveryName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(200, u'x');
    QTest::newRow("long, not Latin") << QString(200, QChar(0x5b57));
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("nothing") << QString();
}

void tst_RecordFolder::takesEveryName()
{
    QFETCH(const QString, name);
    const QTemporaryDir root;
    const auto folder = recordFolder(root.path(), name, moment);
    QVERIFY(folder);
    QCOMPARE(QFileInfo(*folder).absolutePath(), root.path());
    QVERIFY(QFileInfo(*folder).fileName().toUtf8().size() < 160);
}

void tst_RecordFolder::saysWhenItCannotBeMade()
{
    const QTemporaryDir root;
    QFile file(root.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = recordFolder(file.fileName(), u"x"_s, moment);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(folder.error().code, u"output"_s);
}

QTEST_GUILESS_MAIN(tst_RecordFolder)
#include "tst_recordfolder.moc"
