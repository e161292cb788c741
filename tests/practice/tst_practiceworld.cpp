// SPDX-License-Identifier: Apache-2.0
// covers: administrator.cpp, identifiers.cpp, requestlog.cpp, snapshot.cpp
#include "practice/practiceclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::practice;
using namespace setup::test;

namespace {

QString statusOf(PracticeClient &client, const QString &app, const QString &person)
{
    const auto user = client.okta("GET", u"/api/v1/apps/%1/users/%2"_s.arg(app, person)).object();
    return user.value("status"_L1).toString();
}

/// One whole setup with one person in it, and its end state.
QJsonObject wholeSetup()
{
    const auto world = startWorld();
    PracticeClient client(*world);
    const auto app = setUpApp(*world, client);
    const auto person = personNamed(client, u"priya"_s);
    client.okta("POST", u"/api/v1/apps/%1/users"_s.arg(app), assignment(person, u"Analyst"_s));
    const bool done = QTest::qWaitFor([&] { return statusOf(client, app, person) == "PROVISIONED"_L1; },
                                      5000);
    return done ? world->state() : QJsonObject{};
}

} // namespace

class tst_PracticeWorld : public QObject
{
    Q_OBJECT

private slots:
    void repeatableWorldsDifferInTheirSecretsAlone()
    {
        struct Seen
        {
            Address address = {};
            QByteArray app = {};
            QByteArray keys = {};
        };
        const auto look = [](bool repeatable) {
            const auto world = std::move(PracticeWorld::start({.repeatable = repeatable})).value();
            PracticeClient client(*world);
            const auto app = setUpApp(*world, client);
            const auto keys = client.okta("GET", u"/api/v1/apps/%1/credentials/keys"_s.arg(app)).array();
            return Seen{world->address(), app.toLatin1(), QJsonDocument(keys).toJson()};
        };
        const Seen first = look(true);
        const Seen second = look(true);
        QCOMPARE(second.app, first.app);
        QCOMPARE(second.address.oktaClientId, first.address.oktaClientId);
        QCOMPARE(second.address.sumoAccessId, first.address.sumoAccessId);
        QCOMPARE_NE(second.address.oktaToken, first.address.oktaToken);
        QCOMPARE_NE(second.address.sumoAccessKey, first.address.sumoAccessKey);
        QCOMPARE_NE(second.address.console, first.address.console);
        QVERIFY(first.keys.contains("x5c"));
        QCOMPARE_NE(look(false).app, first.app); // as every other world
    }

    void provisionsAnAssignedPersonWithTheirRole()
    {
        const auto world = startWorld();
        PracticeClient client(*world);
        const auto app = setUpApp(*world, client);
        const auto person = personNamed(client, u"priya"_s);
        const auto made = client.okta("POST", u"/api/v1/apps/%1/users"_s.arg(app),
                                      assignment(person, u"Analyst"_s));
        QCOMPARE(made.status, 200);
        QTRY_COMPARE(statusOf(client, app, person), u"PROVISIONED"_s);
        const auto found = client
                               .sumo("GET",
                                     u"/v1/scim/Users?filter=userName eq \"PRIYA.RAMAN@acme.example\""_s)
                               .object();
        QCOMPARE(found.value("totalResults"_L1).toInt(), 1);
        const auto user = found.value("Resources"_L1).toArray().first().toObject();
        QCOMPARE(user.value("roles"_L1).toArray().first().toObject().value("value"_L1).toString(),
                 u"Analyst"_s);
        const auto events = client.okta("GET",
                                        u"/api/v1/logs?filter=target.id eq \"%1\" and eventType sw "
                                        "\"application.provision.user\""_s.arg(app));
        QCOMPARE(events.array().size(), 1);
        const auto outcome = events.array().first().toObject().value("outcome"_L1).toObject();
        QCOMPARE(outcome.value("result"_L1).toString(), u"SUCCESS"_s);
        QVERIFY(!events.next().isEmpty());
    }

    void equalSetupsHaveEqualStates()
    {
        const auto first = wholeSetup();
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, wholeSetup());
        const auto signOn = first.value("okta"_L1).toObject().value("apps"_L1).toArray().last().toObject();
        QCOMPARE(signOn.value("signOn"_L1).toObject().value("audience"_L1).toString(),
                 u"entity ID of Okta"_s);
        const auto saml = first.value("sumo"_L1).toObject().value("saml"_L1).toArray().first().toObject();
        QCOMPARE(saml.value("issuer"_L1).toString(), u"issuer of Sumo Logic"_s);
        QCOMPARE(saml.value("x509cert1"_L1).toString(), u"certificate of Sumo Logic"_s);
    }

    void statesHoldNoSecret()
    {
        const auto world = startWorld();
        PracticeClient client(*world);
        setUpApp(*world, client);
        const auto text = QJsonDocument(world->state()).toJson();
        QVERIFY(!text.contains(client.address().sumoAccessKey.toUtf8()));
        QVERIFY(!text.contains(client.address().oktaToken.toUtf8()));
    }

    void anAdministratorClicksOnceTheConnectorWasTested()
    {
        const auto world = startWorld({.withAdministrator = true});
        PracticeClient client(*world);
        const auto app = client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Sumo Logic"_s))
                             .object();
        const QString path = "/api/v1/apps/"_L1 + app.value("id"_L1).toString();
        const auto features = [&] {
            return client.okta("GET", path).object().value("features"_L1).toArray();
        };
        const auto test = [&] { return client.sumo("GET", u"/v1/scim/Users?startIndex=1&count=2"_s).status; };
        QCOMPARE(test(), 200); // before the addresses match: not due
        const auto saml = client
                              .sumo("POST", u"/v1/saml/identityProviders"_s, client.samlBody(app, u"Okta"_s))
                              .object();
        client.okta("PUT", path,
                    PracticeClient::appBody(u"Sumo Logic"_s, saml.value("assertionConsumerUrl"_L1).toString(),
                                            saml.value("entityId"_L1).toString()));
        QCOMPARE(features().size(), 0);
        QCOMPARE(test(), 200);
        QTRY_VERIFY(features().contains("PUSH_USER_DEACTIVATION"_L1));
        QVERIFY(features().contains("SCIM_PROVISIONING"_L1));
        QVERIFY(features().contains("IMPORT_NEW_USERS"_L1));
    }

    void countsClientsButNotOktaItself()
    {
        const auto world = startWorld();
        PracticeClient client(*world);
        setUpApp(*world, client);
        QCOMPARE(world->requestCounts().sumo, 1);
        const auto records = world->requests();
        const auto own = std::find_if(records.cbegin(), records.cend(),
                                      [](const RequestRecord &record) { return record.fromOkta; });
        QVERIFY(own != records.cend());
        QCOMPARE(own->path, u"/api/v1/scim/Users?startIndex=1&count=2"_s);
        QCOMPARE(own->status, 200);
    }

    void writesALineForEachRequest()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"requests.jsonl"_s);
        const auto world = startWorld({.requestLogFile = file});
        PracticeClient client(*world);
        client.okta("GET", u"/api/v1/apps?q=a%20b"_s);
        world->performPersonsClicks(u"Acme Wiki"_s);
        QFile log(file);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto lines = log.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto first = QJsonDocument::fromJson(lines.at(0)).object();
        const QJsonObject expected{{u"service"_s, u"okta"_s},
                                   {u"method"_s, u"GET"_s},
                                   {u"path"_s, u"/api/v1/apps?q=a%20b"_s},
                                   {u"status"_s, 200}};
        QCOMPARE(first, expected);
        const auto second = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(second.value("from"_L1).toString(), u"okta"_s);
    }

    void tellsWhenThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto world = PracticeWorld::start({.sumoPort = other.serverPort()});
        QVERIFY(!world);
        QVERIFY(world.error().detail.contains(QString::number(other.serverPort())));
    }

    void tellsWhenTheLogCannotBeWritten()
    {
        const auto world = PracticeWorld::start({.requestLogFile = u"/nowhere/at/all"_s});
        QVERIFY(!world);
        QCOMPARE(world.error().kind, ErrorKind::FileUnusable);
    }

    void faultsAnswerAsTheServiceWould_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("moved") << u"301"_s << 301;
        QTest::newRow("unauthorized") << u"401"_s << 401;
        QTest::newRow("forbidden") << u"403"_s << 403;
        QTest::newRow("forbidden without a body") << u"403-empty"_s << 403;
        QTest::newRow("not found") << u"404"_s << 404;
        QTest::newRow("limited") << u"429"_s << 429;
        QTest::newRow("too many at once") << u"429-concurrency"_s << 429;
        QTest::newRow("broken") << u"500"_s << 500;
        QTest::newRow("a proxy's page") << u"502-html"_s << 502;
        QTest::newRow("expired key") << u"expired-key"_s << 401;
        QTest::newRow("wrong region") << u"wrong-region"_s << 301;
    }

    void faultsAnswerAsTheServiceWould()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, status);
        const auto world = startWorld({.faults = {faultOf(u"*:GET:*:%1:*"_s.arg(kind))}});
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, status);
        QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).status, status);
        world->clearFaults();
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, 200);
    }

    void faultsSpoilReplies()
    {
        const auto world = startWorld(
            {.faults = {faultOf(u"okta:*:*:truncated"_s), faultOf(u"okta:*:*:garbage"_s),
                        faultOf(u"okta:*:*:empty"_s)}});
        PracticeClient client(*world);
        for (int i = 0; i < 3; ++i) {
            const auto answer = client.okta("GET", u"/api/v1/org"_s);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.object().isEmpty());
        }
        QVERIFY(!client.okta("GET", u"/api/v1/org"_s).object().isEmpty());
    }

    void limitsSayWhenToComeBack()
    {
        const auto world = startWorld({.faults = {faultOf(u"okta:*:*:429"_s)}});
        PracticeClient client(*world);
        const auto limited = client.okta("GET", u"/api/v1/org"_s);
        QCOMPARE(limited.errorCode(), u"E0000047"_s);
        const auto date = QLocale::c().toDateTime(QString::fromLatin1(limited.header("Date")),
                                                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        QVERIFY(date.isValid());
        QCOMPARE(limited.header("X-Rate-Limit-Remaining"), "0"_ba);
        QVERIFY(!limited.header("X-Rate-Limit-Reset").isEmpty());
        QVERIFY(limited.header("Practice-Limits").isEmpty());
        QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).header("Practice-Limits"), "off"_ba);
    }

    void aDroppedRequestIsNotProcessed()
    {
        const auto world = startWorld({.faults = {faultOf(u"okta:POST:/api/v1/apps:drop"_s)}});
        PracticeClient client(*world);
        QCOMPARE_NE(client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"One"_s)).error,
                    QNetworkReply::NoError);
        QCOMPARE(client.okta("GET", u"/api/v1/apps?q=One"_s).array().size(), 0);
        QCOMPARE(world->requestCounts().okta, 2);
    }

    void aRequestDroppedAfterwardsIsProcessedOnce()
    {
        const auto world = startWorld({.faults = {faultOf(u"okta:POST:/api/v1/apps:drop-after"_s)}});
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, 200);
        QCOMPARE_NE(client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"One"_s)).error,
                    QNetworkReply::NoError);
        QCOMPARE(client.okta("GET", u"/api/v1/apps?q=One"_s).array().size(), 1);
        QCOMPARE(world->requestCounts().okta, 3);
    }

    void aReplyWithoutABodyIsCutToo()
    {
        const auto world = startWorld({.faults = {faultOf(u"sumo:DELETE:*:drop-after"_s)}});
        PracticeClient client(*world);
        const auto role = client.sumo("POST", u"/v1/roles"_s, QJsonObject{{u"name"_s, u"X"_s}}).object();
        const QString path = "/v1/roles/"_L1 + role.value("id"_L1).toString();
        QCOMPARE_NE(client.sumo("DELETE", path).error, QNetworkReply::NoError);
        QCOMPARE(client.sumo("GET", path).status, 404);
    }

    void theAllowlistKeepsOktaOut()
    {
        const auto world = startWorld({.faults = {faultOf(u"sumo:*:*:ip-allowlist"_s)}});
        PracticeClient client(*world);
        QVERIFY(
            client.sumo("GET", u"/v1/serviceAllowlist/status"_s).object().value("loginEnabled"_L1).toBool());
        QCOMPARE(client.sumo("GET", u"/v1/scim/Users?startIndex=1&count=2"_s).status, 200);
        QVERIFY(world->performPersonsClicks(u"Acme Wiki"_s).contains("403"_L1));
    }

    void clicksAreDoneForTheAppThatIsMeant()
    {
        const auto world = startWorld();
        PracticeClient client(*world);
        const auto made = [&client](const QString &label) {
            const auto app = client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(label));
            return app.object().value("id"_L1).toString();
        };
        const auto isScimOn = [&client](const QString &id) {
            const auto app = client.okta("GET", "/api/v1/apps/"_L1 + id).object();
            return app.value("features"_L1).toArray().contains(u"SCIM_PROVISIONING"_s);
        };
        const auto first = made(u"One"_s);
        const auto older = made(u"Two"_s);
        const auto newer = made(u"Two"_s);
        QCOMPARE(world->performPersonsClicks(first, ClickPart::Scim), QString());
        QVERIFY(isScimOn(first) && !isScimOn(older) && !isScimOn(newer));
        QCOMPARE(world->performPersonsClicks(u"two"_s, ClickPart::Scim), QString());
        QVERIFY(!isScimOn(older) && isScimOn(newer));
        QVERIFY(world->performPersonsClicks(u"Three"_s).contains(u"Three"_s));
    }

    void aNewRoleCanLagBehind()
    {
        const auto world = startWorld({.faults = {faultOf(u"sumo:POST:/api/v1/serviceAccounts:role-lag"_s)}});
        PracticeClient client(*world);
        const auto role = client.sumo("POST", u"/v2/roles"_s, QJsonObject{{u"name"_s, u"SCIM"_s}}).object();
        const QJsonObject account{{u"name"_s, u"SCIM"_s},
                                  {u"email"_s, u"scim@acme.example"_s},
                                  {u"roleIds"_s, QJsonArray{role.value("id"_L1)}}};
        QCOMPARE(client.sumo("POST", u"/v1/serviceAccounts"_s, account).status, 404);
        QCOMPARE(client.sumo("POST", u"/v1/serviceAccounts"_s, account).status, 200);
    }

    void heldRequestHearsOfItsReplyButNeverGetsIt()
    {
        const auto world = startWorld({.faults = {faultOf(u"okta:GET:/api/v1/groups:held"_s)}});
        QNetworkAccessManager network;
        const QNetworkRequest request{QUrl(QString(world->address().oktaOrg + "/api/v1/groups"_L1))};
        const std::unique_ptr<QNetworkReply> held(network.get(request));
        QTRY_COMPARE(held->bytesAvailable(), 1); // what keeps a client's patience alive
        QVERIFY(!held->isFinished());
        QCOMPARE(world->heldRequests(), 1);
    }

    void stopsPromptlyWithIdleAndHangingConnections_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("hang") << u"okta:GET:/api/v1/groups:hang"_s;
        QTest::newRow("held") << u"okta:GET:/api/v1/groups:held"_s;
    }

    void stopsPromptlyWithIdleAndHangingConnections()
    {
        QFETCH(const QString, fault);
        auto world = startWorld({.faults = {faultOf(fault)}});
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, 200);
        QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).status, 200);
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(QString(client.address().oktaOrg + "/api/v1/groups"_L1))};
        const std::unique_ptr<QNetworkReply> hanging(network.get(request));
        QTRY_COMPARE(world->requestCounts().okta, 2);
        QElapsedTimer timer;
        timer.start();
        world.reset();
        QCOMPARE_LT(timer.elapsed(), 2000);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeWorld)
#include "tst_practiceworld.moc"
