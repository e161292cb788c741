// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QTableView>

class QSortFilterProxyModel;

namespace setup::ui {

/// A long table that scrolls by itself, can be sorted by its columns and filtered by a text. Only the rows in view
/// are measured, so that its length doesn't matter.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString &objectName, QWidget *parent = nullptr);

    /// The model is not taken over.
    void setSource(QAbstractItemModel *model);
    /// The share that each column gets of the width that its content doesn't need.
    void setShares(const QList<int> &shares);
    void setColumnShown(int column, bool shown);
    /// Shows only the rows that have the text in any column.
    void setFilter(const QString &text);
    /// Rows of the source that are selected.
    QList<int> selectedSourceRows() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void fitVisibleRows();

    QSortFilterProxyModel *m_proxy = nullptr;
    QList<int> m_shares;
};

} // namespace setup::ui
