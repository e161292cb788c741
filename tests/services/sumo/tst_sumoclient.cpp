// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoclient.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::sumo;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

namespace {

/// A client of a scripted server, with a clock that jumps.
struct Bench
{
    TinyServer server;
    ManualClock clock;
    net::HttpTransport transport;
    SumoClient client{std::make_unique<net::ServiceConnection>(
        describeSumo(server.url(u"/api"_s)), net::basic(u"id"_s, Secret("hidden"_ba)), transport, clock)};

    QByteArray asked(int index = 0) const
    {
        const auto &seen = server.requests().at(index);
        return QByteArray(seen.method + ' ' + seen.target);
    }
    QJsonObject body(int index = 0) const
    {
        return QJsonDocument::fromJson(server.requests().at(index).body).object();
    }
};

QByteArray roleJson(const QByteArray &id)
{
    return QByteArray(R"({"id":")" + id + R"(","name":"Role )" + id + R"("})");
}

const auto saml = R"({"id":"A1","configurationName":"Okta","issuer":"i","x509cert1":"c","debugMode":true,
    "assertionConsumerUrl":"https://service.us2.sumologic.com/sumo/saml/consume/1","entityId":"e"})"_ba;
const auto account = R"({"id":"S1","name":"n","email":"e","roleIds":["R1"],"isActive":true})"_ba;
const auto
    user = R"({"id":"U1","firstName":"f","lastName":"l","email":"e@x.com","roleIds":[],"isActive":true})"_ba;

} // namespace

using Deletion = std::function<Call<Unit>(SumoClient &)>;
Q_DECLARE_METATYPE(Deletion)

class tst_SumoClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsThePublishedLimits();
    void checksTheDeployment_data();
    void checksTheDeployment();
    void listsSamlConfigurations();
    void createsASamlConfiguration();
    void updatesASamlConfiguration();
    void listsRolesOverAllPages();
    void createsARole();
    void createsARoleWhereViewsAreNotKnown();
    void listsUsers();
    void listsUsersByEmail();
    void checksUsers();
    void makesAUserInactiveAndChangesNothingElse();
    void readsWhoMaySignInWithoutSaml();
    void listsServiceAccounts();
    void createsAServiceAccount();
    void listsAccessKeys();
    void createsAnAccessKey();
    void refusesAnAccessKeyWithoutSecret_data();
    void refusesAnAccessKeyWithoutSecret();
    void deletes_data();
    void deletes();
    void readsTheAllowlist();
    void doesNotCreateTwice();
    void sendsNoOldValuesAgain();
    void waitsForAFreshRole();
    void namesThePlaceOfAWrongItem();
    void namesTheRequestOfAnUnreadableReply();
    void followsNoRedirect();
};

void tst_SumoClient::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_SumoClient::keepsThePublishedLimits()
{
    const auto description = describeSumo(QUrl(u"https://api.us2.sumologic.com/api"_s));
    QCOMPARE(description.service, Service::SumoLogic);
    QCOMPARE(description.limits.minInterval, std::chrono::milliseconds(250));
    QCOMPARE(description.limits.maxInFlight, 10);
    QVERIFY(description.retry.signInsAreThrottled);
    QCOMPARE(description.baseUrl, QUrl(u"https://api.us2.sumologic.com/api"_s));
}

void tst_SumoClient::checksTheDeployment_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("right");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("200") << 200 << true << ErrorKind::Cancelled;
    QTest::newRow("403") << 403 << true << ErrorKind::Cancelled;
    QTest::newRow("301") << 301 << false << ErrorKind::Moved;
    QTest::newRow("401") << 401 << false << ErrorKind::Unauthorized;
}

void tst_SumoClient::checksTheDeployment()
{
    QFETCH(int, status);
    QFETCH(bool, right);
    Bench bench;
    bench.server.script(TinyReply::http(
        status, "{}"_ba, {{"Location"_ba, "https://api.eu.sumologic.com/api/v1/collectors"_ba}}));
    const auto result = waitFor(bench.client.checkDeployment());
    QCOMPARE(bench.asked(), "GET /api/v1/collectors?limit=1"_ba);
    QCOMPARE(bool(result), right);
    if (right)
        return;
    QTEST(result.error().kind, "kind");
    if (status == 301)
        QCOMPARE(result.error().location, u"https://api.eu.sumologic.com/api"_s);
}

void tst_SumoClient::listsSamlConfigurations()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, QByteArray("[" + saml + "]")));
    const auto list = waitFor(bench.client.samlConfigurations());
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().name, u"Okta"_s);
    QCOMPARE(bench.asked(), "GET /api/v1/saml/identityProviders"_ba);
}

void tst_SumoClient::createsASamlConfiguration()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, saml));
    const auto made = waitFor(bench.client.createSamlConfiguration(
        {.name = u"Okta"_s, .issuer = u"http://www.okta.com/exk1"_s, .certificatePem = u"PEM"_s}));
    QVERIFY(made);
    QCOMPARE(made->id, SamlConfigurationId(u"A1"_s));
    QCOMPARE(bench.asked(), "POST /api/v1/saml/identityProviders"_ba);
    QCOMPARE(bench.body(),
             QJsonObject({{u"configurationName"_s, u"Okta"_s},
                          {u"issuer"_s, u"http://www.okta.com/exk1"_s},
                          {u"x509cert1"_s, u"PEM"_s}}));
}

void tst_SumoClient::updatesASamlConfiguration()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, saml));
    const SamlConfiguration current{.id = SamlConfigurationId(u"A/1"_s),
                                    .raw = QJsonDocument::fromJson(saml).object()};
    QVERIFY(waitFor(bench.client.updateSamlConfiguration(
        current, {.name = u"New"_s, .issuer = u"i2"_s, .certificatePem = u"c2"_s})));
    QCOMPARE(bench.asked(), "PUT /api/v1/saml/identityProviders/A%2F1"_ba);
    QCOMPARE(bench.body(),
             QJsonObject({{u"configurationName"_s, u"New"_s},
                          {u"issuer"_s, u"i2"_s},
                          {u"x509cert1"_s, u"c2"_s},
                          {u"debugMode"_s, true}}));
}

void tst_SumoClient::listsRolesOverAllPages()
{
    Bench bench;
    bench.server.script(
        {TinyReply::http(200, QByteArray("{\"data\":[" + roleJson("1") + "],\"next\":\"a+b/=\"}")),
         TinyReply::http(200, R"({"data":[],"next":"c"})"_ba),
         TinyReply::http(200, QByteArray("{\"data\":[" + roleJson("2") + "],\"next\":null}"))});
    const auto list = waitFor(bench.client.roles());
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->constLast().name, u"Role 2"_s);
    QCOMPARE(bench.asked(0), "GET /api/v1/roles?limit=1000"_ba);
    QCOMPARE(bench.asked(1), "GET /api/v1/roles?limit=1000&token=a%2Bb%2F%3D"_ba);
    QCOMPARE(bench.asked(2), "GET /api/v1/roles?limit=1000&token=c"_ba);
}

void tst_SumoClient::createsARole()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, roleJson("9")));
    const auto made = waitFor(
        bench.client.createRole(u"Okta SCIM"_s, u"For Okta"_s, {u"manageUsersAndRoles"_s}));
    QVERIFY(made);
    QCOMPARE(made->id, RoleId(u"9"_s));
    QCOMPARE(bench.asked(), "POST /api/v2/roles"_ba);
    QCOMPARE(bench.body(),
             QJsonObject({{u"name"_s, u"Okta SCIM"_s},
                          {u"description"_s, u"For Okta"_s},
                          {u"selectionType"_s, u"All"_s},
                          {u"capabilities"_s, QJsonArray{u"manageUsersAndRoles"_s}}}));
}

void tst_SumoClient::createsARoleWhereViewsAreNotKnown()
{
    const auto invalid = TinyReply::http(400, R"({"id":"X","errors":[{"code":"bad","message":"field"}]})"_ba);
    Bench bench;
    bench.server.script({invalid, TinyReply::http(200, roleJson("9"))});
    const auto make = [&bench] {
        return waitFor(bench.client.createRole(u"Okta SCIM"_s, {}, {u"manageUsersAndRoles"_s}));
    };
    QVERIFY(make());
    QVERIFY(!bench.body(1).contains("selectionType"_L1));
    QCOMPARE(bench.body(1).value("name"_L1).toString(), u"Okta SCIM"_s);
    bench.server.script({invalid, invalid});
    QCOMPARE(make().error().kind, ErrorKind::Invalid);
    QCOMPARE(bench.server.requests().size(), 4);
    bench.server.script(TinyReply::http(403, "{}"_ba));
    QCOMPARE(make().error().kind, ErrorKind::Forbidden);
    QCOMPARE(bench.server.requests().size(), 5);
}

void tst_SumoClient::listsUsers()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, QByteArray("{\"data\":[" + user + "]}")));
    const auto list = waitFor(bench.client.users());
    QVERIFY(list);
    QCOMPARE(list->constFirst().email, u"e@x.com"_s);
    QCOMPARE(bench.asked(), "GET /api/v1/users?limit=1000"_ba);
}

void tst_SumoClient::listsUsersByEmail()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, R"({"data":[],"next":null})"_ba));
    const auto list = waitFor(bench.client.usersByEmail(u"a+b@x.com"_s));
    QVERIFY(list);
    QVERIFY(list->isEmpty());
    QCOMPARE(bench.asked(), "GET /api/v1/users?limit=1000&email=a%2Bb%40x.com"_ba);
}

void tst_SumoClient::makesAUserInactiveAndChangesNothingElse()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, "{}"_ba));
    const User user{.id = UserId(u"U1"_s),
                    .email = u"ann@x.com"_s,
                    .firstName = u"Ann"_s,
                    .lastName = u"Bell"_s,
                    .active = true,
                    .roles = {RoleId(u"R1"_s)}};
    QVERIFY(waitFor(bench.client.deactivateUser(user)));
    QCOMPARE(bench.asked(), "PUT /api/v1/users/U1"_ba);
    QCOMPARE(bench.body(),
             QJsonObject({{u"firstName"_s, u"Ann"_s},
                          {u"lastName"_s, u"Bell"_s},
                          {u"isActive"_s, false},
                          {u"roleIds"_s, QJsonArray{u"R1"_s}}}));
}

void tst_SumoClient::readsWhoMaySignInWithoutSaml()
{
    Bench bench;
    bench.server.script(TinyReply::http(
        200,
        R"([{"userId":"U1","firstName":"A","lastName":"B","email":"ann@x.com","canManageSaml":true,"isActive":true,)"
        R"("lastLogin":"2026-01-05T09:10:00Z"}])"_ba));
    const auto list = waitFor(bench.client.allowlistedUsers());
    QVERIFY(list);
    QCOMPARE(bench.asked(), "GET /api/v1/saml/allowlistedUsers"_ba);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().id, UserId(u"U1"_s));
    QVERIFY(list->constFirst().active);
}

void tst_SumoClient::checksUsers()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, R"({"data":[]})"_ba), TinyReply::http(403)});
    QVERIFY(waitFor(bench.client.checkUsers()));
    QCOMPARE(bench.asked(), "GET /api/v1/users?limit=1"_ba);
    QCOMPARE(waitFor(bench.client.checkUsers()).error().kind, ErrorKind::Forbidden);
}

void tst_SumoClient::listsServiceAccounts()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, QByteArray("{\"data\":[" + account + "]}")));
    const auto list = waitFor(bench.client.serviceAccounts());
    QVERIFY(list);
    QCOMPARE(list->constFirst().roles, QList<RoleId>({RoleId(u"R1"_s)}));
    QCOMPARE(bench.asked(), "GET /api/v1/serviceAccounts"_ba);
}

void tst_SumoClient::createsAServiceAccount()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, account));
    const auto made = waitFor(
        bench.client.createServiceAccount(u"n"_s, u"e"_s, {RoleId(u"R1"_s), RoleId(u"R2"_s)}));
    QVERIFY(made);
    QCOMPARE(made->id, ServiceAccountId(u"S1"_s));
    QCOMPARE(bench.asked(), "POST /api/v1/serviceAccounts"_ba);
    QCOMPARE(bench.body(),
             QJsonObject(
                 {{u"name"_s, u"n"_s}, {u"email"_s, u"e"_s}, {u"roleIds"_s, QJsonArray{u"R1"_s, u"R2"_s}}}));
}

void tst_SumoClient::listsAccessKeys()
{
    Bench bench;
    bench.server.script(
        TinyReply::http(200, R"({"data":[{"id":"su1","label":"okta","disabled":true,"key":""}]})"_ba));
    const auto list = waitFor(bench.client.accessKeys(ServiceAccountId(u"S1"_s)));
    QVERIFY(list);
    QCOMPARE(list->constFirst().accessId, u"su1"_s);
    QVERIFY(list->constFirst().disabled);
    QCOMPARE(bench.asked(), "GET /api/v1/serviceAccounts/S1/accessKeys"_ba);
}

void tst_SumoClient::createsAnAccessKey()
{
    Bench bench;
    bench.server.script(TinyReply::http(
        200,
        R"({"id":"su1","label":"okta","disabled":false,"key":"F9GZ","scopes":["manageUsersAndRoles"]})"_ba));
    const auto made = waitFor(
        bench.client.createAccessKey(ServiceAccountId(u"S1"_s), u"okta"_s, {u"manageUsersAndRoles"_s}));
    QVERIFY(made);
    QCOMPARE((*made)->key.accessId, u"su1"_s);
    QCOMPARE((*made)->secret.reveal(), "F9GZ"_ba);
    QCOMPARE(bench.asked(), "POST /api/v1/serviceAccounts/S1/accessKeys"_ba);
    QCOMPARE(bench.body(),
             QJsonObject({{u"label"_s, u"okta"_s}, {u"scopes"_s, QJsonArray{u"manageUsersAndRoles"_s}}}));
}

void tst_SumoClient::refusesAnAccessKeyWithoutSecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << R"({"id":"su1","label":"okta","disabled":false,"key":""})"_ba;
    QTest::newRow("missing") << R"({"id":"su1","label":"okta","disabled":false})"_ba;
    QTest::newRow("no id") << R"({"label":"okta","disabled":false,"key":"F9GZ"})"_ba;
}

void tst_SumoClient::refusesAnAccessKeyWithoutSecret()
{
    QFETCH(QByteArray, body);
    Bench bench;
    bench.server.script(TinyReply::http(200, body));
    const auto made = waitFor(bench.client.createAccessKey(ServiceAccountId(u"S1"_s), u"okta"_s, {}));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(made.error().outcomeUnknown);
    QVERIFY(!describe(made.error()).contains("F9GZ"_L1));
}

void tst_SumoClient::deletes_data()
{
    QTest::addColumn<Deletion>("deletion");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("configuration") << Deletion([](SumoClient &client) {
        return client.deleteSamlConfiguration(SamlConfigurationId(u"A1"_s));
    }) << "DELETE /api/v1/saml/identityProviders/A1"_ba;
    QTest::newRow("role") << Deletion([](SumoClient &client) { return client.deleteRole(RoleId(u"R1"_s)); })
                          << "DELETE /api/v1/roles/R1"_ba;
    QTest::newRow("account") << Deletion([](SumoClient &client) {
        return client.deleteServiceAccount(ServiceAccountId(u"S1"_s));
    }) << "DELETE /api/v1/serviceAccounts/S1"_ba;
    QTest::newRow("key") << Deletion([](SumoClient &client) {
        return client.deleteAccessKey(ServiceAccountId(u"S1"_s), u"su1"_s);
    }) << "DELETE /api/v1/serviceAccounts/S1/accessKeys/su1"_ba;
}

void tst_SumoClient::deletes()
{
    QFETCH(Deletion, deletion);
    Bench bench;
    bench.server.script({TinyReply::http(204), TinyReply::http(404), TinyReply::http(403)});
    QVERIFY(waitFor(deletion(bench.client)));
    QTEST(bench.asked(), "asked");
    QVERIFY(waitFor(deletion(bench.client))); // gone already
    QCOMPARE(waitFor(deletion(bench.client)).error().kind, ErrorKind::Forbidden);
}

void tst_SumoClient::readsTheAllowlist()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, R"({"contentEnabled":true,"loginEnabled":false})"_ba),
                         TinyReply::http(200, R"({"contentEnabled":false,"loginEnabled":true})"_ba),
                         TinyReply::http(200, "{}"_ba)});
    QCOMPARE(waitFor(bench.client.isIpAllowlistOn()).value(), false);
    QCOMPARE(waitFor(bench.client.isIpAllowlistOn()).value(), true);
    QCOMPARE(waitFor(bench.client.isIpAllowlistOn()).error().causes,
             QStringList({u"loginEnabled: missing"_s}));
    QCOMPARE(bench.asked(), "GET /api/v1/serviceAllowlist/status"_ba);
}

void tst_SumoClient::doesNotCreateTwice()
{
    Bench bench;
    bench.server.script({TinyReply::cut(), TinyReply::http(503), TinyReply::http(502), TinyReply::http(500)});
    const auto configuration = waitFor(bench.client.createSamlConfiguration({}));
    QVERIFY(!configuration && configuration.error().outcomeUnknown);
    const auto role = waitFor(bench.client.createRole({}, {}, {}));
    QVERIFY(!role && role.error().outcomeUnknown);
    const auto made = waitFor(bench.client.createServiceAccount({}, {}, {}));
    QVERIFY(!made && made.error().outcomeUnknown);
    const auto key = waitFor(bench.client.createAccessKey(ServiceAccountId(u"S1"_s), {}, {}));
    QVERIFY(!key && key.error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 4);
}

void tst_SumoClient::sendsNoOldValuesAgain()
{
    Bench bench;
    bench.server.script({TinyReply::http(429), TinyReply::cut(), TinyReply::http(503), TinyReply::cut()});
    const SamlConfiguration current{.id = SamlConfigurationId(u"A1"_s)};
    const auto limited = waitFor(bench.client.updateSamlConfiguration(current, {}));
    QVERIFY(!limited && limited.error().lookFirst);
    const auto broken = waitFor(bench.client.updateSamlConfiguration(current, {}));
    QVERIFY(!broken && broken.error().outcomeUnknown);
    const User person{.id = UserId(u"U1"_s)};
    QVERIFY(waitFor(bench.client.deactivateUser(person)).error().outcomeUnknown);
    QVERIFY(waitFor(bench.client.deactivateUser(person)).error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 4);
}

void tst_SumoClient::waitsForAFreshRole()
{
    Bench bench;
    bench.server.script({TinyReply::http(404), TinyReply::http(200, account)});
    QVERIFY(waitFor(bench.client.createServiceAccount(u"n"_s, u"e"_s, {RoleId(u"R1"_s)})));
    QCOMPARE(bench.server.requests().size(), 2);
}

void tst_SumoClient::namesThePlaceOfAWrongItem()
{
    Bench bench;
    bench.server.script(
        {TinyReply::http(200, QByteArray("{\"data\":[" + roleJson("1") + ",{\"id\":\"2\"},5]}")),
         TinyReply::http(200, "[7]"_ba), TinyReply::http(200, "{}"_ba)});
    QCOMPARE(waitFor(bench.client.roles()).error().causes, QStringList({u"data[1].name: missing"_s}));
    QVERIFY(waitFor(bench.client.samlConfigurations())
                .error()
                .causes.contains(u"configurations[0].id: missing"_s));
    QCOMPARE(waitFor(bench.client.users()).error().causes, QStringList({u"data: missing"_s}));
}

void tst_SumoClient::namesTheRequestOfAnUnreadableReply()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, "<html>"_ba), TinyReply::http(200, "{}"_ba)});
    const auto error = waitFor(bench.client.users()).error();
    QCOMPARE(error.kind, ErrorKind::UnexpectedReply);
    QCOMPARE(error.request, u"GET /api/v1/users"_s);
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.service, Service::SumoLogic);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY(waitFor(bench.client.createRole({}, {}, {})).error().outcomeUnknown);
}

void tst_SumoClient::followsNoRedirect()
{
    Bench bench;
    TinyServer other;
    bench.server.script(
        TinyReply::http(301, {}, {{"Location"_ba, other.url(u"/api/v1/users"_s).toEncoded()}}));
    const auto error = waitFor(bench.client.users()).error();
    QCOMPARE(error.kind, ErrorKind::UnexpectedReply);
    QCOMPARE(other.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SumoClient)
#include "tst_sumoclient.moc"
