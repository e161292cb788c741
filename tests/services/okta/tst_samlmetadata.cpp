// SPDX-License-Identifier: Apache-2.0
#include "services/okta/samlmetadata.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;

class tst_SamlMetadata : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatOktaSends();
    void readsSeveralCertificates();
    void tellsEqualCertificatesOnce();
    void prefersThePostBinding();
    void takesTheRedirectBindingOtherwise();
    void ignoresWhatIsElsewhere();
    void goesByThePrologsEncoding_data();
    void goesByThePrologsEncoding();
    void refusesADocumentType_data();
    void refusesADocumentType();
    void refusesBrokenXml_data();
    void refusesBrokenXml();
    void refusesAnotherRoot_data();
    void refusesAnotherRoot();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void namesABadCertificatesLine();
    void writesPemInLinesOf64();
    void readsACertificate_data();
    void readsACertificate();
    void tellsThatACertificateHasExpired();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
    void refusesSeveralCertificatesForOne();

private:
    QByteArray m_signing; // DER
    QByteArray m_next;
};

namespace {

const auto issuer = "http://www.okta.com/exkHarbour1"_ba;
const auto ssoUrl = "https://harbour.okta.com/app/harbour_sumo_1/exkHarbour1/sso/saml"_ba;
const auto prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_ba;

QByteArray pemOf(const char *name)
{
    QFile file(QFINDTESTDATA(qPrintable(u"data/"_s + QString::fromLatin1(name) + u".pem"_s)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray derOf(const char *name)
{
    auto lines = pemOf(name).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith('-'); });
    return QByteArray::fromBase64(lines.join());
}

/// Base64 in lines of 76 characters, as in Okta's document.
QByteArray wrapped(const QByteArray &der)
{
    auto text = der.toBase64();
    for (qsizetype at = 76; at < text.size(); at += 77)
        text.insert(at, '\n');
    return text;
}

QByteArray key(const QByteArray &der, const QByteArray &attributes = " use=\"signing\""_ba)
{
    return "<md:KeyDescriptor"_ba + attributes
        + "><ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>"_ba
        + wrapped(der) + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"_ba;
}

QByteArray service(const QByteArray &binding, const QByteArray &location = ssoUrl)
{
    return "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:"_ba + binding
        + "\" Location=\""_ba + location + "\"/>"_ba;
}

QByteArray provider(const QByteArray &content)
{
    return "<md:IDPSSODescriptor WantAuthnRequestsSigned=\"false\" "
           "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">"_ba
        + content + "</md:IDPSSODescriptor>"_ba;
}

QByteArray entity(const QByteArray &content, const QByteArray &entityId = issuer)
{
    return "<md:EntityDescriptor entityID=\""_ba + entityId
        + "\" xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">"_ba + content + "</md:EntityDescriptor>"_ba;
}

const auto
    nameIds = "<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat>"
              "<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>"_ba;

/// A document as Okta sends it.
QByteArray document(const QByteArray &der)
{
    return prolog
        + entity(provider(key(der) + nameIds + service("HTTP-POST"_ba) + service("HTTP-Redirect"_ba)));
}

} // namespace

void tst_SamlMetadata::initTestCase()
{
    m_signing = derOf("signing");
    m_next = derOf("nextsigning");
    QVERIFY(!m_signing.isEmpty());
    QVERIFY(!m_next.isEmpty());
}

void tst_SamlMetadata::readsWhatOktaSends()
{
    const auto metadata = parseSamlMetadata(document(m_signing));
    QVERIFY2(metadata, metadata ? "" : qPrintable(describe(metadata.error())));
    QCOMPARE(metadata->issuer, QString::fromLatin1(issuer));
    QCOMPARE(metadata->ssoUrl.toEncoded(), ssoUrl);
    QCOMPARE(metadata->certificates, QList<QByteArray>{m_signing});
}

void tst_SamlMetadata::readsSeveralCertificates()
{
    const auto metadata = parseSamlMetadata(
        prolog + entity(provider(key(m_next) + key(m_signing) + service("HTTP-POST"_ba))));
    QVERIFY(metadata);
    QCOMPARE(metadata->certificates, (QList<QByteArray>{m_next, m_signing}));
}

void tst_SamlMetadata::tellsEqualCertificatesOnce()
{
    const auto metadata = parseSamlMetadata(
        entity(provider(key(m_signing) + key(m_signing) + service("HTTP-POST"_ba))));
    QVERIFY(metadata);
    QCOMPARE(metadata->certificates.size(), 1);
}

void tst_SamlMetadata::prefersThePostBinding()
{
    const auto metadata = parseSamlMetadata(
        entity(provider(key(m_signing) + service("SOAP"_ba, "https://a.example/soap"_ba)
                        + service("HTTP-Redirect"_ba, "https://a.example/redirect"_ba)
                        + service("HTTP-POST"_ba, "https://a.example/post"_ba)
                        + service("HTTP-POST"_ba, "https://a.example/second"_ba))));
    QVERIFY(metadata);
    QCOMPARE(metadata->ssoUrl, QUrl(u"https://a.example/post"_s));
}

void tst_SamlMetadata::takesTheRedirectBindingOtherwise()
{
    const auto metadata = parseSamlMetadata(entity(provider(key(m_signing) + service("HTTP-Redirect"_ba))));
    QVERIFY(metadata);
    QCOMPARE(metadata->ssoUrl.toEncoded(), ssoUrl);
}

void tst_SamlMetadata::ignoresWhatIsElsewhere()
{
    const auto signature =
        "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:KeyInfo><ds:X509Data>"
        "<ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>"_ba;
    const QByteArray serviceProvider = "<md:SPSSODescriptor>"_ba + key("SP"_ba) + "</md:SPSSODescriptor>"_ba;
    const auto
        foreign = "<x:SingleSignOnService xmlns:x=\"urn:x\" Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:"
                  "HTTP-POST\" Location=\"https://evil.example/\"/>"_ba;
    const QByteArray content = key(m_next, " use=\"encryption\""_ba) + key(m_signing, {}) + foreign
        + service("HTTP-POST"_ba);
    const auto metadata = parseSamlMetadata(entity(signature + serviceProvider + provider(content)));
    QVERIFY2(metadata, metadata ? "" : qPrintable(describe(metadata.error())));
    QCOMPARE(metadata->certificates, QList<QByteArray>{m_signing});
    QCOMPARE(metadata->ssoUrl.toEncoded(), ssoUrl);
}

void tst_SamlMetadata::goesByThePrologsEncoding_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("UTF-8") << prolog << u"Hafen für Øl"_s.toUtf8();
    QTest::newRow("UTF-8 with a mark")
        << QByteArray::fromHex("efbbbf") + prolog << u"Hafen für Øl"_s.toUtf8();
    QTest::newRow("no prolog") << QByteArray() << u"Hafen für Øl"_s.toUtf8();
    QTest::newRow("Latin 1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"_ba
                             << u"Hafen für Øl"_s.toLatin1();
}

void tst_SamlMetadata::goesByThePrologsEncoding()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, name);
    const QByteArray content = provider(key(m_signing) + service("HTTP-POST"_ba));
    const auto metadata = parseSamlMetadata(before + entity(content, name));
    QVERIFY2(metadata, metadata ? "" : qPrintable(describe(metadata.error())));
    QCOMPARE(metadata->issuer, u"Hafen für Øl"_s);
}

void tst_SamlMetadata::refusesADocumentType_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("plain") << "<!DOCTYPE EntityDescriptor>"_ba;
    QTest::newRow("outside file") << "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"_ba;
    auto bomb = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"_ba;
    for (int i = 1; i < 40; ++i) {
        const auto previous = QByteArray::number(i - 1);
        bomb += "<!ENTITY a"_ba + QByteArray::number(i) + " \"&a"_ba + previous + ";&a"_ba + previous
            + ";\">"_ba;
    }
    QTest::newRow("entity bomb") << bomb + "]>"_ba;
}

void tst_SamlMetadata::refusesADocumentType()
{
    QFETCH(QByteArray, before);
    const QByteArray content = provider(key(m_signing) + service("HTTP-POST"_ba));
    const auto metadata = parseSamlMetadata(prolog + '\n' + before + entity(content, "&a39;"_ba));
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(metadata.error().detail, u"a document type declaration at line 2"_s);
}

void tst_SamlMetadata::refusesBrokenXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    const auto whole = document(m_signing);
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("only the prolog") << prolog << 1;
    QTest::newRow("cut in the certificate") << prolog + "\n\n"_ba + whole.mid(prolog.size(), 400) << 3;
    QTest::newRow("cut before the end") << whole.chopped(25) << whole.count('\n') + 1;
    QTest::newRow("something behind it") << whole + "\n<more/>"_ba << whole.count('\n') + 2;
    QTest::newRow("wrong nesting") << entity("<a>\n<b>\n</a>"_ba) << 3;
    QTest::newRow("unknown entity") << prolog + '\n' + entity("&nbsp;"_ba) << 2;
    QTest::newRow("no XML") << R"({"errorCode":"E0000007"})"_ba << 1;
    QTest::newRow("unknown encoding") << "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><a/>"_ba << 1;
}

void tst_SamlMetadata::refusesBrokenXml()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    const auto metadata = parseSamlMetadata(xml);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY2(metadata.error().detail.startsWith("not XML: "_L1), qPrintable(metadata.error().detail));
    QVERIFY2(metadata.error().detail.contains(u"at line %1,"_s.arg(line)),
             qPrintable(metadata.error().detail));
}

void tst_SamlMetadata::refusesAnotherRoot_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("root");
    QTest::newRow("page") << "<html><body/></html>"_ba << u"html"_s;
    QTest::newRow("other namespace") << "<EntityDescriptor entityID=\"x\"/>"_ba << u"EntityDescriptor"_s;
    QTest::newRow("several entities")
        << "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\"/>"_ba
        << u"md:EntitiesDescriptor"_s;
}

void tst_SamlMetadata::refusesAnotherRoot()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, root);
    const auto metadata = parseSamlMetadata(xml);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(metadata.error().detail, u"the root element is "_s + root);
}

void tst_SamlMetadata::namesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("parts");
    const auto aKey = key(m_signing);
    const auto aService = service("HTTP-POST"_ba);
    QTest::newRow("entityID") << entity(provider(aKey + aService), {}) << QStringList{u"entityID"_s};
    QTest::newRow("certificate") << entity(provider(aService)) << QStringList{u"X509Certificate"_s};
    QTest::newRow("only an encryption key")
        << entity(provider(key(m_signing, " use=\"encryption\""_ba) + aService))
        << QStringList{u"X509Certificate"_s};
    QTest::newRow("service") << entity(provider(aKey)) << QStringList{u"SingleSignOnService"_s};
    QTest::newRow("service without an address")
        << entity(provider(aKey + service("HTTP-POST"_ba, {}))) << QStringList{u"SingleSignOnService"_s};
    QTest::newRow("service with a script for an address")
        << entity(provider(aKey + service("HTTP-POST"_ba, "javascript:alert(1)"_ba)))
        << QStringList{u"SingleSignOnService"_s};
    QTest::newRow("service without a host")
        << entity(provider(aKey + service("HTTP-POST"_ba, "https:///sso"_ba)))
        << QStringList{u"SingleSignOnService"_s};
    QTest::newRow("provider") << entity({}) << QStringList{u"X509Certificate"_s, u"SingleSignOnService"_s};
    QTest::newRow("all") << entity({}, {})
                         << QStringList{u"entityID"_s, u"X509Certificate"_s, u"SingleSignOnService"_s};
}

void tst_SamlMetadata::namesWhatIsMissing()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, parts);
    const auto metadata = parseSamlMetadata(xml);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::UnexpectedReply);
    const auto &causes = metadata.error().causes;
    QCOMPARE(causes.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(causes.at(i).contains(parts.at(i)), qPrintable(causes.at(i)));
}

void tst_SamlMetadata::namesABadCertificatesLine()
{
    for (const auto &bad : {"not base64!"_ba, "AAAA"_ba, m_signing.left(200).toBase64()}) {
        auto broken = key("DER"_ba);
        broken.replace("DER"_ba.toBase64(), bad);
        const QByteArray xml = prolog + "\n\n"_ba + entity(provider(broken + service("HTTP-POST"_ba)));
        const auto metadata = parseSamlMetadata(xml);
        QVERIFY(!metadata);
        QVERIFY2(metadata.error().causes.contains(u"X509Certificate: no certificate at line 3"_s),
                 qPrintable(describe(metadata.error())));
    }
}

void tst_SamlMetadata::writesPemInLinesOf64()
{
    const auto pem = toPem(m_signing);
    QCOMPARE(pem, pemOf("signing"));
    for (const auto &line : pem.split('\n'))
        QVERIFY(line.size() <= 64);
    // A length that fills its last line leaves no empty one.
    QCOMPARE(toPem(QByteArray(48, 'a')).count('\n'), 3);
}

void tst_SamlMetadata::readsACertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    auto windows = pemOf("signing");
    windows.replace("\n", "\r\n");
    QTest::newRow("DER") << derOf("signing");
    QTest::newRow("PEM") << pemOf("signing");
    QTest::newRow("PEM of Windows") << windows;
    QTest::newRow("PEM with text around")
        << "Harbour's certificate:\n"_ba + pemOf("signing") + "\nthe end\n"_ba;
    QTest::newRow("our own PEM") << toPem(derOf("signing"));
}

void tst_SamlMetadata::readsACertificate()
{
    QFETCH(QByteArray, bytes);
    const auto facts = readCertificate(bytes);
    QVERIFY(facts);
    QCOMPARE(facts->subject, u"harbour signing"_s);
    QCOMPARE(
        facts->sha256,
        u"42:84:C1:C1:B0:A0:76:AD:7C:0A:33:A0:63:A4:23:1A:36:92:95:27:84:F1:D0:A8:12:0D:E4:1E:A5:AC:B2:C6"_s);
    QCOMPARE(facts->notBefore, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(facts->notAfter, QDateTime(QDate(2126, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(facts->der, m_signing);
}

void tst_SamlMetadata::tellsThatACertificateHasExpired()
{
    const auto facts = readCertificate(pemOf("expired"));
    QVERIFY(facts);
    QCOMPARE(facts->subject, u"harbour expired"_s);
    QCOMPARE(facts->notAfter, QDateTime(QDate(2016, 1, 1), QTime(0, 0), Qt::UTC));
    // Its metadata can still be read: what an expired certificate means is for the caller to say.
    QVERIFY(parseSamlMetadata(document(facts->der)));
}

void tst_SamlMetadata::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "harbour"_ba;
    QTest::newRow("half DER") << derOf("signing").left(300);
    QTest::newRow("half PEM") << pemOf("signing").left(300);
    QTest::newRow("empty PEM") << "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"_ba;
    QTest::newRow("other PEM") << "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"_ba;
}

void tst_SamlMetadata::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, bytes);
    const auto facts = readCertificate(bytes);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::InputInvalid);
    QCOMPARE(facts.error().code, u"not-a-certificate"_s);
}

void tst_SamlMetadata::refusesSeveralCertificatesForOne()
{
    const auto facts = readCertificate(pemOf("signing") + pemOf("expired"));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, u"several-certificates"_s);
}

QTEST_GUILESS_MAIN(tst_SamlMetadata)
#include "tst_samlmetadata.moc"
