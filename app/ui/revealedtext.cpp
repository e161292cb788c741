// SPDX-License-Identifier: Apache-2.0
#include "ui/revealedtext.h"

#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>

namespace setup::ui {

RevealedText::RevealedText(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void RevealedText::reveal(const QString &text, const QRect &place)
{
    m_text = text;
    const int margin = Theme::em() / 2;
    const int height = qRound(wrappedHeight(text, Theme::valueFont(), place.width() - 2 * margin))
        + 2 * margin;
    setGeometry(QRect(place.topLeft(), QSize(place.width(), qMax(place.height(), height))));
    raise();
    show();
    update();
}

void RevealedText::conceal()
{
    m_text.fill(QChar(0));
    m_text.clear();
    hide();
}

void RevealedText::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::current();
    const qreal margin = Theme::em() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2 * Theme::hair()));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), margin, margin);
    painter.setPen(colours.text);
    paintWrapped(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_text,
                 Theme::valueFont());
}

} // namespace setup::ui
