// SPDX-License-Identifier: Apache-2.0
#include "ui/statustable.h"

#include "ui/celldelegate.h"

#include <QStandardItem>

namespace setup::ui {

StatusTable::StatusTable(const QString &objectName, QWidget *parent) : FittedTable(objectName, parent)
{
    setColumns({}, 3);
    setShares({1, 0, 0});
}

void StatusTable::setStatus(const QList<StatusRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QList<QList<QStandardItem *>> items;
    for (const StatusRow &row : rows) {
        auto *thing = new QStandardItem(row.thing);
        thing->setData(row.detail, CellDelegate::DetailRole);
        auto *state = new QStandardItem(row.state.isEmpty() ? lookWord(row.look) : row.state);
        state->setData(QVariant::fromValue(row.look), CellDelegate::LookRole);
        auto *when = new QStandardItem(row.when);
        when->setData(true, CellDelegate::MutedRole);
        items << QList<QStandardItem *>{thing, state, when};
    }
    setRows(items);
}

} // namespace setup::ui
