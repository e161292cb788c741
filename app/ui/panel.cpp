// SPDX-License-Identifier: Apache-2.0
#include "ui/panel.h"

#include "ui/theme.h"

#include <QListWidget>
#include <QPainter>
#include <QTableView>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr qreal cardRadius = 0.55; // of the body text's size
constexpr qreal fieldRadius = 0.5;

QMargins allAround(int width)
{
    return {width, width, width, width};
}

} // namespace

std::optional<Panel> Panel::of(const QWidget *widget, bool focused)
{
    const Colours &colours = Theme::current();
    const qreal em = Theme::em();
    const int hair = Theme::hair();
    const QString look = widget ? widget->property("look").toString() : QString();
    if (look == "card"_L1) {
        const bool table = qobject_cast<const QTableView *>(widget);
        return Panel{colours.surface, colours.line, allAround(hair), table ? qRound(em / 4) : 0,
                     em * cardRadius};
    }
    if (look == "failed"_L1)
        return Panel{colours.tint(colours.failed), colours.failed, allAround(hair), 0, em * cardRadius};
    if (look == "value"_L1)
        return Panel{{}, focused ? colours.accent : QColor(Qt::transparent), allAround(hair)};
    if (look == "practiceFrame"_L1)
        return Panel{{}, colours.practice, allAround(2 * hair)};
    if (look == "plainFrame"_L1)
        return Panel{};
    if (look == "rule"_L1)
        return Panel{.fill = colours.line};
    if (look == "bottomBar"_L1)
        return Panel{{}, colours.line, {0, hair, 0, 0}};
    if (look == "asideColumn"_L1)
        return Panel{colours.window, colours.line, {hair, 0, 0, 0}};
    if (look == "stepList"_L1)
        return Panel{colours.stepList, colours.line, {0, 0, hair, 0}};
    if (qobject_cast<const QListWidget *>(widget)) {
        return Panel{colours.surface, focused ? colours.accent : colours.control,
                     allAround(focused ? 2 * hair : hair), qRound(em * 0.3), em * fieldRadius};
    }
    return {};
}

void Panel::paint(QPainter &painter, const QRect &area) const
{
    painter.save();
    if (radius > 0) {
        const qreal half = edges.left() / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(edge, edges.left()));
        painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius);
        painter.restore();
        return;
    }
    if (fill.isValid())
        painter.fillRect(area, fill);
    const int right = area.right() + 1;
    const int bottom = area.bottom() + 1;
    painter.fillRect(area.left(), area.top(), edges.left(), area.height(), edge);
    painter.fillRect(right - edges.right(), area.top(), edges.right(), area.height(), edge);
    painter.fillRect(area.left(), area.top(), area.width(), edges.top(), edge);
    painter.fillRect(area.left(), bottom - edges.bottom(), area.width(), edges.bottom(), edge);
    painter.restore();
}

} // namespace setup::ui
