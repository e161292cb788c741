// SPDX-License-Identifier: Apache-2.0
#include "ui/controlpainter.h"

#include "ui/steplook.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace setup::ui::control_painter {

namespace {

bool is(const QStyleOption &option, QStyle::StateFlag state)
{
    return option.state.testFlag(state);
}

QString lookOf(const QWidget *widget)
{
    return widget ? widget->property("look").toString() : QString();
}

void paintRounded(QPainter &painter, const QRect &area, const QColor &fill, const QColor &edge,
                  qreal thickness, qreal radius)
{
    const qreal half = thickness / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, thickness));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

QColor buttonFill(const QStyleOption &option, const QString &look)
{
    const Colours &colours = Theme::current();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool hovered = is(option, QStyle::State_MouseOver);
    if (look == "primary"_L1)
        return !enabled ? colours.window : hovered ? colours.accentHover() : colours.accent;
    if (look == "quiet"_L1 || look == "disclosure"_L1)
        return enabled && hovered ? colours.tint(colours.accent) : QColor(Qt::transparent);
    if (enabled && is(option, QStyle::State_Sunken))
        return colours.pressed();
    return enabled && hovered ? colours.tint(colours.accent) : colours.surface;
}

QColor buttonEdge(const QStyleOption &option, const QString &look)
{
    const Colours &colours = Theme::current();
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool focused = is(option, QStyle::State_HasFocus);
    const bool bare = look == "quiet"_L1 || look == "disclosure"_L1;
    if (look == "primary"_L1 && enabled)
        return focused ? colours.text : colours.accent;
    if (focused)
        return colours.accent;
    return bare ? QColor(Qt::transparent) : enabled ? colours.control : colours.line;
}

} // namespace

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Colours &colours = Theme::current();
    const bool on = is(option, QStyle::State_On);
    const bool partly = is(option, QStyle::State_NoChange);
    const bool focused = is(option, QStyle::State_HasFocus);
    const QColor tone = is(option, QStyle::State_Enabled) ? colours.accent : colours.muted;
    const QColor edge = focused && on ? colours.text : (on || focused ? tone : colours.control);
    const QRectF box(option.rect);
    paintRounded(painter, option.rect, on ? tone : colours.surface, edge,
                 focused ? 2 * Theme::hair() : Theme::hair(), round ? box.width() / 2 : box.width() / 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? colours.onAccent : tone);
    if (on || partly)
        paintSign(painter, box, partly ? StepLook::Skipped : round ? StepLook::Now : StepLook::Done);
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QString look = lookOf(widget);
    const bool ring = is(option, QStyle::State_HasFocus) && look != "disclosure"_L1;
    paintRounded(painter, option.rect, buttonFill(option, look), buttonEdge(option, look),
                 (ring ? 2 : 1) * Theme::hair(), Theme::em() / 2.0);
}

QColor buttonText(const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = Theme::current();
    const QString look = lookOf(widget);
    if (!is(option, QStyle::State_Enabled))
        return colours.muted;
    return look == "primary"_L1                         ? colours.onAccent
        : look == "quiet"_L1 || look == "disclosure"_L1 ? colours.accent
                                                        : colours.text;
}

QSize buttonPadding(const QWidget *widget)
{
    const QString look = lookOf(widget);
    const qreal em = Theme::em();
    const QSizeF inside = look == "disclosure"_L1 ? QSizeF(em * 0.35, em * 0.25)
        : look == "quiet"_L1                      ? QSizeF(em * 0.8, em * 0.5)
                                                  : QSizeF(em * 1.1, em * 0.5);
    return inside.toSize() + QSize(Theme::hair(), Theme::hair());
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = Theme::current();
    const bool failed = widget && widget->property("failed").toBool();
    const bool focused = is(option, QStyle::State_HasFocus);
    const QColor edge = failed              ? colours.failed
        : focused                           ? colours.accent
        : is(option, QStyle::State_Enabled) ? colours.control
                                            : colours.line;
    paintRounded(painter, option.rect, is(option, QStyle::State_ReadOnly) ? colours.window : colours.surface,
                 edge, (failed || focused ? 2 : 1) * Theme::hair(), Theme::em() / 2.0);
}

QSize fieldPadding()
{
    const qreal em = Theme::em();
    return QSizeF(em * 0.7, em * 0.45).toSize() + QSize(Theme::hair(), Theme::hair());
}

void paintHeader(QPainter &painter, const QRect &area)
{
    const int hair = Theme::hair();
    painter.fillRect(area, Theme::current().surface);
    painter.fillRect(area.left(), area.bottom() + 1 - hair, area.width(), hair, Theme::current().line);
}

void paintTip(QPainter &painter, const QRect &area)
{
    const Colours &colours = Theme::current();
    const int hair = Theme::hair();
    painter.fillRect(area, colours.control);
    painter.fillRect(area.adjusted(hair, hair, -hair, -hair), colours.surface);
}

void paintHandle(QPainter &painter, const QRect &area)
{
    const qreal radius = Theme::em() / 5.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().control);
    painter.drawRoundedRect(QRectF(area).adjusted(radius, radius, -radius, -radius), radius, radius);
    painter.restore();
}

void paintItem(QPainter &painter, const QStyleOption &option)
{
    if (is(option, QStyle::State_Selected))
        paintRounded(painter, option.rect, Theme::current().accent, Theme::current().accent, 1,
                     Theme::em() * 0.3);
}

} // namespace setup::ui::control_painter
