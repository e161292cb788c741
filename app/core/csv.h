// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace setup::csv {

/// Rows as CSV (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets know that. Every cell is
/// quoted, and one that a spreadsheet would take for a formula begins with an apostrophe, because texts of services
/// stand in them.
QByteArray write(const QList<QStringList> &rows);

/// The rows of a CSV file; empty lines are left out, cells come without blanks around them. Commas, semicolons or
/// tabs separate, whichever the first line has most of.
QList<QStringList> read(const QByteArray &bytes);

} // namespace setup::csv
