// SPDX-License-Identifier: Apache-2.0
#include "ui/screenlayout.h"

#include "ui/screenbuilder.h"

#include <QTextLayout>

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

QFont shapeFont(ShapeText look)
{
    return Theme::font(TextSize::Small, look == ShapeText::Strong ? QFont::DemiBold : QFont::Normal);
}

QSizeF wrapText(QTextLayout &layout, qreal width, bool centred)
{
    QTextOption option(centred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

} // namespace setup::ui
