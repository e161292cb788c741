// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace setup::ui {

/// What the painter draws.
enum class ShapeKind {
    Text,
    Frame,
    Window,
    Input,
    Line,
    Underline,
    Button,
    Radio,
    Check,
    Toggle,
    Chevron,
    Dot,
    Ring,
    Badge
};

/// How a text of a sketch looks. All have the size of small text.
enum class ShapeText { Plain, Strong, Muted };

/// One thing to be drawn, in logical pixels from the sketch's upper left corner.
struct ScreenShape
{
    ShapeKind kind = ShapeKind::Text;
    QRectF rect = {};
    QString text = {};
    ShapeText look = ShapeText::Plain;
    bool on = false;
    bool centred = false;
};

/// A screen laid out for a width: what to draw from back to front, and how high it is.
struct ScreenLayout
{
    QList<ScreenShape> shapes = {};
    qreal width = 0;
    qreal height = 0;
};

} // namespace setup::ui
