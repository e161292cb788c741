// SPDX-License-Identifier: Apache-2.0
#include "ui/datatable.h"

#include "ui/celldelegate.h"
#include "ui/columnwidths.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr int measuredRows = 50;

/// Finds a text in what a reader hears of a row, which is all that stands in it.
class RowFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_text.isEmpty())
            return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex index = sourceModel()->index(row, column, parent);
            if (index.data(Qt::AccessibleTextRole).toString().contains(m_text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    QString m_text;
};

} // namespace

DataTable::DataTable(const QString &objectName, QWidget *parent)
    : QTableView(parent), m_proxy(new RowFilter(this))
{
    setObjectName(objectName);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    setProperty("look", u"card"_s);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DataTable::fitVisibleRows);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &DataTable::fitColumns);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &DataTable::fitVisibleRows);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &DataTable::fitColumns);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::fitColumns);
}

void DataTable::setSource(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    fitColumns();
}

void DataTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    fitColumns();
}

void DataTable::setFilter(const QString &text)
{
    static_cast<RowFilter *>(m_proxy)->setText(text);
    fitVisibleRows();
}

QList<int> DataTable::selectedSourceRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << m_proxy->mapToSource(index).row();
    return rows;
}

QSize DataTable::sizeHint() const
{
    return {Theme::em() * 40, Theme::em() * 12};
}

QSize DataTable::minimumSizeHint() const
{
    return {Theme::em() * 20, Theme::em() * 10};
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    else
        fitVisibleRows();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_proxy && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitColumns();
}

void DataTable::fitColumns()
{
    // The first rows speak for all: measuring a hundred thousand would be seen.
    const int rows = qMin(measuredRows, m_proxy->rowCount());
    QList<ColumnNeed> needs;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const int header = horizontalHeader()->sectionSizeHint(column);
        ColumnNeed need{header, header, m_shares.value(column, 1)};
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_proxy->index(row, column);
            need.least = qMax(need.least, int(CellDelegate::leastWidth(index)) + 1);
            need.natural = qMax(need.natural, need.least);
        }
        needs << (isColumnHidden(column) ? ColumnNeed{0, 0, 0} : need);
    }
    const QList<int> widths = columnWidths(needs, viewport()->width());
    for (int column = 0; column < widths.size(); ++column) {
        if (!isColumnHidden(column))
            // With large type in a narrow window the table is moved sideways rather than its headings cut off.
            setColumnWidth(column, qMax(widths.at(column), horizontalHeader()->sectionSizeHint(column)));
    }
    verticalHeader()->setDefaultSectionSize(Theme::em() * 3);
    fitVisibleRows();
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    fitColumns();
}

void DataTable::fitVisibleRows()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    // Row by row, because each that turns out higher moves the others down.
    for (int row = first; row < m_proxy->rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        resizeRowToContents(row);
    }
    updateGeometries();
}

} // namespace setup::ui
