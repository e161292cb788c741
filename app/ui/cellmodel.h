// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steplook.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace setup::ui {

/// What stands in one cell of a table.
struct TableCell
{
    QString text = {};
    QString detail = {}; ///< A second, quiet line.
    std::optional<StepLook> look = {}; ///< The text is a state.
    bool muted = false;
};

/// A table whose cells are made when they are looked at, so that a hundred thousand rows cost nothing.
class CellModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using CellMaker = std::function<TableCell(int row, int column)>;

    explicit CellModel(CellMaker maker, QObject *parent = nullptr);

    void setColumns(const QStringList &names);
    /// Tells that the rows are others, or that there are more or fewer of them.
    void setRowCount(int rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CellMaker m_maker;
    QStringList m_columns;
    int m_rows = 0;
};

} // namespace setup::ui
