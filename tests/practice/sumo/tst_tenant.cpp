// SPDX-License-Identifier: Apache-2.0
// covers: accesskeyroutes.cpp, accountroutes.cpp, errors.cpp, roleroutes.cpp, samlroutes.cpp
// covers: serviceaccountroutes.cpp, sumoservice.cpp, userroutes.cpp
#include "practice/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

/// Valid in the year 2001 only.
constexpr auto expiredCertificate =
    "MIIBEDCBt6ADAgECAgEBMAoGCCqGSM49BAMCMBIxEDAOBgNVBAMMB2V4cGlyZWQwHhcNMDEwMTAxMDAwMDAwWhcNMD"
    "IwMTAxMDAwMDAwWjASMRAwDgYDVQQDDAdleHBpcmVkMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE4KJXQhWR5eiA"
    "M3dPsfjQ+In9FQ2JgDyafkISIMklOK+S4Uulpth5zxCZ32bFztKDlevEb5qJSh4IJqb82rq4FDAKBggqhkjOPQQDAg"
    "NIADBFAiEA8eO7i+OlKb6w6JQ/9wBRN7UwXyp3yCEu/xRETYk4dsgCIEajvV1vqyVRUsocYmRKJorERfd1+OhYF+hT"
    "tvYvAdgE";

QString codeOf(const Answer &answer)
{
    const auto errors = answer.object().value("errors"_L1).toArray();
    return errors.isEmpty() ? answer.object().value("code"_L1).toString()
                            : errors.first().toObject().value("code"_L1).toString();
}

} // namespace

class tst_Tenant : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;

    QJsonObject data(const QString &path, int index = 0)
    {
        return m_client->sumo("GET", path).object().value("data"_L1).toArray().at(index).toObject();
    }
    QJsonObject samlBody()
    {
        const auto app = m_client->okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Sumo Logic"_s))
                             .object();
        return m_client->samlBody(app, u"Okta"_s);
    }
    /// A service account of these capabilities with a key of these scopes.
    QJsonObject keyWith(const QJsonArray &capabilities, const QJsonArray &scopes)
    {
        const auto role = m_client
                              ->sumo("POST", u"/v2/roles"_s,
                                     QJsonObject{{u"name"_s, u"SCIM"_s}, {u"capabilities"_s, capabilities}})
                              .object();
        const auto account = m_client
                                 ->sumo("POST", u"/v1/serviceAccounts"_s,
                                        QJsonObject{{u"name"_s, u"SCIM"_s},
                                                    {u"email"_s, u"scim@acme.example"_s},
                                                    {u"roleIds"_s, QJsonArray{role.value("id"_L1)}}})
                                 .object();
        return m_client
            ->sumo("POST", u"/v1/serviceAccounts/%1/accessKeys"_s.arg(account.value("id"_L1).toString()),
                   QJsonObject{{u"label"_s, u"scim"_s}, {u"scopes"_s, scopes}})
            .object();
    }
    int statusAs(const QJsonObject &key, const QByteArray &method, const QString &path)
    {
        return m_client->sumoAs(key.value("id"_L1).toString(), key.value("key"_L1).toString(), method, path)
            .status;
    }

private slots:
    void init()
    {
        m_world = startWorld();
        m_client = std::make_unique<PracticeClient>(*m_world);
    }

    void theWrongKeyGetsTheGatewaysError()
    {
        const auto answer = m_client->sumoAs(m_client->address().sumoAccessId, u"wrong"_s, "GET",
                                             u"/v1/roles"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.object().value("code"_L1).toString(), u"unauthorized"_s);
        QCOMPARE(answer.object().value("status"_L1).toInt(), 401);
    }

    void anOriginIsRefused()
    {
        const auto &address = m_client->address();
        const auto pair = QString(address.sumoAccessId + u':' + address.sumoAccessKey).toUtf8().toBase64();
        const auto answer = m_client->send(
            "GET", address.sumoApi + "/v1/roles"_L1, {},
            {{"Authorization", "Basic " + pair}, {"Origin", "https://x.example"}});
        QCOMPARE(answer.status, 403);
    }

    void theTokenFormIsForScimOnly()
    {
        const auto &address = m_client->address();
        const QByteArray token = "Bearer "
            + QString(address.sumoAccessId + u':' + address.sumoAccessKey).toUtf8().toBase64();
        const auto status = [&](const QString &path) {
            return m_client->send("GET", address.sumoApi + path, {}, {{"Authorization", token}}).status;
        };
        QCOMPARE(status(u"/v1/scim/Users"_s), 200);
        QCOMPARE(status(u"/v1/roles"_s), 401);
    }

    void aSamlConfigurationGetsItsAddresses()
    {
        const auto made = m_client->sumo("POST", u"/v1/saml/identityProviders"_s, samlBody());
        QCOMPARE(made.status, 200);
        const auto acs = made.object().value("assertionConsumerUrl"_L1).toString();
        const auto number = acs.section(u'/', -1);
        QCOMPARE(acs, "https://service.us2.sumologic.com/sumo/saml/consume/"_L1 + number);
        QCOMPARE(made.object().value("entityId"_L1).toString(),
                 "https://service.us2.sumologic.com/sumo/saml/"_L1 + number);
        QVERIFY(made.object().value("onDemandProvisioningEnabled"_L1).isObject());
        QCOMPARE(m_client->sumo("GET", u"/v1/saml/identityProviders"_s).array(), QJsonArray{made.object()});
        const QString path = "/v1/saml/identityProviders/"_L1 + made.object().value("id"_L1).toString();
        QVERIFY(m_client->sumo("GET", path + "/metadata"_L1).body.contains(acs.toUtf8()));
        QCOMPARE(m_client->sumo("DELETE", path).status, 204);
        QCOMPARE(m_client->sumo("DELETE", path).status, 404);
    }

    void aReplacementResetsWhatItLeavesOut()
    {
        auto body = samlBody();
        const auto made = m_client->sumo("POST", u"/v1/saml/identityProviders"_s, body).object();
        body.remove(u"disableRequestedAuthnContext"_s);
        const auto changed = m_client->sumo(
            "PUT", "/v1/saml/identityProviders/"_L1 + made.value("id"_L1).toString(), body);
        QCOMPARE(changed.status, 200);
        QVERIFY(!changed.object().value("disableRequestedAuthnContext"_L1).toBool());
        QCOMPARE(changed.object().value("entityId"_L1), made.value("entityId"_L1));
    }

    void badSamlConfigurationsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no name") << u"configurationName"_s << QJsonValue(QString());
        QTest::newRow("no issuer") << u"issuer"_s << QJsonValue(QString());
        QTest::newRow("no certificate") << u"x509cert1"_s << QJsonValue(QString());
        QTest::newRow("a broken certificate")
            << u"x509cert1"_s << QJsonValue(QLatin1String(expiredCertificate, 40));
        QTest::newRow("a wrong type") << u"debugMode"_s << QJsonValue(u"yes"_s);
        QTest::newRow("empty on-demand provisioning")
            << u"onDemandProvisioningEnabled"_s << QJsonValue(QJsonObject{});
    }

    void badSamlConfigurationsAreRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        auto body = samlBody();
        body.insert(field, value);
        QCOMPARE(m_client->sumo("POST", u"/v1/saml/identityProviders"_s, body).status, 400);
        QVERIFY(m_client->sumo("GET", u"/v1/saml/identityProviders"_s).array().isEmpty());
    }

    void anExpiredCertificateIsRefused()
    {
        auto body = samlBody();
        body.insert(u"x509cert1"_s, QLatin1String(expiredCertificate));
        QCOMPARE(codeOf(m_client->sumo("POST", u"/v1/saml/identityProviders"_s, body)),
                 u"saml:expired_certificate"_s);
    }

    void theAddressesCanBeMissing()
    {
        m_world->addFault(faultOf(u"sumo:POST:/api/v1/saml/*:empty-acs"_s));
        const auto made = m_client->sumo("POST", u"/v1/saml/identityProviders"_s, samlBody()).object();
        QCOMPARE(made.value("entityId"_L1).toString(), QString());
        const auto list = m_client->sumo("GET", u"/v1/saml/identityProviders"_s).array();
        QVERIFY(!list.first().toObject().value("entityId"_L1).toString().isEmpty());
    }

    void theAllowlistHasMembers()
    {
        const auto owner = m_client->sumo("GET", u"/v1/account/accountOwner"_s).body;
        const auto id = QString::fromUtf8(owner.mid(1, owner.size() - 2));
        const QString path = "/v1/saml/allowlistedUsers/"_L1 + id;
        QCOMPARE(m_client->sumo("POST", path).status, 200);
        QCOMPARE(m_client->sumo("GET", u"/v1/saml/allowlistedUsers"_s).array().size(), 1);
        QCOMPARE(m_client->sumo("DELETE", path).status, 204);
        QCOMPARE(m_client->sumo("POST", u"/v1/saml/allowlistedUsers/0"_s).status, 404);
    }

    void rolesPageByToken()
    {
        QStringList names;
        QString token;
        do {
            const auto page = m_client->sumo("GET", u"/v1/roles?limit=2"_s + token).object();
            const auto roles = page.value("data"_L1).toArray();
            for (const auto &role : roles)
                names << role.toObject().value("name"_L1).toString();
            token = page.contains("next"_L1) ? QString("&token="_L1 + page.value("next"_L1).toString())
                                             : QString();
        } while (!token.isEmpty());
        QCOMPARE(names, QStringList({u"Administrator"_s, u"Analyst"_s, u"Security Responder"_s}));
        QCOMPARE(m_client->sumo("GET", u"/v1/roles?token=%21%21"_s).status, 400);
    }

    void rolesAreChecked()
    {
        const auto make = [&](const QJsonObject &role) {
            return m_client->sumo("POST", u"/v2/roles"_s, role);
        };
        QCOMPARE(make({{u"name"_s, QString()}}).status, 400);
        QCOMPARE(make({{u"name"_s, u"Analyst"_s}}).status, 400);
        QCOMPARE(make({{u"name"_s, u"X"_s}, {u"capabilities"_s, QJsonArray{u"fly"_s}}}).status, 400);
        QCOMPARE(make({{u"name"_s, u"X"_s}, {u"selectionType"_s, u"Some"_s}}).status, 400);
        const auto made = make(
            {{u"name"_s, u"X"_s}, {u"capabilities"_s, QJsonArray{u"manageUsersAndRoles"_s}}});
        QCOMPARE(made.status, 200);
        QVERIFY(made.object().value("capabilities"_L1).toArray().contains("viewUsersAndRoles"_L1));
    }

    void aRoleWithUsersStays()
    {
        const auto administrator = data(u"/v1/roles"_s).value("id"_L1).toString();
        QCOMPARE(m_client->sumo("DELETE", "/v1/roles/"_L1 + administrator).status, 400);
        const auto made = m_client->sumo("POST", u"/v1/roles"_s, QJsonObject{{u"name"_s, u"X"_s}}).object();
        QCOMPARE(m_client->sumo("DELETE", "/v1/roles/"_L1 + made.value("id"_L1).toString()).status, 204);
    }

    void usersAreFoundByEmail()
    {
        QCOMPARE(data(u"/v1/users?email=OWNER@acme.example"_s).value("firstName"_L1).toString(), u"Olive"_s);
        QVERIFY(data(u"/v1/users?email=nobody@acme.example"_s).isEmpty());
    }

    void usersAreMadeChangedAndDeleted()
    {
        const QJsonObject body{{u"firstName"_s, u"A"_s},
                               {u"lastName"_s, u"B"_s},
                               {u"email"_s, u"a.b@acme.example"_s},
                               {u"roleIds"_s, QJsonArray{}}};
        const auto made = m_client->sumo("POST", u"/v1/users"_s, body);
        QCOMPARE(made.status, 200);
        QCOMPARE(m_client->sumo("POST", u"/v1/users"_s, body).status, 400);
        const QString path = "/v1/users/"_L1 + made.object().value("id"_L1).toString();
        const QJsonObject change{{u"firstName"_s, u"A"_s}, {u"lastName"_s, u"C"_s}, {u"isActive"_s, false}};
        QVERIFY(!m_client->sumo("PUT", path, change).object().value("isActive"_L1).toBool());
        const auto owner = data(u"/v1/users"_s).value("id"_L1).toString();
        QCOMPARE(m_client->sumo("DELETE", path + "?transferTo="_L1 + owner).status, 204);
        QCOMPARE(m_client->sumo("DELETE", "/v1/users/"_L1 + owner).status, 400);
    }

    void aKeysSecretIsShownOnce()
    {
        const auto key = keyWith({u"manageUsersAndRoles"_s}, {});
        QVERIFY(!key.value("key"_L1).toString().isEmpty());
        const auto path = u"/v1/serviceAccounts/%1/accessKeys"_s.arg(
            key.value("serviceAccountId"_L1).toString());
        const auto listed = data(path);
        QCOMPARE(listed.value("id"_L1), key.value("id"_L1));
        QVERIFY(!listed.contains("key"_L1));
        QCOMPARE(statusAs(key, "GET", u"/v1/scim/Users"_s), 200);
        m_client->sumo("PUT", path + u'/' + key.value("id"_L1).toString(),
                       QJsonObject{{u"disabled"_s, true}});
        QCOMPARE(statusAs(key, "GET", u"/v1/scim/Users"_s), 401);
    }

    void capabilitiesAndScopesDecide()
    {
        const auto key = keyWith({u"manageUsersAndRoles"_s, u"manageSaml"_s}, {u"manageUsersAndRoles"_s});
        QCOMPARE(key.value("effectiveScopes"_L1).toArray(), QJsonArray{u"manageUsersAndRoles"_s});
        QCOMPARE(statusAs(key, "GET", u"/v1/scim/Users"_s), 200);
        QCOMPARE(statusAs(key, "GET", u"/v1/saml/identityProviders"_s), 403);
    }

    void withoutTheCapabilityScimIsForbidden()
    {
        const auto key = keyWith({u"viewCollectors"_s}, {});
        QCOMPARE(statusAs(key, "GET", u"/v1/scim/Users"_s), 403);
        QCOMPARE(statusAs(key, "GET", u"/v1/collectors"_s), 200);
    }

    void theAccountIsDescribed()
    {
        QCOMPARE(m_client->sumo("GET", u"/v1/account/status"_s).object().value("planType"_L1).toString(),
                 u"Paid"_s);
        QCOMPARE(m_client->sumo("GET", u"/v1/account/subdomain"_s).status, 404);
        QCOMPARE(m_client->sumo("HEAD", u"/v1/collectors"_s).status, 200);
        QCOMPARE(
            m_client->sumo("GET", u"/v1/accessKeys/personal"_s).object().value("data"_L1).toArray().size(),
            1);
        QVERIFY(!m_client->sumo("GET", u"/v1/accessKeys/scopes"_s).body.contains("manageSaml"));
    }
};

QTEST_GUILESS_MAIN(tst_Tenant)
#include "tst_tenant.moc"
