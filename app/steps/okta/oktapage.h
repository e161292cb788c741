// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/okta/oktastep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class ActionButton;
class Field;
class SecretField;
class StatusTable;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// The org's address, an API token, and what the token may do.
class OktaPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit OktaPage(OktaStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void prefill();
    /// In practice: the credentials that the practice services take, after others were entered.
    void usePracticeCredentials();
    bool hasPracticeCredentials() const;
    void goWithout();
    void check();

    OktaStep &m_oktaStep;
    ui::Field *m_address = nullptr;
    ui::SecretField *m_token = nullptr;
    ui::ActionButton *m_practice = nullptr;
    ui::TextLabel *m_ladderTitle = nullptr;
    ui::StatusTable *m_ladder = nullptr;
    bool m_prefilled = false;
};

} // namespace setup::steps
