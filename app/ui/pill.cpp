// SPDX-License-Identifier: Apache-2.0
#include "ui/pill.h"

#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace setup::ui {

namespace {

QFont pillFont()
{
    return Theme::font(TextSize::Small, QFont::DemiBold);
}

int padding()
{
    return Theme::em() / 2;
}

} // namespace

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::Pill(StepLook look, const QString &text, QWidget *parent) : Pill(parent)
{
    setState(look, text);
}

void Pill::setState(StepLook look, const QString &text)
{
    m_look = look;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text);
}

QSize Pill::sizeFor(const QString &text)
{
    const QFontMetrics metrics(pillFont());
    return {qRound(naturalWidth(text, pillFont())) + metrics.ascent() + 5 * padding() / 2,
            metrics.height() + padding() / 2};
}

void Pill::paint(QPainter &painter, const QRectF &area, StepLook look, const QString &text,
                 Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(pillFont());
    const QSizeF size = sizeFor(text);
    const bool mirrored = direction == Qt::RightToLeft;
    const QRectF box(mirrored ? area.right() - size.width() : area.left(), area.top(), size.width(),
                     size.height());
    const qreal sign = metrics.ascent();
    const QRectF signBox(mirrored ? box.right() - padding() - sign : box.left() + padding(),
                         box.center().y() - sign / 2, sign, sign);
    const QRectF textBox = mirrored ? box.adjusted(padding(), 0, -(1.5 * padding() + sign), 0)
                                    : box.adjusted(1.5 * padding() + sign, 0, -padding(), 0);
    const QColor tone = lookColour(look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().tint(tone));
    painter.drawRoundedRect(box, size.height() / 2, size.height() / 2);
    painter.setPen(tone);
    if (look == StepLook::ToDo || look == StepLook::Working)
        paintLook(painter, signBox.adjusted(1, 1, -1, -1), look);
    else
        paintSign(painter, signBox, look);
    painter.setFont(pillFont());
    painter.drawText(textBox, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), text);
    painter.restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_look, m_text, layoutDirection());
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace setup::ui
