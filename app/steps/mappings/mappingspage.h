// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"

namespace setup::ui {
class MappingView;
}

namespace setup::steps {

/// Both directions as columns with arrows, and the attributes that go.
class MappingsPage final : public ChangesPage
{
    Q_OBJECT

public:
    MappingsPage(ChangesStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    QList<plan::PlannedChange> tableChanges() const override;
    bool lacksFacts() const override;

private:
    ui::TextLabel *m_toAppTitle = nullptr;
    ui::MappingView *m_toApp = nullptr;
    ui::TextLabel *m_toOktaTitle = nullptr;
    ui::MappingView *m_toOkta = nullptr;
    ui::TextLabel *m_profileTitle = nullptr;
};

} // namespace setup::steps
