// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/sumo/sumostep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class ActionButton;
class Field;
class SecretField;
class StatusTable;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// The tenant's address, an access key, and what the key may do.
class SumoPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit SumoPage(SumoStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void prefill();
    void showKept();
    /// In practice: the credentials that the practice services take, after others were entered.
    void usePracticeCredentials();
    bool hasPracticeCredentials() const;
    void goWithout();
    void check();

    SumoStep &m_sumoStep;
    ui::Field *m_address = nullptr;
    ui::Field *m_accessId = nullptr;
    ui::SecretField *m_key = nullptr;
    ui::ActionButton *m_practice = nullptr;
    ui::TextLabel *m_ladderTitle = nullptr;
    ui::StatusTable *m_ladder = nullptr;
    bool m_prefilled = false;
};

} // namespace setup::steps
