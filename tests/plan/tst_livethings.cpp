// SPDX-License-Identifier: Apache-2.0
#include "plan/livethings.h"
#include "plan/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_LiveThings : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatHasAnIdByIt();
    void findsWhatHasNoneByItsName();
    void tellsApartAbsentAndNotRead();
    void findsTheConfigurationByItsIssuer();
    void knowsNothingOfAnotherApp();
    void countsAnAssignmentByAGroupAsNone();
    void attributesComeBackWhole();
};

void tst_LiveThings::findsWhatHasAnIdByIt()
{
    const auto discovery = test::finishedDiscovery();
    const LiveThings live(discovery);
    const auto role = live.now({.thing = Thing::ScimRole, .id = u"r3"_s, .name = u"renamed since"_s});
    QVERIFY(role && role->exists());
    QCOMPARE(role->name, u"renamed since"_s); // told by the name that it is asked for
    QVERIFY(
        !live.now({.thing = Thing::ScimRole, .id = u"r9"_s, .name = u"Okta SCIM provisioning"_s})->exists());
}

void tst_LiveThings::findsWhatHasNoneByItsName()
{
    const auto discovery = test::finishedDiscovery();
    const LiveThings live(discovery);
    QCOMPARE(live.now({.thing = Thing::ScimRole, .name = u"Okta SCIM provisioning"_s})->id, u"r3"_s);
    QCOMPARE(live.now({.thing = Thing::ScimAccount, .name = u"OKTA-SCIM@acme.okta.com"_s})->id, u"sa1"_s);
    QCOMPARE(live.now({.thing = Thing::ScimKey, .name = u"Okta SCIM: Sumo Logic"_s, .owner = u"sa1"_s})->id,
             u"suScim"_s);
    QCOMPARE(live.now({.thing = Thing::OktaApp, .name = u"Sumo Logic"_s})->id, u"0oaSample"_s);
}

void tst_LiveThings::tellsApartAbsentAndNotRead()
{
    auto discovery = test::finishedDiscovery();
    discovery.roles.reset();
    discovery.appSchema.reset();
    const LiveThings live(discovery);
    QVERIFY(!live.now({.thing = Thing::ScimRole, .name = u"x"_s}));
    QVERIFY(!live.now({.thing = Thing::AppAttribute, .name = u"roles"_s, .owner = u"0oaSample"_s}));
    const auto rule = live.now({.thing = Thing::MappingToApp, .name = u"zip"_s, .owner = u"0oaSample"_s});
    QVERIFY(rule && !rule->exists());
}

void tst_LiveThings::findsTheConfigurationByItsIssuer()
{
    auto discovery = test::finishedDiscovery();
    discovery.samlConfigurations->first().name = u"Somebody's name"_s;
    const LiveThings live(discovery);
    QCOMPARE(live.now({.thing = Thing::SamlConfiguration, .name = u"Okta"_s})->id, u"saml1"_s);
}

void tst_LiveThings::knowsNothingOfAnotherApp()
{
    const auto discovery = test::finishedDiscovery();
    const LiveThings live(discovery);
    for (const auto thing : {Thing::SamlSettings, Thing::MappingToApp, Thing::Person, Thing::ScimSwitch})
        QVERIFY(!live.now({.thing = thing, .owner = u"0oaOther"_s}));
    QVERIFY(!live.now({.thing = Thing::OktaApp, .id = u"0oaOther"_s})->exists());
}

void tst_LiveThings::countsAnAssignmentByAGroupAsNone()
{
    auto discovery = test::finishedDiscovery();
    const Trace ann{.thing = Thing::Person, .id = u"00uann"_s, .name = u"ann"_s, .owner = u"0oaSample"_s};
    const auto own = LiveThings(discovery).now(ann);
    QCOMPARE(roleOf(*own), u"Administrator"_s);
    (*discovery.appUsers)[0].scope = u"GROUP"_s;
    QVERIFY(!LiveThings(discovery).now(ann)->exists());
}

void tst_LiveThings::attributesComeBackWhole()
{
    const auto discovery = test::finishedDiscovery();
    const auto attribute = discovery.appSchema->custom.value(u"roles"_s);
    const auto trace = attributeTrace(u"roles"_s, discovery.appSchema, u"0oaSample"_s);
    QCOMPARE(attributeOf(trace), attribute);
    QVERIFY(!attributeTrace(u"none"_s, discovery.appSchema, u"0oaSample"_s).exists());
    const okta::MappingRule rule{u"user.email"_s, u"PUSH"_s};
    QCOMPARE(ruleOf(ruleTrace(Thing::MappingToApp, u"email"_s, *discovery.mappingToApp, okta::AppId(u"1"_s))),
             rule);
    QCOMPARE(samlSettingsOf(samlSettingsTrace(*discovery.app)).acsUrl, discovery.app->saml.acsUrl);
}

QTEST_GUILESS_MAIN(tst_LiveThings)
#include "tst_livethings.moc"
