// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/connector/provisioningstep.h"

class QRadioButton;

namespace setup::ui {
class Field;
class SecretField;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// Whose credential Okta gets, its making or checking, and the switch for SCIM.
class ProvisioningPage final : public ChangesPage
{
    Q_OBJECT

public:
    ProvisioningPage(ProvisioningStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    void trigger(const QString &action) override;

protected:
    void refresh() override;
    void retranslate() override;
    QList<plan::PlannedChange> tableChanges() const override;
    QString actionText() const override;
    QString actionObstacle() const override;

private:
    QWidget *makeChoice();
    bool bringsOwn() const;

    ProvisioningStep &m_provisioning;
    QWidget *m_choice = nullptr;
    ui::TextLabel *m_title = nullptr;
    QRadioButton *m_make = nullptr;
    ui::TextLabel *m_makeHelp = nullptr;
    QRadioButton *m_own = nullptr;
    ui::TextLabel *m_ownHelp = nullptr;
    ui::Field *m_accessId = nullptr;
    ui::SecretField *m_key = nullptr;
};

} // namespace setup::steps
