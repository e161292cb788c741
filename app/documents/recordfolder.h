// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace setup::documents {

/// An app's name as a part of a file's name: letters, marks, digits and blanks stay, anything else becomes a dash, so
/// that nothing in it leads elsewhere. Cut between two characters so that its UTF-8 has at most `maxBytes`.
QString fileNamePart(const QString &name, int maxBytes);

/// Makes a new folder for one record below `root` and returns its path: the app's name and the moment, with -2, -3 and
/// so on where a record of that second is there. FileUnusable.
Result<QString> recordFolder(const QString &root, const QString &appName, const QDateTime &writtenAt);

} // namespace setup::documents
