// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumoaddress.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::sumo;

class tst_SumoAddress : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDeployments();
    void buildsTheAddresses();
    void joinsTheScimUrlWithSingleSlashes_data();
    void joinsTheScimUrlWithSingleSlashes();
    void understandsWhatIsPasted_data();
    void understandsWhatIsPasted();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesLoopbackOnlyWhenAllowed_data();
    void takesLoopbackOnlyWhenAllowed();
    void knowsItsHosts_data();
    void knowsItsHosts();
};

void tst_SumoAddress::knowsTheDeployments()
{
    QSet<QString> codes;
    for (const auto &one : deployments()) {
        codes << one.code;
        QVERIFY(!one.region.isEmpty());
        QCOMPARE(one.legacy, one.code == "in"_L1);
    }
    QCOMPARE(codes,
             QSet<QString>({u"au"_s, u"ca"_s, u"ch"_s, u"de"_s, u"esc"_s, u"eu"_s, u"fed"_s, u"in"_s, u"jp"_s,
                            u"kr"_s, u"us1"_s, u"us2"_s}));
    QVERIFY(deployments().constLast().legacy);
}

void tst_SumoAddress::buildsTheAddresses()
{
    QCOMPARE(apiUrl(u"us1"_s), QUrl(u"https://api.sumologic.com/api"_s));
    QCOMPARE(apiUrl(u"us2"_s), QUrl(u"https://api.us2.sumologic.com/api"_s));
    QCOMPARE(serviceUrl(u"us1"_s), QUrl(u"https://service.sumologic.com"_s));
    QCOMPARE(serviceUrl(u"ch"_s), QUrl(u"https://service.ch.sumologic.com"_s));
}

void tst_SumoAddress::joinsTheScimUrlWithSingleSlashes_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("scim");
    QTest::newRow("plain") << u"https://api.us2.sumologic.com/api"_s
                           << u"https://api.us2.sumologic.com/api/v1/scim"_s;
    QTest::newRow("slash") << u"https://api.us2.sumologic.com/api/"_s
                           << u"https://api.us2.sumologic.com/api/v1/scim"_s;
    QTest::newRow("slashes") << u"https://api.sumologic.com//api//"_s
                             << u"https://api.sumologic.com/api/v1/scim"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/api"_s << u"http://127.0.0.1:8080/api/v1/scim"_s;
}

void tst_SumoAddress::joinsTheScimUrlWithSingleSlashes()
{
    QFETCH(QString, api);
    QTEST(scimUrl(QUrl(api)).toString(), "scim");
}

void tst_SumoAddress::understandsWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("deployment");
    QTest::addColumn<bool>("changed");
    const auto row = [](const QString &text, const QString &deployment, bool changed = true) {
        QTest::newRow(qPrintable(text)) << text << deployment << changed;
    };
    for (const auto &one : deployments())
        row(one.code, one.code, false);
    row(u"US2"_s, u"us2"_s);
    row(u" us2 "_s, u"us2"_s);
    row(u"zrh"_s, u"ch"_s);
    row(u"https://api.us2.sumologic.com/api"_s, u"us2"_s, false);
    row(u"https://api.us2.sumologic.com/api/"_s, u"us2"_s, false);
    row(u"https://api.sumologic.com/api"_s, u"us1"_s, false);
    row(u"https://api.sumologic.com"_s, u"us1"_s);
    row(u"api.de.sumologic.com"_s, u"de"_s);
    row(u"https://api.zrh.sumologic.com/api"_s, u"ch"_s);
    row(u"https://service.us2.sumologic.com/ui/#/home"_s, u"us2"_s);
    row(u"service.sumologic.com"_s, u"us1"_s);
    row(u"HTTPS://Service.EU.SumoLogic.com/"_s, u"eu"_s);
    row(u"https://service.us2.sumologic.com/sumo/saml/consume/9483922"_s, u"us2"_s);
    row(u"https://service.us2.sumologic.com/sumo/saml/9483922"_s, u"us2"_s);
    row(u"https://endpoint4.collection.us2.sumologic.com/receiver/v1/http/abc=="_s, u"us2"_s);
    row(u"https://endpoint1.collection.sumologic.com/receiver/v1/http/abc"_s, u"us1"_s);
    row(u"https://my-company.us2.sumologic.com"_s, u"us2"_s);
    row(u"my-company.sumologic.com"_s, u"us1"_s);
    row(u"us2.sumologic.com"_s, u"us2"_s);
    row(u"https://api.us2.sumologic.com:443/api/v1/scim"_s, u"us2"_s);
    row(u"https://api.us2.sumologic.com/docs/#tag/samlConfigurationManagement"_s, u"us2"_s);
    row(u"https://api.us2.sumologic.com:8443/api"_s, u"us2"_s); // the port of the API itself is used
    row(u"<https://service.au.sumologic.com>"_s, u"au"_s);
    row(u"\"https://service.au.sumologic.com\"\n"_s, u"au"_s);
}

void tst_SumoAddress::understandsWhatIsPasted()
{
    QFETCH(QString, text);
    QFETCH(QString, deployment);
    const auto tenant = parseTenantAddress(text);
    QVERIFY2(tenant, qPrintable(tenant ? QString() : describe(tenant.error())));
    QCOMPARE(tenant->deployment, deployment);
    QCOMPARE(tenant->api, apiUrl(deployment));
    QTEST(tenant->isChanged, "changed");
}

void tst_SumoAddress::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString &text, const QString &reason, const QString &part) {
        QTest::newRow(qPrintable(text)) << text << reason << part;
    };
    row({}, u"empty"_s, {});
    row(u" \t\n"_s, u"empty"_s, {});
    row(u"us9"_s, u"unknown-deployment"_s, u"us9"_s);
    row(u"us4"_s, u"unknown-deployment"_s, u"us4"_s);
    row(u"https://api.us9.sumologic.com/api"_s, u"unknown-deployment"_s, u"us9"_s);
    row(u"us9.sumologic.com"_s, u"unknown-deployment"_s, u"us9"_s);
    row(u"http://api.us2.sumologic.com/api"_s, u"plain-http"_s, u"api.us2.sumologic.com"_s);
    row(u"https://www.sumologic.com/help/"_s, u"no-tenant"_s, u"www.sumologic.com"_s);
    row(u"help.sumologic.com"_s, u"no-tenant"_s, u"help.sumologic.com"_s);
    row(u"sumologic.com"_s, u"no-tenant"_s, u"sumologic.com"_s);
    row(u"https://acme.okta.com"_s, u"other-host"_s, u"acme.okta.com"_s);
    row(u"ftp://api.us2.sumologic.com"_s, u"scheme"_s, u"ftp"_s);
    row(u"https://192.0.2.7/api"_s, u"ip-address"_s, u"192.0.2.7"_s);
    row(u"https://%1.sumologic.com"_s.arg(QString(64, u'a')), u"long-label"_s, QString(64, u'a'));
    row(u"not an address"_s, u"not-an-address"_s, u"not an address"_s);
    row(u"https://"_s, u"not-an-address"_s, u"https://"_s);
    row(u"https://api.us2.sumologic.com.example.com/api"_s, u"lookalike"_s,
        u"api.us2.sumologic.com.example.com"_s);
    row(u"https://api.sumo-logic.com"_s, u"lookalike"_s, u"api.sumo-logic.com"_s);
    row(u"https://api.us2.mysumologic.com"_s, u"lookalike"_s, u"api.us2.mysumologic.com"_s);
    row(u"https://service.sumologic.co"_s, u"lookalike"_s, u"service.sumologic.co"_s);
    row(u"https://service.\u0455umologic.com"_s, u"lookalike"_s, u"service.\u0455umologic.com"_s);
    row(u"https://api.us2.xn--umologic-jhh.com"_s, u"lookalike"_s, u"api.us2.\u0455umologic.com"_s);
    row(u"https://api.us2.sumologic.com./api"_s, u"lookalike"_s, u"api.us2.sumologic.com."_s);
    row(u"https://api.us2.sumologic.com@evil.example/"_s, u"user-info"_s, u"evil.example"_s);
    row(u"https://me:hidden@api.us2.sumologic.com/api"_s, u"user-info"_s, u"api.us2.sumologic.com"_s);
    row(u"https://api.us2.sumologic.com@example.com/"_s, u"user-info"_s, u"example.com"_s);
    row(u"http://127.0.0.1:8080/api"_s, u"plain-http"_s, u"127.0.0.1"_s);
    row(u"https://localhost/api"_s, u"not-an-address"_s, u"localhost"_s);
}

void tst_SumoAddress::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto tenant = parseTenantAddress(text);
    QVERIFY(!tenant);
    QCOMPARE(tenant.error().kind, ErrorKind::InputInvalid);
    QTEST(tenant.error().code, "reason");
    QTEST(tenant.error().detail, "part");
    QVERIFY(!describe(tenant.error()).contains("hidden"_L1));
}

void tst_SumoAddress::takesLoopbackOnlyWhenAllowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("changed");
    QTest::newRow("api") << u"http://127.0.0.1:8080/api"_s << u"http://127.0.0.1:8080/api"_s << false;
    QTest::newRow("slash") << u"http://127.0.0.1:8080/api/"_s << u"http://127.0.0.1:8080/api"_s << true;
    QTest::newRow("host") << u"http://localhost:8080"_s << u"http://localhost:8080/api"_s << true;
    QTest::newRow("six") << u"http://[::1]:8080/api"_s << u"http://[::1]:8080/api"_s << false;
}

void tst_SumoAddress::takesLoopbackOnlyWhenAllowed()
{
    QFETCH(QString, text);
    QVERIFY(!parseTenantAddress(text));
    const auto tenant = parseTenantAddress(text, true);
    QVERIFY(tenant);
    QCOMPARE(tenant->deployment, QString());
    QTEST(tenant->api.toString(), "api");
    QTEST(tenant->isChanged, "changed");
    QVERIFY(!parseTenantAddress(u"http://10.0.0.1/api"_s, true));
}

void tst_SumoAddress::knowsItsHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("own");
    QTest::newRow("api") << u"api.us2.sumologic.com"_s << true;
    QTest::newRow("upper case") << u"API.SUMOLOGIC.COM"_s << true;
    QTest::newRow("bare") << u"sumologic.com"_s << false;
    QTest::newRow("suffix") << u"evilsumologic.com"_s << false;
    QTest::newRow("prefix") << u"api.sumologic.com.example.com"_s << false;
    QTest::newRow("none") << QString() << false;
}

void tst_SumoAddress::knowsItsHosts()
{
    QFETCH(QString, host);
    QTEST(isSumoHost(host), "own");
}

QTEST_GUILESS_MAIN(tst_SumoAddress)
#include "tst_sumoaddress.moc"
