// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/appmaker.h"

#include "practice/identifiers.h"
#include "practice/okta/errors.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

QJsonObject defaultSignOn()
{
    return {
        {u"defaultRelayState"_s, QJsonValue::Null},
        {u"idpIssuer"_s, u"http://www.okta.com/${org.externalKey}"_s},
        {u"subjectNameIdTemplate"_s, u"${user.userName}"_s},
        {u"subjectNameIdFormat"_s, u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s},
        {u"responseSigned"_s, true},
        {u"assertionSigned"_s, true},
        {u"signatureAlgorithm"_s, u"RSA_SHA256"_s},
        {u"digestAlgorithm"_s, u"SHA256"_s},
        {u"honorForceAuthn"_s, true},
        {u"authnContextClassRef"_s, u"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"_s},
        {u"spIssuer"_s, QJsonValue::Null},
        {u"requestCompressed"_s, false},
        {u"attributeStatements"_s, QJsonArray{}},
        {u"inlineHooks"_s, QJsonArray{}},
        {u"assertionEncryption"_s, QJsonObject{{u"enabled"_s, false}}},
        {u"allowMultipleAcsEndpoints"_s, false},
        {u"acsEndpoints"_s, QJsonArray{}},
        {u"samlSignedRequestEnabled"_s, false},
        {u"slo"_s, QJsonObject{{u"enabled"_s, false}}}};
}

const QStringList &knownSignOnKeys()
{
    static const QStringList keys = defaultSignOn().keys()
        + QStringList{u"ssoAcsUrl"_s,
                      u"recipient"_s,
                      u"destination"_s,
                      u"audience"_s,
                      u"participateSlo"_s,
                      u"spCertificate"_s,
                      u"samlAssertionLifetimeSeconds"_s};
    return keys;
}

QJsonValue textOrNull(const QJsonValue &value)
{
    return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonObject accessibilityOf(const QJsonObject &wanted)
{
    return {{u"selfService"_s, wanted.value("selfService"_L1).toBool(false)},
            {u"errorRedirectUrl"_s, textOrNull(wanted.value("errorRedirectUrl"_L1))},
            {u"loginRedirectUrl"_s, textOrNull(wanted.value("loginRedirectUrl"_L1))}};
}

QJsonObject visibilityOf(const QJsonObject &wanted, const QString &appName)
{
    const auto hide = wanted.value("hide"_L1).toObject();
    return {{u"autoLaunch"_s, wanted.value("autoLaunch"_L1).toBool(false)},
            {u"autoSubmitToolbar"_s, wanted.value("autoSubmitToolbar"_L1).toBool(false)},
            {u"hide"_s,
             QJsonObject{{u"iOS"_s, hide.value("iOS"_L1).toBool(false)},
                         {u"web"_s, hide.value("web"_L1).toBool(false)}}},
            {u"appLinks"_s, QJsonObject{{QString(appName + "_link"_L1), true}}}};
}

/// The defaults, what stays of the settings before, and what is wanted; unknown keys vanish.
QJsonObject signOnOf(const QJsonObject &wanted, const QJsonObject &before)
{
    auto signOn = defaultSignOn();
    for (const auto &key : {u"slo"_s, u"participateSlo"_s, u"spCertificate"_s}) {
        if (before.contains(key))
            signOn.insert(key, before.value(key));
    }
    for (const auto &key : knownSignOnKeys()) {
        if (wanted.contains(key))
            signOn.insert(key, wanted.value(key));
    }
    signOn.insert(u"defaultRelayState"_s, textOrNull(signOn.value("defaultRelayState"_L1)));
    return signOn;
}

/// The changing middle of an app's name: Okta keeps the letters and digits of ASCII only.
QString slugOf(const QString &label)
{
    static const QRegularExpression others(u"[^a-z0-9]"_s);
    auto slug = label.toLower().remove(others);
    return slug.isEmpty() ? u"app"_s : slug;
}

QJsonObject link(const QString &url, const QString &method = {})
{
    QJsonObject result{{u"href"_s, url}};
    if (!method.isEmpty())
        result.insert(u"hints"_s, QJsonObject{{u"allow"_s, QJsonArray{method}}});
    return result;
}

QJsonObject linksOf(const Org &org, const App &app)
{
    const QString self = org.base + "/api/v1/apps/"_L1 + app.id;
    const QString page = org.base + "/app/"_L1 + app.name + u'/' + app.id;
    auto help = link(page + "/setup/help/SAML_2_0/instructions"_L1);
    help.insert(u"type"_s, u"text/html"_s);
    auto metadata = link(self + "/sso/saml/metadata"_L1, u"GET"_s);
    metadata.insert(u"type"_s, u"application/xml"_s);
    auto appLink = link(org.base + "/home/"_L1 + app.name + u'/' + app.id + "/aln"_L1 + app.id.mid(3));
    appLink.insert(u"name"_s, QString(app.name + "_link"_L1));
    appLink.insert(u"type"_s, u"text/html"_s);
    QJsonObject links{{u"help"_s, help},
                      {u"metadata"_s, metadata},
                      {u"appLinks"_s, QJsonArray{appLink}},
                      {u"groups"_s, link(self + "/groups"_L1)},
                      {u"users"_s, link(self + "/users"_L1)},
                      {u"logo"_s, QJsonArray{}},
                      {u"accessPolicy"_s, link(org.base + "/api/v1/policies/rst"_L1 + org.id.mid(3))},
                      {u"policies"_s, link(self + "/policies"_L1, u"PUT"_s)}};
    const auto change = app.active ? u"deactivate"_s : u"activate"_s;
    links.insert(change, link(self + "/lifecycle/"_L1 + change, u"POST"_s));
    return links;
}

} // namespace

std::unique_ptr<App> makeApp(Org &org, const QString &label, const QJsonObject &body)
{
    auto app = std::make_unique<App>();
    app->id = oktaId(u"0oa"_s);
    app->externalKey = oktaId(u"exk"_s);
    app->name = u"%1_%2_%3"_s.arg(org.subdomain(), slugOf(label)).arg(++org.appCounter);
    app->created = timestamp();
    app->currentKid = randomText(43);
    app->toApp = {.id = oktaId(u"prm"_s), .toApp = true};
    app->toOkta = {.id = oktaId(u"prm"_s), .toApp = false};
    app->baseSchema.insert(u"userName"_s,
                           QJsonObject{{u"title"_s, u"Username"_s},
                                       {u"type"_s, u"string"_s},
                                       {u"required"_s, true},
                                       {u"scope"_s, u"NONE"_s},
                                       {u"maxLength"_s, 100},
                                       {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}});
    replaceSettings(*app, body);
    app->label = label;
    return app;
}

void replaceSettings(App &app, const QJsonObject &body)
{
    const auto settings = body.value("settings"_L1).toObject();
    app.lastUpdated = timestamp();
    app.label = body.value("label"_L1).toString();
    app.accessibility = accessibilityOf(body.value("accessibility"_L1).toObject());
    app.visibility = visibilityOf(body.value("visibility"_L1).toObject(), app.name);
    app.userNameTemplate = body.value("credentials"_L1).toObject().value("userNameTemplate"_L1).toObject();
    if (!app.userNameTemplate.contains("template"_L1))
        app.userNameTemplate = {{u"template"_s, u"${source.login}"_s}, {u"type"_s, u"BUILT_IN"_s}};
    const auto notes = settings.value("notes"_L1).toObject();
    app.notes = {{u"admin"_s, textOrNull(notes.value("admin"_L1))},
                 {u"enduser"_s, textOrNull(notes.value("enduser"_L1))}};
    app.signOn = signOnOf(settings.value("signOn"_L1).toObject(), app.signOn);
}

QJsonObject toJson(const Org &org, const App &app)
{
    QStringList features(app.features.cbegin(), app.features.cend());
    features.sort();
    return {
        {u"id"_s, app.id},
        {u"orn"_s, u"orn:okta:idp:%1:apps:%2:%3"_s.arg(org.id, app.name, app.id)},
        {u"name"_s, app.name},
        {u"label"_s, app.label},
        {u"status"_s, app.active ? u"ACTIVE"_s : u"INACTIVE"_s},
        {u"lastUpdated"_s, app.lastUpdated},
        {u"created"_s, app.created},
        {u"accessibility"_s, app.accessibility},
        {u"visibility"_s, app.visibility},
        {u"features"_s, QJsonArray::fromStringList(features)},
        {u"signOnMode"_s, u"SAML_2_0"_s},
        {u"credentials"_s,
         QJsonObject{{u"userNameTemplate"_s, app.userNameTemplate},
                     {u"signing"_s, QJsonObject{{u"kid"_s, app.currentKid}}}}},
        {u"settings"_s,
         QJsonObject{{u"app"_s, QJsonObject{}},
                     {u"notifications"_s,
                      QJsonObject{{u"vpn"_s,
                                   QJsonObject{{u"network"_s, QJsonObject{{u"connection"_s, u"DISABLED"_s}}},
                                               {u"message"_s, QJsonValue::Null},
                                               {u"helpUrl"_s, QJsonValue::Null}}}}},
                     {u"manualProvisioning"_s, false},
                     {u"implicitAssignment"_s, false},
                     {u"notes"_s, app.notes},
                     {u"signOn"_s, app.signOn}}},
        {u"_links"_s, linksOf(org, app)}};
}

} // namespace setup::practice::okta
