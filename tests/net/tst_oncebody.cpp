// SPDX-License-Identifier: Apache-2.0
#include "net/oncebody.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::net::OnceBody;

class tst_OnceBody : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnce();
    void cannotBeRewound();
};

void tst_OnceBody::isReadOnce()
{
    OnceBody body("abcdef"_ba);
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(4), "abcd"_ba);
    QCOMPARE(body.bytesAvailable(), 2);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), "ef"_ba);
    QVERIFY(body.atEnd());
}

void tst_OnceBody::cannotBeRewound()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    OnceBody body("abc"_ba);
    QVERIFY(body.isSequential());
    QCOMPARE(body.readAll(), "abc"_ba);
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_OnceBody)
#include "tst_oncebody.moc"
