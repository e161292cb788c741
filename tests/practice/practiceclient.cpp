// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceclient.h"

#include "practice/consolevisitor.h"
#include "practice/http/message.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace setup::test {
namespace {

constexpr int answerTimeout = 10000;

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + QString(user + u':' + password).toUtf8().toBase64();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString Answer::next() const
{
    static const QRegularExpression pattern(u"<([^>]*)>;\\s*rel=\"next\""_s);
    return pattern.match(QString::fromUtf8(header("link"))).captured(1);
}

PracticeClient::PracticeClient(const practice::PracticeWorld &world) : m_address(world.address()) {}

Answer PracticeClient::send(const QByteArray &method, const QString &url, const QByteArray &body,
                            const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request{QUrl(url)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    // As a custom verb, Qt would wait for the body that a HEAD's length announces.
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(answerTimeout))
        return {.error = QNetworkReply::TimeoutError};
    Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                  .error = reply->error(),
                  .body = reply->readAll()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer PracticeClient::okta(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto url = path.startsWith("http"_L1) ? path : QString(m_address.oktaOrg + path);
    return send(
        method, url, body,
        {{"Authorization", "SSWS " + m_address.oktaToken.toUtf8()}, {"Content-Type", "application/json"}});
}

Answer PracticeClient::okta(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return okta(method, path, bytesOf(body));
}

Answer PracticeClient::sumo(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, m_address.sumoApi + path, body,
                {{"Authorization", basic(m_address.sumoAccessId, m_address.sumoAccessKey)},
                 {"Content-Type", "application/json"}});
}

Answer PracticeClient::sumo(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return sumo(method, path, bytesOf(body));
}

Answer PracticeClient::sumoAs(const QString &accessId, const QString &accessKey, const QByteArray &method,
                              const QString &path, const QJsonObject &body)
{
    return send(method, m_address.sumoApi + path, body.isEmpty() ? QByteArray() : bytesOf(body),
                {{"Authorization", basic(accessId, accessKey)}, {"Content-Type", "application/json"}});
}

Answer PracticeClient::form(const QString &appId, const QString &form, const QByteArray &fields)
{
    static const QHash<QString, std::pair<QString, QString>> forms{
        {u"provisioning"_s, {u"?edit=app-settings"_s, u"app-settings"_s}},
        {u"integration"_s, {u"provisioning/integration?edit=on"_s, u"provisioning/integration"_s}},
        {u"test-connector"_s, {u"provisioning/integration?edit=on"_s, u"provisioning/integration"_s}},
        {u"to-app"_s, {u"provisioning/to-app?edit=on"_s, u"provisioning/to-app"_s}}};
    const auto [page, address] = forms.value(form);
    ConsoleVisitor visitor(*this);
    auto values = practice::parseFields(fields);
    if (form == "test-connector"_L1)
        values.append({u"step"_s, u"test"_s});
    if (form == "to-app"_L1) {
        // Ticks that aren't named are off.
        for (const auto &toggle : {u"createUsers"_s, u"updateUserAttributes"_s, u"deactivateUsers"_s}) {
            if (std::none_of(values.cbegin(), values.cend(),
                             [&toggle](const auto &value) { return value.first == toggle; }))
                values.append({toggle, QString()});
        }
    }
    return visitor.send(u"/admin/app/app/instance/%1/%2"_s.arg(appId, page), address, values);
}

Answer PracticeClient::oauthForm(const QString &form, const QByteArray &fields)
{
    return send("POST", m_address.oktaAppSettings + u'/' + form, fields,
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QJsonObject PracticeClient::appBody(const QString &label, const QString &acs, const QString &audience)
{
    return {
        {u"label"_s, label},
        {u"signOnMode"_s, u"SAML_2_0"_s},
        {u"settings"_s,
         QJsonObject{{u"signOn"_s,
                      QJsonObject{{u"ssoAcsUrl"_s, acs},
                                  {u"recipient"_s, acs},
                                  {u"destination"_s, acs},
                                  {u"audience"_s, audience},
                                  {u"idpIssuer"_s, u"http://www.okta.com/${org.externalKey}"_s},
                                  {u"subjectNameIdTemplate"_s, u"${user.userName}"_s},
                                  {u"subjectNameIdFormat"_s,
                                   u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s},
                                  {u"responseSigned"_s, true},
                                  {u"assertionSigned"_s, true},
                                  {u"signatureAlgorithm"_s, u"RSA_SHA256"_s},
                                  {u"digestAlgorithm"_s, u"SHA256"_s},
                                  {u"honorForceAuthn"_s, true},
                                  {u"authnContextClassRef"_s,
                                   u"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"_s},
                                  {u"requestCompressed"_s, false},
                                  {u"allowMultipleAcsEndpoints"_s, false}}}}}};
}

QJsonObject PracticeClient::samlBody(const QJsonObject &app, const QString &name)
{
    const auto id = app.value("id"_L1).toString();
    const auto kid = app.value("credentials"_L1)
                         .toObject()
                         .value("signing"_L1)
                         .toObject()
                         .value("kid"_L1)
                         .toString();
    const auto metadata = okta("GET", u"/api/v1/apps/%1/sso/saml/metadata?kid=%2"_s.arg(id, kid)).body;
    static const QRegularExpression entity(u"entityID=\"([^\"]+)\""_s);
    static const QRegularExpression certificate(u"<ds:X509Certificate>([^<]+)<"_s);
    const auto text = QString::fromUtf8(metadata);
    return {{u"configurationName"_s, name},
            {u"issuer"_s, entity.match(text).captured(1)},
            {u"x509cert1"_s,
             u"-----BEGIN CERTIFICATE-----\n%1\n-----END CERTIFICATE-----"_s.arg(
                 certificate.match(text).captured(1))},
            {u"disableRequestedAuthnContext"_s, true}};
}

std::unique_ptr<practice::PracticeWorld> startWorld(const practice::Options &options)
{
    auto world = practice::PracticeWorld::start(options);
    if (!world)
        qFatal("%s", qPrintable(describe(world.error())));
    return std::move(*world);
}

practice::Fault faultOf(const QString &spec)
{
    const auto parsed = practice::parseFault(spec);
    if (!parsed)
        qFatal("%s", qPrintable(describe(parsed.error())));
    return *parsed;
}

QJsonObject rolesAttribute(const QString &externalName)
{
    const QJsonObject roles{{u"title"_s, u"Roles"_s},
                            {u"type"_s, u"string"_s},
                            {u"enum"_s, QJsonArray{u"Analyst"_s, u"Administrator"_s, u"Nobody"_s}},
                            {u"externalName"_s, externalName},
                            {u"externalNamespace"_s, u"urn:ietf:params:scim:schemas:core:2.0:User"_s},
                            {u"scope"_s, u"NONE"_s}};
    const QJsonObject custom{{u"id"_s, u"#custom"_s},
                             {u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{u"roles"_s, roles}}}};
    return {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
}

QString setUpApp(practice::PracticeWorld &world, PracticeClient &client)
{
    const auto app = client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Sumo Logic"_s))
                         .object();
    auto id = app.value("id"_L1).toString();
    const auto saml = client.sumo("POST", u"/v1/saml/identityProviders"_s, client.samlBody(app, u"Okta"_s))
                          .object();
    client.okta("PUT", "/api/v1/apps/"_L1 + id,
                PracticeClient::appBody(u"Sumo Logic"_s, saml.value("assertionConsumerUrl"_L1).toString(),
                                        saml.value("entityId"_L1).toString()));
    const auto refusal = world.performPersonsClicks(id);
    if (!refusal.isEmpty())
        qFatal("%s", qPrintable(refusal));
    client.okta("POST", u"/api/v1/meta/schemas/apps/%1/default"_s.arg(id), rolesAttribute());
    return id;
}

QJsonObject assignment(const QString &userId, const QString &role)
{
    return {{u"id"_s, userId}, {u"scope"_s, u"USER"_s}, {u"profile"_s, QJsonObject{{u"roles"_s, role}}}};
}

QString personNamed(PracticeClient &client, const QString &beginning)
{
    const auto found = client.okta("GET", "/api/v1/users?q="_L1 + beginning).array();
    return found.first().toObject().value("id"_L1).toString();
}

} // namespace setup::test
