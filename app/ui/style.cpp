// SPDX-License-Identifier: Apache-2.0
#include "ui/style.h"

#include "ui/controlpainter.h"
#include "ui/panel.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

QSize around(const QSize &size, const QSize &padding)
{
    return size + 2 * padding;
}

QRect inside(const QRect &area, const QSize &padding)
{
    return area.adjusted(padding.width(), padding.height(), -padding.width(), -padding.height());
}

QSize listItemPadding()
{
    return {qRound(Theme::em() * 0.4), qRound(Theme::em() * 0.25)};
}

/// Where the handle of a scroll bar without arrows is.
QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int shortest = Theme::em() * 3;
    const int handle = range <= 0
        ? length
        : qMin(length, qMax(shortest, int(qint64(length) * bar.pageStep / (range + bar.pageStep))));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return upright ? QRect(0, start, bar.rect.width(), handle) : QRect(start, 0, handle, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = handleOf(bar);
    const bool upright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return handle;
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return upright ? QRect(0, 0, handle.width(), handle.top())
                       : QRect(0, 0, handle.left(), handle.height());
    case QStyle::SC_ScrollBarAddPage:
        return upright
            ? QRect(0, handle.bottom() + 1, handle.width(), bar.rect.height() - handle.bottom() - 1)
            : QRect(handle.right() + 1, 0, bar.rect.width() - handle.right() - 1, handle.height());
    default: return {};
    }
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget)) {
        widget->setFont(Theme::font(TextSize::Body, QFont::DemiBold));
    } else if (qobject_cast<QHeaderView *>(widget)) {
        widget->setFont(Theme::font(TextSize::Small, QFont::DemiBold));
    } else if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what lies under it is seen beside the handle
    } else if (auto *frame = qobject_cast<QFrame *>(widget)) {
        const std::optional<Panel> panel = Panel::of(frame);
        if (!panel)
            return;
        // Makes the frame ask how thick its edges are.
        frame->setFrameShape(panel->edges.isNull() ? QFrame::NoFrame : QFrame::StyledPanel);
        auto *area = qobject_cast<QAbstractScrollArea *>(frame);
        if (area && (!panel->fill.isValid() || area->property("look") == u"stepList"_s))
            area->viewport()->setAutoFillBackground(false);
        if (frame->property("look") == u"rule"_s)
            frame->setFixedHeight(Theme::hair());
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: control_painter::paintIndicator(*painter, *option, false); return;
    case PE_IndicatorRadioButton: control_painter::paintIndicator(*painter, *option, true); return;
    case PE_PanelLineEdit: control_painter::paintField(*painter, *option, widget); return;
    case PE_PanelTipLabel: control_painter::paintTip(*painter, option->rect); return;
    case PE_FrameFocusRect:
        // The widgets show the focus by their own edge.
        return;
    case PE_PanelItemViewRow: return; // each cell paints its part of a row that is chosen
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (const auto panel = Panel::of(widget, option->state.testFlag(State_HasFocus)))
            panel->paint(*painter, option->rect);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_PushButtonBevel: control_painter::paintButton(*painter, *option, widget); return;
    case CE_PushButtonLabel: drawButtonLabel(*option, painter, widget); return;
    case CE_HeaderSection: control_painter::paintHeader(*painter, option->rect); return;
    case CE_HeaderLabel: drawHeaderLabel(*option, painter, widget); return;
    case CE_HeaderEmptyArea: return;
    case CE_ItemViewItem:
        if (qobject_cast<const QListWidget *>(widget)) {
            drawListItem(*option, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    QStyleOptionButton label(*button);
    label.palette.setColor(QPalette::ButtonText, control_painter::buttonText(option, widget));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void Style::drawHeaderLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    QStyleOptionHeader label(*header);
    // Fusion keeps the margin of the sides above and below as well, which is more than there is.
    const int margin = pixelMetric(PM_HeaderMargin, &option, widget);
    label.rect.adjust(0, -margin, 0, margin - Theme::hair());
    label.palette.setColor(QPalette::ButtonText, Theme::current().muted);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void Style::drawListItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return;
    control_painter::paintItem(*painter, option);
    QStyleOptionViewItem label(*item);
    label.rect = inside(item->rect, listItemPadding());
    QProxyStyle::drawControl(CE_ItemViewItem, &label, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        control_painter::paintHandle(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ShapedFrameContents) {
        if (const auto panel = Panel::of(widget)) {
            const int padding = panel->padding;
            return option->rect.marginsRemoved(panel->edges).adjusted(padding, padding, -padding, -padding);
        }
    }
    if (element == SE_LineEditContents)
        return inside(option->rect, control_painter::fieldPadding());
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return around(size, control_painter::buttonPadding(widget));
    case CT_LineEdit: return around(size, control_painter::fieldPadding());
    default: break;
    }
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        return {fusion.width(), qMax(size.height(), pixelMetric(PM_IndicatorHeight, option, widget))};
    case CT_HeaderSection: {
        const int text = fusion.height() - 2 * pixelMetric(PM_HeaderMargin, option, widget);
        return {fusion.width(), text + Theme::em() + Theme::hair()};
    }
    case CT_ItemViewItem:
        return qobject_cast<const QListWidget *>(widget) ? around(fusion, listItemPadding()) : fusion;
    default: return fusion;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int em = Theme::em();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return em * 5 / 4;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return qRound(em * 0.55);
    case PM_HeaderMargin: return qRound(em * 0.9);
    case PM_ScrollBarExtent: return qRound(em * 0.8);
    case PM_ScrollBarSliderMin: return em * 3;
    case PM_ToolTipLabelFrameWidth: return qRound(em * 0.35) + Theme::hair();
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace setup::ui
