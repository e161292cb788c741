// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "services/okta/oktajson.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;

class tst_OktaJson : public QObject
{
    Q_OBJECT

private slots:
    void readsAnOrganization();
    void readsAnOrganizationWithACustomDomain();
    void readsAnApp();
    void readsAnAppWithScim();
    void readsAppsOfOtherKinds_data();
    void readsAppsOfOtherKinds();
    void readsLinksOfBothShapes_data();
    void readsLinksOfBothShapes();
    void readsASigningKey();
    void refusesASigningKeyWithoutACertificate_data();
    void refusesASigningKeyWithoutACertificate();
    void readsTheUserSchema();
    void readsAPlainAppSchema();
    void readsAScimAppSchema();
    void readsASparseSchema_data();
    void readsASparseSchema();
    void putsTitlesIntoTheValuesOrder();
    void readsAListAttribute();
    void readsAMapping();
    void readsAMappingOfAList();
    void readsAUser();
    void readsAGroup();
    void readsAnAppUserWithoutScim();
    void readsAProvisionedAppUser();
    void readsAnAppGroup();
    void readsALogEvent();
    void readsALogEventWithoutTargets();
    void ignoresUnknownFields();
    void namesMissingFields_data();
    void namesMissingFields();
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

const auto userSchemaText = R"({"id":"https://harbour.okta.com/meta/schemas/user/oscHarbour","name":"user",
"definitions":{"custom":{"id":"#custom","type":"object","properties":{
"roles":{"title":"Roles","description":"d","type":"string","mutability":"READ_WRITE","scope":"NONE",
"enum":["analyst","user"],"oneOf":[{"const":"analyst","title":"Analyst"},{"const":"user","title":"User"}],
"permissions":[{"principal":"SELF","action":"READ_ONLY"}],"master":{"type":"OKTA"}}}},
"base":{"id":"#base","type":"object","properties":{
"login":{"title":"Username","type":"string","required":true,"mutability":"READ_WRITE","scope":"NONE","minLength":5,
"maxLength":100,"permissions":[{"principal":"SELF","action":"READ_ONLY"}],"master":{"type":"PROFILE_MASTER"}}},
"required":["login"]}},"type":"object","properties":{"profile":{"allOf":[{"$ref":"#/definitions/custom"}]}},
"_links":{"self":{"rel":"self","href":"https://harbour.okta.com/meta/schemas/user/oscHarbour","method":"GET"},
"type":{"rel":"type","href":"https://harbour.okta.com/meta/types/user/otyHarbour","method":"GET"}}})"_ba;

const auto scimSchemaText = R"({"id":"https://harbour.okta.com/meta/schemas/apps/0oaHarbour1/default",
"name":"harbour_sumologic_1","definitions":{"custom":{"id":"#custom","type":"object","properties":{
"email":{"title":"Primary email","type":"string","format":"email",
"externalName":"emails.^[primary==true].value","externalNamespace":"urn:ietf:params:scim:schemas:core:2.0:User",
"scope":"SELF"},
"division":{"title":"Division","type":"string","externalName":"division",
"externalNamespace":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","scope":"SELF"}}},
"base":{"id":"#base","type":"object","properties":{
"userName":{"title":"Username","type":"string","required":true,"scope":"NONE","maxLength":100},
"givenName":{"title":"Given name","type":"string","required":true,"externalName":"name.givenName",
"externalNamespace":"urn:ietf:params:scim:schemas:core:2.0:User","scope":"SELF"}},"required":["userName"]}}})"_ba;

const auto eventText =
    R"({"actor":{"id":"00uSystem","type":"SystemPrincipal","alternateId":"system","detailEntry":null},
"client":null,"displayMessage":"Push new user to external application",
"eventType":"application.provision.user.push","outcome":{"result":"FAILURE","reason":"Bad Request. Says the server"},
"published":"2026-03-01T09:15:30.250Z","severity":"ERROR","geographicalContext":{"postalCode":4711},
"debugContext":{"debugData":{"AppName":"Sumo Logic"}},"transaction":{"type":"JOB","id":"t1","detail":{}},
"uuid":"5a1c-harbour","version":"0","target":[
{"id":"0uaHarbour","type":"AppUser","alternateId":"ann@harbour.example","displayName":"Ann","detailEntry":null},
{"id":"0oaHarbour1","type":"AppInstance","alternateId":"Sumo Logic","displayName":"Sumo Logic","detailEntry":null},
{"id":"00uAnn","type":"User","alternateId":"ann@harbour.example","displayName":"Ann","detailEntry":null}]})"_ba;

} // namespace

void tst_OktaJson::readsAnOrganization()
{
    const auto organization = organizationFromJson(json(
        R"({"id":"00oHarbour","cell":"ok14","_links":{"organization":{"href":"https://harbour.okta.com"}},
        "pipeline":"idx","settings":{"analyticsCollectionEnabled":false}})"_ba));
    QVERIFY(organization);
    QCOMPARE(organization->id, u"00oHarbour"_s);
    QVERIFY(organization->isIdentityEngine());
    QCOMPARE(organization->organizationUrl, QUrl(u"https://harbour.okta.com"_s));
    QVERIFY(organization->customUrl.isEmpty());
}

void tst_OktaJson::readsAnOrganizationWithACustomDomain()
{
    const auto organization = organizationFromJson(
        json(R"({"id":"00oHarbour","_links":{"organization":{"href":"https://harbour.okta.com/"},
        "alternate":{"href":"https://login.harbour.example"}},"pipeline":"v1"})"_ba));
    QVERIFY(organization);
    QVERIFY(!organization->isIdentityEngine());
    QCOMPARE(organization->organizationUrl, QUrl(u"https://harbour.okta.com"_s));
    QCOMPARE(organization->customUrl, QUrl(u"https://login.harbour.example"_s));
}

void tst_OktaJson::readsAnApp()
{
    const auto object = json(appText);
    const auto app = appFromJson(object);
    QVERIFY2(app, app ? "" : qPrintable(describe(app.error())));
    QCOMPARE(app->id.toString(), u"0oaHarbour1"_s);
    QCOMPARE(app->name, u"harbour_sumologic_1"_s);
    QCOMPARE(app->label, u"Sumo Logic"_s);
    QVERIFY(app->isActive());
    QVERIFY(app->isSaml());
    QVERIFY(app->features.isEmpty());
    QCOMPARE(app->signingKeyId, u"kid-of-harbour"_s);
    QCOMPARE(app->userNameTemplate, u"${source.login}"_s);
    QCOMPARE(app->saml.acsUrl, u"https://service.us2.sumologic.example/acs/7"_s);
    QCOMPARE(app->saml.audience, u"https://service.us2.sumologic.example/entity/7"_s);
    QCOMPARE(app->saml.recipient, u"https://service.us2.sumologic.example/recipient"_s);
    QCOMPARE(app->saml.destination, u"https://service.us2.sumologic.example/dest"_s);
    QCOMPARE(app->saml.nameIdTemplate, u"${user.userName}"_s);
    QCOMPARE(app->saml.nameIdFormat, u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s);
    QCOMPARE(app->adminUrl, QUrl(u"https://harbour-admin.okta.com"_s));
    QCOMPARE(app->raw, object);
}

void tst_OktaJson::readsAnAppWithScim()
{
    auto object = json(appText);
    object.insert(u"features"_s, QJsonArray{u"PUSH_NEW_USERS"_s, u"SCIM_PROVISIONING"_s, u"SOMETHING_NEW"_s});
    const auto app = appFromJson(object);
    QVERIFY(app);
    QVERIFY(app->hasFeature("SCIM_PROVISIONING"_L1));
    QVERIFY(app->hasFeature("SOMETHING_NEW"_L1));
    QVERIFY(!app->hasFeature("PUSH_PROFILE_UPDATES"_L1));
}

void tst_OktaJson::readsAppsOfOtherKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bookmark") << R"({"id":"0oa2","name":"bookmark","label":"Wiki","status":"INACTIVE",
        "signOnMode":"BOOKMARK","features":null,"credentials":{},"settings":{"app":{"url":"https://w.example"}}})"_ba;
    QTest::newRow("bare")
        << R"({"id":"0oa2","name":"n","label":"l","status":"ACTIVE","signOnMode":"AUTO_LOGIN"})"_ba;
    QTest::newRow("catalogue SAML") << R"({"id":"0oa2","name":"n","label":"l","status":"ACTIVE",
        "signOnMode":"SAML_2_0","credentials":null,"settings":{"signOn":{"ssoAcsUrl":null,"audience":null}}})"_ba;
    QTest::newRow("OIDC") << R"({"id":"0oa2","name":"oidc_client","label":"l","status":"ACTIVE",
        "signOnMode":"OPENID_CONNECT","settings":{"signOn":null}})"_ba;
}

void tst_OktaJson::readsAppsOfOtherKinds()
{
    QFETCH(QByteArray, text);
    const auto app = appFromJson(json(text));
    QVERIFY2(app, app ? "" : qPrintable(describe(app.error())));
    QCOMPARE(app->saml, SamlSettings());
    QVERIFY(app->adminUrl.isEmpty());
}

void tst_OktaJson::readsLinksOfBothShapes_data()
{
    QTest::addColumn<QByteArray>("help");
    QTest::addColumn<QString>("url");
    QTest::newRow("object") << R"({"href":"https://h-admin.okta.com/x"})"_ba << u"https://h-admin.okta.com"_s;
    QTest::newRow("list") << R"([{"href":"https://h-admin.okta.com/x"},{"href":"https://o.example"}])"_ba
                          << u"https://h-admin.okta.com"_s;
    QTest::newRow("port") << R"({"href":"http://127.0.0.1:8080/x"})"_ba << u"http://127.0.0.1:8080"_s;
    QTest::newRow("empty list") << "[]"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
    QTest::newRow("text") << "\"x\""_ba << QString();
    QTest::newRow("script") << R"({"href":"javascript:alert"})"_ba << QString();
}

void tst_OktaJson::readsLinksOfBothShapes()
{
    QFETCH(QByteArray, help);
    QFETCH(QString, url);
    auto object = json(appText);
    object.insert(u"_links"_s, json(R"({"help":)"_ba + help + '}'));
    const auto app = appFromJson(object);
    QVERIFY(app);
    QCOMPARE(app->adminUrl.toString(), url);
}

void tst_OktaJson::readsASigningKey()
{
    const auto key = signingKeyFromJson(json(
        R"({"kty":"RSA","created":"2026-03-01T08:00:00.000Z","expiresAt":"2036-03-01T08:00:00.000Z","kid":"k1",
        "use":"sig","x5c":["AQIDBA==","BQYH"],"e":"AQAB","n":"xyz","x5t#S256":"t"})"_ba));
    QVERIFY(key);
    QCOMPARE(key->kid, u"k1"_s);
    QCOMPARE(key->certificate, QByteArray::fromHex("01020304"));
    QCOMPARE(key->expiresAt, QDateTime(QDate(2036, 3, 1), QTime(8, 0), Qt::UTC));
}

void tst_OktaJson::refusesASigningKeyWithoutACertificate_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::newRow("empty") << "[]"_ba;
    QTest::newRow("empty text") << R"([""])"_ba;
    QTest::newRow("not base64") << R"(["no base64!"])"_ba;
    QTest::newRow("number") << "[7]"_ba;
    QTest::newRow("text") << "\"AQID\""_ba;
}

void tst_OktaJson::refusesASigningKeyWithoutACertificate()
{
    QFETCH(QByteArray, chain);
    const auto key = signingKeyFromJson(json(R"({"kid":"k1","x5c":)"_ba + chain + '}'));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(key.error().causes.first().startsWith("x5c"_L1));
}

void tst_OktaJson::readsTheUserSchema()
{
    const auto schema = schemaFromJson(json(userSchemaText));
    QVERIFY(schema);
    QCOMPARE(schema->userType.toString(), u"otyHarbour"_s);
    QCOMPARE(schema->base.keys(), QStringList{u"login"_s});
    QCOMPARE(schema->custom.value(u"roles"_s),
             (SchemaAttribute{.name = u"roles"_s,
                              .title = u"Roles"_s,
                              .type = u"string"_s,
                              .scope = u"NONE"_s,
                              .values = {u"analyst"_s, u"user"_s},
                              .valueTitles = {u"Analyst"_s, u"User"_s},
                              .userPermission = u"READ_ONLY"_s,
                              .master = {{u"type"_s, u"OKTA"_s}},
                              .limits = {{u"description"_s, u"d"_s}}}));
    const auto login = toJson(schema->base.value(u"login"_s));
    QCOMPARE(login.value("minLength"_L1).toInt(), 5); // what it never sets itself goes back as it came
    QCOMPARE(login.value("maxLength"_L1).toInt(), 100);
    QVERIFY(login.value("required"_L1).toBool());
}

void tst_OktaJson::readsAPlainAppSchema()
{
    const auto schema = schemaFromJson(
        json(R"({"id":"x","name":"n","definitions":{"custom":{"id":"#custom","type":"object","properties":{}},
        "base":{"id":"#base","type":"object","properties":{"userName":{"title":"Username","type":"string",
        "required":true,"scope":"NONE","maxLength":100,"master":{"type":"PROFILE_MASTER"}}},
        "required":["userName"]}},"type":"object"})"_ba));
    QVERIFY(schema);
    QCOMPARE(schema->base.keys(), QStringList{u"userName"_s});
    QVERIFY(schema->custom.isEmpty());
    QVERIFY(schema->userType.isEmpty());
}

void tst_OktaJson::readsAScimAppSchema()
{
    const auto schema = schemaFromJson(json(scimSchemaText));
    QVERIFY(schema);
    QCOMPARE(schema->base.keys(), (QStringList{u"givenName"_s, u"userName"_s}));
    QCOMPARE(schema->custom.keys(), (QStringList{u"division"_s, u"email"_s}));
    const auto email = schema->custom.value(u"email"_s);
    QCOMPARE(email.externalName, u"emails.^[primary==true].value"_s);
    QCOMPARE(email.externalNamespace, u"urn:ietf:params:scim:schemas:core:2.0:User"_s);
    QCOMPARE(email.scope, u"SELF"_s);
    QVERIFY(email.userPermission.isEmpty());
    QVERIFY(email.values.isEmpty());
}

void tst_OktaJson::readsASparseSchema_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no definitions inside") << R"({"definitions":{}})"_ba;
    QTest::newRow("nulls") << R"({"definitions":{"custom":null,"base":null}})"_ba;
    QTest::newRow("no properties")
        << R"({"definitions":{"custom":{"id":"#custom"},"base":{"id":"#base"}}})"_ba;
    QTest::newRow("null properties")
        << R"({"definitions":{"custom":{"properties":null},"base":{"properties":{"x":null}}}})"_ba;
}

void tst_OktaJson::readsASparseSchema()
{
    QFETCH(QByteArray, text);
    const auto schema = schemaFromJson(json(text));
    QVERIFY2(schema, schema ? "" : qPrintable(describe(schema.error())));
    QVERIFY(schema->base.isEmpty());
    QVERIFY(schema->custom.isEmpty());
}

void tst_OktaJson::putsTitlesIntoTheValuesOrder()
{
    const auto schema = schemaFromJson(json(R"({"definitions":{"custom":{"properties":{
        "a":{"enum":["x","y","z"],"oneOf":[{"const":"z","title":"Z"},{"const":"x","title":"X"}]},
        "b":{"oneOf":[{"const":"q","title":"Q"},{"const":"p","title":"P"}]},
        "c":{"enum":[1,2]},"d":{"enum":["n"],"oneOf":null}}}}})"_ba));
    QVERIFY(schema);
    QCOMPARE(schema->custom.value(u"a"_s).values, (QStringList{u"x"_s, u"y"_s, u"z"_s}));
    QCOMPARE(schema->custom.value(u"a"_s).valueTitles, (QStringList{u"X"_s, u"y"_s, u"Z"_s}));
    QCOMPARE(schema->custom.value(u"b"_s).values, (QStringList{u"q"_s, u"p"_s}));
    QCOMPARE(schema->custom.value(u"b"_s).valueTitles, (QStringList{u"Q"_s, u"P"_s}));
    QCOMPARE(schema->custom.value(u"c"_s).values, (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(schema->custom.value(u"d"_s).valueTitles.isEmpty());
}

void tst_OktaJson::readsAListAttribute()
{
    const auto schema = schemaFromJson(
        json(R"({"definitions":{"custom":{"properties":{"roles":{"type":"array",
        "items":{"type":"string","enum":["a","b"],"oneOf":[{"const":"a","title":"A"},{"const":"b","title":"B"}]}
        }}}}})"_ba));
    QVERIFY(schema);
    QCOMPARE(schema->custom.value(u"roles"_s).type, u"array"_s);
    QCOMPARE(schema->custom.value(u"roles"_s).values, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(schema->custom.value(u"roles"_s).valueTitles, (QStringList{u"A"_s, u"B"_s}));
}

void tst_OktaJson::readsAMapping()
{
    const auto mapping = mappingFromJson(
        json(R"({"id":"prm1","source":{"id":"0oa1","name":"n","type":"appuser","_links":{}},
        "target":{"id":"oty1","name":"user","type":"user","_links":{}},
        "properties":{"login":{"expression":"appuser.userName","pushStatus":"DONT_PUSH"},
        "gone":null,"bare":{}},"_links":{"self":{}}})"_ba));
    QVERIFY(mapping);
    QCOMPARE(mapping->id.toString(), u"prm1"_s);
    QCOMPARE(mapping->sourceId, u"0oa1"_s);
    QCOMPARE(mapping->targetId, u"oty1"_s);
    QCOMPARE(mapping->rules.keys(), (QStringList{u"bare"_s, u"login"_s}));
    QCOMPARE(mapping->rules.value(u"login"_s),
             (MappingRule{.expression = u"appuser.userName"_s, .pushStatus = u"DONT_PUSH"_s}));
}

void tst_OktaJson::readsAMappingOfAList()
{
    const auto mapping = mappingFromJson(
        json(R"({"id":"prm1","source":{"id":"oty1"},"target":{"id":"0oa1"}})"_ba));
    QVERIFY(mapping);
    QVERIFY(mapping->rules.isEmpty());
}

void tst_OktaJson::readsAUser()
{
    const auto user = userFromJson(
        json(R"({"id":"00uAnn","status":"ACTIVE","created":"2026-01-01T00:00:00.000Z","activated":null,
        "type":{"id":"otyHarbour"},"profile":{"firstName":"Ann","lastName":null,"mobilePhone":null,
        "login":"ann@harbour.example","email":"ann.mail@harbour.example"},"credentials":{},"_links":{}})"_ba));
    QVERIFY(user);
    QCOMPARE(user->id.toString(), u"00uAnn"_s);
    QCOMPARE(user->status, u"ACTIVE"_s);
    QCOMPARE(user->login, u"ann@harbour.example"_s);
    QCOMPARE(user->email, u"ann.mail@harbour.example"_s);
    QCOMPARE(user->firstName, u"Ann"_s);
    QVERIFY(user->lastName.isEmpty());
}

void tst_OktaJson::readsAGroup()
{
    const auto group = groupFromJson(json(
        R"({"id":"00gCrew","type":"OKTA_GROUP","profile":{"name":"Crew","description":null},"objectClass":[]})"_ba));
    QVERIFY(group);
    QCOMPARE(group->id.toString(), u"00gCrew"_s);
    QCOMPARE(group->name, u"Crew"_s);
    QVERIFY(group->description.isEmpty());
}

void tst_OktaJson::readsAnAppUserWithoutScim()
{
    const auto user = appUserFromJson(
        json(R"({"id":"00uAnn","externalId":null,"created":"2026-02-02T11:00:00.000Z","scope":"USER",
        "status":"ACTIVE","passwordChanged":null,"syncState":"DISABLED",
        "credentials":{"userName":"ann@harbour.example"},"profile":{"given_name":"Ann","nickname":null},
        "_links":{"app":{"href":"x"},"user":{"href":"y"}}})"_ba));
    QVERIFY(user);
    QVERIFY(user->externalId.isEmpty());
    QCOMPARE(user->created, QDateTime(QDate(2026, 2, 2), QTime(11, 0), Qt::UTC));
    QVERIFY(!user->statusChanged.isValid());
    QCOMPARE(user->status, u"ACTIVE"_s);
    QCOMPARE(user->scope, u"USER"_s);
    QCOMPARE(user->syncState, u"DISABLED"_s);
    QCOMPARE(user->userName, u"ann@harbour.example"_s);
    QCOMPARE(user->profile.value(u"given_name").toString(), u"Ann"_s);
}

void tst_OktaJson::readsAProvisionedAppUser()
{
    const auto user = appUserFromJson(
        json(R"({"id":"00uAnn","externalId":"000000000000A1B2","scope":"GROUP","status":"PROVISIONED",
        "statusChanged":"2026-02-02T11:00:05.000Z",
        "syncState":"SYNCHRONIZED","lastSync":"2026-02-02T11:00:00.000Z","credentials":null,
        "profile":{"givenName":"Ann","roles":"analyst"}})"_ba));
    QVERIFY(user);
    QCOMPARE(user->externalId, u"000000000000A1B2"_s);
    QCOMPARE(user->status, u"PROVISIONED"_s);
    QCOMPARE(user->statusChanged, QDateTime(QDate(2026, 2, 2), QTime(11, 0, 5), Qt::UTC));
    QVERIFY(user->userName.isEmpty());
    QCOMPARE(user->profile.value(u"roles").toString(), u"analyst"_s);
}

void tst_OktaJson::readsAnAppGroup()
{
    const auto group = appGroupFromJson(
        json(R"({"id":"00gCrew","lastUpdated":"2026-02-02T11:00:00.000Z","priority":3,
        "profile":{"roles":"user"},"_links":{}})"_ba));
    QVERIFY(group);
    QCOMPARE(group->id.toString(), u"00gCrew"_s);
    QCOMPARE(group->priority, 3);
    QCOMPARE(group->profile.value(u"roles").toString(), u"user"_s);
    QVERIFY(appGroupFromJson(json(R"({"id":"00gCrew"})"_ba)));
}

void tst_OktaJson::readsALogEvent()
{
    const auto event = logEventFromJson(json(eventText));
    QVERIFY(event);
    QCOMPARE(event->uuid, u"5a1c-harbour"_s);
    QCOMPARE(event->eventType, u"application.provision.user.push"_s);
    QCOMPARE(event->displayMessage, u"Push new user to external application"_s);
    QCOMPARE(event->published, QDateTime(QDate(2026, 3, 1), QTime(9, 15, 30, 250), Qt::UTC));
    QCOMPARE(event->result, u"FAILURE"_s);
    QCOMPARE(event->reason, u"Bad Request. Says the server"_s);
    QCOMPARE(event->appUserName, u"ann@harbour.example"_s);
    QCOMPARE(event->userId, u"00uAnn"_s);
}

void tst_OktaJson::readsALogEventWithoutTargets()
{
    auto object = json(eventText);
    object.insert(u"target"_s, QJsonValue::Null);
    object.insert(u"version"_s, 0);
    object.remove(u"outcome"_s);
    const auto event = logEventFromJson(object);
    QVERIFY(event);
    QVERIFY(event->appUserName.isEmpty());
    QVERIFY(event->userId.isEmpty());
    QVERIFY(event->result.isEmpty());
}

void tst_OktaJson::ignoresUnknownFields()
{
    auto object = json(appText);
    object.insert(u"emOptInStatus"_s, u"NONE"_s);
    object.insert(u"somethingNew"_s, QJsonArray{1, QJsonObject{}});
    QVERIFY(appFromJson(object));
}

void tst_OktaJson::namesMissingFields_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("app") << "app"_ba
                         << "{}"_ba
                         << QStringList{u"id"_s, u"name"_s, u"label"_s, u"status"_s, u"signOnMode"_s};
    QTest::newRow("app, wrong type")
        << "app"_ba
        << R"({"id":7,"name":"n","label":"l","status":"ACTIVE","signOnMode":"SAML_2_0","features":"x"})"_ba
        << QStringList{u"id"_s, u"features"_s};
    QTest::newRow("app, inner")
        << "app"_ba
        << R"({"id":"i","name":"n","label":"l","status":"ACTIVE","signOnMode":"SAML_2_0",
        "settings":{"signOn":{"audience":[]}}})"_ba
        << QStringList{u"settings.signOn.audience"_s};
    QTest::newRow("organization") << "organization"_ba
                                  << R"({"id":"00o","pipeline":"idx"})"_ba
                                  << QStringList{u"_links.organization.href"_s};
    QTest::newRow("key") << "key"_ba
                         << "{}"_ba << QStringList{u"kid"_s, u"x5c"_s};
    QTest::newRow("schema") << "schema"_ba
                            << "{}"_ba << QStringList{u"definitions"_s};
    QTest::newRow("schema, attribute") << "schema"_ba
                                       << R"({"definitions":{"custom":{"properties":{"roles":"x"}}}})"_ba
                                       << QStringList{u"definitions.custom.properties.roles"_s};
    QTest::newRow("mapping") << "mapping"_ba
                             << R"({"id":"prm1","source":{}})"_ba
                             << QStringList{u"source.id"_s, u"target"_s, u"target.id"_s};
    QTest::newRow("user") << "user"_ba
                          << R"({"id":"00u","status":"ACTIVE","profile":{}})"_ba
                          << QStringList{u"profile.login"_s};
    QTest::newRow("group") << "group"_ba
                           << R"({"id":"00g","profile":{"description":""}})"_ba
                           << QStringList{u"profile.name"_s};
    QTest::newRow("app user") << "appUser"_ba
                              << R"({"id":"00u"})"_ba << QStringList{u"status"_s};
    QTest::newRow("app group") << "appGroup"_ba
                               << "{}"_ba << QStringList{u"id"_s};
    QTest::newRow("event") << "event"_ba
                           << R"({"uuid":"u","published":"yesterday"})"_ba
                           << QStringList{u"eventType"_s, u"published"_s};
}

void tst_OktaJson::namesMissingFields()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, paths);
    const auto errorOf = [object = json(text)](auto reader) -> std::optional<Error> {
        const auto result = reader(object);
        return result ? std::nullopt : std::optional(result.error());
    };
    const QHash<QByteArray, std::optional<Error>> errors = {
        {"app"_ba, errorOf(appFromJson)},           {"organization"_ba, errorOf(organizationFromJson)},
        {"key"_ba, errorOf(signingKeyFromJson)},    {"schema"_ba, errorOf(schemaFromJson)},
        {"mapping"_ba, errorOf(mappingFromJson)},   {"user"_ba, errorOf(userFromJson)},
        {"group"_ba, errorOf(groupFromJson)},       {"appUser"_ba, errorOf(appUserFromJson)},
        {"appGroup"_ba, errorOf(appGroupFromJson)}, {"event"_ba, errorOf(logEventFromJson)}};
    const auto error = errors.value(type);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::UnexpectedReply);
    for (const auto &path : paths) {
        const bool isNamed = std::any_of(
            error->causes.cbegin(), error->causes.cend(),
            [path](const QString &cause) { return cause.startsWith(path + u": "_s); });
        QVERIFY2(isNamed, qPrintable(path + u" in "_s + error->causes.join(u'|')));
    }
}

QTEST_GUILESS_MAIN(tst_OktaJson)
#include "tst_oktajson.moc"
