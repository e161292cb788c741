// SPDX-License-Identifier: Apache-2.0
#include "ui/screenpainter.h"

#include "ui/screenlayout.h"

#include <QPainter>
#include <QTextLayout>

namespace setup::ui {

namespace {

// Radii of boxes, of the rings around them, and of the boxes of a choice.
constexpr qreal radiusEms = 0.3;
constexpr qreal ringRadiusEms = 0.5;
constexpr qreal checkRadiusEms = 0.14;

QColor textColour(const ScreenShape &shape)
{
    return shape.look == ShapeText::Muted ? Theme::current().muted : Theme::current().text;
}

void paintBox(QPainter &painter, const QRectF &rect, const QColor &edge, const QColor &fill, qreal width = 1,
              qreal radiusOfEm = radiusEms)
{
    const qreal radius = Theme::em() * radiusOfEm;
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void paintRadio(QPainter &painter, const ScreenShape &shape)
{
    const Colours &colours = Theme::current();
    painter.setPen(QPen(shape.on ? colours.text : colours.control, 1.2));
    painter.setBrush(shape.on ? colours.text : colours.surface);
    painter.drawEllipse(shape.rect.adjusted(1, 1, -1, -1));
    if (!shape.on)
        return;
    const qreal inset = shape.rect.width() * 0.36;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawEllipse(shape.rect.adjusted(inset, inset, -inset, -inset));
}

void paintCheck(QPainter &painter, const ScreenShape &shape)
{
    const Colours &colours = Theme::current();
    paintBox(painter, shape.rect.adjusted(1, 1, -1, -1), shape.on ? colours.text : colours.control,
             shape.on ? colours.text : colours.surface, 1.2, checkRadiusEms);
    if (!shape.on)
        return;
    const auto at = [&shape](qreal x, qreal y) {
        return QPointF(shape.rect.left() + x * shape.rect.width(),
                       shape.rect.top() + y * shape.rect.height());
    };
    painter.setPen(
        QPen(colours.surface, shape.rect.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)};
    painter.drawPolyline(tick, 3);
}

void paintToggle(QPainter &painter, const ScreenShape &shape)
{
    const Colours &colours = Theme::current();
    const qreal radius = shape.rect.height() / 2;
    painter.setPen(QPen(shape.on ? colours.text : colours.control, 1.2));
    painter.setBrush(shape.on ? colours.text : colours.surface);
    painter.drawRoundedRect(shape.rect, radius, radius);
    const qreal knob = shape.rect.height() * 0.66;
    const qreal inset = (shape.rect.height() - knob) / 2;
    const qreal x = shape.on ? shape.rect.right() - inset - knob : shape.rect.left() + inset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape.on ? colours.surface : colours.control);
    painter.drawEllipse(QRectF(x, shape.rect.top() + inset, knob, knob));
}

void paintBadge(QPainter &painter, const ScreenShape &shape)
{
    const Colours &colours = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(shape.rect);
    painter.setPen(colours.onAccent);
    painter.setFont(shapeFont(ShapeText::Strong));
    painter.drawText(shape.rect, int(Qt::AlignCenter), shape.text);
}

void paintChevron(QPainter &painter, const QRectF &rect)
{
    painter.setPen(QPen(Theme::current().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF line[] = {rect.topLeft(), QPointF(rect.center().x(), rect.bottom()), rect.topRight()};
    painter.drawPolyline(line, 3);
}

void paintText(QPainter &painter, const ScreenShape &shape)
{
    QTextLayout lines(shape.text, shapeFont(shape.look));
    const QSizeF size = wrapText(lines, shape.rect.width(), shape.centred);
    painter.setPen(textColour(shape));
    const qreal below = shape.centred ? (shape.rect.height() - size.height()) / 2 : 0;
    lines.draw(&painter, shape.rect.topLeft() + QPointF(0, below));
}

void paintShape(QPainter &painter, const ScreenShape &shape)
{
    const Colours &colours = Theme::current();
    switch (shape.kind) {
    case ShapeKind::Text: paintText(painter, shape); break;
    case ShapeKind::Window:
    case ShapeKind::Frame:
        paintBox(painter, shape.rect, shape.kind == ShapeKind::Frame ? colours.control : colours.line,
                 colours.surface);
        break;
    case ShapeKind::Input: paintBox(painter, shape.rect, colours.control, colours.surface); break;
    case ShapeKind::Button:
        // The one filled button of a page is ours: the console's is told by its weight.
        paintBox(painter, shape.rect, shape.on ? colours.text : colours.control, colours.surface);
        break;
    case ShapeKind::Line: painter.fillRect(shape.rect, colours.line); break;
    case ShapeKind::Underline: painter.fillRect(shape.rect, colours.text); break;
    case ShapeKind::Radio: paintRadio(painter, shape); break;
    case ShapeKind::Check: paintCheck(painter, shape); break;
    case ShapeKind::Toggle: paintToggle(painter, shape); break;
    case ShapeKind::Chevron: paintChevron(painter, shape.rect); break;
    case ShapeKind::Dot:
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(shape.rect);
        break;
    case ShapeKind::Ring:
        paintBox(painter, shape.rect, colours.accent, Qt::transparent, 2, ringRadiusEms);
        break;
    case ShapeKind::Badge: paintBadge(painter, shape); break;
    }
}

} // namespace

void paintScreen(QPainter &painter, const ScreenLayout &layout)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScreenShape &shape : layout.shapes)
        paintShape(painter, shape);
}

} // namespace setup::ui
