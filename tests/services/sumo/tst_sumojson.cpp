// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumojson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::sumo;

class tst_SumoJson : public QObject
{
    Q_OBJECT

private slots:
    void readsASamlConfiguration();
    void acceptsASamlConfigurationWithoutAddresses();
    void readsARole();
    void readsAUser();
    void readsAServiceAccount();
    void readsAnAccessKey();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void writesADraft();
    void writesAConfigurationBack();
    void keepsOnDemandRolesThatAreSet();
};

namespace {

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QByteArray configuration = R"({"spInitiatedLoginPath":"","configurationName":"Okta",
    "issuer":"http://www.okta.com/exk1fcia6d6EMsf331d8","spInitiatedLoginEnabled":true,
    "authnRequestUrl":"https://acme.okta.com/sso","x509cert1":"PEM 1","x509cert2":"PEM 2","x509cert3":"",
    "onDemandProvisioningEnabled":{"firstNameAttribute":"","lastNameAttribute":"","onDemandProvisioningRoles":[]},
    "rolesAttribute":"Sumo_Role","logoutEnabled":false,"logoutUrl":null,"emailAttribute":"","debugMode":true,
    "signAuthnRequest":false,"disableRequestedAuthnContext":true,"isRedirectBinding":false,"certificate":"PEM S",
    "createdAt":"2026-01-05T09:10:00Z","createdBy":"0000000006743FDD","modifiedAt":"2026-01-05T09:10:00Z",
    "modifiedBy":"0000000006743FDD","id":"00000000361130F7",
    "assertionConsumerUrl":"https://service.us2.sumologic.com/sumo/saml/consume/9483922",
    "entityId":"https://service.us2.sumologic.com/sumo/saml/9483922",
    "metadataUrl":"https://api.us2.sumologic.com/api/v1/saml/identityProviders/00000000361130F7/metadata",
    "somethingNew":{"kept":true}})"_ba;

const QByteArray role = R"({"id":"0000000000E20FE3","name":"Administrator","description":"All of it",
    "filterPredicate":"","users":["0000000006743FE0"],"capabilities":["manageSaml","manageUsersAndRoles"],
    "autofillDependencies":true,"systemDefined":true,"createdAt":"2026-01-05T09:10:00Z"})"_ba;

const QByteArray
    user = R"({"id":"000000000FE20FE2","firstName":"John","lastName":"Doe","email":"johndoe@acme.com",
    "roleIds":["00000000000001DF"],"isActive":true,"isLocked":false,"isMfaEnabled":false,
    "lastLoginTimestamp":null,"createdAt":"2018-10-16T09:10:00Z"})"_ba;

const QByteArray account = R"({"name":"Okta SCIM","email":"okta-scim@acme.com","roleIds":["0000000000E20FE3"],
    "id":"000000000FE20FE2","isActive":true,"createdAt":"2026-01-05T09:10:00Z"})"_ba;

const QByteArray accessKey = R"({"id":"su0w3Q37CBzHUM","label":"okta-scim","corsHeaders":[],"disabled":false,
    "serviceAccountId":"000000000FE20FE2","scopes":["manageUsersAndRoles","viewUsersAndRoles"],
    "effectiveScopes":["manageUsersAndRoles"],"key":""})"_ba;

} // namespace

void tst_SumoJson::readsASamlConfiguration()
{
    const auto read = samlConfigurationFromJson(parsed(configuration));
    QVERIFY(read);
    QCOMPARE(read->id, SamlConfigurationId(u"00000000361130F7"_s));
    QCOMPARE(read->name, u"Okta"_s);
    QCOMPARE(read->issuer, u"http://www.okta.com/exk1fcia6d6EMsf331d8"_s);
    QCOMPARE(read->certificate, u"PEM 1"_s);
    QCOMPARE(read->acsUrl, u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s);
    QCOMPARE(read->entityId, u"https://service.us2.sumologic.com/sumo/saml/9483922"_s);
    QCOMPARE(read->rolesAttribute, u"Sumo_Role"_s);
    QVERIFY(read->spInitiatedLogin);
    QCOMPARE(read->raw, parsed(configuration));
}

void tst_SumoJson::acceptsASamlConfigurationWithoutAddresses()
{
    const auto read = samlConfigurationFromJson(
        parsed(R"({"id":"1","configurationName":"a","issuer":"b","x509cert1":"c","entityId":null})"_ba));
    QVERIFY(read);
    QVERIFY(read->acsUrl.isEmpty());
    QVERIFY(read->entityId.isEmpty());
    QVERIFY(!read->spInitiatedLogin);
}

void tst_SumoJson::readsARole()
{
    const auto read = roleFromJson(parsed(role));
    QVERIFY(read);
    QCOMPARE(read->id, RoleId(u"0000000000E20FE3"_s));
    QCOMPARE(read->name, u"Administrator"_s);
    QCOMPARE(read->description, u"All of it"_s);
    QCOMPARE(read->capabilities, QStringList({u"manageSaml"_s, u"manageUsersAndRoles"_s}));
    QVERIFY(read->systemDefined);
    QVERIFY(roleFromJson(parsed(R"({"id":"1","name":"x"})"_ba)));
}

void tst_SumoJson::readsAUser()
{
    const auto read = userFromJson(parsed(user));
    QVERIFY(read);
    QCOMPARE(read->id, UserId(u"000000000FE20FE2"_s));
    QCOMPARE(read->email, u"johndoe@acme.com"_s);
    QCOMPARE(read->firstName, u"John"_s);
    QCOMPARE(read->lastName, u"Doe"_s);
    QVERIFY(read->active);
    QCOMPARE(read->roles, QList<RoleId>({RoleId(u"00000000000001DF"_s)}));
}

void tst_SumoJson::readsAServiceAccount()
{
    const auto read = serviceAccountFromJson(parsed(account));
    QVERIFY(read);
    QCOMPARE(read->id, ServiceAccountId(u"000000000FE20FE2"_s));
    QCOMPARE(read->name, u"Okta SCIM"_s);
    QCOMPARE(read->email, u"okta-scim@acme.com"_s);
    QVERIFY(read->active);
    QCOMPARE(read->roles.size(), 1);
}

void tst_SumoJson::readsAnAccessKey()
{
    const auto read = accessKeyFromJson(parsed(accessKey));
    QVERIFY(read);
    QCOMPARE(read->accessId, u"su0w3Q37CBzHUM"_s);
    QCOMPARE(read->label, u"okta-scim"_s);
    QVERIFY(!read->disabled);
    QCOMPARE(read->scopes.size(), 2);
}

void tst_SumoJson::namesWhatIsMissing_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("causes");
    QTest::newRow("configuration") << 0 << R"({"issuer":5,"x509cert1":""})"_ba
                                   << QStringList({u"id: missing"_s, u"configurationName: missing"_s,
                                                   u"issuer: not a string"_s});
    QTest::newRow("role") << 1 << R"({"id":"","capabilities":[1]})"_ba
                          << QStringList({u"id: empty"_s, u"name: missing"_s,
                                          u"capabilities: not a list of strings"_s});
    QTest::newRow("user") << 2 << R"({"id":"1","email":"a"})"_ba
                          << QStringList({u"isActive: missing"_s, u"roleIds: missing"_s});
    QTest::newRow("account") << 3 << R"({"id":"1","name":"a","email":null,"isActive":"yes","roleIds":[]})"_ba
                             << QStringList({u"email: not a string"_s, u"isActive: not true or false"_s});
    QTest::newRow("key") << 4 << "{}"_ba
                         << QStringList({u"id: missing"_s, u"label: missing"_s, u"disabled: missing"_s});
}

void tst_SumoJson::namesWhatIsMissing()
{
    QFETCH(int, reader);
    QFETCH(QByteArray, text);
    const auto json = parsed(text);
    const auto errorOf = [](const auto &result) { return result ? Error{} : result.error(); };
    const QList<Error> errors{errorOf(samlConfigurationFromJson(json)), errorOf(roleFromJson(json)),
                              errorOf(userFromJson(json)), errorOf(serviceAccountFromJson(json)),
                              errorOf(accessKeyFromJson(json))};
    QCOMPARE(errors.at(reader).kind, ErrorKind::UnexpectedReply);
    QTEST(errors.at(reader).causes, "causes");
}

void tst_SumoJson::writesADraft()
{
    const auto json = toJson(
        {.name = u"Okta"_s, .issuer = u"http://www.okta.com/exk1"_s, .certificatePem = u"PEM"_s});
    QCOMPARE(json,
             QJsonObject({{u"configurationName"_s, u"Okta"_s},
                          {u"issuer"_s, u"http://www.okta.com/exk1"_s},
                          {u"x509cert1"_s, u"PEM"_s}}));
}

void tst_SumoJson::writesAConfigurationBack()
{
    const auto body = withValues(
        parsed(configuration),
        {.name = u"New"_s, .issuer = u"http://www.okta.com/exk2"_s, .certificatePem = u"PEM 9"_s});
    const auto expected = parsed(R"({"spInitiatedLoginPath":"","configurationName":"New",
        "issuer":"http://www.okta.com/exk2","spInitiatedLoginEnabled":true,
        "authnRequestUrl":"https://acme.okta.com/sso","x509cert1":"PEM 9","x509cert2":"PEM 2","x509cert3":"",
        "rolesAttribute":"Sumo_Role","logoutEnabled":false,"emailAttribute":"","debugMode":true,
        "signAuthnRequest":false,"disableRequestedAuthnContext":true,"isRedirectBinding":false,
        "somethingNew":{"kept":true}})"_ba);
    QCOMPARE(body, expected);
}

void tst_SumoJson::keepsOnDemandRolesThatAreSet()
{
    auto json = parsed(configuration);
    const QJsonObject onDemand{{u"onDemandProvisioningRoles"_s, QJsonArray{u"Analyst"_s}}};
    json.insert(u"onDemandProvisioningEnabled"_s, onDemand);
    QCOMPARE(withValues(json, {}).value("onDemandProvisioningEnabled"_L1).toObject(), onDemand);
}

QTEST_GUILESS_MAIN(tst_SumoJson)
#include "tst_sumojson.moc"
