// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace setup::ui {

/// Fusion in the theme's colours and lengths. It asks for them while it paints and measures: a change of the colours
/// needs nothing but a new painting. Widgets say what they are by their property "look".
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;

private:
    void drawButtonLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawListItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace setup::ui
