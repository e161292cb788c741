// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace setup::ui {

/// How much a button asks for.
enum class ButtonLook {
    Primary, ///< Filled; the one action of the page.
    Secondary, ///< Outlined.
    Quiet, ///< Text in the accent colour.
};

/// A push button that Enter presses while it has the focus, outside of dialogs as inside.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(ButtonLook look, const QString &objectName, QWidget *parent = nullptr);

    void setLook(ButtonLook look);
};

} // namespace setup::ui
