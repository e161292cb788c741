// SPDX-License-Identifier: Apache-2.0
#include "ui/numberbadge.h"

#include "ui/steplook.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

namespace setup::ui {

NumberBadge::NumberBadge(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(QLocale().toString(number));
}

void NumberBadge::setDone(bool done)
{
    m_done = done;
    update();
}

QSize NumberBadge::sizeHint() const
{
    const int side = qRound(Theme::em() * 1.4);
    return {side, side};
}

void NumberBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(QPointF(0, 0), QSizeF(sizeHint()));
    if (m_done) {
        paintLook(painter, box, StepLook::Done);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().accent);
    painter.drawEllipse(box);
    painter.setPen(Theme::current().onAccent);
    painter.setFont(Theme::font(TextSize::Small, QFont::DemiBold));
    painter.drawText(box, int(Qt::AlignCenter), QLocale().toString(m_number));
}

} // namespace setup::ui
