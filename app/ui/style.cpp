// SPDX-License-Identifier: Apache-2.0
#include "ui/style.h"

#include "ui/steplook.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const Colours &colours = Theme::current();
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor tone = enabled ? colours.accent : colours.muted;
    const qreal ring = focused ? 2 : 1;
    const QRectF box = QRectF(option.rect).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2);
    const qreal radius = round ? box.width() / 2 : box.width() / 5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused && on ? colours.text : (on || focused ? tone : colours.control), ring));
    painter.setBrush(on ? tone : colours.surface);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(on ? colours.onAccent : tone);
    if (on || partly)
        paintSign(painter, box, partly ? StepLook::Skipped : round ? StepLook::Now : StepLook::Done);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintIndicator(*painter, *option, false); return;
    case PE_IndicatorRadioButton: paintIndicator(*painter, *option, true); return;
    case PE_FrameFocusRect:
        // The widgets show the focus by their own edge.
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Theme::em() * 5 / 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace setup::ui
