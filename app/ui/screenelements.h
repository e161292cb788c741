// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "ui/screendata.h"

namespace setup::ui {

/// Notes every key of the object that isn't among those, by name.
void noteUnknownKeys(JsonReader &reader, const QStringList &known);

/// The elements in the list at that key; problems are noted in the reader, with their place.
QList<ScreenElement> readScreenElements(JsonReader &reader, QStringView key);

} // namespace setup::ui
