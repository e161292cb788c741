// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screendata.h"
#include "ui/screenshape.h"

#include <QSizeF>

class QTextLayout;

namespace setup::ui {

/// Lays a filled screen out for that width with the theme's fonts. Texts wrap, inside a word where they must; nothing
/// is cut off. Widths below 12 times Theme::em() are taken as that.
ScreenLayout layoutScreen(const ScreenData &screen, qreal width);

QFont shapeFont(ShapeText look);

/// Lays a text out in lines of that width, at word boundaries, and inside a word only where it is longer than a line.
/// Returns the room that it takes.
QSizeF wrapText(QTextLayout &layout, qreal width, bool centred = false);

} // namespace setup::ui
