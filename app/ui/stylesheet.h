// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::ui {

struct Colours;

/// The application's style sheet in the given colours, every length a multiple of the application font's size.
QString styleSheet(const Colours &colours);

} // namespace setup::ui
