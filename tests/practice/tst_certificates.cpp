// SPDX-License-Identifier: Apache-2.0
#include "practice/certificates.h"
#include "practice/identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;

class tst_Certificates : public QObject
{
    Q_OBJECT

private slots:
    void makesOnesThatCanBeRead()
    {
        const auto certificate = Certificates().make(u"acme"_s);
        QCOMPARE(certificate.modulus.size(), 256);
        QCOMPARE(certificate.exponent.toHex(), "010001"_ba);
        const auto expiry = expiryOf(certificate.pem());
        QVERIFY(expiry);
        QCOMPARE_GT(*expiry, QDateTime::currentDateTimeUtc().addYears(9));
    }

    void makesDifferentOnes()
    {
        const Certificates certificates;
        QCOMPARE_NE(certificates.make(u"acme"_s).der, certificates.make(u"acme"_s).der);
    }

    void makesTheSameOneWhereIdsAreRepeated()
    {
        useIdentifiers(Identifiers::Repeated);
        const auto certificate = Certificates().make(u"acme"_s);
        const auto other = Certificates().make(u"other"_s);
        useIdentifiers(Identifiers::Random);
        QCOMPARE(other.der, certificate.der);
        QCOMPARE(certificate.modulus.size(), 256);
        QCOMPARE(certificate.exponent.toHex(), "010001"_ba);
        QCOMPARE(expiryOf(certificate.pem()), certificate.notAfter);
        QCOMPARE_GT(certificate.notAfter, QDateTime::currentDateTimeUtc().addYears(9));
        QCOMPARE_NE(Certificates().make(u"acme"_s).der, certificate.der);
    }

    void readsBareBase64AndLongLines()
    {
        const auto certificate = Certificates().make(u"acme"_s);
        QVERIFY(expiryOf(certificate.der.toBase64()));
        QVERIFY(expiryOf("-----BEGIN CERTIFICATE-----\r\n" + certificate.der.toBase64()
                         + "\r\n-----END CERTIFICATE-----"));
    }

    void refusesOtherThings()
    {
        const auto pem = Certificates().make(u"acme"_s).pem();
        QVERIFY(!expiryOf({}));
        QVERIFY(!expiryOf("certificate"));
        QVERIFY(!expiryOf(pem.left(pem.size() / 2)));
        QVERIFY(!expiryOf("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"));
    }
};

QTEST_GUILESS_MAIN(tst_Certificates)
#include "tst_certificates.moc"
