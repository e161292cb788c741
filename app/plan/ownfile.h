// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::plan {

/// Whether what a setup keeps can be at that path: an ordinary file, or nothing yet. A device, a pipe, a folder, a link
/// to one of these or to nowhere isn't: opening it may block, and its permissions aren't ours to change.
bool isOrdinaryOrAbsent(const QString &path);

} // namespace setup::plan
