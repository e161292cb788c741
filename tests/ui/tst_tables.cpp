// SPDX-License-Identifier: Apache-2.0
// covers: fittedtable.cpp, changetable.cpp, statustable.cpp, mappingview.cpp, evidence.cpp, celldelegate.cpp
// covers: bulletlist.cpp, columnwidths.cpp, wrappedtext.cpp, pill.cpp, cellmodel.cpp, datatable.cpp
#include "core/clock.h"
#include "ui/cellmodel.h"
#include "ui/changetable.h"
#include "ui/clipboard.h"
#include "ui/columnwidths.h"
#include "ui/datatable.h"
#include "ui/disclosure.h"
#include "ui/evidence.h"
#include "ui/mappingview.h"
#include "ui/pill.h"
#include "ui/statustable.h"
#include "ui/theme.h"
#include "ui/valuetext.h"
#include "ui/wrappedtext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_Tables : public QObject
{
    Q_OBJECT

private slots:
    void changeReadsAsOneSentence();
    void rowsAreAsHighAsTheirText();
    void tableIsAsHighAsItsRows();
    void narrowerMeansHigher();
    void keyboardKeepsItsRowWhenRowsAreNew();
    void statusSaysTheStateInAWord();
    void mappingsSayWhatStaysAndWhatGoes();
    void evidenceHidesWhileThereIsNone();
    void evidenceKeepsRequestIdsUnderDetails();
    void pillNamesItself();
    void longWordsAreBroken();
    void columnsGetWhatTheyNeed();
    void noWordIsBrokenWhileThereIsRoom();
    void cellsAreMadeWhenTheyAreLookedAt();
    void longTableFiltersAndSorts();
    void longTableMakesRoomForNewWords();
    void noHeadingIsCutOff();
};

void tst_Tables::changeReadsAsOneSentence()
{
    ChangeTable table(u"changes"_s);
    table.setChanges({{.thing = u"Okta app"_s, .detail = u"Audience"_s, .then = u"https://x"_s}});
    QCOMPARE(table.rowText(0), u"Okta app, Audience, now not there, then https://x, to do"_s);
}

void tst_Tables::rowsAreAsHighAsTheirText()
{
    ChangeTable table(u"changes"_s);
    table.resize(600, 300);
    table.setChanges({{.thing = u"a"_s, .then = u"b"_s}, {.thing = u"a"_s, .then = QString(1200, u'x')}});
    QCOMPARE_GT(table.rowHeight(1), 4 * table.rowHeight(0));
}

void tst_Tables::tableIsAsHighAsItsRows()
{
    StatusTable table(u"status"_s);
    table.setStatus({{.thing = u"a"_s}, {.thing = u"b"_s}});
    const int two = table.height();
    table.setStatus({{.thing = u"a"_s}, {.thing = u"b"_s}, {.thing = u"c"_s}});
    QCOMPARE(table.height(), two + table.rowHeight(2));
    QCOMPARE_GE(table.height(), table.verticalHeader()->length());
}

void tst_Tables::narrowerMeansHigher()
{
    StatusTable table(u"status"_s);
    table.setStatus({{.thing = u"A sentence of several words that needs some room"_s, .state = u"done"_s}});
    table.resize(900, 100);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const int wide = table.height();
    table.resize(200, 100);
    QTRY_COMPARE_GT(table.height(), wide);
}

void tst_Tables::keyboardKeepsItsRowWhenRowsAreNew()
{
    StatusTable table(u"status"_s);
    table.setStatus({{.thing = u"a"_s}, {.thing = u"b"_s}});
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 1);
    table.setStatus({{.thing = u"a"_s}, {.thing = u"b"_s, .look = StepLook::Done}});
    QCOMPARE(table.currentIndex().row(), 1);
}

void tst_Tables::statusSaysTheStateInAWord()
{
    StatusTable table(u"status"_s);
    table.setStatus({{.thing = u"SCIM"_s, .look = StepLook::NeedsYou, .when = u"asked 3 s ago"_s}});
    QCOMPARE(table.rowText(0), u"SCIM, needs you, asked 3 s ago"_s);
}

void tst_Tables::mappingsSayWhatStaysAndWhatGoes()
{
    MappingView view(u"toApp"_s);
    view.setEnds(u"Okta"_s, u"Sumo Logic"_s);
    view.setMappings({{u"user.email"_s, u"email"_s, u"Email"_s, true, true},
                      {u"user.title"_s, u"title"_s, {}, false, true},
                      {u"user.roles"_s, u"roles"_s, {}, true, false}});
    QCOMPARE(view.rowText(0), u"user.email, to, email, Email, stays"_s);
    QCOMPARE(view.rowText(1), u"user.title, to, title, goes"_s);
    QCOMPARE(view.rowText(2), u"user.roles, to, roles, new"_s);
    QCOMPARE(view.accessibleName(), u"Mappings from Okta to Sumo Logic"_s);
}

void tst_Tables::evidenceHidesWhileThereIsNone()
{
    setup::SystemClock clock;
    Clipboard clipboard(clock);
    Evidence evidence(clipboard, u"evidence"_s);
    QVERIFY(evidence.isHidden());
    evidence.setEvidence({{.what = u"The app is there"_s, .service = u"Okta"_s, .time = u"14:02"_s}});
    QVERIFY(!evidence.isHidden());
    QVERIFY(evidence.findChild<Disclosure *>()->isHidden());
    evidence.setEvidence({});
    QVERIFY(evidence.isHidden());
}

void tst_Tables::evidenceKeepsRequestIdsUnderDetails()
{
    setup::SystemClock clock;
    Clipboard clipboard(clock);
    Evidence evidence(clipboard, u"evidence"_s);
    evidence.setEvidence({{.what = u"The app is there"_s, .service = u"Okta"_s, .details = u"req-1"_s}});
    QVERIFY(evidence.findChild<ValueText *>()->text().contains(u"req-1"_s));
    QVERIFY(!evidence.findChild<Disclosure *>()->isHidden());
    QVERIFY(evidence.findChild<QPushButton *>(u"evidenceCopyDetails"_s));
}

void tst_Tables::pillNamesItself()
{
    Pill pill(StepLook::Done, u"agrees"_s);
    QCOMPARE(pill.accessibleName(), u"agrees"_s);
    const int before = pill.sizeHint().width();
    pill.setState(StepLook::Failed, u"does not agree"_s);
    QCOMPARE_GT(pill.sizeHint().width(), before);
}

void tst_Tables::longWordsAreBroken()
{
    const QFont font;
    const qreal one = wrappedHeight(u"x"_s, font, 100);
    QCOMPARE_GT(wrappedHeight(QString(100, u'x'), font, 100), 3 * one);
    QCOMPARE_GE(wrappedHeight(u"x\nx"_s, font, 100), 2 * one - 1);
    // A long name breaks where its words meet.
    QCOMPARE(longestWord(u"manageUsersAndRoles"_s, font), longestWord(u"manage"_s, font));
    QCOMPARE(longestWord(u"okta-scim@acme.example"_s, font), longestWord(u"example"_s, font));
    QCOMPARE_GT(longestWord(u"configuration"_s, font), longestWord(u"configuratio"_s, font));
    QCOMPARE_GT(naturalWidth(u"xxx"_s, font), naturalWidth(u"x\nx"_s, font));
}

void tst_Tables::columnsGetWhatTheyNeed()
{
    const QList<ColumnNeed> needs{{50, 100, 1}, {40, 200, 3}, {30, 30, 0}};
    QCOMPARE(columnWidths(needs, 530), QList<int>({150, 350, 30}));
    QCOMPARE(columnWidths(needs, 330), QList<int>({100, 200, 30}));
    QCOMPARE(columnWidths(needs, 225), QList<int>({75, 120, 30}));
    const QList<int> narrow = columnWidths(needs, 75);
    QCOMPARE(narrow, QList<int>({25, 20, 30}));
    QVERIFY(columnWidths({}, 100).isEmpty());
}

void tst_Tables::noWordIsBrokenWhileThereIsRoom()
{
    ChangeTable table(u"changes"_s);
    table.setChanges({{.thing = u"Configuration"_s, .now = u"placeholder"_s, .then = QString(90, u'x')}});
    table.resize(560, 300);
    const QFont font = Theme::font(TextSize::Body);
    QCOMPARE_GE(table.columnWidth(0), int(longestWord(u"Configuration"_s, font)));
}

void tst_Tables::cellsAreMadeWhenTheyAreLookedAt()
{
    int made = 0;
    CellModel model([&made](int row, int) {
        ++made;
        return TableCell{.text = QString::number(row), .detail = u"detail"_s, .look = StepLook::Done};
    });
    model.setColumns({u"Number"_s, u"Again"_s});
    model.setRowCount(100000);
    DataTable table(u"numbers"_s);
    table.setSource(&model);
    table.setShares({1, 1});
    table.resize(400, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE_GT(made, 0);
    QCOMPARE_LT(made, 5000);
    QCOMPARE(model.index(7, 0).data(Qt::AccessibleTextRole).toString(), u"7, detail"_s);
    model.setRowCount(3);
    QCOMPARE(table.model()->rowCount(), 3);
}

void tst_Tables::longTableFiltersAndSorts()
{
    const QStringList names{u"Berg"_s, u"Abel"_s, u"Carl"_s};
    CellModel model([&names](int row, int) { return TableCell{.text = names.at(row)}; });
    model.setColumns({u"Name"_s});
    model.setRowCount(3);
    DataTable table(u"names"_s);
    table.setSource(&model);
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"Berg"_s);
    table.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"Abel"_s);
    table.selectRow(0);
    QCOMPARE(table.selectedSourceRows(), QList<int>{1});
    table.setFilter(u"car"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    table.setFilter({});
    QCOMPARE(table.model()->rowCount(), 3);
}

void tst_Tables::longTableMakesRoomForNewWords()
{
    QString state = u"—"_s;
    CellModel model([&state](int, int column) {
        return TableCell{.text = column == 0 ? state : u"a sentence that may wrap anywhere"_s};
    });
    model.setColumns({u"A"_s, u"B"_s});
    model.setRowCount(1);
    DataTable table(u"states"_s);
    table.setSource(&model);
    table.setShares({1, 20});
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    state = u"provisioned"_s;
    model.setRowCount(1);
    QCOMPARE_GE(table.columnWidth(0), int(longestWord(state, Theme::font(TextSize::Body))));
}

void tst_Tables::noHeadingIsCutOff()
{
    CellModel model([](int, int) { return TableCell{.text = u"x"_s}; });
    const QStringList names{u"Person"_s, u"Role in Sumo Logic"_s, u"What will happen"_s};
    model.setColumns(names);
    model.setRowCount(3);
    DataTable table(u"narrow"_s);
    table.setSource(&model);
    table.setShares({1, 1, 1});
    table.resize(120, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    for (int column = 0; column < names.size(); ++column)
        QCOMPARE_GE(table.columnWidth(column), table.fontMetrics().horizontalAdvance(names.at(column)));
}

QTEST_MAIN(tst_Tables)
#include "tst_tables.moc"
