// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QMargins>

#include <optional>

class QPainter;
class QRect;
class QWidget;

namespace setup::ui {

/// What a widget with a frame is filled with, and its edges.
struct Panel
{
    QColor fill = {}; ///< Invalid: what lies under it is seen.
    QColor edge = {};
    QMargins edges = {}; ///< How thick the edge is at each side.
    int padding = 0; ///< Kept free between the edge and what is inside.
    qreal radius = 0; ///< Of the corners; needs an edge of one thickness all around.

    /// By the widget's property "look"; absent where the widget is none of ours.
    static std::optional<Panel> of(const QWidget *widget, bool focused = false);

    void paint(QPainter &painter, const QRect &area) const;
};

} // namespace setup::ui
