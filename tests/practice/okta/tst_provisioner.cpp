// SPDX-License-Identifier: Apache-2.0
// covers: appgrouproutes.cpp, appuserroutes.cpp, assignments.cpp, console.cpp, scimpayload.cpp, systemlog.cpp
#include "practice/okta/scimpayload.h"
#include "practice/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

QByteArray integrationForm(const Address &address, const QByteArray &actions = "action=PUSH_NEW_USERS")
{
    return "baseUrl=" + address.sumoApi.toUtf8() + "/v1/scim&uniqueIdentifier=userName&" + actions
        + "&authMode=basic&userName=" + address.sumoAccessId.toUtf8()
        + "&password=" + address.sumoAccessKey.toUtf8();
}

QString reasonOf(const Answer &answer)
{
    return QString::fromUtf8(answer.body);
}

} // namespace

class tst_Provisioner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
    QString m_app;
    QString m_priya;

    QString users() const { return u"/api/v1/apps/%1/users"_s.arg(m_app); }
    QString user() const { return users() + u'/' + m_priya; }
    QString field(const QString &name)
    {
        return m_client->okta("GET", user()).object().value(name).toString();
    }
    bool isSettled()
    {
        return field(u"syncState"_s) == "SYNCHRONIZED"_L1 || field(u"syncState"_s) == "ERROR"_L1;
    }
    QJsonObject sumoUser()
    {
        const auto
            found = m_client->sumo("GET", u"/v1/scim/Users"_s).object().value("Resources"_L1).toArray();
        for (const auto &entry : found) {
            if (entry.toObject().value("userName"_L1).toString() == "priya.raman@acme.example"_L1)
                return entry.toObject();
        }
        return {};
    }
    QJsonArray events(const QString &type)
    {
        return m_client->okta("GET", u"/api/v1/logs?filter=eventType eq \"%1\""_s.arg(type)).array();
    }
    void assign(const QString &role)
    {
        QCOMPARE(m_client->okta("POST", users(), assignment(m_priya, role)).status, 200);
        QTRY_VERIFY(isSettled());
    }

private slots:
    void init()
    {
        m_world = startWorld();
        m_client = std::make_unique<PracticeClient>(*m_world);
        m_app = setUpApp(*m_world, *m_client);
        m_priya = personNamed(*m_client, u"priya"_s);
    }

    void putsValuesWhereTheirExternalNamesSay()
    {
        const auto core = u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
        const auto attribute = [&](const QString &name) {
            return QJsonObject{{u"externalName"_s, name}, {u"externalNamespace"_s, core}};
        };
        const QJsonObject attributes{{u"first"_s, attribute(u"name.givenName"_s)},
                                     {u"mail"_s, attribute(u"emails.^[primary==true].value"_s)},
                                     {u"kind"_s, attribute(u"emails.^[primary==true].type"_s)},
                                     {u"wrong"_s, attribute(u"roles"_s)}};
        QJsonObject scim;
        okta::putProfile(
            scim, attributes,
            {{u"first"_s, u"Ann"_s}, {u"mail"_s, u"a@b.c"_s}, {u"kind"_s, u"work"_s}, {u"wrong"_s, u"x"_s}});
        QCOMPARE(scim.value("name"_L1).toObject().value("givenName"_L1).toString(), u"Ann"_s);
        const QJsonObject email{{u"value"_s, u"a@b.c"_s}, {u"type"_s, u"work"_s}, {u"primary"_s, true}};
        QCOMPARE(scim.value("emails"_L1).toArray(), QJsonArray{email});
        QVERIFY(!scim.contains("roles"_L1));
    }

    void anAssignmentCreatesTheUser()
    {
        assign(u"Analyst"_s);
        QCOMPARE(field(u"status"_s), u"PROVISIONED"_s);
        QCOMPARE(field(u"externalId"_s), sumoUser().value("id"_L1).toString());
        QVERIFY(!field(u"lastSync"_s).isEmpty());
    }

    void aRoleThatSumoLacksIsRefused()
    {
        assign(u"Nobody"_s);
        QCOMPARE(field(u"status"_s), u"STAGED"_s);
        QCOMPARE(field(u"syncState"_s), u"ERROR"_s);
        const auto outcome = events(u"application.provision.user.push"_s)
                                 .first()
                                 .toObject()
                                 .value("outcome"_L1)
                                 .toObject();
        QCOMPARE(outcome.value("result"_L1).toString(), u"FAILURE"_s);
        const auto reason = outcome.value("reason"_L1).toString();
        QVERIFY2(reason.contains("Automatic provisioning of user Priya Raman to app Sumo Logic failed"_L1)
                     && reason.contains("'Nobody'"_L1),
                 qPrintable(reason));
    }

    void withoutTheExternalNameNoRoleIsSent()
    {
        const auto other = startWorld();
        PracticeClient client(*other);
        const auto app = setUpApp(*other, client);
        const auto schema = u"/api/v1/meta/schemas/apps/%1/default"_s.arg(app);
        QCOMPARE(client.okta("POST", schema, rolesAttribute(u"roles"_s)).status, 200);
        const auto priya = personNamed(client, u"priya"_s);
        const auto path = u"/api/v1/apps/%1/users"_s.arg(app);
        client.okta("POST", path, assignment(priya, u"Analyst"_s));
        QTRY_COMPARE(client.okta("GET", path + u'/' + priya).object().value("syncState"_L1).toString(),
                     u"ERROR"_s);
    }

    void aChangedRoleIsPushed()
    {
        assign(u"Analyst"_s);
        m_client->okta("POST", user(),
                       QJsonObject{{u"profile"_s, QJsonObject{{u"roles"_s, u"Administrator"_s}}}});
        QTRY_COMPARE(events(u"application.provision.user.push_profile"_s).size(), 1);
        const auto roles = sumoUser().value("roles"_L1).toArray();
        QCOMPARE(roles.first().toObject().value("value"_L1).toString(), u"Administrator"_s);
    }

    void aChangedNameIsPushed()
    {
        assign(u"Analyst"_s);
        m_client->okta("POST", "/api/v1/users/"_L1 + m_priya,
                       QJsonObject{{u"profile"_s, QJsonObject{{u"lastName"_s, u"Sharma"_s}}}});
        QTRY_COMPARE(sumoUser().value("name"_L1).toObject().value("familyName"_L1).toString(), u"Sharma"_s);
    }

    void aRemovedPersonIsDeactivatedAndCannotComeBack()
    {
        assign(u"Analyst"_s);
        QCOMPARE(m_client->okta("DELETE", user()).status, 204);
        QTRY_COMPARE(sumoUser().value("active"_L1), QJsonValue(false));
        QCOMPARE(m_client->okta("GET", user()).status, 404);
        assign(u"Analyst"_s);
        QCOMPARE(field(u"syncState"_s), u"ERROR"_s);
        // the way out: the old user goes for good
        m_client->okta("DELETE", user());
        m_client->sumo("DELETE", "/v1/users/"_L1 + sumoUser().value("id"_L1).toString());
        assign(u"Analyst"_s);
        QCOMPARE(field(u"status"_s), u"PROVISIONED"_s);
    }

    void anExistingUserIsLinked()
    {
        const auto
            owner = m_client->sumo("GET", u"/v1/roles?name=Analyst"_s).object().value("data"_L1).toArray();
        m_client->sumo("POST", u"/v1/users"_s,
                       QJsonObject{{u"firstName"_s, u"P"_s},
                                   {u"lastName"_s, u"R"_s},
                                   {u"email"_s, u"priya.raman@acme.example"_s},
                                   {u"roleIds"_s, QJsonArray{owner.first().toObject().value("id"_L1)}}});
        const auto before = sumoUser().value("id"_L1).toString();
        assign(u"Administrator"_s);
        QCOMPARE(field(u"externalId"_s), before);
        QCOMPARE(sumoUser().value("name"_L1).toObject().value("givenName"_L1).toString(), u"Priya"_s);
    }

    void whoIsAssignedTooEarlyStaysStuck()
    {
        QCOMPARE(m_client->form(m_app, u"to-app"_s, "").status, 303);
        QCOMPARE(m_client->okta("POST", users(), assignment(m_priya, u"Analyst"_s)).status, 200);
        QCOMPARE(field(u"status"_s), u"ACTIVE"_s);
        QCOMPARE(m_client->form(m_app, u"to-app"_s, "createUsers=on&updateUserAttributes=on").status, 303);
        m_client->okta("POST", user(),
                       QJsonObject{{u"profile"_s, QJsonObject{{u"roles"_s, u"Administrator"_s}}}});
        QCOMPARE(field(u"status"_s), u"ACTIVE"_s);
        m_client->okta("DELETE", user());
        assign(u"Analyst"_s);
        QCOMPARE(field(u"status"_s), u"PROVISIONED"_s);
    }

    void assignmentsAreChecked()
    {
        const auto assignWith = [&](const QJsonObject &profile) {
            return m_client->okta("POST", users(), QJsonObject{{u"id"_s, m_priya}, {u"profile"_s, profile}});
        };
        QCOMPARE(assignWith({{u"roles"_s, u"Emperor"_s}}).errorCode(), u"E0000001"_s);
        QCOMPARE(assignWith({{u"bogus"_s, u"x"_s}}).errorCode(), u"E0000001"_s);
        QCOMPARE(assignWith({{u"email"_s, u"other@acme.example"_s}}).errorCode(), u"E0000075"_s);
        QCOMPARE(m_client->okta("POST", users(), assignment(u"00uNobody"_s, u"Analyst"_s)).errorCode(),
                 u"E0000007"_s);
    }

    void aGroupBringsItsMembers()
    {
        const auto groups = m_client->okta("GET", u"/api/v1/groups?q=Analysts"_s).array();
        const auto path = u"/api/v1/apps/%1/groups/%2"_s.arg(
            m_app, groups.first().toObject().value("id"_L1).toString());
        const QJsonObject body{{u"priority"_s, 0}, {u"profile"_s, QJsonObject{{u"roles"_s, u"Analyst"_s}}}};
        QCOMPARE(m_client->okta("PUT", path, body).status, 200);
        const auto provisioned = [&] {
            int count = 0;
            const auto list = m_client->okta("GET", users()).array();
            for (const auto &entry : list) {
                if (entry.toObject().value("status"_L1).toString() == "PROVISIONED"_L1)
                    ++count;
            }
            return count;
        };
        QTRY_COMPARE(provisioned(), 5);
        QCOMPARE(field(u"scope"_s), u"GROUP"_s);
        const QJsonObject operation{
            {u"op"_s, u"replace"_s}, {u"path"_s, u"/profile/roles"_s}, {u"value"_s, u"Administrator"_s}};
        QCOMPARE(m_client->okta("PATCH", path, QJsonDocument(QJsonArray{operation}).toJson()).status, 200);
        QTRY_COMPARE(sumoUser().value("roles"_L1).toArray().first().toObject().value("value"_L1).toString(),
                     u"Administrator"_s);
        QCOMPARE(m_client->okta("DELETE", path).status, 204);
        QCOMPARE(m_client->okta("GET", users()).array().size(), 0);
    }

    void aGroupTakesNoPersonalAttributes()
    {
        const auto groups = m_client->okta("GET", u"/api/v1/groups?q=Analysts"_s).array();
        const auto path = u"/api/v1/apps/%1/groups/%2"_s.arg(
            m_app, groups.first().toObject().value("id"_L1).toString());
        const QJsonObject body{{u"profile"_s, QJsonObject{{u"nickName"_s, u"x"_s}}}};
        QCOMPARE(m_client->okta("PUT", path, body).status, 400);
    }

    void wrongCredentialsAreLogged()
    {
        m_world->addFault(faultOf(u"sumo:*:/api/v1/scim/*:401:*"_s));
        assign(u"Analyst"_s);
        QCOMPARE(field(u"syncState"_s), u"ERROR"_s);
        QCOMPARE(events(u"application.integration.authentication_failure"_s).size(), 1);
    }

    void theConsoleKeepsItsOrder()
    {
        const auto app = m_client->okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Two"_s))
                             .object();
        const auto id = app.value("id"_L1).toString();
        const auto &address = m_client->address();
        QVERIFY(reasonOf(m_client->form(id, u"integration"_s, integrationForm(address))).contains("SCIM"_L1));
        QVERIFY(reasonOf(m_client->form(id, u"to-app"_s, "createUsers=on")).contains("Integration"_L1));
        QCOMPARE(m_client->form(id, u"provisioning"_s, "provisioning=SCIM").status, 303);
        QCOMPARE(m_client->form(id, u"integration"_s, integrationForm(address)).status, 303);
        QVERIFY(
            reasonOf(m_client->form(id, u"to-app"_s, "updateUserAttributes=on")).contains("Push Profile"_L1));
        QCOMPARE(m_client->form(id, u"to-app"_s, "createUsers=on").status, 303);
    }

    void theConsoleTestsTheConnectorForReal_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("reason");
        QTest::newRow("wrong key") << "&password="_ba
                                   << "&password=wrong"_ba << u"authenticating"_s;
        QTest::newRow("wrong path") << "/v1/scim"_ba
                                    << "/v1/scum"_ba << u"501"_s;
        QTest::newRow("another host") << "http://127.0.0.1"_ba
                                      << "http://192.0.2.1"_ba << u"this computer"_s;
        QTest::newRow("no identifier") << "=userName&action"_ba
                                       << "=&action"_ba << u"Unique identifier"_s;
        QTest::newRow("no such action") << "PUSH_NEW_USERS"_ba
                                        << "PUSH_ALL"_ba << u"PUSH_ALL"_s;
    }

    void theConsoleTestsTheConnectorForReal()
    {
        QFETCH(const QByteArray, wanted);
        QFETCH(const QByteArray, given);
        QFETCH(const QString, reason);
        auto form = integrationForm(m_client->address());
        QCOMPARE(m_client->form(m_app, u"test-connector"_s, form).status, 200);
        QVERIFY(form.contains(wanted));
        form.replace(wanted, given);
        const auto refused = m_client->form(m_app, u"integration"_s, form);
        QCOMPARE(refused.status, 400);
        QVERIFY2(reasonOf(refused).contains(reason), qPrintable(reasonOf(refused)));
    }

    void theConsoleTakesAToken()
    {
        const auto &address = m_client->address();
        const auto token = QString(address.sumoAccessId + u':' + address.sumoAccessKey).toUtf8().toBase64();
        const QByteArray form = "baseUrl=" + address.sumoApi.toUtf8()
            + "/v1/scim/&uniqueIdentifier=userName&action=PUSH_NEW_USERS&authMode=header&token="
            + token.toPercentEncoding();
        QCOMPARE(m_client->form(m_app, u"integration"_s, form).status, 303);
    }

    void theConsolesPathIsASecret()
    {
        const QString url = m_client->address().oktaOrg + "/practice/console/guess/admin/apps/active"_L1;
        QCOMPARE(m_client->send("GET", url, {}, {}).status, 401);
        QCOMPARE(m_client->send("POST", url, {}, {}).status, 401);
    }

    void theLogCanBePolled()
    {
        const auto first = m_client->okta("GET", u"/api/v1/logs?since=2026-06-01T00:00:00Z&limit=2"_s);
        QVERIFY(first.status == 200 || first.errorCode() == "E0000053"_L1);
        auto page = m_client->okta("GET", u"/api/v1/logs?limit=2"_s);
        QCOMPARE(page.array().size(), 2);
        while (!page.array().isEmpty())
            page = m_client->okta("GET", page.next());
        assign(u"Analyst"_s);
        page = m_client->okta("GET", page.next());
        QCOMPARE(page.array().first().toObject().value("eventType"_L1).toString(),
                 u"application.user_membership.add"_s);
        QCOMPARE(m_client->okta("GET", u"/api/v1/logs?since=2020-01-01T00:00:00Z"_s).errorCode(),
                 u"E0000053"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Provisioner)
#include "tst_provisioner.moc"
