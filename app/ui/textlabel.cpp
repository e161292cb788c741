// SPDX-License-Identifier: Apache-2.0
#include "ui/textlabel.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace setup::ui {

namespace {

QFont fontOf(TextLook look)
{
    switch (look) {
    case TextLook::Heading: return Theme::font(TextSize::Heading, QFont::DemiBold);
    case TextLook::Strong:
    case TextLook::PracticeBanner: return Theme::font(TextSize::Body, QFont::DemiBold);
    case TextLook::SmallStrong: return Theme::font(TextSize::Small, QFont::DemiBold);
    case TextLook::Muted:
    case TextLook::ErrorLine:
    case TextLook::NoteLine: return Theme::font(TextSize::Small);
    default: break;
    }
    return Theme::font(TextSize::Body);
}

QPalette::ColorRole roleOf(TextLook look)
{
    switch (look) {
    case TextLook::Why:
    case TextLook::Muted: return mutedRole;
    case TextLook::ErrorLine: return failedRole;
    case TextLook::NoteLine: return accentRole;
    case TextLook::PracticeBanner: return practiceRole;
    default: return QPalette::WindowText;
    }
}

} // namespace

TextLabel::TextLabel(TextLook look, QWidget *parent) : QLabel(parent), m_look(look)
{
    setForegroundRole(roleOf(look));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    fitFont();
}

TextLabel::TextLabel(TextLook look, const QString &text, QWidget *parent) : TextLabel(look, parent)
{
    setText(text);
}

void TextLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitFont();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_look == TextLook::PracticeBanner)
        QPainter(this).fillRect(rect(), Theme::current().tint(Theme::current().practice));
    QLabel::paintEvent(event);
}

void TextLabel::fitFont()
{
    if (m_look != TextLook::Body && m_look != TextLook::Why)
        setFont(fontOf(m_look));
    if (m_look == TextLook::PracticeBanner)
        setMargin(qRound(Theme::em() * 0.55));
}

} // namespace setup::ui
