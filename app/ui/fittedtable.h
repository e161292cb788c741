// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QTableView>

class QStandardItem;
class QStandardItemModel;

namespace setup::ui {

/// A short table inside a page: as high as its rows, which are as high as their whole text; the page scrolls, not
/// the table. The arrow keys move from row to row.
class FittedTable : public QTableView
{
    Q_OBJECT

public:
    explicit FittedTable(const QString &objectName, QWidget *parent = nullptr);

    /// The columns' names; none hides the header.
    void setColumns(const QStringList &names, int count);

    /// The share that each column gets of the width that is left once no word is broken; 0 is as much as its content
    /// needs and no more.
    void setShares(const QList<int> &shares);

    /// Takes new rows, each with a cell per column; the row that had the focus keeps it.
    void setRows(const QList<QList<QStandardItem *>> &rows);

    int rowCount() const;

    /// The row's cells joined, as a reader hears it.
    QString rowText(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void fitColumns();
    int leastWidth(int column) const;

    QStandardItemModel *m_model = nullptr;
    QList<int> m_shares;
    bool m_fitting = false;
};

} // namespace setup::ui
