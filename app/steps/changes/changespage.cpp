// SPDX-License-Identifier: Apache-2.0
#include "steps/changes/changespage.h"

#include "steps/changes/byhandpage.h"
#include "steps/changes/rowspage.h"
#include "steps/steptext.h"
#include "text/changetext.h"
#include "ui/checklist.h"
#include "ui/consolehint.h"
#include "ui/textlabel.h"

#include <QDesktopServices>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

ChangesPage::ChangesPage(ChangesStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : WizardPage(step, parent), m_changesStep(step), m_clipboard(clipboard),
      m_table(new ui::ChangeTable(stepName(step.id()) + "Changes"_L1)),
      m_evidence(new ui::Evidence(clipboard, stepName(step.id()) + "Evidence"_L1))
{
    addBlock(m_table);
    buildPersonsPart();
    m_byHand = new ByHandPage(clipboard, stepName(step.id()) + "ByHand"_L1);
    addBlock(m_byHand);
    addBlock(m_evidence);
    connect(m_byHand, &ByHandPage::checkAgain, &step.model(), &SetupModel::discover);
}

void ChangesPage::buildPersonsPart()
{
    m_clicks = new ui::Checklist(stepName(step().id()) + "Clicks"_L1);
    m_statusTitle = new ui::TextLabel(ui::TextLook::Strong);
    m_status = new ui::StatusTable(stepName(step().id()) + "Status"_L1);
    addBlock(m_clicks);
    addBlock(m_statusTitle);
    addBlock(m_status);
    m_clicks->hide();
    m_statusTitle->hide();
    m_status->hide();
}

void ChangesPage::addOnTop(QWidget *widget)
{
    content()->insertWidget(m_onTop++, widget);
}

void ChangesPage::enter()
{
    WizardPage::enter();
    if (lacksFacts() && !m_changesStep.isDone())
        m_changesStep.model().discover();
    // Only looking: nothing is written for a person's change.
    if (m_changesStep.onlyPersonIsLeft() && !m_changesStep.model().isRunning())
        m_changesStep.runChanges();
}

void ChangesPage::leave()
{
    WizardPage::leave();
    if (m_changesStep.isWaitingForPerson())
        m_changesStep.model().stop();
}

QString ChangesPage::actionText() const
{
    return stepWords(step().id()).action;
}

QString ChangesPage::actionObstacle() const
{
    return {};
}

bool ChangesPage::lacksFacts() const
{
    return false;
}

QStringList ChangesPage::ownValues() const
{
    return {};
}

QString ChangesPage::errorActionText() const
{
    return {};
}

QList<plan::PlannedChange> ChangesPage::tableChanges() const
{
    QList<plan::PlannedChange> changes = m_changesStep.changes();
    changes.removeIf(
        [](const plan::PlannedChange &change) { return change.kind == plan::ChangeKind::Person; });
    return changes;
}

PageActions ChangesPage::actions() const
{
    const SetupModel &model = m_changesStep.model();
    if (step().isComplete() && !m_changesStep.isRunning()) {
        QList<ui::ActionSpec> secondary;
        if (m_changesStep.isSaid())
            secondary << ui::ActionSpec{.id = u"takeBack"_s, .text = tr("It is&n't done yet")};
        return {.secondary = secondary, .primary = nextAction()};
    }
    if (m_changesStep.isWaitingForPerson())
        return personsActions();
    if (m_changesStep.onlyHandsAreLeft() && !model.isRunning() && !model.isDiscovering())
        return handActions();
    ui::ActionSpec act{.id = u"run"_s, .text = actionText(), .enabled = true, .reason = actionObstacle()};
    if (model.isRunning() || model.isDiscovering()) {
        act.enabled = false;
        act.reason = tr("Something is under way");
        QList<ui::ActionSpec> secondary;
        if (model.isRunning())
            secondary << ui::ActionSpec{.id = u"stop"_s, .text = tr("Sto&p")};
        return {.secondary = secondary, .primary = act};
    }
    act.enabled = act.reason.isEmpty();
    if (m_changesStep.problem() && act.enabled)
        act.text = tr("&Try again");
    return {.secondary = {}, .primary = act};
}

PageActions ChangesPage::personsActions() const
{
    PageActions actions;
    actions.secondary << ui::ActionSpec{.id = u"checkAgain"_s, .text = tr("Chec&k again")};
    const ui::ActionSpec open{.id = u"openConsole"_s, .text = tr("&Open the app in Okta")};
    const Surroundings &surroundings = m_changesStep.model().surroundings();
    if (!surroundings.practiceConsole.isEmpty())
        actions.secondary << open;
    if (surroundings.performPersonsClicks)
        actions.primary = {.id = u"practiceClicks"_s, .text = tr("Let the practice &administrator click")};
    else
        actions.primary = open;
    return actions;
}

PageActions ChangesPage::handActions() const
{
    return {.secondary = {{.id = u"look"_s, .text = tr("Chec&k again")}},
            .primary = {.id = u"said"_s,
                        .text = tr("I have do&ne this by hand"),
                        .reason = tr("Kept as said by you; this program can't see it")}};
}

void ChangesPage::trigger(const QString &action)
{
    SetupModel &model = m_changesStep.model();
    if (action == "run"_L1) {
        m_changesStep.runChanges();
    } else if (action == "stop"_L1) {
        model.stop();
    } else if (action == "checkAgain"_L1) {
        model.stop();
        m_changesStep.runChanges();
    } else if (action == "practiceClicks"_L1) {
        const plan::PlannedChange *persons = m_changesStep.personsChange();
        const QString refused = persons ? model.surroundings().performPersonsClicks(persons->id) : QString();
        if (!refused.isEmpty())
            showOwnProblem(
                {.happened = tr("The practice administrator couldn't do the clicks."), .details = refused});
        model.stop();
        m_changesStep.runChanges();
    } else if (action == "look"_L1) {
        model.discover();
    } else if (action == "said"_L1) {
        m_changesStep.sayDone(m_changesStep.byHandChanges());
    } else if (action == "takeBack"_L1) {
        m_changesStep.takeBack();
    } else if (action == "openConsole"_L1) {
        openConsole(appConsole(model));
    }
}

void ChangesPage::openConsole(const QUrl &console)
{
    if (QDesktopServices::openUrl(console))
        return;
    showOwnProblem({.happened = tr("No browser could be started."),
                    .whatToDo = tr("Copy the address from the details, and open it in a browser."),
                    .details = console.toString(QUrl::FullyEncoded)});
}

void ChangesPage::refresh()
{
    const QList<plan::PlannedChange> changes = tableChanges();
    const bool mixed = std::any_of(changes.cbegin(), changes.cend(),
                                   [&changes](const plan::PlannedChange &change) {
                                       return change.service != changes.constFirst().service;
                                   });
    const QList<ui::ChangeRow> rows = changeRows(changes, m_changesStep.model().currentChange(),
                                                 mixed ? RowDetail::Service : RowDetail::None);
    m_table->setChanges(rows);
    // Once only the clicks are left, they come first; what was prepared stands in the evidence.
    const bool prepared = m_changesStep.personsChange()
        && std::all_of(changes.cbegin(), changes.cend(),
                       [](const plan::PlannedChange &change) { return change.isDone(); });
    m_table->setVisible(!rows.isEmpty() && !prepared);
    const SetupModel &model = m_changesStep.model();
    QList<plan::PlannedChange> byHand = model.hasDiscovered() ? tableChanges() : QList<plan::PlannedChange>();
    // What comes about by itself needs nobody's hands, unless nobody else can look.
    byHand.removeIf([&model](const plan::PlannedChange &change) {
        return change.kind == plan::ChangeKind::Observation && !model.isByHand(change);
    });
    m_byHand->setChanges(byHand, model.answers(), ownValues());
    if (m_changesStep.onlyHandsAreLeft())
        m_byHand->open();
    m_byHand->setBusy(model.isRunning() || model.isDiscovering());
    m_byHand->setCheckOffered(!m_changesStep.onlyHandsAreLeft() && !m_changesStep.isWaitingForPerson());
    QList<ui::EvidenceRow> evidence = evidenceRows(m_changesStep.changes());
    evidence.removeIf([own = ownValues()](const ui::EvidenceRow &row) { return own.contains(row.value); });
    m_evidence->setEvidence(evidence);
    refreshPersonsPart();
    showError(m_changesStep.problem(), errorActionText());
}

void ChangesPage::refreshPersonsPart()
{
    const plan::PlannedChange *persons = m_changesStep.personsChange();
    m_clicks->setVisible(persons);
    m_statusTitle->setVisible(persons);
    m_status->setVisible(persons);
    if (!persons)
        return;
    QList<ui::ClickRow> clicks;
    for (const QString &text : text::personsClicks(persons->id, m_changesStep.model().answers()))
        clicks << ui::ClickRow{
            .id = u"click%1"_s.arg(clicks.size()), .text = text.toHtmlEscaped(), .done = persons->isDone()};
    m_clicks->setTitle(tr("Your clicks in the Okta Admin Console"));
    m_clicks->setAside(persons->isDone()                        ? tr("done")
                           : m_changesStep.isWaitingForPerson() ? tr("waiting for you")
                                                                : QString());
    m_clicks->setClicks(clicks);
    m_statusTitle->setText(tr("What Okta says"));
    m_status->setAccessibleName(m_statusTitle->text());
    const QDateTime look = m_changesStep.model().lastLook();
    const QString asked = look.isValid()
        ? tr("asked at %1").arg(QLocale().toString(look.toLocalTime().time(), u"HH:mm:ss"_s))
        : QString();
    m_status->setStatus(statusRows(*persons, asked));
}

} // namespace setup::steps
