// SPDX-License-Identifier: Apache-2.0
#include "net/authorizer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;

class tst_Authorizer : public QObject
{
    Q_OBJECT

private slots:
    void makesTheHeader();
    void pairsWithoutLineBreak();
};

void tst_Authorizer::makesTheHeader()
{
    QCOMPARE(anonymous()->authorization(), QByteArray());
    QCOMPARE(oktaToken(Secret("00abc"_ba))->authorization(), "SSWS 00abc"_ba);
    QCOMPARE(bearer(Secret("abc"_ba))->authorization(), "Bearer abc"_ba);
    QCOMPARE(basic(u"suId"_s, Secret("key"_ba))->authorization(), "Basic c3VJZDprZXk="_ba);
}

void tst_Authorizer::pairsWithoutLineBreak()
{
    const auto pair = base64Pair(u"su0w3Q37CBzHUM"_s, Secret(QByteArray(64, 'k')));
    QVERIFY(!pair.reveal().contains('\n'));
    QCOMPARE(QByteArray::fromBase64(pair.reveal()), "su0w3Q37CBzHUM:"_ba + QByteArray(64, 'k'));
}

QTEST_GUILESS_MAIN(tst_Authorizer)
#include "tst_authorizer.moc"
