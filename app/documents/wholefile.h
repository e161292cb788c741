// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace setup::documents {

/// Makes the folder if need be, and finds out now whether files can be written into it. FileUnusable with that code, path
/// and reason.
Result<Unit> makeWritableFolder(const QString &path, const QString &code);

/// Writes a file whole or not at all, over one that is there. FileUnusable with that code, path and reason.
Result<Unit> writeWhole(const QString &path, const QByteArray &bytes, const QString &code);

} // namespace setup::documents
