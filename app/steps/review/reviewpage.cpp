// SPDX-License-Identifier: Apache-2.0
#include "steps/review/reviewpage.h"

#include "steps/changes/rowspage.h"
#include "steps/steptext.h"
#include "ui/bulletlist.h"
#include "ui/changetable.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

ReviewPage::ReviewPage(ReviewStep &step, QWidget *parent)
    : WizardPage(step, parent), m_reviewStep(step), m_summary(new ui::TextLabel(ui::TextLook::Body)),
      m_oktaTitle(new ui::TextLabel(ui::TextLook::Strong)), m_okta(new ui::ChangeTable(u"planOkta"_s)),
      m_sumoTitle(new ui::TextLabel(ui::TextLook::Strong)), m_sumo(new ui::ChangeTable(u"planSumo"_s)),
      m_personTitle(new ui::TextLabel(ui::TextLook::Strong)), m_person(new ui::ChangeTable(u"planPerson"_s)),
      m_undoTitle(new ui::TextLabel(ui::TextLook::Strong)), m_undo(new ui::BulletList),
      m_noUndoTitle(new ui::TextLabel(ui::TextLook::Strong)), m_noUndo(new ui::BulletList)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_summary, m_sumoTitle, m_sumo, m_oktaTitle, m_okta, m_personTitle,
                                          m_person, m_undoTitle, m_undo, m_noUndoTitle, m_noUndo})
        addBlock(widget);
    ReviewPage::retranslate();
}

void ReviewPage::retranslate()
{
    WizardPage::retranslate();
    m_oktaTitle->setText(tr("In Okta"));
    m_okta->setAccessibleName(tr("Changes in Okta"));
    m_sumoTitle->setText(tr("In Sumo Logic"));
    m_sumo->setAccessibleName(tr("Changes in Sumo Logic"));
    m_personTitle->setText(tr("By you, in the Okta Admin Console"));
    m_person->setAccessibleName(tr("What you do in the Okta Admin Console"));
    m_undoTitle->setText(tr("What the command okta-sumo-setup-cli undo takes back"));
    m_noUndoTitle->setText(tr("What no undo takes back"));
}

void ReviewPage::enter()
{
    m_reviewStep.lookOnce();
    WizardPage::enter();
}

void ReviewPage::refresh()
{
    // A heading stands nearer to what follows than to what was before.
    for (ui::TextLabel *title : {m_oktaTitle, m_personTitle, m_undoTitle, m_noUndoTitle})
        title->setContentsMargins(0, ui::Theme::em(), 0, 0);
    const SetupModel &model = m_reviewStep.model();
    if (model.isDiscovering())
        setBusy(tr("Reading what Okta and Sumo Logic have. Nothing is changed."));
    else
        setIdle();
    showError(model.discoveryError() ? model.discoveryError() : m_exportError);
    QList<plan::PlannedChange> okta;
    QList<plan::PlannedChange> sumo;
    QList<plan::PlannedChange> person;
    bool isOpen = false;
    for (const plan::PlannedChange &change : model.plan().changes) {
        isOpen = isOpen || !change.isDone();
        if (change.kind == plan::ChangeKind::Person)
            person << change;
        else
            (change.service == Service::Okta ? okta : sumo) << change;
    }
    const bool known = model.hasDiscovered();
    setHeading(known && !isOpen ? tr("Nothing is left to change") : stepWords(StepId::Review).heading);
    const qsizetype openRows = showPart(m_oktaTitle, m_okta, okta) + showPart(m_sumoTitle, m_sumo, sumo)
        + showPart(m_personTitle, m_person, person);
    m_summary->setTextOrHide(!known       ? QString()
                                 : isOpen ? tr("To do or to check: %L1").arg(openRows)
                                          : tr("Everything is as it should be already."));
    showUndo(known);
}

qsizetype ReviewPage::showPart(ui::TextLabel *title, ui::ChangeTable *table,
                               const QList<plan::PlannedChange> &changes)
{
    const bool known = m_reviewStep.model().hasDiscovered();
    const QList<ui::ChangeRow> rows = changeRows(changes, {}, RowDetail::None);
    table->setChanges(rows);
    table->setVisible(known && !rows.isEmpty());
    title->setVisible(known && !rows.isEmpty());
    return std::count_if(rows.cbegin(), rows.cend(), [](const ui::ChangeRow &row) {
        return row.look != ui::StepLook::Done && row.look != ui::StepLook::Skipped;
    });
}

void ReviewPage::showUndo(bool known)
{
    const QStringList can = known ? m_reviewStep.undoable() : QStringList();
    m_undo->setItems(can);
    m_undo->setVisible(!can.isEmpty());
    m_undoTitle->setVisible(!can.isEmpty());
    const QStringList cannot = known ? m_reviewStep.notUndoable() : QStringList();
    m_noUndo->setItems(cannot);
    m_noUndo->setVisible(!cannot.isEmpty());
    m_noUndoTitle->setVisible(!cannot.isEmpty());
}

void ReviewPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the plan"));
    dialog->setObjectName(u"exportPlan"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"plan.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        const Result<Unit> written = m_reviewStep.exportPlan(fileName);
        m_exportError = written ? std::nullopt : std::optional(written.error());
        refreshSoon();
    });
    dialog->open();
}

PageActions ReviewPage::actions() const
{
    const SetupModel &model = m_reviewStep.model();
    if (model.discoveryError())
        return {.secondary = {}, .primary = {.id = u"look"_s, .text = tr("&Try again")}};
    const bool ready = model.hasDiscovered() && !model.isDiscovering() && !model.isRunning();
    ui::ActionSpec next = nextAction(ready, ready ? QString() : tr("Reading both services"));
    next.text = stepWords(StepId::Review).action;
    return {.secondary = {{.id = u"export"_s,
                           .text = tr("E&xport the plan"),
                           .enabled = ready,
                           .reason = tr("As JSON, to be read before or kept afterwards")},
                          {.id = u"runAll"_s,
                           .text = tr("Do every&thing that needs no clicks"),
                           .enabled = ready,
                           .reason = tr("Goes on until something is yours to do or to choose")}},
            .primary = next};
}

void ReviewPage::trigger(const QString &action)
{
    if (action == "look"_L1)
        m_reviewStep.model().discover();
    else if (action == "runAll"_L1)
        m_reviewStep.runAll();
    else if (action == "export"_L1)
        chooseExport();
}

} // namespace setup::steps
