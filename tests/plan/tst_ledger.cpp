// SPDX-License-Identifier: Apache-2.0
// covers: trace.cpp
#include "plan/change.h"
#include "plan/ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Ledger : public QObject
{
    Q_OBJECT

private slots:
    void tracesReadBackAsTheyWereWritten();
    void leavesOutTracesOfALaterVersion();
    void tellsWhatWasMade();
    void keepsWhatWasBeforeTheFirstTime();
    void forgetsWhatWasRefused();
    void keepsWhatWasLeftWhenALaterWriteIsRefused();
    void keepsWhatEarlierWritesMayHaveDoneWhenALaterOneIsRefused();
    void refusesOnlyTheWriteOfThatRun();
    void keepsAnUndoWhenANewWriteIsRefused();
    void knowsWhichThingsWereNotLookedAtSince();
    void hasNothingLeftOfWhatWasUndone();
    void remembersAnUndoThatWasBegun();
    void knowsTheApp();
};

namespace {

const Trace noApp{.thing = Thing::OktaApp, .name = u"Sumo Logic"_s};
const Trace ourApp{.thing = Thing::OktaApp,
                   .id = u"0oa1"_s,
                   .name = u"Sumo Logic"_s,
                   .value = {{u"label"_s, u"Sumo Logic"_s}}};

Trace rule(const QString &expression)
{
    Trace trace{.thing = Thing::MappingToApp, .name = u"email"_s, .owner = u"0oa7"_s};
    if (!expression.isEmpty())
        trace.value = {{u"expression"_s, expression}, {u"pushStatus"_s, u"PUSH"_s}};
    return trace;
}

JournalEntry entry(const ChangeId &change, JournalEvent event, const QList<Trace> &traces = {})
{
    return {.change = change.toString(), .event = event, .traces = traces};
}

} // namespace

void tst_Ledger::tracesReadBackAsTheyWereWritten()
{
    QList<Trace> all;
    for (const auto thing :
         {Thing::OktaApp, Thing::SamlConfiguration, Thing::SamlSettings, Thing::ScimRole, Thing::ScimAccount,
          Thing::ScimKey, Thing::ScimSwitch, Thing::UserAttribute, Thing::AppAttribute, Thing::MappingToApp,
          Thing::MappingToOkta, Thing::Person, Thing::Group}) {
        all << Trace{.thing = thing, .name = u"a"_s};
        all << Trace{thing, u"1"_s, u"b \"ü\""_s, u"2"_s, {{u"on"_s, true}}};
    }
    QCOMPARE(tracesFromJson(tracesToJson(all)), all);
}

void tst_Ledger::leavesOutTracesOfALaterVersion()
{
    auto json = tracesToJson({noApp, noApp});
    json[0] = QJsonObject{{u"thing"_s, u"okta-moon"_s}, {u"name"_s, u"x"_s}};
    QCOMPARE(tracesFromJson(json), QList<Trace>{noApp});
}

void tst_Ledger::tellsWhatWasMade()
{
    const Ledger ledger({entry(change_id::oktaApp, JournalEvent::Started),
                         entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                         entry(change_id::oktaApp, JournalEvent::Changed, {ourApp})});
    const auto items = ledger.itemsOf(change_id::oktaApp);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.constFirst().wasMade());
    QCOMPARE(items.constFirst().known().id, u"0oa1"_s);
    QVERIFY(ledger.itemsOf(change_id::sumoSaml).isEmpty());
}

void tst_Ledger::keepsWhatWasBeforeTheFirstTime()
{
    const Ledger ledger({entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"first"_s)}),
                         entry(change_id::mappingToApp, JournalEvent::Changed, {rule({})}),
                         entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"later"_s)}),
                         entry(change_id::mappingToApp, JournalEvent::Changed, {rule({})})});
    const auto items = ledger.itemsOf(change_id::mappingToApp);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().before, rule(u"first"_s));
    QCOMPARE(*items.constFirst().after, rule({}));
}

void tst_Ledger::forgetsWhatWasRefused()
{
    const Ledger ledger({entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                         entry(change_id::oktaApp, JournalEvent::Refused)});
    QVERIFY(ledger.isEmpty()); // what is there later was made by somebody else
}

void tst_Ledger::keepsWhatWasLeftWhenALaterWriteIsRefused()
{
    const Ledger ledger({entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"first"_s)}),
                         entry(change_id::mappingToApp, JournalEvent::Changed, {rule({})}),
                         entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"later"_s)}),
                         entry(change_id::mappingToApp, JournalEvent::Refused)});
    QCOMPARE(ledger.itemsOf(change_id::mappingToApp).size(), 1);
    QVERIFY(ledger.openItemsOf(change_id::mappingToApp).isEmpty());
}

void tst_Ledger::keepsWhatEarlierWritesMayHaveDoneWhenALaterOneIsRefused()
{
    // The first broke off in the middle; the second begins with another person, and is refused.
    const Trace first{.thing = Thing::Person, .id = u"00u1"_s, .name = u"mia"_s, .owner = u"0oa1"_s};
    const Trace second{.thing = Thing::Person, .id = u"00u2"_s, .name = u"ben"_s, .owner = u"0oa1"_s};
    const Ledger people({entry(change_id::assignments, JournalEvent::Writing, {first}),
                         entry(change_id::assignments, JournalEvent::Failed),
                         entry(change_id::assignments, JournalEvent::Started),
                         entry(change_id::assignments, JournalEvent::Writing, {first, second}),
                         entry(change_id::assignments, JournalEvent::Refused)});
    const auto open = people.openItemsOf(change_id::assignments);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().before, first);
    // And the same where the reply to the first got lost.
    const Ledger app({entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                      entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                      entry(change_id::oktaApp, JournalEvent::Refused)});
    QCOMPARE(app.openItemsOf(change_id::oktaApp).size(), 1);
}

void tst_Ledger::refusesOnlyTheWriteOfThatRun()
{
    // What touches nothing is not written down before, only that it was refused.
    const Ledger ledger({entry(change_id::oktaApp, JournalEvent::Started),
                         entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                         entry(change_id::oktaApp, JournalEvent::Started),
                         entry(change_id::oktaApp, JournalEvent::Refused)});
    QCOMPARE(ledger.openItemsOf(change_id::oktaApp).size(), 1);
}

void tst_Ledger::keepsAnUndoWhenANewWriteIsRefused()
{
    const Ledger ledger({entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                         entry(change_id::oktaApp, JournalEvent::Changed, {ourApp}),
                         entry(undoIdOf(change_id::oktaApp), JournalEvent::Changed),
                         entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                         entry(change_id::oktaApp, JournalEvent::Refused)});
    QVERIFY(ledger.isEmpty());
    const auto items = ledger.allItemsOf(change_id::oktaApp);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.constFirst().undone);
}

void tst_Ledger::knowsWhichThingsWereNotLookedAtSince()
{
    Ledger ledger({entry(change_id::oktaApp, JournalEvent::Writing, {noApp})});
    QCOMPARE(ledger.openItemsOf(change_id::oktaApp).size(), 1);
    ledger.add(entry(change_id::oktaApp, JournalEvent::AlreadyRight, {ourApp})); // the next run found it
    QVERIFY(ledger.openItemsOf(change_id::oktaApp).isEmpty());
    QCOMPARE(ledger.itemsOf(change_id::oktaApp).constFirst().known().id, u"0oa1"_s);
}

void tst_Ledger::hasNothingLeftOfWhatWasUndone()
{
    Ledger ledger({entry(change_id::oktaApp, JournalEvent::Writing, {noApp}),
                   entry(change_id::oktaApp, JournalEvent::Changed, {ourApp}),
                   entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"first"_s)})});
    ledger.add(entry(undoIdOf(change_id::oktaApp), JournalEvent::Failed));
    QVERIFY(ledger.madeApp());
    ledger.add(entry(undoIdOf(change_id::oktaApp), JournalEvent::Changed));
    QVERIFY(!ledger.madeApp());
    QCOMPARE(ledger.allItemsOf(change_id::oktaApp).size(), 1);
    QCOMPARE(ledger.itemsOf(change_id::mappingToApp).size(), 1);
    QVERIFY(!ledger.isEmpty());
    ledger.add(entry(undoIdOf(change_id::mappingToApp), JournalEvent::NotNeeded)); // went with the app
    QVERIFY(ledger.isEmpty());
    ledger.add(entry(change_id::oktaApp, JournalEvent::Writing, {noApp})); // set up once more
    QVERIFY(ledger.madeApp());
    QVERIFY(!ledger.madeApp()->after);
    QCOMPARE(undoneBy(undoIdOf(change_id::oktaApp)), change_id::oktaApp);
    QVERIFY(undoneBy(change_id::oktaApp).isEmpty());
}

void tst_Ledger::remembersAnUndoThatWasBegun()
{
    Ledger ledger({entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"first"_s)})});
    QVERIFY(!ledger.itemsOf(change_id::mappingToApp).constFirst().undoing);
    ledger.add(entry(undoIdOf(change_id::mappingToApp), JournalEvent::Writing, {rule({})}));
    QVERIFY(ledger.itemsOf(change_id::mappingToApp).constFirst().undoing);
}

void tst_Ledger::knowsTheApp()
{
    QVERIFY(Ledger().appId().isEmpty());
    Ledger adopted({entry(change_id::mappingToApp, JournalEvent::Writing, {rule(u"first"_s)})});
    QCOMPARE(adopted.appId(), u"0oa7"_s);
    QVERIFY(!adopted.madeApp());
    adopted.add(entry(change_id::oktaApp, JournalEvent::Writing, {noApp}));
    adopted.add(entry(change_id::oktaApp, JournalEvent::Changed, {ourApp}));
    QCOMPARE(adopted.appId(), u"0oa1"_s);
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
