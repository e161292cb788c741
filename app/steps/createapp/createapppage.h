// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changespage.h"
#include "steps/createapp/createappstep.h"

namespace setup::ui {
class Field;
}

namespace setup::steps {

/// The app's name, and what to do when there is one of that name.
class CreateAppPage final : public ChangesPage
{
    Q_OBJECT

public:
    CreateAppPage(CreateAppStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    QString actionObstacle() const override;
    QString errorActionText() const override;

private:
    CreateAppStep &m_createStep;
    ui::Field *m_name = nullptr;
};

} // namespace setup::steps
