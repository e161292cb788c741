// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screenshape.h"

class QPainter;

namespace setup::ui {

/// Draws a laid out screen with the theme's colours as they are now.
void paintScreen(QPainter &painter, const ScreenLayout &layout);

} // namespace setup::ui
