// SPDX-License-Identifier: Apache-2.0
#include "steps/okta/oktapage.h"

#include "steps/ladderpage.h"
#include "steps/okta/oauthpage.h"
#include "steps/steptext.h"
#include "ui/actionbutton.h"
#include "ui/field.h"
#include "ui/secretfield.h"
#include "ui/statustable.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::steps {

OktaPage::OktaPage(OktaStep &step, ui::Clipboard &clipboard, QWidget *parent)
    : WizardPage(step, parent), m_oktaStep(step), m_address(new ui::Field(u"oktaAddress"_s)),
      m_token(new ui::SecretField(u"oktaToken"_s)), m_oauth(new OAuthPage(step, clipboard)),
      m_question(new ui::TextLabel(ui::TextLook::Strong)),
      m_practice(new ui::ActionButton(ui::ButtonLook::Quiet, u"practiceCredentials"_s)),
      m_ladderTitle(new ui::TextLabel(ui::TextLook::Strong)), m_ladder(new ui::StatusTable(u"oktaLadder"_s))
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_address, m_question, makeWays(), m_token,
                                                            m_oauth, m_ladderTitle, m_ladder})
        addBlock(widget);
    content()->insertWidget(content()->indexOf(m_ladderTitle), m_practice, 0, Qt::AlignLeading);
    m_practice->hide();
    connect(m_practice, &QPushButton::clicked, this, &OktaPage::usePracticeCredentials);
    connect(m_address, &ui::Field::textEdited, &step, &OktaStep::setAddress);
    connect(m_token, &ui::Field::textEdited, &step, &OktaStep::credentialsEdited);
    connect(&step, &OktaStep::pageWanted, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    OktaPage::retranslate();
}

QWidget *OktaPage::makeWays()
{
    auto *ways = new QWidget;
    m_waysTitle = new ui::TextLabel(ui::TextLook::Strong, ways);
    auto *layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ui::Theme::em() / 3);
    layout->addWidget(m_waysTitle);
    const QList<std::pair<OktaWay, QString>> all{{OktaWay::Token, u"oktaByToken"_s},
                                                 {OktaWay::Browser, u"oktaByBrowser"_s},
                                                 {OktaWay::Code, u"oktaByCode"_s}};
    for (const auto &[way, name] : all) {
        auto *button = new QRadioButton(ways);
        button->setObjectName(name);
        layout->addWidget(button);
        m_ways.insert(way, button);
        connect(button, &QRadioButton::toggled, this, [this, way = way](bool isChosen) {
            if (isChosen)
                m_oktaStep.setWay(way);
        });
    }
    return ways;
}

void OktaPage::retranslateWays()
{
    m_waysTitle->setText(tr("How do you sign in?"));
    m_ways.value(OktaWay::Token)->setText(tr("With an AP&I token"));
    m_ways.value(OktaWay::Browser)->setText(tr("Sign in with &your browser"));
    m_ways.value(OktaWay::Code)->setText(tr("Sign in with a c&ode, also on another device"));
}

void OktaPage::retranslate()
{
    WizardPage::retranslate();
    m_address->setLabel(tr("Add&ress of the org"));
    m_address->setHelp(tr("For example acme.okta.com, the Admin Console's address, or a custom domain"));
    m_token->setLabel(tr("API &token"));
    m_token->setHelp(tr("Made in the Okta Admin Console under Security › API › Tokens"));
    m_practice->setText(tr("Use the &practice credentials"));
    m_ladderTitle->setText(tr("What these credentials can do"));
    m_ladder->setAccessibleName(m_ladderTitle->text());
    retranslateWays();
    m_oauth->retranslate();
}

void OktaPage::prefill()
{
    if (m_prefilled || !m_oktaStep.model().hasBegun())
        return;
    m_prefilled = true;
    m_address->setText(m_oktaStep.address());
    m_token->setSecret(m_oktaStep.model().surroundings().oktaToken);
    m_oauth->prefill();
    m_ways.value(m_oktaStep.way())->setChecked(true);
}

void OktaPage::enter()
{
    prefill();
    WizardPage::enter();
    const bool hasToken = !m_oktaStep.usesOAuth() && !m_token->isEmpty();
    if (m_oktaStep.state() == StepState::ToDo && hasToken && m_oktaStep.addressProblem().isEmpty())
        check();
}

void OktaPage::refresh()
{
    // What a run has begun with it ends with.
    const bool writing = m_oktaStep.model().isWriting();
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, m_token, m_oauth->clientId()})
        field->edit()->setReadOnly(writing);
    for (QRadioButton *way : std::as_const(m_ways))
        way->setEnabled(!writing);
    m_address->setError(m_oktaStep.addressProblem());
    m_address->setNote(m_oktaStep.addressNote());
    showQuestion();
    showToken();
    m_oauth->setVisible(m_oktaStep.usesOAuth());
    m_oauth->refresh();
    m_practice->setVisible(m_oktaStep.model().isPractice() && !writing && !hasPracticeCredentials());
    const QList<ui::StatusRow> rows = ladderRows(m_oktaStep.ladder());
    m_ladder->setStatus(rows);
    m_ladder->setVisible(!rows.isEmpty());
    m_ladderTitle->setVisible(!rows.isEmpty());
    showSignInProblem();
}

void OktaPage::showQuestion()
{
    const QUrl org = m_oktaStep.domainInQuestion();
    m_question->setTextOrHide(
        org.isEmpty() ? QString()
                      : tr("This domain belongs to the Okta org %1, which names it in return. Nothing "
                           "secret has been sent yet. Is that your org?")
                            .arg(org.host()));
}

void OktaPage::showToken()
{
    const bool isKept = m_oktaStep.isTokenKept();
    m_token->setVisible(!m_oktaStep.usesOAuth());
    m_token->setPlaceholder(isKept ? tr("From this computer's keychain") : QString());
    m_token->setError(m_token->isEmpty() && !isKept ? tr("Enter the API token.") : QString());
}

void OktaPage::showSignInProblem()
{
    const auto problem = m_oktaStep.problem();
    if (problem && !m_oktaStep.usesOAuth() && problem->kind == ErrorKind::Unauthorized
        && !m_oktaStep.isChecking()) {
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
    m_ways.value(OktaWay::Token)->setChecked(true);
    m_oktaStep.setAddress(m_address->text());
    m_oktaStep.credentialsEdited();
    check();
}

PageActions OktaPage::actions() const
{
    if (m_oktaStep.state() == StepState::Done) {
        PageActions done{.secondary = {}, .primary = nextAction()};
        if (m_oktaStep.model().oktaSignIn() && !m_oktaStep.model().isWriting())
            done.secondary << ui::ActionSpec{.id = u"signOut"_s, .text = tr("Sign o&ut of Okta")};
        return done;
    }
    if (m_oktaStep.state() == StepState::Skipped)
        return {.secondary = {{.id = u"check"_s, .text = stepWords(StepId::Okta).action}},
                .primary = nextAction()};
    const ui::ActionSpec act{.id = u"check"_s,
                             .text = m_oktaStep.usesOAuth() ? tr("&Sign in to Okta")
                                                            : stepWords(StepId::Okta).action};
    if (m_oktaStep.isChecking())
        return actionsWhileChecking(act);
    if (m_oktaStep.state() == StepState::NeedsPerson)
        return {.secondary = {{.id = u"giveUp"_s, .text = tr("Not o&ur org")}},
                .primary = {.id = u"trust"_s, .text = tr("Yes, it i&s ours")}};
    return {.secondary = {{.id = u"without"_s,
                           .text = tr("&Go on without access"),
                           .reason = tr("You do the part in Okta by hand; this program can't see it")}},
            .primary = act};
}

PageActions OktaPage::actionsWhileChecking(ui::ActionSpec act) const
{
    act.enabled = false;
    act.reason = m_oktaStep.attempt() ? tr("Waiting for your answer in the browser") : tr("Asking Okta");
    return {.secondary = {{.id = u"giveUp"_s, .text = tr("Stop w&aiting")}}, .primary = act};
}

void OktaPage::trigger(const QString &action)
{
    if (action == "check"_L1)
        check();
    else if (action == "without"_L1)
        goWithout();
    else if (action == "trust"_L1)
        m_oktaStep.trustDomain();
    else if (action == "giveUp"_L1)
        m_oktaStep.giveUp();
    else if (action == "signOut"_L1)
        m_oktaStep.signOut();
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
    ui::Field *credential = m_oktaStep.usesOAuth() ? m_oauth->clientId() : m_token;
    for (ui::Field *field : std::initializer_list<ui::Field *>{m_address, credential}) {
        if (field->hasError()) {
            field->showError();
            field->edit()->setFocus();
            return;
        }
    }
    if (m_oktaStep.usesOAuth())
        m_oktaStep.signIn();
    else
        m_oktaStep.check(m_token->secret());
}

} // namespace setup::steps
