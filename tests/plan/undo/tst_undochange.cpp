// SPDX-License-Identifier: Apache-2.0
// covers: undoassignments.cpp, undolook.cpp, undoprofiles.cpp, undosumo.cpp
#include "plan/livethings.h"
#include "plan/plan.h"
#include "plan/sample.h"
#include "plan/undo/undochanges.h"
#include "plan/undo/undolook.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

/// What an undo makes of a journal and of what both services have. Nothing is asked of any service here.
class tst_UndoChange : public QObject
{
    Q_OBJECT

private slots:
    void decidesTheFateOfAThing_data();
    void decidesTheFateOfAThing();
    void hasNothingToDoWithoutAJournal();
    void undoesTheNewestFirst();
    void takesAwayWhatTheSetupMade();
    void leavesAloneWhatWasThereBefore();
    void leavesAloneWhatIsAnothersByNow();
    void keepsTheAccountThatAnotherSetupHasAKeyOf();
    void keepsTheRoleThatAnotherAccountHas();
    void keepsTheAppThatOthersUse();
    void deactivatesOnlyWhomTheSetupBrought();
    void deactivatesThemWhenTheAppIsGoneAlready();
    void knowsItsOwnPeopleWhenItGoesOn();
    void keepsTheLastWhoMaySignInWithoutSaml();
    void keepsTheConfigurationWhenAllWouldBeLockedOut();
    void keepsAnAttributeThatPeopleUse();
    void restoresAnAdoptedAppsMappings();
    void bringsBackNothingThatCameWithScim();
    void doesNotWriteAnAppThatHasScimOn();
    void keepsAssignedWhoWasInSumoLogicBefore();
    void tellsThatScimStaysOn();
};

namespace {

/// The journal of a setup, written as a runner writes it.
class Told
{
public:
    Told &made(const ChangeId &change, const Trace &now)
    {
        auto before = now;
        before.value = {};
        if (now.thing != Thing::Person && now.thing != Thing::Group)
            before.id.clear();
        return changed(change, before, now);
    }

    Told &changed(const ChangeId &change, const Trace &before, const Trace &now)
    {
        m_ledger.add({.change = change.toString(), .event = JournalEvent::Writing, .traces = {before}});
        m_ledger.add({.change = change.toString(), .event = JournalEvent::Changed, .traces = {now}});
        return *this;
    }

    /// Everything of finishedDiscovery().
    Told &madeAll(const Discovery &discovery)
    {
        const auto account = discovery.serviceAccounts->constFirst();
        made(change_id::oktaApp, traceOf(*discovery.app));
        made(change_id::sumoSaml, traceOf(discovery.samlConfigurations->constFirst()));
        made(change_id::scimRole, traceOf(discovery.roles->constLast()));
        made(change_id::scimAccount, traceOf(account));
        made(change_id::scimKey, traceOf(discovery.scimKeys->constFirst(), account.id));
        made(change_id::userAttribute, attributeTrace(u"roles"_s, discovery.userSchema, {}));
        return assigned(discovery);
    }

    Told &assigned(const Discovery &discovery)
    {
        const LiveThings live(discovery);
        const auto app = discovery.app->id.toString();
        for (const auto &name : {u"ann"_s, u"ben"_s}) {
            const Trace person{.thing = Thing::Person,
                               .id = u"00u"_s + name,
                               .name = name + u"@acme.example"_s,
                               .owner = app};
            made(change_id::assignments, *live.now(person));
        }
        const Trace group{.thing = Thing::Group, .id = u"00g1"_s, .name = u"Security"_s, .owner = app};
        return made(change_id::assignments, *live.now(group));
    }

    Told &undone(const ChangeId &change)
    {
        m_ledger.add({.change = undoIdOf(change).toString(), .event = JournalEvent::Changed});
        return *this;
    }

    Plan plan(const Discovery &discovery) const
    {
        return makePlan(undoCatalog(m_ledger), test::sampleAnswers(), discovery);
    }

private:
    Ledger m_ledger;
};

/// A finished setup whose people were brought by its own service account.
Discovery finished()
{
    auto discovery = test::finishedDiscovery();
    for (auto &user : *discovery.sumoUsers)
        user.createdBy = u"sa1"_s;
    discovery.rolesInUse = false;
    discovery.allowlist = QList<sumo::AllowlistedUser>{};
    return discovery;
}

const PlannedChange &undone(const Plan &plan, const ChangeId &change)
{
    return *plan.find(undoIdOf(change));
}

Word becomes(const Plan &plan, const ChangeId &change, const QString &subject = {})
{
    for (const auto &row : undone(plan, change).assessment.rows) {
        if (row.subject == subject || subject.isEmpty())
            return row.then.word;
    }
    return Word::Absent;
}

} // namespace

void tst_UndoChange::decidesTheFateOfAThing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, const QString &before, const QString &left, const QString &now,
                        Fate fate) {
        QTest::newRow(name) << before << left << now << static_cast<int>(fate);
    };
    row("made, and still so", {}, u"ours"_s, u"ours"_s, Fate::Delete);
    row("made, and gone", {}, u"ours"_s, {}, Fate::AsBefore);
    row("made, and changed since", {}, u"ours"_s, u"theirs"_s, Fate::ChangedSince);
    row("made, and nobody looked since", {}, u"?"_s, u"ours"_s, Fate::Delete);
    row("changed, and still so", u"old"_s, u"ours"_s, u"ours"_s, Fate::Restore);
    row("changed, and as before", u"old"_s, u"ours"_s, u"old"_s, Fate::AsBefore);
    row("changed, and changed since", u"old"_s, u"ours"_s, u"theirs"_s, Fate::ChangedSince);
    row("changed, and gone since", u"old"_s, u"ours"_s, {}, Fate::ChangedSince);
    row("removed, and still so", u"old"_s, {}, {}, Fate::Restore);
    row("removed, and back", u"old"_s, {}, u"old"_s, Fate::AsBefore);
    row("removed, and another is there", u"old"_s, {}, u"theirs"_s, Fate::ChangedSince);
    row("not read", u"old"_s, u"ours"_s, u"?"_s, Fate::Stays);
}

void tst_UndoChange::decidesTheFateOfAThing()
{
    QFETCH(const QString, before);
    QFETCH(const QString, left);
    QFETCH(const QString, now);
    QFETCH(const int, fate);
    const auto trace = [](const QString &value) {
        Trace one{.thing = Thing::MappingToApp, .name = u"email"_s, .owner = u"0oa1"_s};
        if (!value.isEmpty())
            one.value = {{u"expression"_s, value}};
        return one;
    };
    const auto known = [&trace](const QString &value) {
        return value == "?"_L1 ? std::nullopt : std::optional(trace(value));
    };
    const LedgerItem item{.before = trace(before), .after = known(left)};
    QCOMPARE(static_cast<int>(fateOf(item, known(now))), fate);
}

void tst_UndoChange::hasNothingToDoWithoutAJournal()
{
    const auto plan = Told().plan(finished());
    QVERIFY(plan.isDone());
    for (const auto &change : plan.changes)
        QVERIFY2(change.assessment.rows.isEmpty(), qPrintable(change.id.toString()));
}

void tst_UndoChange::undoesTheNewestFirst()
{
    const auto forward = changeCatalog();
    const auto back = undoCatalog({});
    qsizetype last = std::numeric_limits<qsizetype>::max();
    for (const auto &undo : back) {
        const auto found = std::find_if(forward.cbegin(), forward.cend(), [&undo](const auto &change) {
            return undoIdOf(change->id()) == undo->id();
        });
        QVERIFY(found != forward.cend());
        const auto place = found - forward.cbegin();
        QVERIFY2(place < last, qPrintable(undo->id().toString()));
        last = place;
    }
}

void tst_UndoChange::takesAwayWhatTheSetupMade()
{
    const auto discovery = finished();
    const auto plan = Told().madeAll(discovery).plan(discovery);
    QVERIFY(!plan.obstacle());
    for (const auto &change : {change_id::oktaApp, change_id::sumoSaml, change_id::scimRole,
                               change_id::scimAccount, change_id::scimKey, change_id::userAttribute})
        QCOMPARE(becomes(plan, change), Word::Removed);
    QCOMPARE(becomes(plan, change_id::assignments, u"ann@acme.example"_s), Word::Inactive);
    QCOMPARE(becomes(plan, change_id::assignments, u"ben@acme.example"_s), Word::Inactive);
}

void tst_UndoChange::leavesAloneWhatWasThereBefore()
{
    const auto discovery = finished();
    Told told;
    told.made(change_id::userAttribute, attributeTrace(u"roles"_s, discovery.userSchema, {}));
    const auto plan = told.plan(discovery); // all the rest was taken over
    QCOMPARE(plan.open().size(), 1);
    QCOMPARE(plan.open().constFirst().id, undoIdOf(change_id::userAttribute));
}

void tst_UndoChange::leavesAloneWhatIsAnothersByNow()
{
    auto discovery = finished();
    Told told;
    told.madeAll(discovery);
    (*discovery.samlConfigurations)[0].issuer = u"https://another.example"_s;
    (*discovery.roles)[2].id = sumo::RoleId(u"made anew by somebody"_s);
    discovery.userSchema->custom[u"roles"_s].values << u"Theirs"_s;
    const auto plan = told.plan(discovery);
    QCOMPARE(becomes(plan, change_id::sumoSaml), Word::ChangedSince);
    QCOMPARE(becomes(plan, change_id::userAttribute), Word::ChangedSince);
    QVERIFY(undone(plan, change_id::sumoSaml).isDone());
    QVERIFY(undone(plan, change_id::scimRole).assessment.rows.isEmpty());
}

void tst_UndoChange::keepsTheAccountThatAnotherSetupHasAKeyOf()
{
    auto discovery = finished();
    discovery.scimKeys->append({.accessId = u"suOther"_s, .label = u"Okta SCIM: Other app"_s});
    auto plan = Told().madeAll(discovery).plan(discovery);
    QCOMPARE(becomes(plan, change_id::scimKey), Word::Removed);
    QCOMPARE(becomes(plan, change_id::scimAccount), Word::Stays);
    QCOMPARE(becomes(plan, change_id::scimRole), Word::Stays); // by it the other key may do what it does
    discovery.scimKeys = QList<sumo::AccessKey>{}; // both keys are gone
    plan = Told().madeAll(test::finishedDiscovery()).plan(discovery);
    QCOMPARE(becomes(plan, change_id::scimAccount), Word::Removed);
    QCOMPARE(becomes(plan, change_id::scimRole), Word::Removed);
    discovery.scimKeys.reset(); // not read: nothing is risked
    plan = Told().madeAll(test::finishedDiscovery()).plan(discovery);
    QCOMPARE(becomes(plan, change_id::scimAccount), Word::Stays);
}

void tst_UndoChange::keepsTheRoleThatAnotherAccountHas()
{
    auto discovery = finished();
    auto another = discovery.serviceAccounts->constFirst();
    another.id = sumo::ServiceAccountId(u"sa2"_s);
    another.email = u"another@acme.example"_s;
    discovery.serviceAccounts->append(another);
    const auto plan = Told().madeAll(discovery).plan(discovery);
    QCOMPARE(becomes(plan, change_id::scimAccount), Word::Removed);
    QCOMPARE(becomes(plan, change_id::scimRole), Word::Stays);
}

void tst_UndoChange::keepsTheAppThatOthersUse()
{
    auto discovery = finished();
    Told told;
    told.madeAll(discovery);
    auto stranger = discovery.appUsers->constFirst();
    stranger.id = okta::UserId(u"00uStranger"_s);
    stranger.userName = u"stranger@acme.example"_s;
    discovery.appUsers->append(stranger);
    const auto reason = told.plan(discovery).obstacle();
    QVERIFY(reason);
    QCOMPARE(reason->code, u"app-used-by-others"_s);
    QCOMPARE(reason->causes, QStringList{u"stranger@acme.example"_s});
    discovery.appUsers->last().scope = u"GROUP"_s; // by the group that the setup assigned
    QVERIFY(!told.plan(discovery).obstacle());
}

void tst_UndoChange::deactivatesOnlyWhomTheSetupBrought()
{
    auto discovery = finished();
    (*discovery.sumoUsers)[u"ann@acme.example"_s].createdBy = u"an administrator"_s;
    (*discovery.sumoUsers)[u"ben@acme.example"_s].active = false;
    const auto plan = Told().madeAll(discovery).plan(discovery);
    QVERIFY(undone(plan, change_id::assignments).isDone());
}

void tst_UndoChange::deactivatesThemWhenTheAppIsGoneAlready()
{
    auto discovery = finished();
    Told told;
    told.madeAll(discovery);
    discovery.app.reset();
    discovery.appUsers.reset();
    const auto plan = told.plan(discovery);
    QCOMPARE(becomes(plan, change_id::assignments, u"ann@acme.example"_s), Word::Inactive);
    QVERIFY(undone(plan, change_id::oktaApp).isDone());
}

void tst_UndoChange::knowsItsOwnPeopleWhenItGoesOn()
{
    const auto discovery = finished();
    Told told;
    told.madeAll(discovery).undone(change_id::assignments); // then the run was cut
    const auto plan = told.plan(discovery);
    QVERIFY(!plan.obstacle());
    QCOMPARE(becomes(plan, change_id::oktaApp), Word::Removed);
}

void tst_UndoChange::keepsTheLastWhoMaySignInWithoutSaml()
{
    auto discovery = finished();
    const sumo::AllowlistedUser ann{sumo::UserId(u"su-ann"_s), u"ann@acme.example"_s, true};
    const sumo::AllowlistedUser owner{sumo::UserId(u"su-owner"_s), u"owner@acme.example"_s, true};
    discovery.allowlist = {ann};
    const auto plan = Told().madeAll(discovery).plan(discovery);
    QCOMPARE(becomes(plan, change_id::assignments, u"ann@acme.example"_s), Word::Stays);
    QCOMPARE(becomes(plan, change_id::assignments, u"ben@acme.example"_s), Word::Inactive);
    discovery.allowlist = {ann, owner};
    QCOMPARE(
        becomes(Told().madeAll(discovery).plan(discovery), change_id::assignments, u"ann@acme.example"_s),
        Word::Inactive);
}

void tst_UndoChange::keepsTheConfigurationWhenAllWouldBeLockedOut()
{
    auto discovery = finished();
    Told told;
    told.madeAll(discovery);
    discovery.allowlist = {{sumo::UserId(u"su-owner"_s), u"owner@acme.example"_s, false}};
    QVERIFY(isLockedOut(discovery));
    const auto reason = told.plan(discovery).obstacle();
    QVERIFY(reason);
    QCOMPARE(reason->code, u"sign-in-lock-out"_s);
    (*discovery.allowlist)[0].active = true;
    QVERIFY(!isLockedOut(discovery));
    QVERIFY(!told.plan(discovery).obstacle());
    discovery.allowlist.reset(); // can't be read
    QVERIFY(!isLockedOut(discovery));
}

void tst_UndoChange::keepsAnAttributeThatPeopleUse()
{
    auto discovery = finished();
    Told told;
    told.madeAll(discovery);
    discovery.rolesInUse = true;
    QCOMPARE(becomes(told.plan(discovery), change_id::userAttribute), Word::Stays);
    discovery.rolesInUse.reset(); // not read: nothing is risked
    QCOMPARE(becomes(told.plan(discovery), change_id::userAttribute), Word::Stays);
    discovery.rolesInUse = false;
    discovery.attributesHeld.insert(u"roles"_s);
    QCOMPARE(becomes(told.plan(discovery), change_id::userAttribute), Word::Stays);
}

void tst_UndoChange::restoresAnAdoptedAppsMappings()
{
    auto discovery = finished();
    const auto app = discovery.app->id;
    auto zip = ruleTrace(Thing::MappingToApp, u"zip"_s, *discovery.mappingToApp, app);
    const auto gone = zip;
    zip.value = {{u"expression"_s, u"user.zipCode"_s}, {u"pushStatus"_s, u"PUSH"_s}};
    Told told;
    told.changed(change_id::mappingToApp, zip, gone);
    const auto plan = told.plan(discovery);
    QCOMPARE(plan.open().size(), 1);
    QCOMPARE(undone(plan, change_id::mappingToApp).assessment.rows.constFirst().then.text, u"user.zipCode"_s);
}

void tst_UndoChange::bringsBackNothingThatCameWithScim()
{
    auto discovery = finished();
    const auto app = discovery.app->id;
    auto zip = ruleTrace(Thing::MappingToApp, u"zip"_s, *discovery.mappingToApp, app);
    const auto gone = zip;
    zip.value = {{u"expression"_s, u"user.zipCode"_s}, {u"pushStatus"_s, u"PUSH"_s}};
    auto off = scimSwitchTrace(*discovery.app);
    off.value = {{u"on"_s, false}};
    Told told;
    told.changed(change_id::scimEnabled, off, scimSwitchTrace(*discovery.app));
    told.changed(change_id::mappingToApp, zip, gone);
    QVERIFY(undone(told.plan(discovery), change_id::mappingToApp).isDone());
}

void tst_UndoChange::doesNotWriteAnAppThatHasScimOn()
{
    auto discovery = finished();
    auto before = samlSettingsTrace(*discovery.app);
    before.value.insert(u"acsUrl"_s, u"https://before.example"_s);
    Told told;
    told.changed(change_id::oktaSamlSettings, before, samlSettingsTrace(*discovery.app));
    QCOMPARE(becomes(told.plan(discovery), change_id::oktaSamlSettings), Word::Stays);
    test::switchScimOff(discovery);
    const auto plan = told.plan(discovery);
    QCOMPARE(undone(plan, change_id::oktaSamlSettings).assessment.rows.constFirst().then.text,
             u"https://before.example"_s);
}

void tst_UndoChange::keepsAssignedWhoWasInSumoLogicBefore()
{
    auto discovery = finished();
    (*discovery.sumoUsers)[u"ann@acme.example"_s].createdBy = u"an administrator"_s;
    Told told;
    told.made(change_id::scimAccount, traceOf(discovery.serviceAccounts->constFirst())).assigned(discovery);
    const auto plan = told.plan(discovery);
    QCOMPARE(becomes(plan, change_id::assignments, u"ann@acme.example"_s), Word::Stays);
    QCOMPARE(becomes(plan, change_id::assignments, u"ben@acme.example"_s), Word::Inactive);
    discovery.app->features.remove(u"PUSH_USER_DEACTIVATION"_s); // then nobody is deactivated
    QCOMPARE(becomes(told.plan(discovery), change_id::assignments, u"ann@acme.example"_s), Word::Removed);
}

void tst_UndoChange::tellsThatScimStaysOn()
{
    const auto discovery = finished();
    auto off = scimSwitchTrace(*discovery.app);
    off.value = {{u"on"_s, false}};
    Told told;
    told.changed(change_id::scimEnabled, off, scimSwitchTrace(*discovery.app));
    const auto plan = told.plan(discovery);
    QCOMPARE(becomes(plan, change_id::scimEnabled), Word::Stays);
    QVERIFY(plan.isDone());
}

QTEST_GUILESS_MAIN(tst_UndoChange)
#include "tst_undochange.moc"
