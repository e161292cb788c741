// SPDX-License-Identifier: Apache-2.0
#include "steps/sumo/sumopage.h"

#include "steps/ladderpage.h"
#include "steps/steptext.h"
#include "ui/actionbutton.h"
#include "ui/errorbanner.h"
#include "ui/field.h"
#include "ui/secretfield.h"
#include "ui/statustable.h"
#include "ui/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

SumoPage::SumoPage(SumoStep &step, QWidget *parent)
    : WizardPage(step, parent), m_sumoStep(step), m_address(new ui::Field(u"sumoAddress"_s)),
      m_accessId(new ui::Field(u"sumoAccessId"_s)), m_key(new ui::SecretField(u"sumoAccessKey"_s)),
      m_practice(new ui::ActionButton(ui::ButtonLook::Quiet, u"practiceCredentials"_s)),
      m_ladderTitle(new ui::TextLabel(ui::TextLook::Strong)), m_ladder(new ui::StatusTable(u"sumoLadder"_s))
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_address, m_accessId, m_key, m_ladderTitle, m_ladder})
        addBlock(widget);
    content()->insertWidget(content()->indexOf(m_ladderTitle), m_practice, 0, Qt::AlignLeading);
    m_practice->hide();
    connect(m_practice, &QPushButton::clicked, this, &SumoPage::usePracticeCredentials);
    connect(m_address, &ui::Field::textEdited, &step, &SumoStep::setAddress);
    connect(m_accessId, &ui::Field::textEdited, &step, &SumoStep::setAccessId);
    connect(m_key, &ui::Field::textEdited, &step, &SumoStep::credentialsEdited);
    connect(errorBanner(), &ui::ErrorBanner::actionTriggered, this, [this] {
        m_address->setText(m_sumoStep.movedTo());
        m_sumoStep.setAddress(m_address->text());
        check();
    });
    SumoPage::retranslate();
}

void SumoPage::retranslate()
{
    WizardPage::retranslate();
    m_address->setLabel(tr("Add&ress of the tenant, or its deployment"));
    m_address->setHelp(tr("For example service.us2.sumologic.com, an API address, or just us2"));
    m_accessId->setLabel(tr("Access &ID"));
    m_accessId->setHelp(tr("Made in Sumo Logic: Administration › Security › Access Keys, or your "
                           "name › Preferences › My Access Keys"));
    m_key->setLabel(tr("Access ke&y"));
    m_practice->setText(tr("Use the &practice credentials"));
    m_ladderTitle->setText(tr("What this key can do"));
    m_ladder->setAccessibleName(m_ladderTitle->text());
}

void SumoPage::prefill()
{
    if (m_prefilled || !m_sumoStep.model().hasBegun())
        return;
    m_prefilled = true;
    const Surroundings &surroundings = m_sumoStep.model().surroundings();
    m_address->setText(m_sumoStep.address());
    m_accessId->setText(m_sumoStep.enteredAccessId());
    m_key->setSecret(surroundings.sumoAccessKey);
}

void SumoPage::showKept()
{
    const QString kept = m_sumoStep.keptAccessId();
    if (!kept.isEmpty() && m_accessId->text().isEmpty() && !m_accessId->edit()->isModified())
        m_accessId->setText(kept);
    const bool isKept = m_sumoStep.isKeyKept(m_accessId->text().trimmed());
    m_key->setPlaceholder(isKept ? tr("From this computer's keychain") : QString());
    m_key->setError(m_key->isEmpty() && !isKept ? tr("Enter the access key.") : QString());
}

void SumoPage::enter()
{
    prefill();
    WizardPage::enter();
    const bool complete = !m_accessId->text().isEmpty() && !m_key->isEmpty();
    if (m_sumoStep.state() == StepState::ToDo && complete && m_sumoStep.addressProblem().isEmpty())
        check();
}

void SumoPage::refresh()
{
    // What a run has begun with it ends with.
    const bool writing = m_sumoStep.model().isWriting();
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, m_accessId, m_key})
        field->edit()->setReadOnly(writing);
    m_address->setError(m_sumoStep.addressProblem());
    m_address->setNote(m_sumoStep.addressNote());
    m_accessId->setError(SumoStep::accessIdProblem(m_accessId->text().trimmed()));
    showKept();
    m_practice->setVisible(m_sumoStep.model().isPractice() && !writing && !hasPracticeCredentials());
    const QList<ui::StatusRow> rows = ladderRows(m_sumoStep.ladder());
    m_ladder->setStatus(rows);
    m_ladder->setVisible(!rows.isEmpty());
    m_ladderTitle->setVisible(!rows.isEmpty());
    const auto problem = m_sumoStep.problem();
    if (problem && problem->kind == ErrorKind::Unauthorized && !m_sumoStep.isChecking()) {
        m_key->setError(tr("Sumo Logic doesn't accept this key with this access ID."));
        m_key->showError();
    }
    showError(problem, m_sumoStep.movedTo().isEmpty() ? QString() : tr("&Use that deployment"));
}

bool SumoPage::hasPracticeCredentials() const
{
    const Surroundings &surroundings = m_sumoStep.model().surroundings();
    return m_address->text() == surroundings.sumoAddress && m_accessId->text() == surroundings.sumoAccessId
        && m_key->secret().reveal() == surroundings.sumoAccessKey.reveal();
}

void SumoPage::usePracticeCredentials()
{
    const Surroundings &surroundings = m_sumoStep.model().surroundings();
    m_address->setText(surroundings.sumoAddress);
    m_accessId->setText(surroundings.sumoAccessId);
    m_key->setSecret(surroundings.sumoAccessKey);
    m_sumoStep.setAddress(m_address->text());
    m_sumoStep.credentialsEdited();
    check();
}

PageActions SumoPage::actions() const
{
    if (m_sumoStep.state() == StepState::Done)
        return {.secondary = {}, .primary = nextAction()};
    if (m_sumoStep.state() == StepState::Skipped)
        return {.secondary = {{.id = u"check"_s, .text = stepWords(StepId::Sumo).action}},
                .primary = nextAction()};
    ui::ActionSpec act{.id = u"check"_s, .text = stepWords(StepId::Sumo).action};
    if (m_sumoStep.isChecking()) {
        act.enabled = false;
        act.reason = tr("Asking Sumo Logic");
    }
    return {.secondary = {{.id = u"without"_s,
                           .text = tr("&Go on without access"),
                           .enabled = act.enabled,
                           .reason = tr("You do the part in Sumo Logic by hand; this program can't see it")}},
            .primary = act};
}

void SumoPage::trigger(const QString &action)
{
    if (action == "check"_L1)
        check();
    else if (action == "without"_L1)
        goWithout();
}

void SumoPage::goWithout()
{
    m_sumoStep.goWithout();
    if (m_sumoStep.isComplete()) {
        emit nextRequested();
    } else if (m_address->hasError()) {
        m_address->showError();
        m_address->edit()->setFocus();
    }
}

void SumoPage::check()
{
    m_sumoStep.credentialsEdited(); // what was refused may be accepted by now
    refresh();
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, m_accessId, m_key}) {
        if (field->hasError()) {
            field->showError();
            field->edit()->setFocus();
            return;
        }
    }
    m_sumoStep.check(m_accessId->text().trimmed(), m_key->secret());
}

} // namespace setup::steps
