// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/okta/oktastep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class ActionButton;
class Clipboard;
class Field;
class SecretField;
class StatusTable;
class TextLabel;
} // namespace setup::ui

class QRadioButton;

namespace setup::steps {

class OAuthPage;

/// The org's address, an API token or a sign-in by OAuth, and what that may do.
class OktaPage final : public WizardPage
{
    Q_OBJECT

public:
    OktaPage(OktaStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeWays();
    void retranslateWays();
    void prefill();
    void showToken();
    void showSignInProblem();
    void showQuestion();
    PageActions actionsWhileChecking(ui::ActionSpec act) const;
    /// In practice: the credentials that the practice services take, after others were entered.
    void usePracticeCredentials();
    bool hasPracticeCredentials() const;
    void goWithout();
    void check();

    OktaStep &m_oktaStep;
    ui::Field *m_address = nullptr;
    ui::SecretField *m_token = nullptr;
    OAuthPage *m_oauth = nullptr;
    ui::TextLabel *m_question = nullptr;
    ui::TextLabel *m_waysTitle = nullptr;
    QHash<OktaWay, QRadioButton *> m_ways;
    ui::ActionButton *m_practice = nullptr;
    ui::TextLabel *m_ladderTitle = nullptr;
    ui::StatusTable *m_ladder = nullptr;
    bool m_prefilled = false;
};

} // namespace setup::steps
