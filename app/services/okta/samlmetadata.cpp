// SPDX-License-Identifier: Apache-2.0
#include "services/okta/samlmetadata.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace setup::okta {

namespace {

constexpr auto metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata"_L1;
constexpr auto signatureNamespace = "http://www.w3.org/2000/09/xmldsig#"_L1;
constexpr auto postBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"_L1;
constexpr auto redirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"_L1;

Error unexpected(const QString &detail, const QStringList &causes = {})
{
    return {.kind = ErrorKind::UnexpectedReply, .detail = detail, .causes = causes};
}

/// Reads the one document that it is made for. Only the elements that the setup needs are looked at, each in its own
/// place and namespace, so that neither a document's own signature nor a service provider's part is taken for them.
class MetadataReader
{
public:
    explicit MetadataReader(const QByteArray &xml) : m_reader(xml) {}

    Result<SamlMetadata> read()
    {
        if (!findRoot())
            return brokenOr(
                unexpected(u"a document type declaration at line %1"_s.arg(m_reader.lineNumber())));
        if (!isAt(metadataNamespace, "EntityDescriptor"_L1)) {
            return unexpected(u"the root element is %1"_s.arg(m_reader.qualifiedName()),
                              {u"EntityDescriptor: missing"_s});
        }
        m_metadata.issuer = m_reader.attributes().value("entityID"_L1).trimmed().toString();
        readEntity();
        while (!m_reader.atEnd())
            m_reader.readNext();
        if (m_reader.hasError())
            return brokenOr({});
        noteMissing();
        if (!m_problems.isEmpty())
            return unexpected({}, m_problems);
        return m_metadata;
    }

private:
    /// Goes to the root element; false at the end of the input or at a document type declaration.
    bool findRoot()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::DTD)
                return false;
        }
        return false;
    }

    Error brokenOr(const Error &other) const
    {
        if (!m_reader.hasError())
            return other;
        return unexpected(u"not XML: %1 at line %2, column %3"_s.arg(m_reader.errorString())
                              .arg(m_reader.lineNumber())
                              .arg(m_reader.columnNumber()));
    }

    bool isAt(QLatin1StringView namespaceUri, QLatin1StringView name) const
    {
        return m_reader.namespaceUri() == namespaceUri && m_reader.name() == name;
    }

    void readEntity()
    {
        while (m_reader.readNextStartElement()) {
            if (isAt(metadataNamespace, "IDPSSODescriptor"_L1))
                readIdentityProvider();
            else
                m_reader.skipCurrentElement();
        }
    }

    void readIdentityProvider()
    {
        while (m_reader.readNextStartElement()) {
            if (isAt(metadataNamespace, "KeyDescriptor"_L1))
                readKey();
            else if (isAt(metadataNamespace, "SingleSignOnService"_L1))
                readService();
            else
                m_reader.skipCurrentElement();
        }
    }

    void readKey()
    {
        // A key without a use serves for both (SAML 2.0 Metadata, 2.4.1.1).
        const auto use = m_reader.attributes().value("use"_L1);
        if (!use.isEmpty() && use != "signing"_L1)
            return m_reader.skipCurrentElement();
        while (m_reader.readNextStartElement()) {
            if (isAt(signatureNamespace, "KeyInfo"_L1))
                readKeyInfo();
            else
                m_reader.skipCurrentElement();
        }
    }

    void readKeyInfo()
    {
        while (m_reader.readNextStartElement()) {
            if (isAt(signatureNamespace, "X509Data"_L1))
                readCertificates();
            else
                m_reader.skipCurrentElement();
        }
    }

    void readCertificates()
    {
        while (m_reader.readNextStartElement()) {
            if (!isAt(signatureNamespace, "X509Certificate"_L1)) {
                m_reader.skipCurrentElement();
                continue;
            }
            const auto line = m_reader.lineNumber();
            const auto text = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
            addCertificate(text.simplified().remove(u' ').toLatin1(), line);
        }
    }

    void addCertificate(const QByteArray &base64, qint64 line)
    {
        const auto der = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (m_reader.hasError())
            return;
        if (!der || QSslCertificate(*der, QSsl::Der).isNull())
            m_problems << u"X509Certificate: no certificate at line %1"_s.arg(line);
        else if (!m_metadata.certificates.contains(*der))
            m_metadata.certificates << *der;
    }

    void readService()
    {
        const auto binding = m_reader.attributes().value("Binding"_L1);
        const QUrl location(m_reader.attributes().value("Location"_L1).trimmed().toString(),
                            QUrl::StrictMode);
        const bool isWeb = location.scheme() == "https"_L1 || location.scheme() == "http"_L1;
        const bool isUsable = location.isValid() && isWeb && !location.host().isEmpty();
        if (isUsable && binding == postBinding && m_postUrl.isEmpty())
            m_postUrl = location;
        else if (isUsable && binding == redirectBinding && m_redirectUrl.isEmpty())
            m_redirectUrl = location;
        m_reader.skipCurrentElement();
    }

    void noteMissing()
    {
        m_metadata.ssoUrl = m_postUrl.isEmpty() ? m_redirectUrl : m_postUrl;
        if (m_metadata.issuer.isEmpty())
            m_problems << u"EntityDescriptor.entityID: missing"_s;
        if (m_metadata.certificates.isEmpty())
            m_problems << u"X509Certificate: no signing certificate"_s;
        if (m_metadata.ssoUrl.isEmpty())
            m_problems << u"SingleSignOnService: missing, or without a usable Location"_s;
    }

    QXmlStreamReader m_reader;
    SamlMetadata m_metadata;
    QUrl m_postUrl;
    QUrl m_redirectUrl;
    QStringList m_problems;
};

QString colonSeparated(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace

Result<SamlMetadata> parseSamlMetadata(const QByteArray &xml)
{
    return MetadataReader(xml).read();
}

QByteArray toPem(const QByteArray &der)
{
    constexpr qsizetype lineLength = 64;
    const auto base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n"_ba;
    for (qsizetype start = 0; start < base64.size(); start += lineLength)
        pem += base64.mid(start, lineLength) + '\n';
    pem += "-----END CERTIFICATE-----\n";
    return pem;
}

Result<CertificateFacts> readCertificate(const QByteArray &bytes)
{
    const bool isPem = bytes.contains("-----BEGIN ");
    const auto found = QSslCertificate::fromData(bytes, isPem ? QSsl::Pem : QSsl::Der);
    if (found.isEmpty() || found.first().isNull())
        return Error{.kind = ErrorKind::InputInvalid, .code = u"not-a-certificate"_s};
    if (found.size() > 1) {
        return Error{.kind = ErrorKind::InputInvalid,
                     .code = u"several-certificates"_s,
                     .detail = QString::number(found.size())};
    }
    const auto &certificate = found.first();
    return CertificateFacts{.subject = certificate.subjectDisplayName(),
                            .sha256 = colonSeparated(certificate.digest(QCryptographicHash::Sha256)),
                            .notBefore = certificate.effectiveDate(),
                            .notAfter = certificate.expiryDate(),
                            .der = certificate.toDer()};
}

} // namespace setup::okta
