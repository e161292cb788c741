// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "services/okta/oktajson.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;

/// The bodies of requests, and what is read back of them.
class tst_OktaJsonBodies : public QObject
{
    Q_OBJECT

private slots:
    void writesANewApp();
    void writesANewAppsOwnSettings();
    void writesAUserNameTemplate_data();
    void writesAUserNameTemplate();
    void writesAnAttributeOfTheOktaUser();
    void writesAnAttributeOfTheApp();
    void writesAttributesWithoutTitles();
    void keepsValuesAndTitlesInOneOrder();
    void readsBackWhatItWrites();
    void writesAnAppBackWithNothingLost();
    void keepsAppSettingsThatAreNotGiven();
};

namespace {

QJsonObject json(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    Q_ASSERT(object);
    return *object;
}

const auto
    appText = R"({"id":"0oaHarbour1","orn":"orn:okta:idp:00oHarbour:apps:harbour_sumologic_1:0oaHarbour1",
"name":"harbour_sumologic_1","label":"Sumo Logic","status":"ACTIVE","lastUpdated":"2026-03-01T08:00:01.000Z",
"created":"2026-03-01T08:00:00.000Z",
"accessibility":{"selfService":false,"errorRedirectUrl":null,"loginRedirectUrl":null},
"visibility":{"autoLaunch":false,"autoSubmitToolbar":false,"hide":{"iOS":false,"web":false},
"appLinks":{"harbour_sumologic_1_link":true}},"features":[],"signOnMode":"SAML_2_0",
"credentials":{"userNameTemplate":{"template":"${source.login}","type":"BUILT_IN"},
"signing":{"kid":"kid-of-harbour"}},
"settings":{"app":{},"notifications":{"vpn":{"network":{"connection":"DISABLED"},"message":null,"helpUrl":null}},
"manualProvisioning":false,"implicitAssignment":false,"notes":{"admin":null,"enduser":null},
"signOn":{"defaultRelayState":null,"ssoAcsUrl":"https://service.us2.sumologic.example/acs/7",
"idpIssuer":"http://www.okta.com/${org.externalKey}","audience":"https://service.us2.sumologic.example/entity/7",
"recipient":"https://service.us2.sumologic.example/recipient","destination":"https://service.us2.sumologic.example/dest",
"subjectNameIdTemplate":"${user.userName}",
"subjectNameIdFormat":"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified","responseSigned":true,
"assertionSigned":true,"signatureAlgorithm":"RSA_SHA256","digestAlgorithm":"SHA256","honorForceAuthn":true,
"authnContextClassRef":"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport","spIssuer":null,
"requestCompressed":false,"attributeStatements":[],"inlineHooks":[],"assertionEncryption":{"enabled":false},
"allowMultipleAcsEndpoints":false,"acsEndpoints":[],"samlSignedRequestEnabled":false,"slo":{"enabled":false}}},
"_links":{"help":{"href":"https://harbour-admin.okta.com/app/harbour_sumologic_1/0oaHarbour1/setup/help",
"type":"text/html"},"appLinks":[{"name":"login","href":"https://harbour.okta.com/home/x","type":"text/html"}],
"logo":[{"name":"medium","href":"https://cdn.example/logo.png","type":"image/png"}],
"users":{"href":"https://harbour.okta.com/api/v1/apps/0oaHarbour1/users"}}})"_ba;

SchemaAttribute roles()
{
    return {.name = u"roles"_s,
            .title = u"Roles"_s,
            .type = u"string"_s,
            .scope = u"NONE"_s,
            .values = {u"user"_s, u"administrator"_s, u"analyst"_s},
            .valueTitles = {u"User"_s, u"Administrator"_s, u"Analyst"_s}};
}

QStringList constsOf(const QJsonObject &attribute)
{
    QStringList consts;
    for (const auto &option : attribute.value(u"oneOf").toArray())
        consts << option.toObject().value(u"const").toString();
    return consts;
}

} // namespace

void tst_OktaJsonBodies::writesANewApp()
{
    const auto object = toJson(SamlAppDraft{
        .label = u"Sumo Logic"_s,
        .saml = {.acsUrl = u"https://a.example/acs"_s, .audience = u"https://a.example/entity"_s}});
    QCOMPARE(object.keys(),
             (QStringList{u"credentials"_s, u"label"_s, u"settings"_s, u"signOnMode"_s,
                          u"visibility"_s})); // and no name, which would mean a catalogue app
    const auto expected = json(R"({"defaultRelayState":"","ssoAcsUrl":"https://a.example/acs",
        "recipient":"https://a.example/acs","destination":"https://a.example/acs",
        "audience":"https://a.example/entity","idpIssuer":"http://www.okta.com/${org.externalKey}",
        "subjectNameIdTemplate":"${user.userName}",
        "subjectNameIdFormat":"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        "responseSigned":true,"assertionSigned":true,"signatureAlgorithm":"RSA_SHA256","digestAlgorithm":"SHA256",
        "honorForceAuthn":true,
        "authnContextClassRef":"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
        "requestCompressed":false,"spIssuer":null,"allowMultipleAcsEndpoints":false,"acsEndpoints":[],
        "attributeStatements":[],"inlineHooks":[],"samlSignedRequestEnabled":false,"slo":{"enabled":false}})"_ba);
    QCOMPARE(object.value(u"settings").toObject().value(u"signOn").toObject(), expected);
    QCOMPARE(object.value(u"label").toString(), u"Sumo Logic"_s);
    QCOMPARE(object.value(u"signOnMode").toString(), u"SAML_2_0"_s);
}

void tst_OktaJsonBodies::writesANewAppsOwnSettings()
{
    const SamlSettings saml{.acsUrl = u"https://a.example/acs"_s,
                            .audience = u"https://a.example/entity"_s,
                            .recipient = u"https://a.example/r"_s,
                            .destination = u"https://a.example/d"_s,
                            .nameIdTemplate = u"${user.email}"_s,
                            .nameIdFormat = u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s};
    auto object = toJson(SamlAppDraft{.label = u"x"_s, .saml = saml});
    for (const auto &[key, value] :
         {std::pair{u"id"_s, u"0oa"_s}, {u"name"_s, u"n"_s}, {u"status"_s, u"ACTIVE"_s}})
        object.insert(key, value);
    const auto app = appFromJson(object);
    QVERIFY(app);
    QCOMPARE(app->saml, saml);
}

void tst_OktaJsonBodies::writesAUserNameTemplate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("login") << u"${source.login}"_s << u"BUILT_IN"_s;
    QTest::newRow("email") << u"${source.email}"_s << u"BUILT_IN"_s;
    QTest::newRow("own") << u"source.firstName"_s << u"CUSTOM"_s;
}

void tst_OktaJsonBodies::writesAUserNameTemplate()
{
    QFETCH(QString, text);
    QFETCH(QString, type);
    const auto object = toJson(SamlAppDraft{.label = u"x"_s, .userNameTemplate = text});
    const auto written = object.value(u"credentials").toObject().value(u"userNameTemplate").toObject();
    QCOMPARE(written.value(u"template").toString(), text);
    QCOMPARE(written.value(u"type").toString(), type);
}

void tst_OktaJsonBodies::writesAnAttributeOfTheOktaUser()
{
    auto attribute = roles();
    attribute.userPermission = u"READ_WRITE"_s;
    QCOMPARE(toJson(attribute), json(R"({"title":"Roles","type":"string","required":false,"scope":"NONE",
        "enum":["user","administrator","analyst"],
        "oneOf":[{"const":"user","title":"User"},{"const":"administrator","title":"Administrator"},
        {"const":"analyst","title":"Analyst"}],
        "permissions":[{"principal":"SELF","action":"READ_WRITE"}]})"_ba));
}

void tst_OktaJsonBodies::writesAnAttributeOfTheApp()
{
    auto attribute = roles();
    attribute.externalName = u"roles.^[primary==true].value"_s;
    attribute.externalNamespace = u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
    const auto object = toJson(attribute);
    QCOMPARE(object.value(u"externalName").toString(), attribute.externalName);
    QCOMPARE(object.value(u"externalNamespace").toString(), attribute.externalNamespace);
    QCOMPARE(object.value(u"scope").toString(), u"NONE"_s);
    QVERIFY(!object.contains(u"permissions"));
}

void tst_OktaJsonBodies::writesAttributesWithoutTitles()
{
    const auto object = toJson(SchemaAttribute{.name = u"a"_s, .title = u"A"_s});
    QCOMPARE(object, json(R"({"title":"A","type":"string","required":false,"scope":"NONE"})"_ba));
    const auto values = toJson(SchemaAttribute{.name = u"a"_s, .title = u"A"_s, .values = {u"x"_s}});
    QVERIFY(values.contains(u"enum"));
    QVERIFY(!values.contains(u"oneOf"));
}

void tst_OktaJsonBodies::keepsValuesAndTitlesInOneOrder()
{
    auto attribute = roles();
    attribute.valueTitles.removeLast();
    const auto object = toJson(attribute);
    QCOMPARE(constsOf(object), attribute.values);
    QCOMPARE(object.value(u"enum").toArray(), QJsonArray::fromStringList(attribute.values));
    QCOMPARE(object.value(u"oneOf").toArray().last().toObject().value(u"title").toString(), u"analyst"_s);
}

void tst_OktaJsonBodies::readsBackWhatItWrites()
{
    for (const auto &type : {u"string"_s, u"array"_s}) {
        auto attribute = roles();
        attribute.type = type;
        attribute.userPermission = u"READ_ONLY"_s;
        attribute.externalName = u"n"_s;
        const QJsonObject properties{{u"roles"_s, toJson(attribute)}};
        const QJsonObject custom{{u"properties"_s, properties}};
        const auto schema = schemaFromJson({{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}});
        QVERIFY(schema);
        QCOMPARE(schema->custom.value(u"roles"_s), attribute);
    }
}

void tst_OktaJsonBodies::writesAnAppBackWithNothingLost()
{
    const auto before = json(appText);
    const auto after = withSettings(before,
                                    {.acsUrl = u"https://b.example/acs"_s,
                                     .audience = u"https://b.example/entity"_s,
                                     .recipient = u"https://b.example/r"_s,
                                     .destination = u"https://b.example/d"_s});
    for (const auto &key :
         {u"_links"_s, u"features"_s, u"id"_s, u"status"_s, u"created"_s, u"lastUpdated"_s, u"orn"_s})
        QVERIFY2(!after.contains(key), qPrintable(key));
    for (const auto &key :
         {u"name"_s, u"label"_s, u"signOnMode"_s, u"credentials"_s, u"visibility"_s, u"accessibility"_s})
        QCOMPARE(after.value(key), before.value(key));
    auto expected = before.value(u"settings").toObject();
    auto signOn = expected.value(u"signOn").toObject();
    signOn.insert(u"ssoAcsUrl"_s, u"https://b.example/acs"_s);
    signOn.insert(u"audience"_s, u"https://b.example/entity"_s);
    signOn.insert(u"recipient"_s, u"https://b.example/r"_s);
    signOn.insert(u"destination"_s, u"https://b.example/d"_s);
    expected.insert(u"signOn"_s, signOn);
    QCOMPARE(after.value(u"settings").toObject(), expected);
}

void tst_OktaJsonBodies::keepsAppSettingsThatAreNotGiven()
{
    const auto before = json(appText);
    const auto after = withSettings(before, {});
    QCOMPARE(after.value(u"settings"), before.value(u"settings"));
}

QTEST_GUILESS_MAIN(tst_OktaJsonBodies)
#include "tst_oktajsonbodies.moc"
