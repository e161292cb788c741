// SPDX-License-Identifier: Apache-2.0
#include "core/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void formulasAreDefused_data();
    void formulasAreDefused();
    void quotesAndLineBreaksSurvive();
    void everySeparatorIsRead_data();
    void everySeparatorIsRead();
    void emptyLinesAndBlanksGo();
    void brokenFilesDoNoHarm_data();
    void brokenFilesDoNoHarm();
};

void tst_Csv::formulasAreDefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("defused");
    for (const auto &cell :
         {u"=cmd"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u" =1"_s, u"\uff1d1"_s})
        QTest::newRow(qPrintable(cell)) << cell << true;
    QTest::newRow("address") << u"ann@acme.example"_s << false;
    QTest::newRow("number") << u"12"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Csv::formulasAreDefused()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, defused);
    const QByteArray expected = (defused ? u"\"'%1\""_s : u"\"%1\""_s).arg(cell).toUtf8();
    QCOMPARE(csv::write({{cell}}), QByteArray("\xEF\xBB\xBF" + expected + "\r\n"));
}

void tst_Csv::quotesAndLineBreaksSurvive()
{
    const QList<QStringList> rows{{u"a \"b\", c"_s, u"two\nlines"_s, {}}, {u"佐藤 葵"_s, u"x;y"_s, u"z"_s}};
    QCOMPARE(csv::read(csv::write(rows)), rows);
}

void tst_Csv::everySeparatorIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("commas") << "a,b;x\nc,d\n"_ba;
    QTest::newRow("semicolons") << "a;b;x\r\nc;d;\r\n"_ba;
    QTest::newRow("tabs") << "a\tb\tx\rc\td"_ba;
}

void tst_Csv::everySeparatorIsRead()
{
    QFETCH(const QByteArray, text);
    const auto rows = csv::read(text);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).first(), u"a"_s);
    QCOMPARE(rows.at(1).mid(0, 2), QStringList({u"c"_s, u"d"_s}));
}

void tst_Csv::emptyLinesAndBlanksGo()
{
    QCOMPARE(csv::read("\n , \n a , \"b\" \r\n\r\n"), QList<QStringList>({{u"a"_s, u"b"_s}}));
    QVERIFY(csv::read({}).isEmpty());
}

void tst_Csv::brokenFilesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open quote") << "\"a,b\nc"_ba;
    QTest::newRow("text behind a quote") << "\"a\"b,c"_ba;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x00,", 4);
}

void tst_Csv::brokenFilesDoNoHarm()
{
    QFETCH(const QByteArray, text);
    QCOMPARE_LE(csv::read(text).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
