// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/sourcetree.h"

#include <QMap>

namespace setup::test {

/// Sources of app/ that no test answers for. app/x/y.cpp has tests/x/tst_y.cpp, or a test of that folder (or of one
/// above it) that names it from its own folder on:
///     // covers: y.cpp, deeper/z.cpp
/// `exempt` has the paths that need none, with the reason. Also found: a covers line or an exemption that names a
/// file that isn't there, and an exemption of a file that has a test.
QStringList findUntestedSources(const SourceTree &tree, const QMap<QString, QString> &exempt);

} // namespace setup::test
