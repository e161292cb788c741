// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "documents/handout.h"

namespace setup::documents {

/// Whether a handout can be written to a file of that name: it ends in .pdf, .html or .htm. InputInvalid.
Result<Unit> checkHandoutName(const QString &path);

/// Writes the handout in the form that the file's ending names, whole or not at all. InputInvalid for another ending,
/// FileUnusable.
Result<Unit> writeHandout(const QString &path, const Handout &handout);

} // namespace setup::documents
