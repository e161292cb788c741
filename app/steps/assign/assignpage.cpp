// SPDX-License-Identifier: Apache-2.0
#include "steps/assign/assignpage.h"

#include "steps/assign/forecastpage.h"
#include "text/byhandtext.h"
#include "ui/actionbutton.h"
#include "ui/cellmodel.h"
#include "ui/datatable.h"
#include "ui/field.h"
#include "ui/filedrop.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

AssignPage::AssignPage(AssignStep &step, QWidget *parent) : WizardPage(step, parent), m_assignStep(step)
{
    setWide(true);
    addBlock(makeSearch());
    addBlock(makeChosen());
    connectParts();
    AssignPage::retranslate();
}

QWidget *AssignPage::makeSearch()
{
    auto *part = new QWidget;
    m_search = new ui::Field(u"peopleSearch"_s, part);
    m_found = new QListWidget(part);
    m_found->setObjectName(u"peopleFound"_s);
    m_found->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_found->setUniformItemSizes(true);
    // What the page lacks in height the list gives: a row below it would lie over its last line.
    m_found->setMinimumHeight(ui::Theme::em() * 6);
    m_found->setMaximumHeight(ui::Theme::em() * 10);
    m_roleLabel = new ui::TextLabel(ui::TextLook::Body, part);
    m_roleLabel->setWordWrap(false);
    m_role = new QComboBox(part);
    m_role->setObjectName(u"newRole"_s);
    m_roleLabel->setBuddy(m_role);
    m_add = new ui::ActionButton(ui::ButtonLook::Secondary, u"addPeople"_s, part);
    m_addAll = new ui::ActionButton(ui::ButtonLook::Quiet, u"addAllPeople"_s, part);
    m_add->setEnabled(false);
    m_addAll->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_roleLabel);
    row->addWidget(m_role);
    row->addWidget(m_add);
    row->addWidget(m_addAll);
    row->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addLayout(row);
    return part;
}

QWidget *AssignPage::makeChosen()
{
    auto *part = new QWidget;
    m_chosenTitle = new ui::TextLabel(ui::TextLook::Strong, part);
    m_import = new ui::ActionButton(ui::ButtonLook::Quiet, u"importPeople"_s, part);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_chosenTitle, 1);
    heading->addWidget(m_import);
    m_model = new ui::CellModel([this](int row, int column) { return cell(row, column); }, this);
    m_table = new ui::DataTable(u"assignments"_s, part);
    m_table->setSource(m_model);
    m_table->setShares({5, 3, 6});
    m_remove = new ui::ActionButton(ui::ButtonLook::Secondary, u"removePeople"_s, part);
    m_giveRole = new ui::ActionButton(ui::ButtonLook::Secondary, u"giveRole"_s, part);
    m_eta = new ui::TextLabel(ui::TextLook::Muted, part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_giveRole);
    row->addWidget(m_remove);
    row->addWidget(m_eta, 1);
    m_imported = new ui::TextLabel(ui::TextLook::NoteLine, part);
    m_imported->setObjectName(u"peopleImported"_s);
    m_imported->hide();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_imported);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    return part;
}

void AssignPage::connectParts()
{
    connect(&m_assignStep, &AssignStep::foundChanged, this, &AssignPage::showFound);
    connect(m_search, &ui::Field::textEdited, &m_assignStep, &AssignStep::search);
    connect(m_found, &QListWidget::itemDoubleClicked, this, [this] { add(false); });
    connect(m_found, &QListWidget::itemSelectionChanged, this, &AssignPage::unlockAdding);
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addAll, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_import, &QPushButton::clicked, this, &AssignPage::importCsv);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        // The button locks itself when nobody is selected any more: the focus mustn't jump on to the next one.
        m_table->setFocus(Qt::OtherFocusReason);
        m_assignStep.remove(selected());
        m_table->clearSelection();
    });
    connect(m_giveRole, &QPushButton::clicked, this, [this] { m_assignStep.setRole(selected(), newRole()); });
    auto *drop = new ui::FileDrop(this);
    connect(drop, &ui::FileDrop::dropped, this, &AssignPage::takeDrop);
    connect(drop, &ui::FileDrop::refused, this, [this] { takeDrop({}); });
    for (QWidget *entry : std::initializer_list<QWidget *>{m_search->edit(), m_found, m_role})
        entry->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssignPage::refreshSoon);
    connect(m_role, &QComboBox::currentTextChanged, this, [this] {
        unlockAdding();
        refreshSoon();
    });
}

void AssignPage::retranslate()
{
    WizardPage::retranslate();
    m_search->setLabel(tr("&Find people and groups in Okta"));
    m_search->setHelp(tr("By the beginning of a name, an address or a group's name"));
    m_found->setAccessibleName(tr("Found in Okta"));
    m_roleLabel->setText(tr("R&ole"));
    m_add->setText(tr("&Add"));
    m_addAll->setText(tr("Add all &shown"));
    m_chosenTitle->setText(tr("Who gets the app"));
    m_table->setAccessibleName(m_chosenTitle->text());
    m_import->setText(tr("&Import a CSV file"));
    m_import->setToolTip(
        tr("A login in each line and, behind it, a role. The file can be dropped here, too."));
    m_remove->setText(tr("&Take off the list"));
    m_model->setColumns({tr("Person or group"), tr("Role in Sumo Logic"), tr("What will happen")});
    m_table->setShares({5, 3, 6});
}

void AssignPage::enter()
{
    m_assignStep.search(m_search->text());
    fillRoles(m_role);
    WizardPage::enter();
}

void AssignPage::fillRoles(QComboBox *box) const
{
    const QString before = box->currentText();
    const QStringList roles = m_assignStep.roles();
    box->clear();
    box->addItems(roles);
    // Nobody knows the roles without access to Sumo Logic: they are typed then.
    box->setEditable(roles.isEmpty());
    if (roles.isEmpty())
        box->lineEdit()->setAccessibleName(m_roleLabel->text().remove(u'&'));
    box->setCurrentText(roles.isEmpty() || roles.contains(before) ? before : m_assignStep.defaultRole());
}

QString AssignPage::newRole() const
{
    return m_role->currentText().trimmed();
}

void AssignPage::unlockAdding()
{
    const bool hasRole = !newRole().isEmpty();
    m_add->setEnabled(hasRole && !m_found->selectedItems().isEmpty());
    m_addAll->setEnabled(hasRole && m_found->count() > 0);
}

void AssignPage::showFound()
{
    m_found->clear();
    for (const FoundInOkta &one : m_assignStep.found()) {
        //: In a list of found people: a name, then the login
        QString text = one.isGroup ? tr("%1 (group)").arg(one.key) : tr("%1 · %2").arg(one.name, one.key);
        if (!one.isAssignable)
            text = tr("%1 (deactivated in Okta)").arg(text);
        auto *item = new QListWidgetItem(text, m_found);
        if (!one.isAssignable)
            item->setFlags(Qt::NoItemFlags);
    }
    showError(m_assignStep.searchError());
    unlockAdding();
    if (m_addWhenFound && !m_assignStep.isSearching())
        addSearched();
    emit actionsChanged();
}

/// Enter in the search: the only hit is added, among several the person chooses in the list.
void AssignPage::addSearched()
{
    m_addWhenFound = m_assignStep.isSearchDue();
    if (m_addWhenFound)
        return;
    QList<int> usable;
    for (int row = 0; row < m_found->count(); ++row) {
        if (m_found->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            usable << row;
    }
    if (usable.isEmpty())
        return;
    m_found->clearSelection();
    m_found->setCurrentRow(usable.constFirst());
    if (usable.size() == 1)
        add(false);
    else
        m_found->setFocus(Qt::OtherFocusReason);
}

void AssignPage::searchAgain()
{
    m_search->edit()->clear();
    m_search->edit()->setFocus(Qt::OtherFocusReason);
    m_assignStep.search({});
}

bool AssignPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return WizardPage::eventFilter(watched, event);
    const auto key = dynamic_cast<const QKeyEvent &>(*event).key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Enter here means the people found. The page's action, which may even be to go on with nobody, needs its button.
    if (isEnter && watched == m_search->edit()) {
        addSearched();
        return true;
    }
    if (isEnter && (watched == m_found || watched == m_role)) {
        add(false);
        return true;
    }
    if (key == Qt::Key_Down && watched == m_search->edit() && m_found->count() > 0) {
        m_found->setFocus(Qt::OtherFocusReason);
        m_found->setCurrentRow(qMax(0, m_found->currentRow()));
        return true;
    }
    return WizardPage::eventFilter(watched, event);
}

void AssignPage::importCsv()
{
    auto *dialog = new QFileDialog(this, tr("People from a CSV file"), QString(),
                                   tr("CSV (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AssignPage::importFile);
    dialog->open();
}

void AssignPage::importFile(const QString &path)
{
    dropOwnProblem();
    const Result<int> people = m_assignStep.importFile(path, newRole());
    m_importError = people ? std::nullopt : std::optional(people.error());
    m_imported->setTextOrHide(people ? tr("%Ln people taken from the file.", nullptr, *people) : QString());
    refresh();
    emit actionsChanged();
}

void AssignPage::takeDrop(const QString &path)
{
    if (m_assignStep.model().isRunning()) {
        showOwnProblem({.happened = tr("The list can't change while people are being assigned."),
                        .whatToDo = tr("Press Pause first, then drop the file again.")});
    } else if (path.isEmpty()) {
        showOwnProblem({.happened = tr("This page takes no such thing."),
                        .whatToDo = tr("Drop one CSV file: a login in each line and, behind it, a role.")});
    } else {
        importFile(path);
    }
}

void AssignPage::add(bool all)
{
    QList<FoundInOkta> chosen;
    for (int row = 0; row < m_found->count() && row < m_assignStep.found().size(); ++row) {
        const FoundInOkta &one = m_assignStep.found().at(row);
        // A group among "all" would bring people whom nobody has looked at.
        if (all ? !one.isGroup : m_found->item(row)->isSelected())
            chosen << one;
    }
    if (chosen.isEmpty())
        return;
    if (newRole().isEmpty()) {
        m_role->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_importError.reset();
    dropOwnProblem();
    m_imported->hide();
    m_assignStep.add(chosen, newRole());
    searchAgain();
}

QList<AssignmentRow> AssignPage::selected() const
{
    QList<AssignmentRow> rows;
    for (const int row : m_table->selectedSourceRows()) {
        if (row < m_rows.size())
            rows << m_rows.at(row);
    }
    return rows;
}

ui::TableCell AssignPage::cell(int row, int column) const
{
    const AssignmentRow &assignment = m_rows.at(row);
    if (column == 0)
        return {.text = assignment.key, .detail = assignment.isGroup ? tr("group") : QString()};
    if (column == 1)
        return {.text = assignment.role};
    return forecastCell(assignment.forecast);
}

void AssignPage::refresh()
{
    m_rows = m_assignStep.assignments();
    const SetupModel &model = m_assignStep.model();
    if (model.isWithoutOkta() || model.isWithoutSumo())
        setWhy(text::byHandSteps(plan::change_id::assignments, model.answers()).join(u' '));
    m_model->setRowCount(int(m_rows.size()));
    if (const auto [before, now] = m_assignStep.leftBehind(); !before.isEmpty())
        m_imported->setTextOrHide(
            tr("The list begins anew for %2. Who was on it for %1 stays with that setup.").arg(before, now));
    const bool any = !m_table->selectedSourceRows().isEmpty();
    m_remove->setEnabled(any);
    m_giveRole->setEnabled(any && !newRole().isEmpty());
    m_giveRole->setText(tr("Giv&e role “%1”").arg(newRole().replace(u'&', u"&&"_s)));
    const int seconds = m_assignStep.model().isPractice() ? 0 : m_assignStep.secondsForOpen();
    m_eta->setText(seconds < 60 ? QString() : tr("About %L1 min under Okta's limits.").arg(seconds / 60));
    if (m_importError)
        showError(m_importError);
    else if (m_assignStep.problem() || !m_assignStep.searchError())
        showError(m_assignStep.problem());
}

QString AssignPage::assignText(int open) const
{
    if (m_assignStep.isPartlyDone())
        return tr("&Go on with %L1").arg(open);
    if (!m_assignStep.model().answers().groups.isEmpty())
        return tr("Assig&n %L1").arg(open);
    return tr("Assig&n %Ln people", nullptr, open);
}

PageActions AssignPage::actions() const
{
    const int open = m_assignStep.openCount();
    const SetupModel &model = m_assignStep.model();
    if (m_rows.isEmpty() && model.answers().people.isEmpty() && model.answers().groups.isEmpty()) {
        if (m_assignStep.isSaid())
            return {.secondary = {}, .primary = nextAction()};
        const ui::ActionSpec skip{.id = u"skip"_s, .text = tr("&Continue with nobody")};
        if (!model.isWithoutOkta() && !model.isWithoutSumo())
            return {.secondary = {}, .primary = skip};
        return {.secondary = {skip},
                .primary = {.id = u"said"_s, .text = tr("I have assigned them by ha&nd")}};
    }
    if (m_assignStep.onlyHandsAreLeft())
        return {.secondary = {}, .primary = {.id = u"said"_s, .text = tr("I have assigned them by ha&nd")}};
    if (m_assignStep.isDone())
        return {.secondary = {}, .primary = nextAction()};
    ui::ActionSpec act{.id = u"run"_s, .text = assignText(open)};
    if (model.isRunning()) {
        act.enabled = false;
        act.reason = tr("Something is under way");
        return {.secondary = {{.id = u"stop"_s,
                               .text = tr("&Pause"),
                               .reason = tr("Whoever is assigned stays so; the others wait")}},
                .primary = act};
    }
    return {.secondary = {}, .primary = act};
}

void AssignPage::trigger(const QString &action)
{
    if (action == "run"_L1) {
        m_assignStep.runChanges();
    } else if (action == "stop"_L1) {
        m_assignStep.model().stop();
    } else if (action == "said"_L1) {
        m_assignStep.sayDone(m_assignStep.changes());
    } else if (action == "skip"_L1) {
        m_assignStep.skip();
        emit nextRequested();
    }
}

} // namespace setup::steps
