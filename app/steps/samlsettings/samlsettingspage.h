// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/samlsettings/samlsettingsstep.h"

namespace setup::ui {
class CopyField;
} // namespace setup::ui

namespace setup::steps {

/// The two addresses that Sumo Logic makes and Okta needs, and the certificate that goes the other way.
class SamlSettingsPage final : public ChangesPage
{
    Q_OBJECT

public:
    SamlSettingsPage(SamlSettingsStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    QStringList ownValues() const override;

private:
    SamlSettingsStep &m_samlStep;
    ui::CopyField *m_acs = nullptr;
    ui::CopyField *m_entityId = nullptr;
    ui::CopyField *m_certificate = nullptr;
};

} // namespace setup::steps
