// SPDX-License-Identifier: Apache-2.0
#include "ui/changetable.h"

#include "ui/celldelegate.h"

#include <QEvent>
#include <QStandardItem>

#include <utility>

namespace setup::ui {

ChangeTable::ChangeTable(const QString &objectName, QWidget *parent) : FittedTable(objectName, parent)
{
    setShares({6, 5, 6, 0});
    retranslate();
}

void ChangeTable::setChanges(const QList<ChangeRow> &changes)
{
    // The same rows again would only take a reader's place away.
    if (changes == m_changes && rowCount() == changes.size())
        return;
    m_changes = changes;
    QList<QList<QStandardItem *>> rows;
    for (const ChangeRow &change : changes) {
        auto *thing = new QStandardItem(change.thing);
        thing->setData(change.detail, CellDelegate::DetailRole);
        //: In a list of changes: the thing doesn't exist yet
        auto *now = new QStandardItem(change.now.isEmpty() ? tr("not there") : change.now);
        now->setData(change.nowIsValue && !change.now.isEmpty(), CellDelegate::ValueRole);
        now->setData(change.now.isEmpty() || !change.nowIsValue, CellDelegate::MutedRole);
        //: Read aloud in a list of changes; %1 is the present value
        now->setData(tr("now %1").arg(now->text()), Qt::AccessibleTextRole);
        auto *then = new QStandardItem(change.then);
        then->setData(change.thenIsValue, CellDelegate::ValueRole);
        //: Read aloud in a list of changes; %1 is the value afterwards
        then->setData(tr("then %1").arg(change.then), Qt::AccessibleTextRole);
        auto *state = new QStandardItem(change.state.isEmpty() ? lookWord(change.look) : change.state);
        state->setData(QVariant::fromValue(change.look), CellDelegate::LookRole);
        rows << QList<QStandardItem *>{thing, now, then, state};
    }
    setRows(rows);
}

void ChangeTable::changeEvent(QEvent *event)
{
    FittedTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChangeTable::retranslate()
{
    //: Column of a list of changes: what changes
    const QString what = tr("What");
    //: Column of a list of changes: the value at present
    const QString now = tr("Now");
    //: Column of a list of changes: the value afterwards
    const QString then = tr("Then");
    //: Column of a list of changes: done, to do, failed
    const QString state = tr("State");
    setColumns({what, now, then, state}, 4);
    setAccessibleName(tr("What will change"));
    setChanges(std::exchange(m_changes, {}));
}

} // namespace setup::ui
