// SPDX-License-Identifier: Apache-2.0
#include "ui/screenbuilder.h"
#include "ui/screenlayout.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr int dots = 8;

ShapeKind shapeOf(ScreenKind choice)
{
    return choice == ScreenKind::Radio ? ShapeKind::Radio
        : choice == ScreenKind::Toggle ? ShapeKind::Toggle
                                       : ShapeKind::Check;
}

} // namespace

qreal ScreenBuilder::addTabs(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    qreal x = left;
    qreal y = top;
    qreal lineHeight = 0;
    for (const QString &item : element.items) {
        const bool active = item == element.text;
        const ShapeText look = active ? ShapeText::Strong : ShapeText::Muted;
        const int callout = active ? element.callout : 0;
        const qreal inset = callout ? m_ring + m_gap / 2 : 0;
        const qreal marked = callout ? markWidth(callout) + m_gap : 0;
        const qreal width = std::min(textWidth(item, look), right - left - marked);
        if (x > left && x + width + marked > right) {
            x = left;
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        const qreal height = text(item, look, x + inset, y + m_ring, width);
        if (active) {
            const qreal under = y + m_ring + height + m_gap / 2;
            m_layout.shapes << ScreenShape{.kind = ShapeKind::Underline,
                                           .rect = {x + inset, under, width, 2}};
            const qreal side = m_gap / 2;
            mark({x + inset - side, y + m_ring, width + 2 * side, height + m_gap / 2 + 2}, callout);
        }
        x += width + marked + m_em * 0.8;
        lineHeight = std::max(lineHeight, height + m_gap / 2 + 2 + 2 * m_ring);
    }
    const qreal bottom = y + lineHeight;
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Line, .rect = {left, bottom, right - left, 1}};
    return bottom + 1 - top;
}

qreal ScreenBuilder::addCard(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const ScreenElement button{.text = element.action, .callout = element.callout};
    const bool hasAction = !element.action.isEmpty();
    const qreal width = hasAction ? buttonWidth(button, (right - left) / 2) : 0;
    const qreal taken = hasAction ? width + markWidth(element.callout) + m_gap : 0;
    qreal buttonHeight = 0;
    if (hasAction) {
        const qreal x = right - width - (element.callout ? m_ring : 0);
        buttonHeight = addButton(button, x, top + m_ring, width);
        mark({x, top + m_ring, width, buttonHeight}, element.callout, true);
        buttonHeight += 2 * m_ring;
    }
    const qreal titleTop = hasAction ? top + m_ring + m_gap : top;
    const qreal titleHeight = text(element.text, ShapeText::Strong, left, titleTop, right - left - taken);
    m_bottom = top + std::max(titleTop - top + titleHeight, buttonHeight) + (hasAction ? m_gap : m_pad);
    add(element.elements, left, right);
    const qreal height = m_bottom - m_step - top;
    m_bottom = top;
    return height;
}

qreal ScreenBuilder::addDialog(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const qsizetype at = m_layout.shapes.size();
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Frame};
    const qreal inner = left + m_step;
    const qreal title = text(element.text, ShapeText::Strong, inner, top + m_pad, right - m_step - inner);
    const qreal line = top + m_pad + title + m_pad;
    m_layout.shapes << ScreenShape{.kind = ShapeKind::Line, .rect = {left, line, right - left, 1}};
    m_bottom = line + m_step;
    add(element.elements, inner, right - m_step);
    const qreal height = m_bottom - top;
    m_layout.shapes[at].rect = {left, top, right - left, height};
    m_bottom = top;
    return height;
}

qreal ScreenBuilder::addGroup(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const qreal inset = m_ring + m_gap / 2;
    m_bottom = top + inset;
    const qreal width = right - left - markWidth(element.callout) - m_gap;
    add(element.elements, left + inset, left + inset + width);
    const qreal height = m_bottom - m_step - top + inset;
    mark({left + m_ring, top + m_ring, width + m_gap, height - 2 * m_ring}, element.callout);
    m_bottom = top;
    return height;
}

qreal ScreenBuilder::addField(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const qreal inset = element.callout ? m_ring : 0;
    const qreal width = right - left - markWidth(element.callout);
    const qreal label = text(element.label, ShapeText::Plain, left, top, right - left);
    const qreal boxTop = top + label + m_gap * 0.6 + inset;
    const qreal arrow = element.kind == ScreenKind::Select ? m_em * 1.2 : 0;
    const qsizetype at = m_layout.shapes.size();
    const QString value = element.masked ? QString(dots, u'•') : element.text;
    const qreal inner = text(value, ShapeText::Plain, left + inset + m_pad, boxTop + m_gap,
                             width - 2 * m_pad - arrow);
    const QRectF box(left + inset, boxTop, width, inner + 2 * m_gap);
    m_layout.shapes.insert(at, ScreenShape{.kind = ShapeKind::Input, .rect = box});
    if (arrow > 0) {
        const qreal side = m_em * 0.55;
        m_layout.shapes << ScreenShape{
            .kind = ShapeKind::Chevron,
            .rect = {box.right() - m_pad - side, box.center().y() - side / 4, side, side / 2}};
    }
    mark(box, element.callout);
    return box.bottom() + inset - top;
}

qreal ScreenBuilder::addFact(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const qreal inset = element.callout ? m_ring : 0;
    const qreal width = right - left - markWidth(element.callout);
    const qreal label = text(element.label, ShapeText::Muted, left + inset, top + inset, width);
    const qreal value = text(element.masked ? QString(dots, u'•') : element.text, ShapeText::Plain,
                             left + inset, top + inset + label, width);
    mark({left + inset, top + inset, width, label + value}, element.callout);
    return label + value + 2 * inset;
}

qreal ScreenBuilder::addChoice(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    const ShapeText look = element.dimmed ? ShapeText::Muted : ShapeText::Plain;
    const qreal inset = element.callout ? m_ring : 0;
    const qreal side = m_em * 0.95;
    const qreal control = element.kind == ScreenKind::Toggle ? side * 1.8 : side;
    const qreal around = control + m_gap + markWidth(element.callout);
    qreal from = left;
    qreal y = top;
    const bool labelled = !element.label.isEmpty();
    const qreal natural = textWidth(element.text, look);
    if (labelled) {
        // Label and control share the line where both fit; the control stands at its end.
        const bool beside = textWidth(element.label, ShapeText::Plain) + m_step + natural + around
            <= right - left;
        const qreal height = text(element.label, ShapeText::Plain, left, top + inset,
                                  right - left - (beside ? natural + around : 0));
        from = beside ? right - natural - around : left;
        y = beside ? top : top + inset + height + m_gap;
    }
    const qreal width = std::min(natural, right - from - around);
    const qreal height = text(element.text, look, from + inset + control + m_gap, y + inset, width);
    const qreal line = QFontMetricsF(shapeFont(look)).height();
    m_layout.shapes << ScreenShape{.kind = shapeOf(element.kind),
                                   .rect = {from + inset, y + inset + (line - side) / 2, control, side},
                                   .look = look,
                                   .on = element.on};
    mark({from + inset, y + inset, control + m_gap + width, height}, element.callout);
    return y - top + height + 2 * inset;
}

qreal ScreenBuilder::addTable(const ScreenElement &element, qreal left, qreal right, qreal top)
{
    int marked = 0;
    for (const ScreenRow &row : element.rows)
        marked = std::max(marked, row.callout);
    const qreal width = right - left - markWidth(marked);
    qreal y = top;
    const auto line = [this, left, width](qreal at) {
        m_layout.shapes << ScreenShape{.kind = ShapeKind::Line, .rect = {left, at, width, 1}};
    };
    qreal header = 0;
    const QList<qreal> columns = columnWidths(element, width);
    qreal x = left + m_gap;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        header = std::max(header, text(element.items[i], ShapeText::Muted, x, y, columns[i] - 2 * m_gap));
        x += columns[i];
    }
    y += header + m_gap;
    for (const ScreenRow &row : element.rows) {
        line(y);
        y += addRow(columns, row, left, width, y + 1) + 1;
    }
    line(y);
    return y + 1 - top;
}

QList<qreal> ScreenBuilder::columnWidths(const ScreenElement &table, qreal width) const
{
    QList<qreal> widths;
    qreal sum = 0;
    for (qsizetype i = 0; i < table.items.size(); ++i) {
        qreal widest = textWidth(table.items[i], ShapeText::Muted);
        for (const ScreenRow &row : table.rows)
            widest = std::max(widest, textWidth(row.cells[i], ShapeText::Plain));
        // None takes so much that the others have nothing left.
        widths << std::min(widest + 2 * m_gap, width * 0.65);
        sum += widths.constLast();
    }
    for (qreal &column : widths)
        column *= width / sum;
    return widths;
}

qreal ScreenBuilder::addRow(const QList<qreal> &columns, const ScreenRow &row, qreal left, qreal width,
                            qreal top)
{
    const qreal inset = m_ring + m_gap / 2;
    qreal height = 0;
    qreal x = left + m_gap;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        height = std::max(height,
                          text(row.cells[i], ShapeText::Plain, x, top + inset, columns[i] - 2 * m_gap));
        x += columns[i];
    }
    mark({left + m_ring, top + m_ring + 1, width - 2 * m_ring, height + m_gap - 2}, row.callout);
    return height + 2 * inset;
}

} // namespace setup::ui
