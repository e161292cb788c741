// SPDX-License-Identifier: Apache-2.0
#include "ui/fittedtable.h"

#include "ui/celldelegate.h"
#include "ui/columnwidths.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace setup::ui {

FittedTable::FittedTable(const QString &objectName, QWidget *parent)
    : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(objectName);
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setProperty("look", u"card"_s);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void FittedTable::setColumns(const QStringList &names, int count)
{
    m_model->setColumnCount(count);
    m_model->setHorizontalHeaderLabels(names);
    horizontalHeader()->setVisible(!names.isEmpty());
    fit();
}

void FittedTable::setShares(const QList<int> &shares)
{
    m_shares = shares;
    fit();
}

void FittedTable::setRows(const QList<QList<QStandardItem *>> &rows)
{
    const int current = currentIndex().row();
    m_model->removeRows(0, m_model->rowCount());
    for (const QList<QStandardItem *> &row : rows)
        m_model->appendRow(row);
    if (current >= 0 && current < m_model->rowCount())
        selectRow(current);
    fit();
}

int FittedTable::rowCount() const
{
    return m_model->rowCount();
}

QString FittedTable::rowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        parts << (spoken.isEmpty() ? index.data().toString() : spoken)
              << index.data(CellDelegate::DetailRole).toString();
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QSize FittedTable::sizeHint() const
{
    return {Theme::em() * 30, minimumHeight()};
}

QSize FittedTable::minimumSizeHint() const
{
    return {Theme::em() * 12, minimumHeight()};
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void FittedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_model && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit();
}

void FittedTable::keyPressEvent(QKeyEvent *event)
{
    // At its ends the arrow keys are of no use here and may scroll the page.
    const int row = currentIndex().row();
    const bool beyond = (event->key() == Qt::Key_Down && row == m_model->rowCount() - 1)
        || (event->key() == Qt::Key_Up && row == 0);
    if (beyond)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

int FittedTable::leastWidth(int column) const
{
    // A value without any place to break mustn't push the other columns out.
    const int most = viewport()->width() * 2 / 5;
    qreal least = Theme::em() * 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        least = qMax(least, CellDelegate::leastWidth(m_model->index(row, column)));
    return qMax(qMin(most, int(least) + 1), horizontalHeader()->sectionSizeHint(column));
}

void FittedTable::fitColumns()
{
    QList<ColumnNeed> needs;
    QList<ColumnNeed> comfortable;
    int wanted = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int natural = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        needs << ColumnNeed{leastWidth(column), natural, m_shares.value(column, 1)};
        comfortable << needs.last();
        // A few words in one line are read at a glance, where that breaks no word elsewhere.
        if (natural <= Theme::em() * 8)
            comfortable.last().least = natural;
        wanted += needs.last().share == 0 ? natural : comfortable.last().least;
    }
    const int room = viewport()->width();
    const QList<int> widths = columnWidths(wanted <= room ? comfortable : needs, room);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, qMax(Theme::em() * 3, widths.at(column)));
}

void FittedTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    fitColumns();
    resizeRowsToContents();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    setFixedHeight(verticalHeader()->length() + header + 2 * frameWidth() + 2);
}

} // namespace setup::ui
