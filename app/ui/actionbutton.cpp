// SPDX-License-Identifier: Apache-2.0
#include "ui/actionbutton.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace setup::ui {

ActionButton::ActionButton(ButtonLook look, const QString &objectName, QWidget *parent) : QPushButton(parent)
{
    setObjectName(objectName);
    // Without this only a QDialog lets Enter press a focused button; the window would press its primary one instead.
    setAutoDefault(true);
    setLook(look);
}

void ActionButton::setLook(ButtonLook look)
{
    const QString name = look == ButtonLook::Primary ? u"primary"_s
        : look == ButtonLook::Secondary              ? u"secondary"_s
                                                     : u"quiet"_s;
    if (property("look").toString() == name)
        return;
    setProperty("look", name);
    updateGeometry(); // each look has its own padding
    update();
}

} // namespace setup::ui
