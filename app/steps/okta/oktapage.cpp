// SPDX-License-Identifier: Apache-2.0
#include "steps/okta/oktapage.h"

#include "steps/ladderpage.h"
#include "steps/steptext.h"
#include "ui/actionbutton.h"
#include "ui/field.h"
#include "ui/secretfield.h"
#include "ui/statustable.h"
#include "ui/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

OktaPage::OktaPage(OktaStep &step, QWidget *parent)
    : WizardPage(step, parent), m_oktaStep(step), m_address(new ui::Field(u"oktaAddress"_s)),
      m_token(new ui::SecretField(u"oktaToken"_s)),
      m_practice(new ui::ActionButton(ui::ButtonLook::Quiet, u"practiceCredentials"_s)),
      m_ladderTitle(new ui::TextLabel(ui::TextLook::Strong)), m_ladder(new ui::StatusTable(u"oktaLadder"_s))
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_address, m_token, m_ladderTitle, m_ladder})
        addBlock(widget);
    content()->insertWidget(content()->indexOf(m_ladderTitle), m_practice, 0, Qt::AlignLeading);
    m_practice->hide();
    connect(m_practice, &QPushButton::clicked, this, &OktaPage::usePracticeCredentials);
    connect(m_address, &ui::Field::textEdited, &step, &OktaStep::setAddress);
    connect(m_token, &ui::Field::textEdited, &step, &OktaStep::credentialsEdited);
    OktaPage::retranslate();
}

void OktaPage::retranslate()
{
    WizardPage::retranslate();
    m_address->setLabel(tr("Add&ress of the org"));
    m_address->setHelp(tr("For example acme.okta.com, the Admin Console's address, or a custom domain"));
    m_token->setLabel(tr("API &token"));
    m_token->setHelp(tr("Made in the Okta Admin Console under Security › API › Tokens"));
    m_practice->setText(tr("Use the &practice credentials"));
    m_ladderTitle->setText(tr("What this token can do"));
    m_ladder->setAccessibleName(m_ladderTitle->text());
}

void OktaPage::prefill()
{
    if (m_prefilled || !m_oktaStep.model().hasBegun())
        return;
    m_prefilled = true;
    m_address->setText(m_oktaStep.address());
    m_token->setSecret(m_oktaStep.model().surroundings().oktaToken);
}

void OktaPage::enter()
{
    prefill();
    WizardPage::enter();
    if (m_oktaStep.state() == StepState::ToDo && !m_token->isEmpty() && m_oktaStep.addressProblem().isEmpty())
        check();
}

void OktaPage::refresh()
{
    // What a run has begun with it ends with.
    const bool writing = m_oktaStep.model().isWriting();
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, m_token})
        field->edit()->setReadOnly(writing);
    m_address->setError(m_oktaStep.addressProblem());
    m_address->setNote(m_oktaStep.addressNote());
    const bool isKept = m_oktaStep.isTokenKept();
    m_token->setPlaceholder(isKept ? tr("From this computer's keychain") : QString());
    m_token->setError(m_token->isEmpty() && !isKept ? tr("Enter the API token.") : QString());
    m_practice->setVisible(m_oktaStep.model().isPractice() && !writing && !hasPracticeCredentials());
    const QList<ui::StatusRow> rows = ladderRows(m_oktaStep.ladder());
    m_ladder->setStatus(rows);
    m_ladder->setVisible(!rows.isEmpty());
    m_ladderTitle->setVisible(!rows.isEmpty());
    const auto problem = m_oktaStep.problem();
    if (problem && problem->kind == ErrorKind::Unauthorized && !m_oktaStep.isChecking()) {
        m_token->setError(tr("Okta doesn't accept this token."));
        m_token->showError();
    }
    showError(problem);
}

bool OktaPage::hasPracticeCredentials() const
{
    const Surroundings &surroundings = m_oktaStep.model().surroundings();
    return m_address->text() == surroundings.oktaAddress
        && m_token->secret().reveal() == surroundings.oktaToken.reveal();
}

void OktaPage::usePracticeCredentials()
{
    const Surroundings &surroundings = m_oktaStep.model().surroundings();
    m_address->setText(surroundings.oktaAddress);
    m_token->setSecret(surroundings.oktaToken);
    m_oktaStep.setAddress(m_address->text());
    m_oktaStep.credentialsEdited();
    check();
}

PageActions OktaPage::actions() const
{
    if (m_oktaStep.state() == StepState::Done)
        return {.secondary = {}, .primary = nextAction()};
    if (m_oktaStep.state() == StepState::Skipped)
        return {.secondary = {{.id = u"check"_s, .text = stepWords(StepId::Okta).action}},
                .primary = nextAction()};
    ui::ActionSpec act{.id = u"check"_s, .text = stepWords(StepId::Okta).action};
    if (m_oktaStep.isChecking()) {
        act.enabled = false;
        act.reason = tr("Asking Okta");
    }
    return {.secondary = {{.id = u"without"_s,
                           .text = tr("Go on &without access"),
                           .enabled = act.enabled,
                           .reason = tr("You do the part in Okta by hand; this program can't see it")}},
            .primary = act};
}

void OktaPage::trigger(const QString &action)
{
    if (action == "check"_L1)
        check();
    else if (action == "without"_L1)
        goWithout();
}

void OktaPage::goWithout()
{
    m_oktaStep.goWithout();
    if (m_oktaStep.isComplete()) {
        emit nextRequested();
    } else if (m_address->hasError()) {
        m_address->showError();
        m_address->edit()->setFocus();
    }
}

void OktaPage::check()
{
    m_oktaStep.credentialsEdited(); // what was refused may be accepted by now
    refresh();
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, m_token}) {
        if (field->hasError()) {
            field->showError();
            field->edit()->setFocus();
            return;
        }
    }
    m_oktaStep.check(m_token->secret());
}

} // namespace setup::steps
