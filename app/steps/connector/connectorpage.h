// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/connector/connectorstep.h"

namespace setup::ui {
class CopyField;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// Every value of Okta's connector, to be copied one by one.
class ConnectorPage final : public ChangesPage
{
    Q_OBJECT

public:
    ConnectorPage(ConnectorStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void fetchKey();
    void showKeyHelp();

    ConnectorStep &m_connectorStep;
    ui::CopyField *m_base = nullptr;
    ui::CopyField *m_unique = nullptr;
    ui::CopyField *m_user = nullptr;
    ui::CopyField *m_key = nullptr;
    ui::CopyField *m_header = nullptr;
    ui::TextLabel *m_finding = nullptr;
    ui::TextLabel *m_hint = nullptr;
    std::optional<bool> m_isKeyKnown; ///< Absent while it is being looked for.
    QString m_keyOf; ///< The access ID whose key is on show.
};

} // namespace setup::steps
