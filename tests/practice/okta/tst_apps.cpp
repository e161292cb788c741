// SPDX-License-Identifier: Apache-2.0
// covers: app.cpp, appchecks.cpp, appmaker.cpp, approutes.cpp, credentialroutes.cpp, errors.cpp, oktaservice.cpp
// covers: org.cpp, orgroutes.cpp, paging.cpp, ratewindow.cpp
#include "practice/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

const auto apps = u"/api/v1/apps"_s;

QJsonObject without(const QString &signOnKey)
{
    auto body = PracticeClient::appBody(u"Sumo Logic"_s);
    auto settings = body.value("settings"_L1).toObject();
    auto signOn = settings.value("signOn"_L1).toObject();
    signOn.remove(signOnKey);
    settings.insert(u"signOn"_s, signOn);
    body.insert(u"settings"_s, settings);
    return body;
}

QJsonObject withSignOn(const QString &key, const QJsonValue &value)
{
    auto body = PracticeClient::appBody(u"Sumo Logic"_s);
    auto settings = body.value("settings"_L1).toObject();
    auto signOn = settings.value("signOn"_L1).toObject();
    signOn.insert(key, value);
    settings.insert(u"signOn"_s, signOn);
    body.insert(u"settings"_s, settings);
    return body;
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    auto body = PracticeClient::appBody(u"Sumo Logic"_s);
    body.insert(key, value);
    return body;
}

QString textAt(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

} // namespace

class tst_Apps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;

    QJsonObject create(const QString &label)
    {
        return m_client->okta("POST", apps, PracticeClient::appBody(label)).object();
    }

private slots:
    void init()
    {
        m_world = startWorld();
        m_client = std::make_unique<PracticeClient>(*m_world);
    }

    void theOrgIntroducesItselfWithoutAToken()
    {
        const QString url = m_client->address().oktaOrg + "/.well-known/okta-organization"_L1;
        const auto answer = m_client->send("GET", url, {}, {});
        QCOMPARE(answer.status, 200);
        QCOMPARE(textAt(answer.object(), u"pipeline"_s), u"idx"_s);
    }

    void everythingElseNeedsTheToken()
    {
        const QString url = m_client->address().oktaOrg + "/api/v1/org"_L1;
        const auto answer = m_client->send("GET", url, {}, {{"Authorization", "SSWS wrong"}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.errorCode(), u"E0000011"_s);
        QVERIFY(!answer.header("X-Okta-Request-Id").isEmpty());
    }

    void repliesTellTheRateLimitOfTheirBucket()
    {
        const auto list = m_client->okta("GET", apps);
        QCOMPARE(list.header("X-Rate-Limit-Limit"), "50"_ba);
        QCOMPARE(list.header("X-Rate-Limit-Remaining"), "49"_ba);
        QCOMPARE(list.header("Practice-Limits"), "off"_ba);
        const auto one = m_client->okta("GET", apps + "/0oaNone"_L1);
        QCOMPARE(one.header("X-Rate-Limit-Limit"), "250"_ba);
    }

    void createsWhatWasAskedForWithTheDefaults()
    {
        const auto app = create(u"Sumo Logic"_s);
        QVERIFY(textAt(app, u"id"_s).startsWith("0oa"_L1));
        QCOMPARE(textAt(app, u"name"_s), u"acme_sumologic_2"_s);
        QCOMPARE(textAt(app, u"status"_s), u"ACTIVE"_s);
        QCOMPARE(app.value("features"_L1).toArray(), QJsonArray{});
        const auto signOn = app.value("settings"_L1).toObject().value("signOn"_L1).toObject();
        QCOMPARE(textAt(signOn, u"ssoAcsUrl"_s), u"https://acs.example/saml"_s);
        QVERIFY(signOn.value("defaultRelayState"_L1).isNull());
        QCOMPARE(m_client->okta("GET", apps + u'/' + textAt(app, u"id"_s)).object(), app);
    }

    void refusesBadApps_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("cause");
        QTest::newRow("a name") << with(u"name"_s, u"okta_org2org"_s) << u"name:"_s;
        QTest::newRow("no label") << with(u"label"_s, QString()) << u"label:"_s;
        QTest::newRow("a long label") << with(u"label"_s, QString(101, u'x')) << u"label:"_s;
        QTest::newRow("another mode") << with(u"signOnMode"_s, u"BOOKMARK"_s) << u"signOnMode:"_s;
        QTest::newRow("no recipient") << without(u"recipient"_s) << u"settings.signOn.recipient:"_s;
        QTest::newRow("no audience") << without(u"audience"_s) << u"settings.signOn.audience:"_s;
        QTest::newRow("no responseSigned")
            << without(u"responseSigned"_s) << u"settings.signOn.responseSigned:"_s;
        QTest::newRow("no URL") << withSignOn(u"ssoAcsUrl"_s, u"not a url"_s)
                                << u"settings.signOn.ssoAcsUrl:"_s;
        QTest::newRow("an algorithm")
            << withSignOn(u"digestAlgorithm"_s, u"MD5"_s) << u"settings.signOn.digestAlgorithm:"_s;
    }

    void refusesBadApps()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const QString, cause);
        const auto answer = m_client->okta("POST", apps, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), u"E0000001"_s);
        const auto causes = answer.object().value("errorCauses"_L1).toArray();
        QCOMPARE(causes.size(), 1);
        const auto summary = textAt(causes.first().toObject(), u"errorSummary"_s);
        QVERIFY2(summary.startsWith(cause), qPrintable(summary));
    }

    void refusesABodyThatIsNoJson()
    {
        QCOMPARE(m_client->okta("POST", apps, "{\"label\":"_ba).errorCode(), u"E0000003"_s);
    }

    void takesTwoAppsOfOneLabel()
    {
        create(u"Same"_s);
        create(u"Same"_s);
        QCOMPARE(m_client->okta("GET", apps + "?q=Same"_L1).array().size(), 2);
    }

    void findsByTheBeginningOfTheLabel()
    {
        create(u"Sumo Logic & more"_s);
        QCOMPARE(m_client->okta("GET", apps + "?q=sumo%20logic%20%26"_L1).array().size(), 1);
        QCOMPARE(m_client->okta("GET", apps + "?q=logic"_L1).array().size(), 0);
        QCOMPARE(m_client->okta("GET", apps + "?filter=label%20eq%20%22x%22"_L1).status, 400);
        QCOMPARE(m_client->okta("GET", apps + "?filter=status%20eq%20%22INACTIVE%22"_L1).array().size(), 0);
    }

    void pagesByLinks()
    {
        for (int i = 0; i < 4; ++i)
            create(u"App %1"_s.arg(i));
        int found = 0;
        int pages = 0;
        for (QString url = apps + "?limit=2"_L1; !url.isEmpty(); ++pages) {
            const auto page = m_client->okta("GET", url);
            found += static_cast<int>(page.array().size());
            url = page.next();
        }
        QCOMPARE(found, 5);
        QCOMPARE(pages, 3);
    }

    void aReplacementWipesTheProvisioning()
    {
        const auto id = setUpApp(*m_world, *m_client);
        const QString path = apps + u'/' + id;
        QVERIFY(!m_client->okta("GET", path).object().value("features"_L1).toArray().isEmpty());
        QCOMPARE(m_client->okta("PUT", path, PracticeClient::appBody(u"Renamed"_s)).status, 200);
        const auto app = m_client->okta("GET", path).object();
        QCOMPARE(app.value("features"_L1).toArray(), QJsonArray{});
        QCOMPARE(textAt(app, u"label"_s), u"Renamed"_s);
    }

    void mustBeInactiveToBeDeletedAndActiveToBeChanged()
    {
        const QString path = apps + u'/' + textAt(create(u"One"_s), u"id"_s);
        QCOMPARE(m_client->okta("DELETE", path).errorCode(), u"E0000056"_s);
        QCOMPARE(m_client->okta("POST", path + "/lifecycle/deactivate"_L1).status, 200);
        QCOMPARE(m_client->okta("PUT", path, PracticeClient::appBody(u"Two"_s)).errorCode(), u"E0000024"_s);
        QCOMPARE(m_client->okta("DELETE", path).status, 204);
        QCOMPARE(m_client->okta("GET", path).errorCode(), u"E0000007"_s);
    }

    void theCurrentKeyIsTheSecond()
    {
        const auto app = create(u"One"_s);
        const QString path = apps + u'/' + textAt(app, u"id"_s);
        const auto kid = textAt(app.value("credentials"_L1).toObject().value("signing"_L1).toObject(),
                                u"kid"_s);
        const auto keys = m_client->okta("GET", path + "/credentials/keys"_L1).array();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(textAt(keys.at(1).toObject(), u"kid"_s), kid);
        const auto metadata = m_client->okta("GET", path + "/sso/saml/metadata?kid="_L1 + kid);
        QCOMPARE(metadata.header("Content-Type"), "application/xml;charset=ISO-8859-1"_ba);
        QVERIFY(metadata.body.contains("entityID=\"http://www.okta.com/exk"));
        const auto certificate = keys.at(1).toObject().value("x5c"_L1).toArray().first().toString().toUtf8();
        QVERIFY(metadata.body.contains(QByteArray(certificate.left(76) + '\n')));
        QCOMPARE(m_client->okta("GET", path + "/sso/saml/metadata?kid=other"_L1).status, 404);
    }

    void catalogueInterfacesAnswerAsForOtherApps()
    {
        const QString path = apps + u'/' + textAt(create(u"One"_s), u"id"_s);
        QCOMPARE(m_client->okta("GET", path + "/features"_L1).errorCode(), u"E0000001"_s);
        const auto connection = m_client->okta("GET", path + "/connections/default"_L1);
        QCOMPARE(textAt(connection.object(), u"status"_s), u"UNKNOWN"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Apps)
#include "tst_apps.moc"
