// SPDX-License-Identifier: Apache-2.0
#include "plan/adoption.h"
#include "plan/livethings.h"
#include "plan/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Adoption : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhatItDidNotMake();
    void takesOverNothingOfItsOwn();
    void tellsWhatAnAppWouldLose();
    void takesOverNothingWhereNothingIs();
    void countsSomebodysThingOfTheSameNameAsTheirs();
};

namespace {

QList<Adoption> adoptions(Discovery discovery, const Ledger &ledger)
{
    discovery.ledger = ledger;
    const auto catalog = changeCatalog();
    const auto answers = test::sampleAnswers();
    return adoptionsOf(makePlan(catalog, answers, discovery), answers, discovery);
}

QStringList keysOf(const QList<Adoption> &adoptions)
{
    QStringList keys;
    for (const auto &adoption : adoptions)
        keys << adoption.thing.key;
    return keys;
}

Ledger madeRole(const QString &id)
{
    Trace role{.thing = Thing::ScimRole, .name = u"Okta SCIM provisioning"_s};
    Ledger ledger;
    ledger.add({.change = change_id::scimRole.toString(), .event = JournalEvent::Writing, .traces = {role}});
    role.id = id;
    role.value = {{u"name"_s, role.name}};
    ledger.add({.change = change_id::scimRole.toString(), .event = JournalEvent::Changed, .traces = {role}});
    return ledger;
}

} // namespace

void tst_Adoption::takesOverWhatItDidNotMake()
{
    const auto found = adoptions(test::finishedDiscovery(), {});
    QCOMPARE(keysOf(found),
             (QStringList{u"okta.app"_s, u"sumo.saml"_s, u"okta.user.roles.values"_s, u"sumo.scim.role"_s,
                          u"sumo.scim.account"_s}));
    QCOMPARE(found.constFirst().id, u"0oaSample"_s);
    QVERIFY(found.constFirst().losses.isEmpty());
}

void tst_Adoption::takesOverNothingOfItsOwn()
{
    QVERIFY(!keysOf(adoptions(test::finishedDiscovery(), madeRole(u"r3"_s))).contains(u"sumo.scim.role"_s));
}

void tst_Adoption::countsSomebodysThingOfTheSameNameAsTheirs()
{
    QVERIFY(keysOf(adoptions(test::finishedDiscovery(), madeRole(u"gone"_s))).contains(u"sumo.scim.role"_s));
}

void tst_Adoption::tellsWhatAnAppWouldLose()
{
    auto discovery = test::finishedDiscovery();
    discovery.mappingToApp->rules.insert(u"zip"_s, {u"user.zipCode"_s, u"PUSH"_s});
    discovery.appSchema->custom.insert(u"badge"_s, {.name = u"badge"_s, .type = u"string"_s});
    const auto losses = adoptions(discovery, {}).constFirst().losses;
    QCOMPARE(losses.size(), 2);
    QCOMPARE(losses.constFirst().subject, u"zip"_s);
    QCOMPARE(losses.constLast().subject, u"badge"_s);
}

void tst_Adoption::takesOverNothingWhereNothingIs()
{
    Discovery nothing;
    nothing.roles = QList<sumo::Role>{};
    nothing.serviceAccounts = QList<sumo::ServiceAccount>{};
    nothing.userSchema = okta::Schema{};
    QVERIFY(adoptions(nothing, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Adoption)
#include "tst_adoption.moc"
