// SPDX-License-Identifier: Apache-2.0
#include "ui/looksign.h"

#include "ui/theme.h"

#include <QPainter>

namespace setup::ui {

LookSign::LookSign(StepLook look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LookSign::setLook(StepLook look)
{
    m_look = look;
    update();
}

QSize LookSign::sizeHint() const
{
    const int side = qRound(Theme::em() * 1.15);
    return {side, side};
}

void LookSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLook(painter, rect(), m_look);
}

} // namespace setup::ui
