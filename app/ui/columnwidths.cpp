// SPDX-License-Identifier: Apache-2.0
#include "ui/columnwidths.h"

#include <numeric>

namespace setup::ui {

namespace {

/// Shares an amount, which may be negative, out by weights, to the last pixel.
void shareOut(QList<int> &widths, const QList<int> &weights, int amount)
{
    int left = std::accumulate(weights.cbegin(), weights.cend(), 0);
    for (qsizetype column = 0; column < widths.size() && left > 0; ++column) {
        const int part = int(qint64(amount) * weights.at(column) / left);
        widths[column] += part;
        amount -= part;
        left -= weights.at(column);
    }
}

} // namespace

QList<int> columnWidths(const QList<ColumnNeed> &needs, int room)
{
    QList<int> widths;
    QList<int> wishes;
    QList<int> shares;
    for (const ColumnNeed &need : needs) {
        const int least = need.share == 0 ? need.natural : qMin(need.least, need.natural);
        widths << least;
        wishes << need.natural - least;
        shares << need.share;
    }
    const auto rest = [&] { return room - std::accumulate(widths.cbegin(), widths.cend(), 0); };
    const int wished = std::accumulate(wishes.cbegin(), wishes.cend(), 0);
    if (rest() > 0)
        shareOut(widths, wishes, qMin(rest(), wished));
    QList<int> weights = shares;
    for (qsizetype column = 0; column < widths.size() && rest() < 0; ++column)
        weights[column] = shares.at(column) == 0 ? 0 : widths.at(column);
    shareOut(widths, weights, rest());
    return widths;
}

} // namespace setup::ui
