// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace setup::ui {

/// Fusion with boxes and dots whose edges are seen on every background.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace setup::ui
