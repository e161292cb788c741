// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screendata.h"
#include "ui/screenshape.h"

namespace setup::ui {

/// Lays a filled screen out for that width with the theme's fonts. Texts wrap, inside a word where they must; nothing
/// is cut off. Widths below 12 times Theme::em() are taken as that.
ScreenLayout layoutScreen(const ScreenData &screen, qreal width);

/// How a text of a sketch is wrapped and aligned: for measuring and for drawing.
int shapeTextFlags(const ScreenShape &shape);
QFont shapeFont(ShapeText look);

} // namespace setup::ui
