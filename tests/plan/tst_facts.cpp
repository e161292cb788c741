// SPDX-License-Identifier: Apache-2.0
#include "plan/facts.h"
#include "plan/livethings.h"
#include "plan/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Facts : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsOwnApp_data();
    void knowsItsOwnApp();
    void recognisesOneAppAlone();
    void goesOnWithTheAppOfItsJournal();
    void prefersTheConfigurationInUse();
    void offersAllRolesButItsOwn();
    void namesUnknownRolesOnce();
    void keepsAKeyWithItsId();
    void readsNothingFromNothing();
};

namespace {

okta::App appAt(const QString &acs, const QString &mode = u"SAML_2_0"_s)
{
    return {.id = okta::AppId(acs), .label = u"S"_s, .signOnMode = mode, .saml = {.acsUrl = acs}};
}

/// The journal of a setup that took that app over.
Ledger workedOn(const okta::App &app)
{
    Ledger ledger;
    ledger.add({.change = change_id::oktaSamlSettings.toString(),
                .event = JournalEvent::Writing,
                .traces = {samlSettingsTrace(app)}});
    return ledger;
}

} // namespace

void tst_Facts::knowsItsOwnApp_data()
{
    QTest::addColumn<QString>("acs");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("placeholder") << QString(placeholderAcs) << true;
    QTest::newRow("a foreign app on sumologic.com")
        << u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s << false;
    QTest::newRow("another") << u"https://acs.example/saml"_s << false;
    QTest::newRow("none") << QString() << false;
}

void tst_Facts::knowsItsOwnApp()
{
    QFETCH(const QString, acs);
    QFETCH(const bool, isOurs);
    QCOMPARE(isOwnApp(appAt(acs), {}), isOurs);
    QVERIFY(!isOwnApp({}, {}));
}

void tst_Facts::goesOnWithTheAppOfItsJournal()
{
    const auto answers = test::sampleAnswers();
    const auto finished = appAt(u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s);
    const auto placeholder = appAt(QString(placeholderAcs));
    const auto ledger = workedOn(finished);
    QVERIFY(isOwnApp(finished, ledger));
    QVERIFY(recognisedApp({placeholder, finished}, answers, ledger)->id == finished.id);
    QVERIFY(
        !recognisedApp({appAt(u"https://service.us2.sumologic.com/sumo/saml/consume/2"_s)}, answers, ledger));
}

void tst_Facts::recognisesOneAppAlone()
{
    auto answers = test::sampleAnswers();
    const auto ours = appAt(QString(placeholderAcs));
    const auto other = appAt(u"https://acs.example"_s);
    const auto bookmark = appAt(QString(placeholderAcs), u"BOOKMARK"_s);
    QVERIFY(!recognisedApp({}, answers, {}));
    QVERIFY(recognisedApp({other, ours, bookmark}, answers, {})->id == ours.id);
    QVERIFY(!recognisedApp({ours, ours}, answers, {}));
    QVERIFY(!recognisedApp({other}, answers, {}));
    QVERIFY(!recognisedApp({bookmark}, answers, {}));
    answers.existingApp = ExistingApp::Adopt;
    QVERIFY(recognisedApp({other, bookmark}, answers, {})->id == other.id);
    QVERIFY(!recognisedApp({other, ours}, answers, {}));
}

void tst_Facts::prefersTheConfigurationInUse()
{
    auto discovery = test::finishedDiscovery();
    auto another = discovery.samlConfigurations->first();
    another.id = sumo::SamlConfigurationId(u"saml0"_s);
    another.acsUrl = u"https://service.us2.sumologic.com/sumo/saml/consume/0"_s;
    discovery.samlConfigurations->prepend(another);
    QCOMPARE(samlConfiguration(discovery)->id.toString(), u"saml1"_s);
    QVERIFY(!storedCertificate(*samlConfiguration(discovery)).isEmpty());
    discovery.app->saml.acsUrl.clear();
    QCOMPARE(samlConfiguration(discovery)->id.toString(), u"saml0"_s);
}

void tst_Facts::offersAllRolesButItsOwn()
{
    auto answers = test::sampleAnswers();
    const auto discovery = test::finishedDiscovery();
    QCOMPARE(wantedRoles(answers, discovery), (QStringList{u"Administrator"_s, u"Analyst"_s}));
    answers.roles = {u"Analyst"_s};
    QCOMPARE(wantedRoles(answers, discovery), QStringList{u"Analyst"_s});
}

void tst_Facts::namesUnknownRolesOnce()
{
    auto answers = test::sampleAnswers();
    answers.roles = {u"Captain"_s};
    answers.people.first().role = u"Captain"_s;
    answers.groups.first().role = u"analyst"_s;
    QCOMPARE(unknownRoles(answers, test::finishedDiscovery()), (QStringList{u"Captain"_s, u"analyst"_s}));
    QCOMPARE(unknownRoles(answers, {}), QStringList());
}

void tst_Facts::keepsAKeyWithItsId()
{
    const auto joined = joinCredential(u"suId"_s, Secret("key:with:colons"_ba));
    QCOMPARE(keyOf(joined, u"suId"_s).reveal(), "key:with:colons"_ba);
    QVERIFY(keyOf(joined, u"suOther"_s).isEmpty());
    QVERIFY(keyOf(joined, u"su"_s).isEmpty());
    QVERIFY(keyOf(joined, {}).isEmpty());
    QVERIFY(scimKeyLabel({.appName = QString(200, u'n')}).size() <= 128);
}

void tst_Facts::readsNothingFromNothing()
{
    const auto answers = test::sampleAnswers();
    QVERIFY(!samlConfiguration({}) && !scimRole(answers, {}) && !scimAccount(answers, {})
            && !scimKey(answers, {}));
    QVERIFY(!isScimOn({}) && !isConnectorFilled({}) && !isToAppOn({}));
    QVERIFY(scimAccessId(answers, {}).isEmpty());
    QVERIFY(wantedRoles(answers, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Facts)
#include "tst_facts.moc"
