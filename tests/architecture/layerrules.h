// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/sourcetree.h"

namespace setup::test {

/// The layer of a path below app/, as the table in layerrules.cpp names it: net, steps, steps/pages, application...
QString layerOf(const QString &pathBelowApp);

/// Includes that go against the layers: a project header of a layer that this one may not know, a file in a folder
/// that has no row in the table, a project header not named by its path from app/.
QStringList findWrongProjectIncludes(const SourceTree &tree);

/// Includes of Qt and of libraries in a layer that isn't theirs: networking outside net/ and secrets/, widgets
/// outside what is on screen, the practice world's server library anywhere else; and Qt includes with a module
/// prefix (<QtCore/QString>), which would get past the link graph.
QStringList findWrongLibraryIncludes(const SourceTree &tree);

} // namespace setup::test
