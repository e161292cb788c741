// SPDX-License-Identifier: Apache-2.0
#include "ui/steplist.h"

#include "ui/steplistdelegate.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace setup::ui {

StepList::StepList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setObjectName(u"stepList"_s);
    setProperty("look", u"stepList"_s);
    setModel(m_model);
    setItemDelegate(new StepListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setAccessibleName(tr("Steps"));
    fitWidth();
    connect(this, &QAbstractItemView::clicked, this, &StepList::open);
}

void StepList::setSteps(const QList<StepRow> &steps)
{
    m_steps = steps;
    rebuild();
}

void StepList::setShownStep(const QString &id)
{
    m_shown = id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const bool shown = !id.isEmpty() && item->data(StepListDelegate::IdRole).toString() == id;
        item->setData(shown, StepListDelegate::ShownRole);
        if (shown) {
            scrollTo(item->index());
            if (!hasFocus())
                setCurrentIndex(item->index());
        }
    }
    // The shown title is bold and may need another line.
    scheduleDelayedItemsLayout();
}

void StepList::rebuild()
{
    const QString current = currentIndex().data(StepListDelegate::IdRole).toString();
    int row = 0;
    const auto itemAt = [this](int position) {
        if (position == m_model->rowCount())
            m_model->appendRow(new QStandardItem);
        return m_model->item(position);
    };
    QString group;
    for (const StepRow &step : std::as_const(m_steps)) {
        if (step.group != group) {
            QStandardItem *heading = itemAt(row++);
            heading->setText(step.group);
            heading->setData(QString(), StepListDelegate::IdRole);
            heading->setFlags(Qt::NoItemFlags);
            group = step.group;
        }
        QStandardItem *item = itemAt(row++);
        item->setText(step.title);
        item->setData(step.id, StepListDelegate::IdRole);
        item->setData(QVariant::fromValue(step.look), StepListDelegate::LookRole);
        //: What a screen reader says of a step: its title, then its state
        const QString word = step.word.isEmpty() ? lookWord(step.look) : step.word;
        item->setData(tr("%1, %2").arg(step.title, word), Qt::AccessibleTextRole);
        item->setData(step.word, StepListDelegate::WordRole);
        item->setFlags(step.reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        if (step.id == current)
            setCurrentIndex(item->index());
    }
    m_model->setRowCount(row);
    setShownStep(m_shown);
}

void StepList::open(const QModelIndex &index)
{
    const QString id = index.data(StepListDelegate::IdRole).toString();
    if (!id.isEmpty() && index.flags().testFlag(Qt::ItemIsEnabled))
        emit stepActivated(id);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // Accepted here, or Enter would reach the window's primary button as well.
        open(currentIndex());
        event->accept();
        return;
    default: QListView::keyPressEvent(event);
    }
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitWidth();
        scheduleDelayedItemsLayout();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Steps"));
        rebuild();
    }
}

void StepList::setRoom(int width)
{
    m_room = width;
    fitWidth();
}

void StepList::fitWidth()
{
    // With large type the page needs the room more than long titles do: they wrap.
    setFixedWidth(qMin(Theme::em() * 18, m_room * 3 / 10));
}

} // namespace setup::ui
