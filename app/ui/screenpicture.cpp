// SPDX-License-Identifier: Apache-2.0
#include "ui/screenpicture.h"

#include "ui/screenlayout.h"
#include "ui/screenpainter.h"

#include <QPainter>

#include <cmath>

namespace setup::ui {

QImage screenPicture(const ScreenData &screen, const ScreenValues &values, int width, qreal scale)
{
    const ScreenLayout layout = layoutScreen(filledScreen(screen, values), width);
    const QSizeF size = QSizeF(layout.width, layout.height) * scale;
    QImage picture(int(std::ceil(size.width())), int(std::ceil(size.height())), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::current().surface);
    QPainter painter(&picture);
    paintScreen(painter, layout);
    return picture;
}

} // namespace setup::ui
