// SPDX-License-Identifier: Apache-2.0
// Draws the frame and the plain parts; screenparts.cpp has the rest.
#include "ui/screenbuilder.h"

#include "ui/screenlayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace setup::ui {

ScreenBuilder::ScreenBuilder(qreal width)
    : m_em(Theme::em()), m_gap(m_em * 0.4), m_step(m_em * 0.75), m_pad(m_em * 0.55), m_ring(m_em * 0.32),
      m_badge(m_em * 1.4)
{
    m_layout.width = width;
}

qreal ScreenBuilder::textWidth(const QString &text, ShapeText look) const
{
    return std::ceil(QFontMetricsF(shapeFont(look)).horizontalAdvance(text)) + 1;
}

qreal ScreenBuilder::text(const QString &text, ShapeText look, qreal left, qreal top, qreal width)
{
    ScreenShape shape{.kind = ShapeKind::Text, .rect = {left, top, width, 0}, .text = text, .look = look};
    QTextLayout lines(text, shapeFont(look));
    const qreal height = std::max(wrapText(lines, width).height(), QFontMetricsF(lines.font()).height());
    shape.rect.setHeight(std::ceil(height));
    m_layout.shapes << shape;
    return shape.rect.height();
}

void ScreenBuilder::mark(const QRectF &around, int number, bool atLeft)
{
    if (!number)
        return;
    const QRectF ring = around.adjusted(-m_ring, -m_ring, m_ring, m_ring);
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Ring, .rect = ring};
    const qreal x = atLeft ? ring.left() - m_gap - m_badge : ring.right() + m_gap;
    const qreal y = ring.height() > 3 * m_badge ? ring.top() : ring.center().y() - m_badge / 2;
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Badge,
                                   .rect = {x, y, m_badge, m_badge},
                                   .text = QString::number(number),
                                   .centred = true};
}

void ScreenBuilder::addWindow(const QString &address)
{
    const qreal dot = m_em * 0.55;
    const qreal top = m_pad;
    const qreal left = m_em + 3 * dot + 3 * m_gap;
    const qreal height = text(address, ShapeText::Muted, left, top, m_layout.width - m_em - left);
    const QFontMetricsF metrics(shapeFont(ShapeText::Muted));
    for (int i = 0; i < 3; ++i)
        m_layout.shapes << ScreenShape{
            .kind = ShapeKind::Dot,
            .rect = {m_em + i * (dot + m_gap / 2), top + (metrics.height() - dot) / 2, dot, dot}};
    m_bottom = top + height + m_pad;
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Line, .rect = {0, m_bottom, m_layout.width, 1}};
    m_bottom += m_step;
}

void ScreenBuilder::add(const QList<ScreenElement> &elements, qreal left, qreal right)
{
    QList<ScreenElement> buttons;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const ScreenElement &element = elements[i];
        if (element.kind == ScreenKind::Button) {
            buttons << element;
            const bool more = i + 1 < elements.size() && elements[i + 1].kind == ScreenKind::Button
                && elements[i + 1].atLeft == element.atLeft;
            if (!more) {
                m_bottom += addButtons(buttons, left, right, m_bottom) + m_step;
                buttons.clear();
            }
            continue;
        }
        m_bottom += add(element, left, right, m_bottom) + m_step;
    }
}

ScreenLayout ScreenBuilder::finish()
{
    m_layout.height = std::ceil(m_bottom + m_gap);
    m_layout.shapes.prepend(
        ScreenShape{.kind = ShapeKind::Window,
                    .rect = QRectF(0, 0, m_layout.width, m_layout.height).adjusted(0.5, 0.5, -0.5, -0.5)});
    return m_layout;
}

qreal ScreenBuilder::add(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    switch (element.kind) {
    case ScreenKind::Tabs: return addTabs(element, left, right, top);
    case ScreenKind::Card: return addCard(element, left, right, top);
    case ScreenKind::Dialog: return addDialog(element, left, right, top);
    case ScreenKind::Group: return addGroup(element, left, right, top);
    case ScreenKind::Field:
        return element.readOnly ? addFact(element, left, right, top) : addField(element, left, right, top);
    case ScreenKind::Select: return addField(element, left, right, top);
    case ScreenKind::Radio:
    case ScreenKind::Checkbox:
    case ScreenKind::Toggle: return addChoice(element, left, right, top);
    case ScreenKind::Table: return addTable(element, left, right, top);
    case ScreenKind::Button: return addButtons({element}, left, right, top);
    case ScreenKind::Navigation:
    case ScreenKind::Heading:
    case ScreenKind::Text:
    case ScreenKind::Note: break;
    }
    return addPlain(element, left, right, top);
}

qreal ScreenBuilder::addPlain(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const bool isPath = element.kind == ScreenKind::Navigation;
    const QString words = isPath ? element.items.join(u" › "_s) : element.text;
    const ShapeText look = element.kind == ScreenKind::Heading ? ShapeText::Strong
        : isPath || element.kind == ScreenKind::Note           ? ShapeText::Muted
                                                               : ShapeText::Plain;
    const qreal width = std::min(right - left - markWidth(element.callout), textWidth(words, look));
    const qreal inset = element.callout ? m_ring : 0;
    const qreal height = text(words, look, left + inset, top + inset, width);
    mark({left + inset, top + inset, width, height}, element.callout);
    return height + 2 * inset;
}

qreal ScreenBuilder::buttonWidth(const ScreenElement &button, qreal available) const
{
    const ShapeText look = button.primary ? ShapeText::Strong : ShapeText::Plain;
    return std::min(textWidth(button.text, look) + 2 * m_pad + m_gap, available - markWidth(button.callout));
}

qreal ScreenBuilder::addButton(const ScreenElement &button, qreal left, qreal top, qreal width)
{
    const ShapeText look = button.primary ? ShapeText::Strong : ShapeText::Plain;
    const qsizetype at = m_layout.shapes.size();
    const qreal inner = width - m_pad;
    const qreal height = text(button.text, look, left + m_pad / 2, top + m_gap, inner);
    m_layout.shapes[at].centred = true;
    m_layout.shapes.insert(at,
                           ScreenShape{.kind = ShapeKind::Button,
                                       .rect = {left, top, width, height + 2 * m_gap},
                                       .on = button.primary});
    return height + 2 * m_gap;
}

qreal ScreenBuilder::addButtons(const QList<ScreenElement> &buttons, qreal left, qreal right, qreal top)
{
    const bool atLeft = buttons.constFirst().atLeft;
    qreal y = top;
    qsizetype i = 0;
    while (i < buttons.size()) {
        // As many as fit into a line, then set at its side.
        qreal used = 0;
        qsizetype end = i;
        while (end < buttons.size()) {
            const qreal wanted = buttonWidth(buttons[end], right - left) + markWidth(buttons[end].callout);
            if (end > i && used + m_pad + wanted > right - left)
                break;
            used += wanted + (end > i ? m_pad : 0);
            ++end;
        }
        qreal x = atLeft ? left : right - used;
        qreal lineHeight = 0;
        for (; i < end; ++i) {
            const ScreenElement &button = buttons[i];
            const qreal width = buttonWidth(button, right - left);
            const qreal inset = button.callout ? m_ring : 0;
            const qreal shift = atLeft || !button.callout ? inset : m_badge + m_gap + m_ring;
            const qreal height = addButton(button, x + shift, y + m_ring, width);
            mark({x + shift, y + m_ring, width, height}, button.callout, !atLeft);
            x += width + markWidth(button.callout) + m_pad;
            lineHeight = std::max(lineHeight, height + 2 * m_ring);
        }
        y += lineHeight + (i < buttons.size() ? m_gap : 0);
    }
    return y - top;
}

} // namespace setup::ui
