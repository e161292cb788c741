// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::practice;
using namespace setup::test;

namespace {

const auto rolesName = "roles.^[primary==true].value"_L1;
const auto coreNamespace = "urn:ietf:params:scim:schemas:core:2.0:User"_L1;

std::unique_ptr<PracticeWorld> startWorld(const Options &options = {})
{
    auto world = PracticeWorld::start(options);
    if (!world)
        qFatal("%s", qPrintable(describe(world.error())));
    return std::move(*world);
}

Fault fault(const QString &spec)
{
    const auto parsed = parseFault(spec);
    if (!parsed)
        qFatal("%s", qPrintable(describe(parsed.error())));
    return *parsed;
}

QJsonObject rolesAttribute()
{
    return {{u"definitions"_s,
             QJsonObject{
                 {u"custom"_s,
                  QJsonObject{{u"id"_s, u"#custom"_s},
                              {u"type"_s, u"object"_s},
                              {u"properties"_s,
                               QJsonObject{{u"roles"_s,
                                            QJsonObject{{u"title"_s, u"Roles"_s},
                                                        {u"type"_s, u"string"_s},
                                                        {u"enum"_s, QJsonArray{u"Analyst"_s, u"Nobody"_s}},
                                                        {u"externalName"_s, rolesName},
                                                        {u"externalNamespace"_s, coreNamespace},
                                                        {u"scope"_s, u"NONE"_s}}}}}}}}}};
}

/// The whole way from nothing to a person in Sumo Logic; returns the app's id.
QString setUp(PracticeWorld &world, PracticeClient &client)
{
    auto app = client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Sumo Logic"_s)).object();
    const auto id = app.value("id"_L1).toString();
    const auto saml = client.sumo("POST", u"/v1/saml/identityProviders"_s, client.samlBody(app, u"Okta"_s))
                          .object();
    client.okta("PUT", "/api/v1/apps/"_L1 + id,
                PracticeClient::appBody(u"Sumo Logic"_s, saml.value("assertionConsumerUrl"_L1).toString(),
                                        saml.value("entityId"_L1).toString()));
    const auto refusal = world.performPersonsClicks();
    if (!refusal.isEmpty())
        qFatal("%s", qPrintable(refusal));
    client.okta("POST", u"/api/v1/meta/schemas/apps/%1/default"_s.arg(id), rolesAttribute());
    return id;
}

QString firstPerson(PracticeClient &client)
{
    return client.okta("GET", u"/api/v1/users?q=priya"_s)
        .array()
        .first()
        .toObject()
        .value("id"_L1)
        .toString();
}

QJsonObject assignment(const QString &userId, const QString &role)
{
    return {{u"id"_s, userId}, {u"scope"_s, u"USER"_s}, {u"profile"_s, QJsonObject{{u"roles"_s, role}}}};
}

QString textAt(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

} // namespace

class tst_PracticeWorld : public QObject
{
    Q_OBJECT

private slots:
    void provisionsAnAssignedPersonWithTheirRole()
    {
        const auto world = startWorld();
        PracticeClient client(*world);
        const auto app = setUp(*world, client);
        const auto person = firstPerson(client);
        const auto made = client.okta("POST", u"/api/v1/apps/%1/users"_s.arg(app),
                                      assignment(person, u"Analyst"_s));
        QCOMPARE(made.status, 200);
        QTRY_COMPARE(
            textAt(client.okta("GET", u"/api/v1/apps/%1/users/%2"_s.arg(app, person)).object(), u"status"_s),
            u"PROVISIONED"_s);
        const auto found = client
                               .sumo("GET",
                                     u"/v1/scim/Users?filter=userName eq \"PRIYA.RAMAN@acme.example\""_s)
                               .object();
        QCOMPARE(found.value("totalResults"_L1).toInt(), 1);
        const auto user = found.value("Resources"_L1).toArray().first().toObject();
        QCOMPARE(user.value("roles"_L1).toArray().first().toObject().value("value"_L1).toString(),
                 u"Analyst"_s);
        const auto events = client
                                .okta("GET",
                                      u"/api/v1/logs?filter=target.id eq \"%1\" and eventType sw "
                                      "\"application.provision.user\""_s.arg(app))
                                .array();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().toObject().value("outcome"_L1).toObject().value("result"_L1).toString(),
                 u"SUCCESS"_s);
    }

    void faultsAnswerAsTheServiceWould_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("oktaStatus");
        QTest::addColumn<int>("sumoStatus");
        QTest::newRow("moved") << u"301"_s << 301 << 301;
        QTest::newRow("unauthorized") << u"401"_s << 401 << 401;
        QTest::newRow("forbidden") << u"403"_s << 403 << 403;
        QTest::newRow("forbidden without a body") << u"403-empty"_s << 403 << 403;
        QTest::newRow("not found") << u"404"_s << 404 << 404;
        QTest::newRow("limited") << u"429"_s << 429 << 429;
        QTest::newRow("too many at once") << u"429-concurrency"_s << 429 << 429;
        QTest::newRow("broken") << u"500"_s << 500 << 500;
        QTest::newRow("a proxy's page") << u"502-html"_s << 502 << 502;
        QTest::newRow("expired key") << u"expired-key"_s << 401 << 401;
        QTest::newRow("wrong region") << u"wrong-region"_s << 301 << 301;
        QTest::newRow("truncated") << u"truncated"_s << 200 << 200;
        QTest::newRow("garbage") << u"garbage"_s << 200 << 200;
        QTest::newRow("empty") << u"empty"_s << 200 << 200;
        QTest::newRow("slow") << u"slow"_s << 200 << 200;
    }

    void faultsAnswerAsTheServiceWould()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, oktaStatus);
        QFETCH(const int, sumoStatus);
        const auto world = startWorld({.faults = {fault(u"*:GET:*:%1:*"_s.arg(kind))}});
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, oktaStatus);
        QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).status, sumoStatus);
        world->clearFaults();
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).object().value("companyName"_L1).toString(), u"Acme"_s);
    }

    void aDroppedRequestIsNotProcessed()
    {
        const auto world = startWorld({.faults = {fault(u"okta:POST:/api/v1/apps:drop"_s)}});
        PracticeClient client(*world);
        QCOMPARE_NE(client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"One"_s)).error,
                    QNetworkReply::NoError);
        QCOMPARE(client.okta("GET", u"/api/v1/apps?q=One"_s).array().size(), 0);
        QCOMPARE(world->requestCounts().okta, 2);
    }

    void aRequestDroppedAfterwardsIsProcessedOnce()
    {
        const auto world = startWorld({.faults = {fault(u"okta:POST:/api/v1/apps:drop-after"_s)}});
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, 200);
        QCOMPARE_NE(client.okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"One"_s)).error,
                    QNetworkReply::NoError);
        QCOMPARE(client.okta("GET", u"/api/v1/apps?q=One"_s).array().size(), 1);
        QCOMPARE(world->requestCounts().okta, 3);
    }

    void stopsPromptlyWithIdleConnections()
    {
        auto world = startWorld();
        PracticeClient client(*world);
        QCOMPARE(client.okta("GET", u"/api/v1/org"_s).status, 200);
        QCOMPARE(client.sumo("GET", u"/v1/account/status"_s).status, 200);
        QElapsedTimer timer;
        timer.start();
        world.reset();
        QCOMPARE_LT(timer.elapsed(), 2000);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeWorld)
#include "tst_practiceworld.moc"
