// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/sourcetree.h"

namespace setup::test {

/// Words that have no place in app/, each found with the reason against it: nested event loops, sleeps, singletons,
/// and language features that a supported compiler or checker can't read.
QStringList findForbiddenWords(const SourceTree &tree);

/// Colours written out anywhere but in the theme, where light and dark are told apart.
QStringList findHardCodedColours(const SourceTree &tree);

/// Files that don't begin with the licence line (after a script's "#!").
QStringList findMissingLicenceLines(const SourceTree &tree);

} // namespace setup::test
