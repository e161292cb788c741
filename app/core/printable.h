// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup {

/// The first character of a name that nobody sees and that could show it as something else: a control, a direction
/// mark, a blank without width, a line separator. As "U+202E"; empty when there is none. What joins letters or emoji
/// is part of many scripts and counts as seen.
QString hiddenCharacter(const QString &name);

/// The text with control characters, other than the line feed, written as "\x1b": names come from services, and a
/// terminal obeys what it is sent.
QString withoutControls(const QString &text);

} // namespace setup
