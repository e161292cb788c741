// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

class QPainter;
class QRectF;

namespace setup::ui {

/// The state of a step, a row or a thing on the screen. Always shown as a shape and a word, never as a colour alone.
enum class StepLook {
    ToDo, ///< Empty ring.
    Now, ///< Filled disc with a hole.
    Working, ///< Clock face.
    NeedsYou, ///< Ring with an exclamation mark.
    Done, ///< Disc with a tick.
    Failed, ///< Disc with a cross.
    Skipped, ///< Ring with a dash.
};

/// The word for a state: "to do", "now", "needs you".
QString lookWord(StepLook look);

/// The colour of a state in the current theme.
QColor lookColour(StepLook look);

/// Paints a state's shape, as large as fits into the rectangle.
void paintLook(QPainter &painter, const QRectF &area, StepLook look);

/// Paints only the sign inside the shape (tick, cross, exclamation mark), in the painter's pen colour.
void paintSign(QPainter &painter, const QRectF &area, StepLook look);

} // namespace setup::ui

Q_DECLARE_METATYPE(setup::ui::StepLook)
