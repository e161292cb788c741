// SPDX-License-Identifier: Apache-2.0
// covers: frame.cpp, okta/applicationspage.cpp, okta/assignmentspage.cpp, okta/assignpage.cpp, okta/generalpage.cpp
// covers: okta/integrationpage.cpp, okta/mappingspage.cpp, okta/mappingtable.cpp, okta/oktadesk.cpp
// covers: okta/profileeditorpage.cpp, okta/profilepage.cpp, okta/signonpage.cpp, okta/systemlogpage.cpp
// covers: okta/taskspage.cpp, okta/toapppage.cpp, okta/tooktapage.cpp
// covers: sumo/accesskeyspage.cpp, sumo/rolespage.cpp, sumo/samlpages.cpp, sumo/userspage.cpp
#include "practice/consolevisitor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

/// What is clicked in the console is what the APIs tell, and the other way round.
class tst_Site : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewAppHasNoProvisioningTabUntilScimIsOn();
    void aRefusedLabelStaysInItsField();
    void samlSettingsAreSavedAndProvisioningStays();
    void aBadSignOnUrlIsRefused();
    void theCertificateIsTheOneOfTheApi();
    void testConnectorTellsEachAction();
    void aTestedPasswordIsKeptAndNeverShown();
    void aRefusedConnectorSaysWhichField();
    void toAppShowsItsMappings();
    void aPersonIsAssignedWithARole();
    void aRoleThatIsNoneOfTheListIsRefused();
    void aPersonIsUnassigned();
    void aGroupIsAssigned();
    void whoIsStuckIsProvisionedByTheirButton();
    void aFailedTaskSaysWhyAndIsTriedAgain();
    void anAttributeIsAddedAsTheApiTellsIt();
    void anAttributeNeedsItsNames();
    void aMappedAttributeIsNotDeleted();
    void aRuleIsTakenOutOfTheMappings();
    void theSystemLogIsFiltered();
    void sumoShowsItsSamlConfiguration();
    void sumoShowsPeopleWithTheirRoles();
    void sumoShowsWhenAKeyWasUsed();
    void anUnknownPageSaysSo();

private:
    QString text(const QString &path) { return QString::fromUtf8(m_visitor->open(path).body); }
    QString app(const QString &page = {}) const
    {
        return u"/admin/app/any/instance/%1/%2"_s.arg(m_app, page);
    }
    QJsonObject appJson() { return m_client->okta("GET", "/api/v1/apps/"_L1 + m_app).object(); }
    QJsonObject appUser(const QString &id)
    {
        return m_client->okta("GET", u"/api/v1/apps/%1/users/%2"_s.arg(m_app, id)).object();
    }
    ConsoleVisitor::Values connector(const QString &password) const;
    Answer sendConnector(const ConsoleVisitor::Values &values)
    {
        return m_visitor->send(app(u"provisioning/integration?edit=on"_s), u"provisioning/integration"_s,
                               values);
    }

    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<ConsoleVisitor> m_visitor;
    QString m_app; ///< Of an app that provisions.
};

void tst_Site::init()
{
    m_world = startWorld();
    m_client = std::make_unique<PracticeClient>(*m_world);
    m_visitor = std::make_unique<ConsoleVisitor>(*m_client);
    m_app = setUpApp(*m_world, *m_client);
}

ConsoleVisitor::Values tst_Site::connector(const QString &password) const
{
    return {{u"baseUrl"_s, QString(m_client->address().sumoApi + "/v1/scim"_L1)},
            {u"uniqueIdentifier"_s, u"userName"_s},
            {u"action"_s, u"PUSH_NEW_USERS"_s},
            {u"authMode"_s, u"basic"_s},
            {u"userName"_s, m_client->address().sumoAccessId},
            {u"password"_s, password}};
}

void tst_Site::aNewAppHasNoProvisioningTabUntilScimIsOn()
{
    const auto made = m_client->okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Fresh"_s)).object();
    m_app = made.value("id"_L1).toString();
    QVERIFY(text(u"/admin/apps/active"_s).contains(">Fresh</a>"_L1));
    QVERIFY(!text(app()).contains(">Provisioning</a>"_L1));
    QCOMPARE(m_visitor->open(app(u"provisioning/integration"_s)).status, 404);
    const auto saved = m_visitor->send(app(u"?edit=app-settings"_s), u"app-settings"_s,
                                       {{u"provisioning"_s, u"SCIM"_s}});
    QCOMPARE(saved.status, 303);
    QVERIFY(appJson().value("features"_L1).toArray().contains("SCIM_PROVISIONING"_L1));
    QVERIFY(text(app()).contains(">Provisioning</a>"_L1));
    QVERIFY(!text(app(u"provisioning/integration"_s)).contains(">To App</a>"_L1));
}

void tst_Site::aRefusedLabelStaysInItsField()
{
    const auto longLabel = QString(101, u'x');
    const auto refused = m_visitor->send(app(u"?edit=app-settings"_s), u"app-settings"_s,
                                         {{u"label"_s, longLabel}});
    QCOMPARE(refused.status, 400);
    const auto page = QString::fromUtf8(refused.body);
    QVERIFY(page.contains("Application label: The field is too long"_L1));
    QVERIFY(page.contains("value=\""_L1 + longLabel + u'"'));
    QCOMPARE(appJson().value("label"_L1).toString(), u"Sumo Logic"_s);
}

void tst_Site::samlSettingsAreSavedAndProvisioningStays()
{
    const auto saved = m_visitor->send(
        app(u"?edit=saml-settings"_s), u"saml-settings"_s,
        {{u"ssoAcsUrl"_s, u"https://new.example/acs"_s}, {u"audience"_s, u"https://new.example"_s}});
    QCOMPARE(saved.status, 303);
    const auto json = appJson();
    const auto signOn = json.value("settings"_L1).toObject().value("signOn"_L1).toObject();
    for (const auto &key : {u"ssoAcsUrl"_s, u"recipient"_s, u"destination"_s})
        QCOMPARE(signOn.value(key).toString(), u"https://new.example/acs"_s);
    QCOMPARE(signOn.value("audience"_L1).toString(), u"https://new.example"_s);
    QVERIFY(json.value("features"_L1).toArray().contains("PUSH_NEW_USERS"_L1));
}

void tst_Site::aBadSignOnUrlIsRefused()
{
    const auto refused = m_visitor->send(app(u"?edit=saml-settings"_s), u"saml-settings"_s,
                                         {{u"ssoAcsUrl"_s, u"nonsense"_s}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("Single sign-on URL: "));
    QVERIFY(refused.body.contains("value=\"nonsense\""));
}

void tst_Site::theCertificateIsTheOneOfTheApi()
{
    const auto page = text(app(u"sign-on"_s));
    QVERIFY(page.contains("SAML Signing Certificates"_L1));
    const auto kid = appJson()
                         .value("credentials"_L1)
                         .toObject()
                         .value("signing"_L1)
                         .toObject()
                         .value("kid"_L1)
                         .toString();
    const auto pem = m_visitor->open(app(u"sign-on/certificates/"_s) + kid).body;
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    const auto keys = m_client->okta("GET", u"/api/v1/apps/%1/credentials/keys/%2"_s.arg(m_app, kid))
                          .object();
    const auto bare = QByteArray(pem).replace("\n", "");
    QVERIFY(bare.contains(keys.value("x5c"_L1).toArray().first().toString().toLatin1()));
    QVERIFY(m_visitor->open(app(u"sign-on/metadata"_s)).body.contains("EntityDescriptor"));
}

void tst_Site::testConnectorTellsEachAction()
{
    auto values = connector(m_client->address().sumoAccessKey);
    values << std::pair{u"step"_s, u"test"_s} << std::pair{u"action"_s, u"PUSH_GROUPS"_s};
    const auto before = m_world->requests().size();
    const auto tested = sendConnector(values);
    QCOMPARE(tested.status, 200);
    const auto asked = m_world->requests().mid(before);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.first().fromOkta);
    QCOMPARE(asked.first().path, u"/api/v1/scim/Users?startIndex=1&count=2"_s);
    const auto page = QString::fromUtf8(tested.body);
    const auto result = [&page](const QString &action) {
        return page.section("<span>"_L1 + action + "</span>"_L1, 1).section(u"</li>"_s, 0, 0);
    };
    QVERIFY(result(u"Push New Users"_s).contains("Works"_L1));
    QVERIFY(result(u"Push Profile Updates"_s).contains("Not enabled"_L1));
    QVERIFY(result(u"Push Groups"_s).contains("the server answered"_L1));
}

void tst_Site::aTestedPasswordIsKeptAndNeverShown()
{
    const auto key = m_client->address().sumoAccessKey;
    auto values = connector(key);
    values << std::pair{u"step"_s, u"test"_s};
    const auto tested = sendConnector(values);
    QVERIFY(tested.body.contains("Connector configured successfully"));
    QVERIFY(!tested.body.contains(key.toUtf8()));
    QVERIFY(tested.body.contains("Kept from before"));
    QCOMPARE(sendConnector(connector({})).status, 303);
    QVERIFY(!m_visitor->open(app(u"provisioning/integration?edit=on"_s)).body.contains(key.toUtf8()));
}

void tst_Site::aRefusedConnectorSaysWhichField()
{
    auto values = connector(u"wrong"_s);
    QVERIFY(
        sendConnector(values).body.contains("Push New Users: Error authenticating: the server answered 401"));
    values.first().second.clear();
    const auto refused = QString::fromUtf8(sendConnector(values).body);
    QVERIFY(refused.contains("SCIM connector base URL: the field cannot be left blank"_L1));
    QVERIFY(refused.contains("value=\""_L1 + m_client->address().sumoAccessId));
}

void tst_Site::toAppShowsItsMappings()
{
    const auto page = text(app(u"provisioning/to-app"_s));
    QVERIFY(page.contains("Sumo Logic Attribute Mappings"_L1));
    QVERIFY(page.contains("user.firstName"_L1));
    QVERIFY(text(app(u"provisioning/to-okta"_s)).contains("appuser.givenName"_L1));
}

void tst_Site::aPersonIsAssignedWithARole()
{
    const auto person = personNamed(*m_client, u"priya"_s);
    const auto list = text(app(u"assignments/people?q=priya"_s));
    QVERIFY(list.contains("assignments/people/"_L1 + person));
    const auto page = app("assignments/people/"_L1 + person);
    QCOMPARE(m_visitor->send(page, "people/"_L1 + person, {{u"profile.roles"_s, u"Analyst"_s}}).status, 303);
    QTRY_COMPARE(appUser(person).value("status"_L1).toString(), u"PROVISIONED"_s);
    QCOMPARE(appUser(person).value("profile"_L1).toObject().value("roles"_L1).toString(), u"Analyst"_s);
    const auto assigned = text(app(u"assignments"_s));
    QVERIFY(assigned.contains("Priya Raman"_L1) && assigned.contains("Provisioned"_L1));
}

void tst_Site::aRoleThatIsNoneOfTheListIsRefused()
{
    const auto person = personNamed(*m_client, u"priya"_s);
    const auto page = app("assignments/people/"_L1 + person);
    const auto refused = m_visitor->send(page, "people/"_L1 + person, {{u"profile.roles"_s, u"Emperor"_s}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("Roles: The value is not one of the enumerated values"));
    QVERIFY(appUser(person).contains("errorCode"_L1));
}

void tst_Site::aPersonIsUnassigned()
{
    const auto person = personNamed(*m_client, u"priya"_s);
    m_client->okta("POST", u"/api/v1/apps/%1/users"_s.arg(m_app), assignment(person, u"Analyst"_s));
    const auto address = u"people/%1/unassign"_s.arg(person);
    QCOMPARE(m_visitor->send(app(u"assignments"_s), address, {}).status, 303);
    QVERIFY(appUser(person).contains("errorCode"_L1));
}

void tst_Site::aGroupIsAssigned()
{
    const auto groups = m_client->okta("GET", u"/api/v1/groups?q=Analysts"_s).array();
    const auto group = groups.first().toObject().value("id"_L1).toString();
    QVERIFY(text(app(u"assignments/groups"_s)).contains(group));
    QCOMPARE(m_visitor
                 ->send(app("assignments/groups/"_L1 + group), "groups/"_L1 + group,
                        {{u"profile.roles"_s, u"Analyst"_s}})
                 .status,
             303);
    const auto json = m_client->okta("GET", u"/api/v1/apps/%1/groups/%2"_s.arg(m_app, group)).object();
    QCOMPARE(json.value("profile"_L1).toObject().value("roles"_L1).toString(), u"Analyst"_s);
    QVERIFY(text(app(u"assignments"_s)).contains("Analysts"_L1));
}

void tst_Site::whoIsStuckIsProvisionedByTheirButton()
{
    QCOMPARE(m_client->form(m_app, u"to-app"_s, {}).status, 303);
    const auto person = personNamed(*m_client, u"priya"_s);
    m_client->okta("POST", u"/api/v1/apps/%1/users"_s.arg(m_app), assignment(person, u"Analyst"_s));
    QVERIFY(!text(app(u"assignments"_s)).contains("Provision User"_L1));
    QCOMPARE(m_client->form(m_app, u"to-app"_s, "createUsers=on").status, 303);
    QVERIFY(text(app(u"assignments"_s)).contains("Assigned before provisioning was on"_L1));
    QVERIFY(text(u"/admin/tasks"_s).contains("Priya Raman"_L1));
    QCOMPARE(m_visitor->send(app(u"assignments"_s), u"assignments/provision"_s, {}).status, 303);
    QTRY_COMPARE(appUser(person).value("status"_L1).toString(), u"PROVISIONED"_s);
    QVERIFY(!text(app(u"assignments"_s)).contains("Provision User"_L1));
}

void tst_Site::aFailedTaskSaysWhyAndIsTriedAgain()
{
    m_world->addFault(faultOf(u"sumo:*:/api/v1/scim/*:401:*"_s));
    const auto person = personNamed(*m_client, u"priya"_s);
    m_client->okta("POST", u"/api/v1/apps/%1/users"_s.arg(m_app), assignment(person, u"Analyst"_s));
    QTRY_COMPARE(appUser(person).value("syncState"_L1).toString(), u"ERROR"_s);
    QVERIFY(
        text(u"/admin/tasks"_s).contains("Priya Raman to app Sumo Logic failed: Error authenticating"_L1));
    m_world->clearFaults();
    QCOMPARE(m_visitor->send(u"/admin/tasks"_s, u"/admin/tasks"_s, {}).status, 303);
    QTRY_COMPARE(appUser(person).value("status"_L1).toString(), u"PROVISIONED"_s);
    QVERIFY(text(u"/admin/tasks"_s).contains("There is nothing to do"_L1));
}

void tst_Site::anAttributeIsAddedAsTheApiTellsIt()
{
    const auto profile = u"/admin/universaldirectory/user"_s;
    QVERIFY(text(u"/admin/universaldirectory"_s).contains("User (default)"_L1));
    const auto saved = m_visitor->send(profile + "/add"_L1, u"user/add"_s,
                                       {{u"title"_s, u"Roles"_s},
                                        {u"variable"_s, u"roles"_s},
                                        {u"enumerated"_s, u"on"_s},
                                        {u"members"_s, u"Analyst\r\nAdministrator"_s},
                                        {u"permission"_s, u"READ_ONLY"_s}});
    QCOMPARE(saved.status, 303);
    const auto schema = m_client->okta("GET", u"/api/v1/meta/schemas/user/default"_s).object();
    const auto custom = schema.value("definitions"_L1).toObject().value("custom"_L1).toObject();
    const auto roles = custom.value("properties"_L1).toObject().value("roles"_L1).toObject();
    const QJsonArray members{u"Analyst"_s, u"Administrator"_s};
    QCOMPARE(roles.value("enum"_L1).toArray(), members);
    QVERIFY(text(profile).contains(">roles</code>"_L1));
    QCOMPARE(m_visitor->send(profile, u"user/delete/roles"_s, {}).status, 303);
    QVERIFY(!text(profile).contains(">roles</code>"_L1));
}

void tst_Site::anAttributeNeedsItsNames()
{
    const auto add = u"/admin/universaldirectory/app/%1/add"_s.arg(m_app);
    const auto nameless = m_visitor->send(add, u"/add"_s, {{u"title"_s, u"Team"_s}});
    QCOMPARE(nameless.status, 400);
    QVERIFY(nameless.body.contains("Variable name: the field cannot be left blank"));
    QVERIFY(nameless.body.contains("value=\"Team\""));
    const auto taken = m_visitor->send(add, u"/add"_s, {{u"title"_s, u"R"_s}, {u"variable"_s, u"roles"_s}});
    QVERIFY(taken.body.contains("Variable name: the profile has an attribute of this name"));
    const auto bad = m_visitor->send(add, u"/add"_s, {{u"title"_s, u"R"_s}, {u"variable"_s, u"a b"_s}});
    QVERIFY(bad.body.contains("Variable name: The variable name is invalid"));
}

void tst_Site::aMappedAttributeIsNotDeleted()
{
    const auto profile = "/admin/universaldirectory/app/"_L1 + m_app;
    const auto refused = m_visitor->send(profile, u"/delete/title"_s, {});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("It is used to populate"));
}

void tst_Site::aRuleIsTakenOutOfTheMappings()
{
    const auto page = u"/admin/universaldirectory/app/%1/mappings/to-app"_s.arg(m_app);
    const auto saved = m_visitor->send(
        page, u"mappings/to-app"_s,
        {{u"apply.title"_s, u"NONE"_s}, {u"expression.email"_s, u"user.login"_s}});
    QCOMPARE(saved.status, 303);
    const auto mappings = m_client->okta("GET", "/api/v1/mappings?targetId="_L1 + m_app).array();
    const auto id = mappings.first().toObject().value("id"_L1).toString();
    const auto
        rules = m_client->okta("GET", "/api/v1/mappings/"_L1 + id).object().value("properties"_L1).toObject();
    QVERIFY(!rules.contains("title"_L1));
    QVERIFY(rules.contains("displayName"_L1));
    QCOMPARE(rules.value("email"_L1).toObject().value("expression"_L1).toString(), u"user.login"_s);
}

void tst_Site::theSystemLogIsFiltered()
{
    QVERIFY(text(u"/report/system_log_2"_s).contains("application.lifecycle.create"_L1));
    const auto only = text(
        u"/report/system_log_2?query=eventType%20eq%20%22application.lifecycle.update%22"_s);
    QVERIFY(only.contains("application.lifecycle.update</code>"_L1));
    QVERIFY(!only.contains("application.lifecycle.create</code>"_L1));
    const auto wrong = m_visitor->open(u"/report/system_log_2?query=eventType%20is%20%22x%22"_s);
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.body.contains("The filter is not supported"));
}

void tst_Site::sumoShowsItsSamlConfiguration()
{
    const auto list = m_client->sumo("GET", u"/v1/saml/identityProviders"_s).array();
    const auto saml = list.first().toObject();
    const auto page = text(u"/sumo/saml"_s);
    QVERIFY(page.contains(saml.value("assertionConsumerUrl"_L1).toString()));
    QVERIFY(page.contains(saml.value("entityId"_L1).toString()));
    const auto detail = text("/sumo/saml/"_L1 + saml.value("id"_L1).toString());
    QVERIFY(detail.contains(saml.value("issuer"_L1).toString()));
    QCOMPARE(m_visitor->open(u"/sumo/saml/nothing"_s).status, 404);
}

void tst_Site::sumoShowsPeopleWithTheirRoles()
{
    const auto users = text(u"/sumo/users"_s);
    QVERIFY(users.contains("owner@acme.example"_L1));
    QVERIFY(users.contains("<bdi>Administrator</bdi>"_L1));
    QVERIFY(text(u"/sumo/roles"_s).contains("<bdi>Security Responder</bdi>"_L1));
}

void tst_Site::sumoShowsWhenAKeyWasUsed()
{
    const auto world = startWorld();
    PracticeClient client(*world);
    ConsoleVisitor visitor(client);
    QVERIFY(visitor.open(u"/sumo/access-keys"_s).body.contains("<td>Never</td>"));
    QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).status, 200);
    const auto page = visitor.open(u"/sumo/access-keys"_s).body;
    QVERIFY(!page.contains("<td>Never</td>"));
    QVERIFY(page.contains(client.address().sumoAccessId.toUtf8()));
    QVERIFY(!page.contains(client.address().sumoAccessKey.toUtf8()));
}

void tst_Site::anUnknownPageSaysSo()
{
    const auto answer = m_visitor->open(u"/admin/nothing"_s);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("There is no such page"));
    QCOMPARE(m_visitor->open(u"/admin/app/any/instance/0oaNothing/"_s).status, 404);
}

QTEST_GUILESS_MAIN(tst_Site)
#include "tst_site.moc"
