// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screentext.h"

#include <QImage>

namespace setup::ui {

/// A sketch as a picture of that width in logical pixels, with `scale` pixels for each of them.
QImage screenPicture(const ScreenData &screen, const ScreenValues &values, int width, qreal scale);

} // namespace setup::ui
