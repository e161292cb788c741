// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;

class tst_Pkce : public QObject
{
    Q_OBJECT

private slots:
    void challengesAsTheStandardsExample();
    void makesVerifiersOfTheStandardsAlphabet();
    void makesStatesThatOktaTakes();
    void neverMakesTheSameTwice();
};

void tst_Pkce::challengesAsTheStandardsExample()
{
    // RFC 7636, appendix B
    QCOMPARE(oauth::challengeOf(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba)),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void tst_Pkce::makesVerifiersOfTheStandardsAlphabet()
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(allowed.match(QString::fromLatin1(oauth::makeVerifier().reveal())).hasMatch());
}

void tst_Pkce::makesStatesThatOktaTakes()
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9,._-]{43,}$"_s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(allowed.match(oauth::makeState()).hasMatch());
}

void tst_Pkce::neverMakesTheSameTwice()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        seen << oauth::makeState();
        seen << QString::fromLatin1(oauth::makeVerifier().reveal());
    }
    QCOMPARE(seen.size(), 2000);
}

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_pkce.moc"
