// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screendata.h"

namespace setup::ui {

/// Values of the placeholders by name, those of the setup at hand. Never a secret: fields for those are masked.
using ScreenValues = QHash<QString, QString>;

/// The text with its placeholders filled; where a value isn't known or is empty, with the sample.
QString filledText(const QString &text, const ScreenValues &values);

/// A translatable text of a screen (callout, note) in the language of the program, filled.
QString translatedScreenText(const QString &key, const ScreenValues &values);

/// The screen with every text that is painted filled, and the notes translated.
ScreenData filledScreen(const ScreenData &screen, const ScreenValues &values);

/// The texts to the numbers, in order: the list under the sketch.
QStringList screenClicks(const ScreenData &screen, const ScreenValues &values);

/// The way to the screen: "Applications › Applications › Sumo Logic › General".
QString screenPath(const ScreenData &screen, const ScreenValues &values);

/// The whole screen in words: where it is, and the numbered list. What a screen reader says, and what is copied.
QString screenAsText(const ScreenData &screen, const ScreenValues &values);

/// Every key that the screens use, as tools for translators find them. A test holds it against the files.
const QStringList &screenTextKeys();

} // namespace setup::ui
