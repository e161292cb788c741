// SPDX-License-Identifier: Apache-2.0
#include "steps/verify/verifypage.h"

#include "steps/steptext.h"
#include "text/byhandtext.h"
#include "text/changetext.h"
#include "ui/cellmodel.h"
#include "ui/datatable.h"
#include "ui/field.h"
#include "ui/pill.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

enum Column { Person, Role, Okta, SystemLog, SumoLogic, RoleThere, WhatToDo };

ui::StepLook lookOf(plan::ProofState state)
{
    switch (state) {
    case plan::ProofState::Proven: return ui::StepLook::Done;
    case plan::ProofState::OnItsWay: return ui::StepLook::Working;
    case plan::ProofState::Failed: return ui::StepLook::Failed;
    }
    return ui::StepLook::ToDo;
}

} // namespace

VerifyPage::VerifyPage(VerifyStep &step, QWidget *parent)
    : WizardPage(step, parent), m_verifyStep(step), m_proven(new ui::Pill), m_onItsWay(new ui::Pill),
      m_failed(new ui::Pill), m_filter(new ui::Field(u"proofFilter"_s)),
      m_model(new ui::CellModel([this](int row, int column) { return cell(row, column); }, this)),
      m_table(new ui::DataTable(u"proof"_s))
{
    setWide(true);
    m_pills = new QWidget;
    auto *row = new QHBoxLayout(m_pills);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::Theme::em() / 2);
    for (ui::Pill *pill : {m_proven, m_onItsWay, m_failed})
        row->addWidget(pill);
    row->addStretch();
    addBlock(m_pills);
    addBlock(m_filter);
    addBlock(m_table);
    m_table->setSource(m_model);
    connect(m_filter, &ui::Field::textEdited, m_table, &ui::DataTable::setFilter);
    VerifyPage::retranslate();
}

void VerifyPage::retranslate()
{
    WizardPage::retranslate();
    m_filter->setLabel(tr("&Find"));
    m_filter->setPlaceholder(tr("People, roles, reasons"));
    m_table->setAccessibleName(tr("Proof of everybody"));
    m_model->setColumns({tr("Person"), tr("Role"), tr("Okta"), tr("System\nLog"), tr("Sumo\nLogic"),
                         tr("Role there"), tr("What to do")});
    m_table->setShares({15, 7, 8, 6, 5, 8, 9});
}

void VerifyPage::enter()
{
    WizardPage::enter();
    if (m_verifyStep.hasAnybody() && !m_verifyStep.isComplete() && !m_verifyStep.problem())
        m_verifyStep.runChanges();
}

void VerifyPage::refresh()
{
    const int all = m_verifyStep.peopleCount();
    const int proven = m_verifyStep.count(plan::ProofState::Proven);
    const int onItsWay = m_verifyStep.count(plan::ProofState::OnItsWay);
    const int failed = m_verifyStep.count(plan::ProofState::Failed);
    const bool anybody = m_verifyStep.hasAnybody();
    for (QWidget *part : std::initializer_list<QWidget *>{m_pills, m_filter, m_table})
        part->setVisible(anybody);
    const SetupModel &model = m_verifyStep.model();
    const bool blind = model.isWithoutOkta() || model.isWithoutSumo();
    setWhy(
        blind ? text::byHandSteps(plan::change_id::proof, model.answers()).join(u' ')
            : anybody
            ? stepWords(StepId::Verify).why
            : tr("There is nobody to look for. Assign people or groups now, or at any later time: open this "
                 "setup again then."));
    setHeading(blind          ? stepWords(StepId::Verify).heading
                   : !anybody ? tr("Nobody is assigned yet")
                   : all == 0
                   ? stepWords(StepId::Verify).heading
                   : tr("%L1 of %Ln people are in Sumo Logic with the right role", nullptr, all).arg(proven));
    m_proven->setState(ui::StepLook::Done, tr("%L1 proven").arg(proven));
    m_proven->setVisible(proven > 0);
    m_onItsWay->setState(ui::StepLook::Working, tr("%L1 on the way").arg(onItsWay));
    m_onItsWay->setVisible(onItsWay > 0);
    m_failed->setState(ui::StepLook::Failed, tr("%L1 to mend").arg(failed));
    m_failed->setVisible(failed > 0);
    m_model->setRowCount(int(m_verifyStep.rows().size()));
    showError(m_verifyStep.problem());
}

ui::TableCell VerifyPage::oktaCell(const plan::ProofRow &proof) const
{
    ui::TableCell cell{.text = proof.oktaStatus.isEmpty() ? u"—"_s : proof.oktaStatus.toLower()};
    if (proof.state != plan::ProofState::Proven && proof.externalId.isEmpty() && !proof.oktaStatus.isEmpty())
        cell.look = lookOf(proof.state);
    if (m_narrow && !proof.logResult.isEmpty())
        cell.detail = tr("log: %1").arg(proof.logResult.toLower());
    return cell;
}

ui::TableCell VerifyPage::logCell(const plan::ProofRow &proof) const
{
    const QTime time = proof.logTime.toLocalTime().time();
    return {.text = proof.logResult.isEmpty() ? u"—"_s : proof.logResult.toLower(),
            .detail = proof.logTime.isValid() ? QLocale().toString(time, u"HH:mm:ss"_s) : QString()};
}

ui::TableCell VerifyPage::roleCell(const plan::ProofRow &proof) const
{
    if (!proof.inSumo)
        return {.text = u"—"_s};
    return {.text = proof.sumoRoles.isEmpty() ? tr("none") : proof.sumoRoles.join(u", "_s),
            .detail = !m_narrow      ? QString()
                : proof.activeInSumo ? tr("active")
                                     : tr("inactive"),
            .look = proof.sumoRoles.contains(proof.role) ? ui::StepLook::Done : ui::StepLook::Failed};
}

ui::TableCell VerifyPage::cell(int row, int column) const
{
    if (row >= m_verifyStep.rows().size())
        return {};
    const plan::ProofRow &proof = m_verifyStep.rows().at(row);
    switch (column) {
    case Person:
        return {.text = proof.name.isEmpty() ? proof.login : proof.name,
                .detail = proof.name.isEmpty() ? QString() : proof.login};
    case Role: return {.text = proof.role};
    case Okta: return oktaCell(proof);
    case SystemLog: return logCell(proof);
    case SumoLogic:
        return {.text = !proof.inSumo ? u"—"_s : proof.activeInSumo ? tr("active") : tr("inactive")};
    case RoleThere: return roleCell(proof);
    default:
        return {.text = text::proofCause(proof),
                .detail = {},
                .look = {},
                .muted = proof.state != plan::ProofState::Failed};
    }
}

void VerifyPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    fitColumns();
}

void VerifyPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void VerifyPage::fitColumns()
{
    m_narrow = width() < ui::Theme::em() * 56;
    m_table->setColumnShown(SystemLog, !m_narrow);
    m_table->setColumnShown(SumoLogic, !m_narrow);
}

PageActions VerifyPage::actions() const
{
    const bool blind = m_verifyStep.model().isWithoutOkta() || m_verifyStep.model().isWithoutSumo();
    if (m_verifyStep.isSaid())
        return {.secondary = {}, .primary = nextAction()};
    if (blind)
        return {.secondary = {{.id = u"next"_s, .text = tr("Go o&n as it is")}},
                .primary = {.id = u"said"_s, .text = tr("I have loo&ked: they are there")}};
    if (!m_verifyStep.hasAnybody())
        return {.secondary = {{.id = u"next"_s, .text = tr("&Continue with nobody")}},
                .primary = {.id = u"assign"_s, .text = tr("Assi&gn people")}};
    QList<ui::ActionSpec> secondary;
    if (!m_verifyStep.rows().isEmpty())
        secondary << ui::ActionSpec{.id = u"exportCsv"_s, .text = tr("E&xport CSV")};
    if (m_verifyStep.isComplete())
        return {.secondary = secondary, .primary = nextAction()};
    if (m_verifyStep.isRunning()) {
        secondary << ui::ActionSpec{.id = u"stop"_s, .text = tr("Sto&p")};
        const int proven = m_verifyStep.count(plan::ProofState::Proven);
        return {.secondary = secondary,
                .primary = {.id = u"next"_s,
                            .text = tr("Fi&nish with %L1").arg(proven),
                            .enabled = false,
                            .reason = tr("Looking for everybody")}};
    }
    secondary << ui::ActionSpec{.id = u"next"_s, .text = tr("Go o&n as it is")};
    return {.secondary = secondary, .primary = {.id = u"run"_s, .text = tr("Chec&k again")}};
}

void VerifyPage::trigger(const QString &action)
{
    if (action == "run"_L1)
        m_verifyStep.runChanges();
    else if (action == "said"_L1)
        m_verifyStep.sayDone(m_verifyStep.changes());
    else if (action == "stop"_L1)
        m_verifyStep.model().stop();
    else if (action == "assign"_L1)
        emit stepRequested(StepId::Assign);
    else if (action == "exportCsv"_L1)
        exportCsv();
}

void VerifyPage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export the proof"), u"proof.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"proof.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray csv = m_verifyStep.toCsv();
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            showOwnProblem({.happened = tr("The file can't be written."), .details = file.errorString()});
    });
    dialog->open();
}

} // namespace setup::steps
