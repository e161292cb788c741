// SPDX-License-Identifier: Apache-2.0
#include "ui/screenlayout.h"

#include "ui/screenbuilder.h"

#include <algorithm>

namespace setup::ui {

namespace {

constexpr int leastEms = 12;
constexpr qreal marginEms = 1;

} // namespace

ScreenLayout layoutScreen(const ScreenData &screen, qreal width)
{
    const qreal em = Theme::em();
    const qreal usable = std::max(width, em * leastEms);
    ScreenBuilder builder(usable);
    builder.addWindow(screen.address);
    builder.add(screen.elements, em * marginEms, usable - em * marginEms);
    return builder.finish();
}

int shapeTextFlags(const ScreenShape &shape)
{
    return (shape.centred ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap
        | Qt::TextWrapAnywhere;
}

QFont shapeFont(ShapeText look)
{
    return Theme::font(TextSize::Small, look == ShapeText::Strong ? QFont::DemiBold : QFont::Normal);
}

} // namespace setup::ui
