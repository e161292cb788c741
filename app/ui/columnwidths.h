// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace setup::ui {

/// What a column of a table needs and may have, in pixels.
struct ColumnNeed
{
    int least = 0; ///< Below it words would be broken.
    int natural = 0; ///< Everything in one line.
    int share = 1; ///< Of what nobody needs; 0: never wider than natural.
};

/// Widths that fill the room: first what each column needs at least, then what it would like, then its share. In too
/// narrow a room every column but those with no share gives up in proportion.
QList<int> columnWidths(const QList<ColumnNeed> &needs, int room);

} // namespace setup::ui
