// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "services/okta/oktaclient.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

/// Runs a call to its end; its error, if it has one.
using Asking = std::function<std::optional<Error>(OktaClient &)>;

/// The client over real sockets, with a server that says what the test wants.
class tst_OktaClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksAsTheApiDescribes_data();
    void asksAsTheApiDescribes();
    void asksForTheLogWithoutAnEnd();
    void followsThePagesOfAList();
    void refusesAPageOfAnotherHost();
    void endsTheLogAtAnEmptyPage();
    void readsTheMetadata();
    void asksAgainForAFreshThing_data();
    void asksAgainForAFreshThing();
    void asksOnceForAnythingElseNotFound();
    void neverRepeatsACreate_data();
    void neverRepeatsACreate();
    void neverWritesAnAppTwice_data();
    void neverWritesAnAppTwice();
    void repeatsWhatIsRepeatable_data();
    void repeatsWhatIsRepeatable();
    void takesGoneForRemoved();
    void tellsOtherRefusalsOfARemoval();
    void tellsWhatOktaRefuses();
    void tellsWhatAReplyLacks();
    void tellsThatAnUnreadableCreateMayHaveHappened();
    void tellsTheItemThatIsWrong();
    void findsPeopleByTheirLogins();
    void sendsTheTokenInTheHeaderAlone();
    void sortsCallsIntoOktasBuckets_data();
    void sortsCallsIntoOktasBuckets();
    void isQuickOnLoopbackAlone();

private:
    QByteArray target(qsizetype request) const { return m_server->requests().at(request).target; }

    std::unique_ptr<TinyServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<net::HttpTransport> m_transport;
    std::unique_ptr<OktaClient> m_client;
};

Q_DECLARE_METATYPE(Asking)
Q_DECLARE_METATYPE(TinyReply)

namespace {

const AppId appId(u"0oaHarbour1"_s);
const UserId annId(u"00uAnn"_s);
const GroupId crewId(u"00gCrew"_s);

const auto appReply = R"({"id":"0oaHarbour1","name":"n","label":"Sumo Logic","status":"ACTIVE",
"signOnMode":"SAML_2_0","features":["X"],"_links":{},"settings":{"signOn":{"audience":"old"},"app":{}}})"_ba;
const auto userReply = R"({"id":"00uAnn","status":"ACTIVE","profile":{"login":"ann@harbour.example"}})"_ba;
const auto appUserReply = R"({"id":"00uAnn","status":"STAGED","scope":"USER"})"_ba;
const auto schemaReply = R"({"definitions":{"base":{"properties":{}},"custom":{}}})"_ba;
const auto mappingReply = R"({"id":"prm1","source":{"id":"oty1"},"target":{"id":"0oaHarbour1"}})"_ba;
const auto groupReply = R"({"id":"00gCrew","profile":{"name":"Crew"}})"_ba;
const auto eventReply = R"({"uuid":"u1","eventType":"application.provision.user.push",
"published":"2026-01-05T08:00:00.000Z"})"_ba;
const auto notFound = R"({"errorCode":"E0000007","errorSummary":"Not found","errorCauses":[]})"_ba;

QByteArray listOf(const QByteArray &item)
{
    return '[' + item + ']';
}

template <class T>
Asking asking(Call<T> (*call)(OktaClient &))
{
    return [call](OktaClient &client) -> std::optional<Error> {
        const auto result = waitFor(call(client));
        return result ? std::nullopt : std::optional(result.error());
    };
}

SchemaAttribute roles()
{
    return {.name = u"roles"_s, .title = u"Roles"_s, .type = u"string"_s, .scope = u"NONE"_s};
}

App oldApp()
{
    const auto object = parseJsonObject(appReply);
    return {.id = appId, .raw = object ? *object : QJsonObject{}};
}

void addRow(const char *name, const Asking &ask, const QByteArray &reply, const QByteArray &line,
            const QByteArray &body = {})
{
    QTest::newRow(name) << ask << reply << line << body;
}

void addAppRows()
{
    addRow("organization", asking(+[](OktaClient &c) { return c.organization(); }),
           R"({"id":"00o","pipeline":"idx","_links":{"organization":{"href":"https://h.okta.com"}}})"_ba,
           "GET /.well-known/okta-organization"_ba);
    addRow("find apps", asking(+[](OktaClient &c) { return c.findApps(u"Sumo & Logic+"_s); }),
           listOf(appReply), "GET /api/v1/apps?q=Sumo%20%26%20Logic%2B&limit=200"_ba);
    addRow("app", asking(+[](OktaClient &c) { return c.app(appId); }), appReply,
           "GET /api/v1/apps/0oaHarbour1"_ba);
    addRow("an id that isn't one", asking(+[](OktaClient &c) { return c.app(AppId(u"a/../b?c"_s)); }),
           appReply, "GET /api/v1/apps/a%2F..%2Fb%3Fc"_ba);
    addRow("update settings",
           asking(+[](OktaClient &c) { return c.updateSamlSettings(oldApp(), {.audience = u"new"_s}); }),
           appReply, "PUT /api/v1/apps/0oaHarbour1"_ba,
           R"({"name":"n","label":"Sumo Logic","signOnMode":"SAML_2_0",
           "settings":{"signOn":{"audience":"new"},"app":{}}})"_ba);
    addRow("deactivate", asking(+[](OktaClient &c) { return c.deactivateApp(appId); }), "{}"_ba,
           "POST /api/v1/apps/0oaHarbour1/lifecycle/deactivate"_ba);
    addRow("delete", asking(+[](OktaClient &c) { return c.deleteApp(appId); }), {},
           "DELETE /api/v1/apps/0oaHarbour1"_ba);
    addRow("keys", asking(+[](OktaClient &c) { return c.signingKeys(appId); }),
           R"([{"kid":"k","x5c":["AQID"]}])"_ba, "GET /api/v1/apps/0oaHarbour1/credentials/keys"_ba);
}

void addSchemaRows()
{
    const auto custom = [](const QByteArray &properties) -> QByteArray {
        return R"({"definitions":{"custom":{"id":"#custom","type":"object","required":[],"properties":)"_ba
            + properties + "}}}"_ba;
    };
    addRow("user schema", asking(+[](OktaClient &c) { return c.userSchema(); }), schemaReply,
           "GET /api/v1/meta/schemas/user/default"_ba);
    addRow("user attribute", asking(+[](OktaClient &c) { return c.setUserAttribute(roles()); }), schemaReply,
           "POST /api/v1/meta/schemas/user/default"_ba,
           custom(R"({"roles":{"title":"Roles","type":"string","required":false,"scope":"NONE"}})"_ba));
    addRow("user attribute with a source of its own", asking(+[](OktaClient &c) {
               auto attribute = roles();
               attribute.master = {{u"type"_s, u"OKTA"_s}};
               return c.setUserAttribute(attribute);
           }),
           schemaReply, "POST /api/v1/meta/schemas/user/default"_ba,
           custom(R"({"roles":{"title":"Roles","type":"string","required":false,"scope":"NONE",
           "master":{"type":"OKTA"}}})"_ba));
    addRow("app schema", asking(+[](OktaClient &c) { return c.appSchema(appId); }), schemaReply,
           "GET /api/v1/meta/schemas/apps/0oaHarbour1/default"_ba);
    addRow("app attribute", asking(+[](OktaClient &c) { return c.setAppAttribute(appId, roles()); }),
           schemaReply, "POST /api/v1/meta/schemas/apps/0oaHarbour1/default"_ba,
           custom(R"({"roles":{"title":"Roles","type":"string","required":false,"scope":"NONE"}})"_ba));
    addRow("remove attributes", asking(+[](OktaClient &c) {
               return c.removeAppAttributes(appId, {u"title"_s, u"locale"_s});
           }),
           schemaReply, "POST /api/v1/meta/schemas/apps/0oaHarbour1/default"_ba,
           custom(R"({"title":null,"locale":null})"_ba));
    addRow("write a user attribute", asking(+[](OktaClient &c) {
               return c.writeUserAttribute(u"roles"_s,
                                           {{u"title"_s, u"Roles"_s}, {u"oneOf"_s, QJsonValue::Null}});
           }),
           schemaReply, "POST /api/v1/meta/schemas/user/default"_ba,
           custom(R"({"roles":{"title":"Roles","oneOf":null}})"_ba));
    addRow("write an app attribute", asking(+[](OktaClient &c) {
               return c.writeAppAttribute(appId, u"title"_s, {{u"title"_s, u"Title"_s}});
           }),
           schemaReply, "POST /api/v1/meta/schemas/apps/0oaHarbour1/default"_ba,
           custom(R"({"title":{"title":"Title"}})"_ba));
    addRow("remove user attributes",
           asking(+[](OktaClient &c) { return c.removeUserAttributes({u"roles"_s}); }), schemaReply,
           "POST /api/v1/meta/schemas/user/default"_ba, custom(R"({"roles":null})"_ba));
}

void addMappingRows()
{
    addRow("find mappings",
           asking(+[](OktaClient &c) { return c.findMappings(u"oty1"_s, u"0oaHarbour1"_s); }),
           listOf(mappingReply), "GET /api/v1/mappings?sourceId=oty1&targetId=0oaHarbour1&limit=200"_ba);
    addRow("mapping", asking(+[](OktaClient &c) { return c.mapping(MappingId(u"prm1"_s)); }), mappingReply,
           "GET /api/v1/mappings/prm1"_ba);
    addRow(
        "update mapping", asking(+[](OktaClient &c) {
            const MappingRule rule{.expression = u"user.firstName"_s, .pushStatus = u"PUSH"_s};
            return c.updateMapping(MappingId(u"prm1"_s), {{u"givenName"_s, rule}}, {u"title"_s});
        }),
        mappingReply, "POST /api/v1/mappings/prm1"_ba,
        R"({"properties":{"givenName":{"expression":"user.firstName","pushStatus":"PUSH"},"title":null}})"_ba);
}

void addPeopleRows()
{
    addRow("me", asking(+[](OktaClient &c) { return c.currentUser(); }), userReply,
           "GET /api/v1/users/me"_ba);
    addRow("find users", asking(+[](OktaClient &c) { return c.findUsers(u"ann b"_s, 25); }),
           listOf(userReply), "GET /api/v1/users?limit=25&q=ann%20b"_ba);
    addRow("all users", asking(+[](OktaClient &c) { return c.findUsers({}, 9999); }), listOf(userReply),
           "GET /api/v1/users?limit=200"_ba);
    addRow("users by login",
           asking(+[](OktaClient &c) { return c.usersByLogin({u"ann@harbour.example"_s}); }),
           listOf(userReply),
           "GET /api/v1/users?search=profile.login%20eq%20%22ann%40harbour.example%22&limit=200"_ba);
    addRow("a user with a value", asking(+[](OktaClient &c) { return c.hasUserWith(u"roles"_s); }),
           listOf(userReply), "GET /api/v1/users?search=profile.roles%20pr&limit=1"_ba);
    addRow("user", asking(+[](OktaClient &c) { return c.user(u"ann+x@harbour.example"_s); }), userReply,
           "GET /api/v1/users/ann%2Bx%40harbour.example"_ba);
    addRow("find groups", asking(+[](OktaClient &c) { return c.findGroups(u"Crew"_s); }), listOf(groupReply),
           "GET /api/v1/groups?limit=300&q=Crew"_ba);
    addRow("all groups", asking(+[](OktaClient &c) { return c.findGroups({}); }), listOf(groupReply),
           "GET /api/v1/groups?limit=300"_ba);
    addRow("group members", asking(+[](OktaClient &c) { return c.groupMembers(crewId); }), listOf(userReply),
           "GET /api/v1/groups/00gCrew/users?limit=200"_ba);
}

void addAssignmentRows()
{
    addRow("app users", asking(+[](OktaClient &c) { return c.appUsers(appId); }), listOf(appUserReply),
           "GET /api/v1/apps/0oaHarbour1/users?limit=500"_ba);
    addRow("assign", asking(+[](OktaClient &c) {
               return c.assignUser(appId, annId, {{u"roles"_s, u"analyst"_s}});
           }),
           appUserReply, "POST /api/v1/apps/0oaHarbour1/users"_ba,
           R"({"id":"00uAnn","scope":"USER","profile":{"roles":"analyst"}})"_ba);
    addRow("assign without a profile", asking(+[](OktaClient &c) { return c.assignUser(appId, annId, {}); }),
           appUserReply, "POST /api/v1/apps/0oaHarbour1/users"_ba, R"({"id":"00uAnn","scope":"USER"})"_ba);
    addRow("update app user", asking(+[](OktaClient &c) {
               return c.updateAppUser(appId, annId, {{u"roles"_s, u"user"_s}});
           }),
           appUserReply, "POST /api/v1/apps/0oaHarbour1/users/00uAnn"_ba,
           R"({"profile":{"roles":"user"}})"_ba);
    addRow("unassign", asking(+[](OktaClient &c) { return c.unassignUser(appId, annId); }), {},
           "DELETE /api/v1/apps/0oaHarbour1/users/00uAnn"_ba);
    addRow("app groups", asking(+[](OktaClient &c) { return c.appGroups(appId); }),
           R"([{"id":"00gCrew"}])"_ba, "GET /api/v1/apps/0oaHarbour1/groups?limit=200"_ba);
    addRow("unassign group", asking(+[](OktaClient &c) { return c.unassignGroup(appId, crewId); }), {},
           "DELETE /api/v1/apps/0oaHarbour1/groups/00gCrew"_ba);
    addRow("assign group", asking(+[](OktaClient &c) {
               return c.assignGroup(appId, crewId, {{u"roles"_s, u"user"_s}});
           }),
           R"({"id":"00gCrew","priority":1})"_ba, "PUT /api/v1/apps/0oaHarbour1/groups/00gCrew"_ba,
           R"({"profile":{"roles":"user"}})"_ba);
    addRow("assign group without a profile",
           asking(+[](OktaClient &c) { return c.assignGroup(appId, crewId, {}); }),
           R"({"id":"00gCrew","priority":1})"_ba, "PUT /api/v1/apps/0oaHarbour1/groups/00gCrew"_ba, "{}"_ba);
}

} // namespace

void tst_OktaClient::init()
{
    m_server = std::make_unique<TinyServer>();
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<net::HttpTransport>();
    m_client = std::make_unique<OktaClient>(std::make_unique<net::ServiceConnection>(
        describeOkta(m_server->url()), net::oktaToken(Secret("harbour-token"_ba)), *m_transport, *m_clock));
}

void tst_OktaClient::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_clock.reset();
    m_server.reset();
}

void tst_OktaClient::asksAsTheApiDescribes_data()
{
    QTest::addColumn<Asking>("ask");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    addAppRows();
    addSchemaRows();
    addMappingRows();
    addPeopleRows();
    addAssignmentRows();
}

void tst_OktaClient::asksAsTheApiDescribes()
{
    QFETCH(Asking, ask);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    m_server->script(TinyReply::http(reply.isEmpty() ? 204 : 200, reply));
    const auto error = ask(*m_client);
    QVERIFY2(!error, error ? qPrintable(describe(*error)) : "");
    QCOMPARE(m_server->requests().size(), 1);
    const auto &request = m_server->requests().first();
    QCOMPARE(QByteArray(request.method + ' ' + request.target), line);
    QCOMPARE(request.header("Accept"_ba), "application/json"_ba);
    if (body.isEmpty()) {
        QVERIFY(request.body.isEmpty());
        return;
    }
    const auto sent = parseJsonObject(request.body);
    const auto expected = parseJsonObject(body);
    QVERIFY(sent && expected);
    QCOMPARE(*sent, *expected);
    QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
}

void tst_OktaClient::asksForTheLogWithoutAnEnd()
{
    m_server->script(TinyReply::http(200, listOf(eventReply)));
    const QDateTime since(QDate(2026, 1, 5), QTime(10, 0, 0, 70), Qt::OffsetFromUTC, 3600);
    const auto events = waitFor(m_client->provisioningEvents(appId, since));
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    const QUrl url = QUrl::fromEncoded(target(0));
    QCOMPARE(url.path(), u"/api/v1/logs"_s);
    const QUrlQuery query(url);
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"since"_s), u"2026-01-05T09:00:00.070Z"_s);
    QCOMPARE(value(u"filter"_s),
             uR"(target.id eq "0oaHarbour1" and eventType sw "application.provision.user")"_s);
    QCOMPARE(value(u"sortOrder"_s), u"ASCENDING"_s);
    QCOMPARE(value(u"limit"_s), u"1000"_s);
    QVERIFY(!query.hasQueryItem(u"until"_s)); // this computer's clock may be wrong
}

void tst_OktaClient::followsThePagesOfAList()
{
    const QByteArray next = "<"_ba
        + m_server->url(u"/api/v1/apps/0oaHarbour1/users?after=x%2By&limit=500"_s).toEncoded()
        + ">; rel=\"next\""_ba;
    const QByteArray self = "<"_ba + m_server->url(u"/api/v1/apps"_s).toEncoded() + ">; rel=\"self\""_ba;
    m_server->script(TinyReply::http(200, listOf(appUserReply), {{"Link"_ba, self}, {"Link"_ba, next}}));
    m_server->script(TinyReply::http(200, listOf(appUserReply), {{"link"_ba, self}}));
    const auto users = waitFor(m_client->appUsers(appId));
    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(target(1), "/api/v1/apps/0oaHarbour1/users?after=x%2By&limit=500"_ba);
}

void tst_OktaClient::refusesAPageOfAnotherHost()
{
    m_server->script(TinyReply::http(200, listOf(appUserReply),
                                     {{"Link"_ba, "<https://evil.example/api/v1/apps>; rel=\"next\""_ba}}));
    const auto users = waitFor(m_client->appUsers(appId));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::HostRefused);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_OktaClient::endsTheLogAtAnEmptyPage()
{
    const auto link = [this](const QString &after) -> std::pair<QByteArray, QByteArray> {
        return {"Link"_ba,
                "<"_ba + m_server->url(u"/api/v1/logs?after="_s + after).toEncoded() + ">; rel=\"next\""_ba};
    };
    m_server->script(TinyReply::http(200, listOf(eventReply), {link(u"1"_s)}));
    m_server->script(TinyReply::http(200, "[]"_ba, {link(u"2"_s)}));
    const auto events = waitFor(m_client->provisioningEvents(appId, m_clock->now()));
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_OktaClient::readsTheMetadata()
{
    QFile file(QFINDTESTDATA("data/signing.pem"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto lines = file.readAll().trimmed().split('\n');
    const auto base64 = lines.mid(1, lines.size() - 2).join('\n');
    const QByteArray
        xml = "<m:EntityDescriptor xmlns:m=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"i\">"
              "<m:IDPSSODescriptor><m:KeyDescriptor use=\"signing\">"
              "<KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><X509Data><X509Certificate>"_ba
        + base64
        + "</X509Certificate></X509Data></KeyInfo></m:KeyDescriptor><m:SingleSignOnService "
          "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"https://h.example/sso\"/>"
          "</m:IDPSSODescriptor></m:EntityDescriptor>"_ba;
    m_server->script(
        TinyReply::http(200, xml, {{"Content-Type"_ba, "application/xml;charset=ISO-8859-1"_ba}}));
    m_server->script(TinyReply::http(200, "<half"_ba, {{"X-Okta-Request-Id"_ba, "req7"_ba}}));
    const auto metadata = waitFor(m_client->samlMetadata(appId, u"k-1"_s));
    QVERIFY2(metadata, metadata ? "" : qPrintable(describe(metadata.error())));
    QCOMPARE(metadata->issuer, u"i"_s);
    QCOMPARE(target(0), "/api/v1/apps/0oaHarbour1/sso/saml/metadata?kid=k-1"_ba);
    QCOMPARE(m_server->requests().first().header("Accept"_ba), "application/xml"_ba);
    const auto broken = waitFor(m_client->samlMetadata(appId, {}));
    QVERIFY(!broken);
    QCOMPARE(target(1), "/api/v1/apps/0oaHarbour1/sso/saml/metadata"_ba);
    QCOMPARE(broken.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(broken.error().requestId, u"req7"_s);
}

void tst_OktaClient::asksAgainForAFreshThing_data()
{
    QTest::addColumn<Asking>("ask");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("schema") << asking(+[](OktaClient &c) { return c.appSchema(appId); }) << schemaReply;
    QTest::newRow("mappings") << asking(+[](OktaClient &c) { return c.findMappings(u"a"_s, u"b"_s); })
                              << listOf(mappingReply);
    QTest::newRow("mapping") << asking(+[](OktaClient &c) { return c.mapping(MappingId(u"prm1"_s)); })
                             << mappingReply;
    QTest::newRow("app") << asking(+[](OktaClient &c) { return c.app(appId, true); }) << appReply;
    QTest::newRow("keys") << asking(+[](OktaClient &c) { return c.signingKeys(appId); }) << "[]"_ba;
    QTest::newRow("attribute") << asking(+[](OktaClient &c) {
        return c.removeAppAttributes(appId, {u"title"_s});
    }) << schemaReply;
    QTest::newRow("set mapping") << asking(+[](OktaClient &c) {
        return c.updateMapping(MappingId(u"prm1"_s), {}, {u"title"_s});
    }) << mappingReply;
    QTest::newRow("app users") << asking(+[](OktaClient &c) { return c.appUsers(appId); }) << "[]"_ba;
    QTest::newRow("assign") << asking(+[](OktaClient &c) { return c.assignUser(appId, annId, {}); })
                            << appUserReply;
    QTest::newRow("update app user") << asking(+[](OktaClient &c) {
        return c.updateAppUser(appId, annId, {});
    }) << appUserReply;
    QTest::newRow("app groups") << asking(+[](OktaClient &c) { return c.appGroups(appId); }) << "[]"_ba;
    QTest::newRow("assign group") << asking(+[](OktaClient &c) { return c.assignGroup(appId, crewId, {}); })
                                  << R"({"id":"00gCrew"})"_ba;
}

void tst_OktaClient::asksAgainForAFreshThing()
{
    QFETCH(Asking, ask);
    QFETCH(QByteArray, reply);
    m_server->script(
        {TinyReply::http(404, notFound), TinyReply::http(404, notFound), TinyReply::http(200, reply)});
    const auto error = ask(*m_client);
    QVERIFY2(!error, error ? qPrintable(describe(*error)) : "");
    QCOMPARE(m_server->requests().size(), 3);
}

void tst_OktaClient::asksOnceForAnythingElseNotFound()
{
    m_server->script(TinyReply::http(404, notFound));
    const auto app = waitFor(m_client->app(appId));
    QVERIFY(!app);
    QCOMPARE(app.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_OktaClient::neverRepeatsACreate_data()
{
    QTest::addColumn<Asking>("ask");
    QTest::addColumn<bool>("cut");
    const auto create = asking(+[](OktaClient &c) { return c.createSamlApp({.label = u"Sumo Logic"_s}); });
    const auto assign = asking(+[](OktaClient &c) { return c.assignUser(appId, annId, {}); });
    QTest::newRow("app, cut") << create << true;
    QTest::newRow("app, 503") << create << false;
    QTest::newRow("assignment, cut") << assign << true;
    QTest::newRow("assignment, 503") << assign << false;
}

void tst_OktaClient::neverRepeatsACreate()
{
    QFETCH(Asking, ask);
    QFETCH(bool, cut);
    m_server->script(cut ? TinyReply::cut() : TinyReply::http(503));
    const auto error = ask(*m_client);
    QVERIFY(error.has_value());
    QVERIFY(error->outcomeUnknown);
    QCOMPARE(error->kind, cut ? ErrorKind::Unreachable : ErrorKind::ServiceFailure);
    QCOMPARE(m_server->requests().size(), 1);
    if (target(0).startsWith("/api/v1/apps?"))
        QCOMPARE(target(0), "/api/v1/apps?activate=true"_ba);
}

void tst_OktaClient::neverWritesAnAppTwice_data()
{
    QTest::addColumn<TinyReply>("reply");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("busy") << TinyReply::http(429) << false;
    QTest::newRow("being reconciled") << TinyReply::http(423) << false;
    QTest::newRow("broken") << TinyReply::http(503) << true;
    QTest::newRow("cut") << TinyReply::cut() << true;
}

void tst_OktaClient::neverWritesAnAppTwice()
{
    QFETCH(TinyReply, reply);
    QFETCH(bool, unknown);
    m_server->script({reply, TinyReply::http(200, appReply)});
    const auto error = waitFor(m_client->updateSamlSettings(oldApp(), {.audience = u"new"_s}));
    QVERIFY(!error);
    QCOMPARE(error.error().outcomeUnknown, unknown);
    QCOMPARE(error.error().lookFirst, !unknown);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_OktaClient::repeatsWhatIsRepeatable_data()
{
    QTest::addColumn<Asking>("ask");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("read") << asking(+[](OktaClient &c) { return c.app(appId); }) << appReply;
    QTest::newRow("deactivation") << asking(+[](OktaClient &c) { return c.deactivateApp(appId); }) << "{}"_ba;
    QTest::newRow("user attribute") << asking(+[](OktaClient &c) { return c.setUserAttribute(roles()); })
                                    << schemaReply;
    QTest::newRow("app attribute") << asking(+[](OktaClient &c) { return c.setAppAttribute(appId, roles()); })
                                   << schemaReply;
    QTest::newRow("mapping") << asking(+[](OktaClient &c) {
        return c.updateMapping(MappingId(u"prm1"_s), {}, {u"x"_s});
    }) << mappingReply;
    QTest::newRow("app user") << asking(+[](OktaClient &c) { return c.updateAppUser(appId, annId, {}); })
                              << appUserReply;
    QTest::newRow("group") << asking(+[](OktaClient &c) { return c.assignGroup(appId, crewId, {}); })
                           << R"({"id":"00gCrew"})"_ba;
}

void tst_OktaClient::repeatsWhatIsRepeatable()
{
    QFETCH(Asking, ask);
    QFETCH(QByteArray, reply);
    m_server->script({TinyReply::http(503, {}, {{"X-Okta-Request-Id"_ba, "first"_ba}}), TinyReply::cut(),
                      TinyReply::http(200, reply)});
    const auto error = ask(*m_client);
    QVERIFY2(!error, error ? qPrintable(describe(*error)) : "");
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().at(2).body, m_server->requests().at(0).body);
    QCOMPARE(m_server->requests().at(2).header("X-Okta-Retry-For"_ba), "first"_ba);
}

void tst_OktaClient::takesGoneForRemoved()
{
    m_server->script({TinyReply::http(500, R"({"errorCode":"E0000009"})"_ba), TinyReply::http(404, notFound),
                      TinyReply::http(404, notFound)});
    QVERIFY(waitFor(m_client->deleteApp(appId)));
    QVERIFY(waitFor(m_client->unassignUser(appId, annId)));
    QCOMPARE(m_server->requests().size(), 3);
}

void tst_OktaClient::tellsOtherRefusalsOfARemoval()
{
    m_server->script(TinyReply::http(403, R"({"errorCode":"E0000056","errorSummary":"Forbidden"})"_ba));
    const auto removed = waitFor(m_client->deleteApp(appId));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::OutOfOrder);
}

void tst_OktaClient::tellsWhatOktaRefuses()
{
    m_server->script(TinyReply::http(400,
                                     R"({"errorCode":"E0000001","errorSummary":"Api validation failed: label",
        "errorId":"oae1","errorCauses":[{"errorSummary":"label: too long"}]})"_ba,
                                     {{"X-Okta-Request-Id"_ba, "req1"_ba}}));
    const auto app = waitFor(m_client->createSamlApp({.label = u"x"_s}));
    QVERIFY(!app);
    const auto &error = app.error();
    QCOMPARE(error.kind, ErrorKind::Invalid);
    QCOMPARE(error.service, Service::Okta);
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.code, u"E0000001"_s);
    QCOMPARE(error.causes, QStringList{u"label: too long"_s});
    QCOMPARE(error.requestId, u"req1"_s);
    QCOMPARE(error.request, u"POST /api/v1/apps"_s);
    QVERIFY(!error.outcomeUnknown);
}

void tst_OktaClient::tellsWhatAReplyLacks()
{
    m_server->script(
        TinyReply::http(200, R"({"id":"0oaHarbour1"})"_ba, {{"X-Okta-Request-Id"_ba, "req2"_ba}}));
    m_server->script(TinyReply::http(200, "<html>"_ba));
    const auto app = waitFor(m_client->app(appId));
    QVERIFY(!app);
    QCOMPARE(app.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(app.error().service, Service::Okta);
    QCOMPARE(app.error().httpStatus, 200);
    QCOMPARE(app.error().request, u"GET /api/v1/apps/0oaHarbour1"_s);
    QCOMPARE(app.error().requestId, u"req2"_s);
    QVERIFY(app.error().causes.contains(u"label: missing"_s));
    QVERIFY(!app.error().outcomeUnknown);
    const auto page = waitFor(m_client->app(appId));
    QVERIFY(!page);
    QVERIFY(page.error().detail.startsWith("not JSON"_L1));
}

void tst_OktaClient::tellsThatAnUnreadableCreateMayHaveHappened()
{
    m_server->script(TinyReply::http(200, "{}"_ba));
    const auto app = waitFor(m_client->createSamlApp({.label = u"x"_s}));
    QVERIFY(!app);
    QCOMPARE(app.error().kind, ErrorKind::UnexpectedReply);
    QVERIFY(app.error().outcomeUnknown);
}

void tst_OktaClient::tellsTheItemThatIsWrong()
{
    m_server->script(TinyReply::http(200, '[' + appUserReply + R"(,{"id":"00uBo"},7])"_ba));
    const auto users = waitFor(m_client->appUsers(appId));
    QVERIFY(!users);
    QCOMPARE(users.error().causes, QStringList{u"[1].status: missing"_s});
}

void tst_OktaClient::findsPeopleByTheirLogins()
{
    m_server->script({TinyReply::http(200, listOf(userReply)), TinyReply::http(404, notFound)});
    const auto users = waitFor(m_client->usersByLogin({u"bo@harbour.example"_s, u"ann@harbour.example"_s}));
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().login, u"ann@harbour.example"_s);
    QCOMPARE(target(1), "/api/v1/users/bo%40harbour.example"_ba);
}

void tst_OktaClient::sendsTheTokenInTheHeaderAlone()
{
    m_server->script(
        TinyReply::http(401, R"({"errorCode":"E0000011","errorSummary":"Invalid token provided"})"_ba));
    const auto user = waitFor(m_client->currentUser());
    QVERIFY(!user);
    QCOMPARE(user.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_server->requests().first().header("Authorization"_ba), "SSWS harbour-token"_ba);
    QVERIFY(!target(0).contains("harbour-token"));
    QVERIFY(!describe(user.error()).contains("harbour-token"_L1));
}

void tst_OktaClient::sortsCallsIntoOktasBuckets_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("bucket");
    QTest::newRow("apps") << u"GET"_s << u"/api/v1/apps"_s << u"apps"_s;
    QTest::newRow("create app") << u"POST"_s << u"/api/v1/apps"_s << u"apps"_s;
    QTest::newRow("assign") << u"POST"_s << u"/api/v1/apps/0oa1/users"_s << u"apps"_s;
    QTest::newRow("app user") << u"GET"_s << u"/api/v1/apps/0oa1/users/00u1"_s << u"apps"_s;
    QTest::newRow("metadata") << u"GET"_s << u"/api/v1/apps/0oa1/sso/saml/metadata"_s << u"apps"_s;
    QTest::newRow("app") << u"GET"_s << u"/api/v1/apps/0oa1"_s << u"app"_s;
    QTest::newRow("update app") << u"PUT"_s << u"/api/v1/apps/0oa1"_s << u"app"_s;
    QTest::newRow("logs") << u"GET"_s << u"/api/v1/logs"_s << u"logs"_s;
    QTest::newRow("users") << u"GET"_s << u"/api/v1/users"_s << u"users"_s;
    QTest::newRow("user") << u"GET"_s << u"/api/v1/users/00u1"_s << u"user-read"_s;
    QTest::newRow("update user") << u"POST"_s << u"/api/v1/users/00u1"_s << u"user"_s;
    QTest::newRow("groups") << u"GET"_s << u"/api/v1/groups"_s << u"groups"_s;
    QTest::newRow("group") << u"GET"_s << u"/api/v1/groups/00g1"_s << u"group"_s;
    QTest::newRow("schema") << u"POST"_s << u"/api/v1/meta/schemas/apps/0oa1/default"_s << u"other"_s;
    QTest::newRow("mappings") << u"GET"_s << u"/api/v1/mappings"_s << u"other"_s;
    QTest::newRow("well-known") << u"GET"_s << u"/.well-known/okta-organization"_s << u"other"_s;
}

void tst_OktaClient::sortsCallsIntoOktasBuckets()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, bucket);
    QCOMPARE(describeOkta(QUrl(u"https://harbour.okta.com"_s)).limits.bucketOf(method, path), bucket);
}

void tst_OktaClient::isQuickOnLoopbackAlone()
{
    const auto real = describeOkta(QUrl(u"https://harbour.okta.com"_s));
    QCOMPARE(real.service, Service::Okta);
    QCOMPARE(real.retry.firstDelay, net::RetryRules().firstDelay);
    QCOMPARE(real.limits.minInterval.count(), 0);
    QCOMPARE(describeOkta(QUrl(u"http://127.0.0.1:80"_s)).retry.firstDelay.count(), 20);
}

QTEST_GUILESS_MAIN(tst_OktaClient)
#include "tst_oktaclient.moc"
