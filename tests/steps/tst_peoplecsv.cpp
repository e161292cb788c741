// SPDX-License-Identifier: Apache-2.0
// covers: assign/peoplecsv.cpp
#include "steps/assign/peoplecsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;

class tst_PeopleCsv : public QObject
{
    Q_OBJECT

private slots:
    void linesAreRead_data();
    void linesAreRead();
    void whoComesTwiceCountsOnce();
    void aFileOfNobodyIsRefused_data();
    void aFileOfNobodyIsRefused();
    void filesAreRead();
};

void tst_PeopleCsv::linesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("withoutRole");
    QTest::newRow("login and role") << "ann@acme.example,Admin\nbob@acme.example,Analyst\n"_ba << 0;
    QTest::newRow("headings") << "Name;Role;E-mail\nAnn;Admin;ann@acme.example\nBob;;bob@acme.example"_ba
                              << 1;
    QTest::newRow("user name") << "\xEF\xBB\xBF\"username\",\"roles\"\r\nann@acme.example,Admin\r\n"
                                  "bob@acme.example,\r\n"_ba
                               << 1;
    QTest::newRow("blanks") << "\n ann@acme.example , Admin \n\n bob@acme.example\n"_ba << 1;
}

void tst_PeopleCsv::linesAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, withoutRole);
    const auto read = readPeopleCsv(text, u"Analyst"_s);
    QVERIFY(read);
    const QList<plan::PersonAnswer> expected{{u"ann@acme.example"_s, u"Admin"_s},
                                             {u"bob@acme.example"_s, u"Analyst"_s}};
    QCOMPARE(read->people, expected);
    QCOMPARE(read->withoutRole, withoutRole);
}

void tst_PeopleCsv::whoComesTwiceCountsOnce()
{
    const auto read = readPeopleCsv("ann@acme.example,A\nANN@acme.example,B\n", {});
    QVERIFY(read);
    QCOMPARE(read->people.size(), 1);
    QCOMPARE(read->people.first().role, u"B"_s);
}

void tst_PeopleCsv::aFileOfNobodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("headings alone") << "login,role\n"_ba;
    QTest::newRow("roles alone") << "role,login\nAnalyst,\n"_ba;
}

void tst_PeopleCsv::aFileOfNobodyIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto read = readPeopleCsv(text, u"Analyst"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::FileUnusable);
}

void tst_PeopleCsv::filesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QVERIFY(!readPeopleFile(path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ann@acme.example,Analyst\n");
    file.close();
    QCOMPARE(readPeopleFile(path, {})->people.size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.resize(11 * 1024 * 1024);
    file.close();
    QVERIFY(!readPeopleFile(path, {}));
}

QTEST_GUILESS_MAIN(tst_PeopleCsv)
#include "tst_peoplecsv.moc"
