// SPDX-License-Identifier: Apache-2.0
#include "plan/check.h"
#include "plan/facts.h"
#include "plan/sample.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Check : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWhereAllIsRight();
    void findsEachDifference_data();
    void findsEachDifference();
    void tellsOfNothingThatCannotBeThereYet();
    void tellsWhoMendsIt();
    void takesNoTestedKeyForIdle();
    void saysWhatCannotBeRead();
};

using Spoil = std::function<void(Discovery &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

QDateTime today()
{
    return test::sampleTime().addSecs(60);
}

Discovery right()
{
    auto discovery = test::finishedDiscovery();
    discovery.allowlist = {{sumo::UserId(u"su-owner"_s), u"owner@acme.example"_s, true}};
    return discovery;
}

QList<Finding> check(const Discovery &discovery)
{
    const auto catalog = changeCatalog();
    return findingsOf(makePlan(catalog, test::sampleAnswers(), discovery), discovery, today());
}

std::optional<Finding> find(const QList<Finding> &findings, const QString &key)
{
    for (const auto &finding : findings) {
        if (finding.key == key)
            return finding;
    }
    return std::nullopt;
}

QJsonObject withStatement(const QString &name)
{
    const QJsonArray statements{QJsonObject{{u"name"_s, name}}};
    return {{u"settings"_s, QJsonObject{{u"signOn"_s, QJsonObject{{u"attributeStatements"_s, statements}}}}}};
}

QJsonObject withOnDemand(const QString &role)
{
    return {
        {u"onDemandProvisioningEnabled"_s, QJsonObject{{u"onDemandProvisioningRoles"_s, QJsonArray{role}}}}};
}

} // namespace

void tst_Check::findsNothingWhereAllIsRight()
{
    const auto findings = check(right());
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.constFirst().key));
}

void tst_Check::findsEachDifference_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Spoil &spoil, const QString &key) {
        QTest::newRow(name) << spoil << key;
    };
    row(
        "the certificate ends soon",
        [](Discovery &facts) { facts.certificate->notAfter = today().addDays(12); },
        finding_key::certificateEnds);
    row(
        "the certificate isn't the app's",
        [](Discovery &facts) {
            facts.certificate->der += "x";
            facts.certificate->sha256 = u"another"_s;
        },
        u"sumo.saml.certificate"_s);
    row(
        "the ACS URL was changed", [](Discovery &facts) { facts.app->saml.acsUrl += u"x"; },
        u"okta.app.acs"_s);
    row(
        "the audience was changed", [](Discovery &facts) { facts.app->saml.audience += u"x"; },
        u"okta.app.audience"_s);
    row(
        "SCIM is off", [](Discovery &facts) { facts.app->features.remove(u"SCIM_PROVISIONING"_s); },
        u"okta.app.scim"_s);
    row(
        "a switch is off", [](Discovery &facts) { facts.app->features.remove(u"PUSH_USER_DEACTIVATION"_s); },
        u"okta.toApp.deactivate"_s);
    row(
        "the external name was changed",
        [](Discovery &facts) { facts.appSchema->custom[u"roles"_s].externalName = u"roles"_s; },
        u"okta.app.roles.externalName"_s);
    row(
        "a value is gone", [](Discovery &facts) { facts.appSchema->custom[u"roles"_s].values.removeLast(); },
        u"okta.app.roles.values"_s);
    row(
        "a mapping came back",
        [](Discovery &facts) {
            facts.mappingToApp->rules.insert(u"zip"_s, {u"user.zipCode"_s, u"PUSH"_s});
        },
        u"okta.mapping.toApp"_s);
    row(
        "the key is disabled", [](Discovery &facts) { (*facts.scimKeys)[0].disabled = true; },
        change_id::scimKey.toString());
    row(
        "somebody is stuck",
        [](Discovery &facts) {
            (*facts.appUsers)[0].status = u"ACTIVE"_s;
            (*facts.appUsers)[0].externalId.clear();
        },
        u"okta.assignment.person"_s);
    row(
        "a role is gone in Sumo Logic", [](Discovery &facts) { facts.roles->removeAt(1); },
        change_id::assignments.toString());
    row(
        "roles come by SAML too",
        [](Discovery &facts) { (*facts.samlConfigurations)[0].rolesAttribute = u"roles"_s; },
        finding_key::rolesBySaml);
    row(
        "Okta sends roles by SAML too", [](Discovery &facts) { facts.app->raw = withStatement(u"Roles"_s); },
        finding_key::rolesStatement);
    row(
        "people come by SAML too",
        [](Discovery &facts) { (*facts.samlConfigurations)[0].raw = withOnDemand(u"Analyst"_s); },
        finding_key::usersBySaml);
    row(
        "the last allow-listed one is inactive",
        [](Discovery &facts) { (*facts.allowlist)[0].active = false; }, finding_key::lockOut);
    row(
        "the key is nearly idle for too long",
        [](Discovery &facts) {
            facts.scimProbe.reset();
            for (auto &event : *facts.events)
                event.published = today().addDays(-25);
        },
        finding_key::keyIdle);
}

void tst_Check::findsEachDifference()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, key);
    auto discovery = right();
    spoil(discovery);
    const auto findings = check(discovery);
    QStringList found;
    for (const auto &finding : findings)
        found << finding.key;
    QVERIFY2(found.contains(key), qPrintable(found.join(u", "_s)));
}

void tst_Check::tellsOfNothingThatCannotBeThereYet()
{
    auto discovery = right();
    discovery.forgetApp();
    discovery.appsOfThatName = QList<okta::App>{};
    discovery.scimProbe.reset();
    QStringList found;
    for (const auto &finding : check(discovery))
        found << finding.change.toString();
    QCOMPARE(found, QStringList{change_id::oktaApp.toString()}); // all else follows from it, or wasn't read
    discovery = right();
    discovery.app->features.clear();
    for (const auto &finding : check(discovery)) {
        QVERIFY2(finding.change != change_id::mappingToApp && finding.change != change_id::appProfile,
                 qPrintable(finding.key));
    }
}

void tst_Check::tellsWhoMendsIt()
{
    auto discovery = right();
    discovery.mappingToApp->rules.insert(u"zip"_s, {u"user.zipCode"_s, u"PUSH"_s});
    QVERIFY(find(check(discovery), u"okta.mapping.toApp"_s)->mend == Mend::Apply);
    discovery.app->features.remove(u"PUSH_NEW_USERS"_s);
    QVERIFY(find(check(discovery), u"okta.mapping.toApp"_s)); // what is read is told beside it
    QVERIFY(find(check(discovery), u"okta.toApp.create"_s)->mend == Mend::Person);
    discovery = right();
    discovery.app->saml.acsUrl += u"x"; // SCIM is on: no API may write it
    const auto blocked = find(check(discovery), u"okta.app.acs"_s);
    QVERIFY(blocked->mend == Mend::Person);
    QCOMPARE(blocked->reason->code, u"scim-is-on"_s);
    discovery = right();
    (*discovery.scimKeys)[0].disabled = true;
    QVERIFY(find(check(discovery), change_id::scimKey.toString())->mend == Mend::Decision);
    discovery = right();
    (*discovery.allowlist)[0].active = false;
    QVERIFY(find(check(discovery), finding_key::lockOut)->certainty == Certainty::Inferred);
}

void tst_Check::takesNoTestedKeyForIdle()
{
    auto discovery = right();
    for (auto &event : *discovery.events)
        event.published = today().addDays(-25);
    QVERIFY(!find(check(discovery), finding_key::keyIdle)); // the check's own test is a use of it
    discovery.scimProbe.reset();
    (*discovery.events)[0].published = today().addDays(-3);
    QVERIFY(!find(check(discovery), finding_key::keyIdle));
}

void tst_Check::saysWhatCannotBeRead()
{
    auto discovery = right();
    QCOMPARE(unreadIn(discovery), QStringList{u"check.unread.lockdown"_s});
    discovery.allowlist.reset();
    discovery.scimProbe.reset();
    QCOMPARE(unreadIn(discovery).size(), 3);
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
