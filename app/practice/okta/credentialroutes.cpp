// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/okta/errors.h"
#include "practice/okta/routes.h"
#include "practice/okta/signingkeys.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr int metadataLineLength = 76;
constexpr auto urlBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(urlBase64));
}

QJsonObject toJson(const SigningKey &key)
{
    const auto &certificate = key.certificate;
    return {{u"kty"_s, u"RSA"_s},
            {u"created"_s, key.created},
            {u"lastUpdated"_s, key.created},
            {u"expiresAt"_s, certificate.notAfter.toString(Qt::ISODateWithMs)},
            {u"kid"_s, key.kid},
            {u"use"_s, u"sig"_s},
            {u"x5c"_s, QJsonArray{QString::fromLatin1(certificate.der.toBase64())}},
            {u"x5t#S256"_s, base64Url(QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256))},
            {u"e"_s, base64Url(certificate.exponent)},
            {u"n"_s, base64Url(certificate.modulus)}};
}

QByteArray wrapped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype at = 0; at < text.size(); at += metadataLineLength) {
        if (at > 0)
            result += '\n';
        result += text.mid(at, metadataLineLength);
    }
    return result;
}

QByteArray metadataOf(const Org &org, const App &app, const SigningKey &key)
{
    const auto location = QString(org.base + "/app/"_L1 + app.name + u'/' + app.externalKey + "/sso/saml"_L1)
                              .toUtf8();
    const auto binding = [&location](const QByteArray &name) -> QByteArray {
        return "<md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:" + name
            + "\" Location=\"" + location + "\"/>";
    };
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><md:EntityDescriptor entityID=\""
        + Org::issuerOf(app).toHtmlEscaped().toUtf8()
        + "\" xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\"><md:IDPSSODescriptor "
          "WantAuthnRequestsSigned=\"false\" "
          "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><md:KeyDescriptor "
          "use=\"signing\">"
          "<ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>"
        + wrapped(key.certificate.der.toBase64())
        + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
          "<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</md:NameIDFormat>"
          "<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>"
        + binding("HTTP-POST") + binding("HTTP-Redirect") + "</md:IDPSSODescriptor></md:EntityDescriptor>";
}

/// "Okta API reference, Preview the application SAML metadata". Real replies name a character set that the
/// document contradicts.
Reply metadata(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
    const auto kid = request.queryValue(u"kid", app->currentKid);
    for (const auto &key : signingKeys(org, *app)) {
        if (key.kid == kid)
            return {.contentType = "application/xml;charset=ISO-8859-1", .body = metadataOf(org, *app, key)};
    }
    return notFound(kid, u"AppSigningKey"_s);
}

Reply keys(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    if (app == nullptr)
        return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
    QJsonArray list;
    for (const auto &key : signingKeys(org, *app))
        list.append(toJson(key));
    return jsonListReply(list);
}

} // namespace

const std::vector<SigningKey> &signingKeys(const Org &org, App &app)
{
    if (app.keys.empty()) {
        app.keys.push_back({.kid = randomText(43),
                            .certificate = org.certificates.make(u"acme (before)"_s),
                            .created = app.created});
        app.keys.push_back(
            {.kid = app.currentKid, .certificate = org.certificates.make(u"acme"_s), .created = app.created});
    }
    return app.keys;
}

const SigningKey &currentKey(const Org &org, App &app)
{
    const auto &all = signingKeys(org, app);
    return *std::find_if(all.cbegin(), all.cend(),
                         [&app](const SigningKey &key) { return key.kid == app.currentKid; });
}

void addCredentialRoutes(Router &router, Org &org)
{
    router.add(u"GET"_s, u"/api/v1/apps/{appId}/sso/saml/metadata"_s,
               [&org](const Request &request) { return metadata(org, request); });
    router.add(u"GET"_s, u"/api/v1/apps/{appId}/credentials/keys"_s,
               [&org](const Request &request) { return keys(org, request); });
}

} // namespace setup::practice::okta
