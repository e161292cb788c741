// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace setup::ui {

/// How high a text is when it is broken to a width: between words, or inside a word that is too long for a line.
qreal wrappedHeight(const QString &text, const QFont &font, qreal width);

/// Paints a text broken to the area's width, from its top, in the painter's pen colour. Never cuts it off.
void paintWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                  Qt::LayoutDirection direction = Qt::LeftToRight);

/// The width of the longest line when nothing is broken.
qreal naturalWidth(const QString &text, const QFont &font);

/// The width of the longest part that can't be broken without breaking a word.
qreal longestWord(const QString &text, const QFont &font);

} // namespace setup::ui
