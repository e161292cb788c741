// SPDX-License-Identifier: Apache-2.0
// covers: undonote.cpp
#include "plan/ledger.h"
#include "text/changetext.h"
#include "text/findingtext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

class tst_FindingText : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsThereAndWhatShouldBe();
    void hasAMeaningForEachChange();
    void hasWordsForEachFinding();
    void tellsWhatAPersonMustDecide();
    void saysWhatCannotBeTold();
    void saysWhyAThingIsNotUndone();
    void namesWhatUndoesAChange();
};

void tst_FindingText::tellsWhatIsThereAndWhatShouldBe()
{
    const plan::Finding finding{.key = u"okta.toApp.create"_s,
                                .change = plan::change_id::toApp,
                                .now = plan::Word::Off,
                                .wanted = plan::Word::On};
    QCOMPARE(text::findingTitle(finding), u"Create Users: off instead of on"_s);
    const plan::Finding absent{.key = u"sumo.scim.key"_s,
                               .change = plan::change_id::scimKey,
                               .subject = u"Okta SCIM"_s,
                               .now = plan::Word::Absent,
                               .wanted = u"Okta SCIM"_s};
    QCOMPARE(text::findingTitle(absent), u"Access key: Okta SCIM: not there"_s);
}

void tst_FindingText::hasAMeaningForEachChange()
{
    for (const auto &change : plan::changeCatalog()) {
        const plan::Finding finding{.key = change->id().toString(), .change = change->id()};
        QVERIFY2(!text::findingMeaning(finding).isEmpty(), qPrintable(change->id().toString()));
        QVERIFY(!text::findingTitle(finding).isEmpty());
        QVERIFY(!text::findingMend(finding).isEmpty());
    }
}

void tst_FindingText::hasWordsForEachFinding()
{
    namespace key = plan::finding_key;
    QSet<QString> titles;
    for (const auto &one : {key::certificateEnds, key::rolesBySaml, key::rolesStatement, key::usersBySaml,
                            key::lockOut, key::keyIdle}) {
        const plan::Finding finding{.key = one, .change = plan::change_id::sumoSaml, .now = u"2026-06-01"_s};
        titles << text::findingTitle(finding);
        QVERIFY2(!text::findingTitle(finding).contains(one), qPrintable(one));
        QVERIFY(!text::findingMeaning(finding).isEmpty());
        QVERIFY(!text::findingMend(finding).isEmpty());
    }
    QCOMPARE(titles.size(), 6);
}

void tst_FindingText::tellsWhatAPersonMustDecide()
{
    const plan::Finding finding{.key = u"sumo-scim-access-key"_s,
                                .change = plan::change_id::scimKey,
                                .mend = plan::Mend::Decision,
                                .reason = Error{.kind = ErrorKind::Conflict,
                                                .service = Service::SumoLogic,
                                                .code = u"scim-key-disabled"_s}};
    QVERIFY(text::findingMeaning(finding).contains(u"deactivated"_s));
    QVERIFY(text::findingMend(finding).contains(u"Access Keys"_s));
}

void tst_FindingText::saysWhatCannotBeTold()
{
    QSet<QString> texts;
    for (const auto &key :
         {u"check.unread.lockdown"_s, u"check.unread.allowlist"_s, u"check.unread.connector"_s})
        texts << text::unreadText(key);
    QCOMPARE(texts.size(), 3);
}

void tst_FindingText::saysWhyAThingIsNotUndone()
{
    QSet<QString> notes;
    for (const auto &key :
         {u"okta.app.scim"_s, u"okta.app.acs"_s, u"okta.user.roles.values"_s, u"okta.profile.attribute"_s,
          u"okta.assignment.person"_s, u"undo.person"_s, u"sumo.scim.key"_s, u"okta.mapping.toApp"_s})
        notes << text::undoNote({.key = key, .then = plan::Word::Stays});
    QCOMPARE(notes.size(), 8);
    QVERIFY(!text::undoNote({.key = u"okta.app"_s, .then = plan::Word::ChangedSince}).isEmpty());
    QVERIFY(text::undoNote({.key = u"undo.person"_s, .then = plan::Word::Inactive}).contains(u"inactive"_s));
    QVERIFY(text::undoNote({.key = u"okta.app"_s, .then = plan::Word::Removed}).isEmpty());
}

void tst_FindingText::namesWhatUndoesAChange()
{
    const auto undo = plan::undoIdOf(plan::change_id::oktaApp);
    QCOMPARE(text::changeTitle(undo), u"Undo: Okta app"_s);
    QCOMPARE(text::changeWorking(undo), u"Undoing: Okta app"_s);
    plan::PlannedChange change{.id = undo};
    change.assessment.verdict = plan::Verdict::Differs;
    QCOMPARE(text::verdictWord(change), u"will be undone"_s);
}

QTEST_GUILESS_MAIN(tst_FindingText)
#include "tst_findingtext.moc"
