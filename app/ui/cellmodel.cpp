// SPDX-License-Identifier: Apache-2.0
#include "ui/cellmodel.h"

#include "ui/celldelegate.h"

namespace setup::ui {

CellModel::CellModel(CellMaker maker, QObject *parent)
    : QAbstractTableModel(parent), m_maker(std::move(maker))
{
}

void CellModel::setColumns(const QStringList &names)
{
    beginResetModel();
    m_columns = names;
    endResetModel();
}

void CellModel::setRowCount(int rows)
{
    // Rows come and go at the end, so that position and selection stay; all may look different.
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0 && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role == Qt::DecorationRole || role == Qt::FontRole || role == Qt::SizeHintRole)
        return {};
    const TableCell cell = m_maker(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole:
        return cell.detail.isEmpty() ? cell.text : QString(cell.text + QLatin1StringView(", ") + cell.detail);
    case CellDelegate::DetailRole: return cell.detail;
    case CellDelegate::LookRole: return cell.look ? QVariant::fromValue(*cell.look) : QVariant();
    case CellDelegate::MutedRole: return cell.muted;
    default: return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace setup::ui
