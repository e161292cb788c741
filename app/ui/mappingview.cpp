// SPDX-License-Identifier: Apache-2.0
#include "ui/mappingview.h"

#include "ui/celldelegate.h"
#include "ui/steplook.h"

#include <QEvent>
#include <QStandardItem>

#include <utility>

namespace setup::ui {

MappingView::MappingView(const QString &objectName, QWidget *parent) : FittedTable(objectName, parent)
{
    setShares({5, 0, 5, 0});
    retranslate();
}

void MappingView::setEnds(const QString &from, const QString &to)
{
    m_from = from;
    m_to = to;
    retranslate();
}

void MappingView::setMappings(const QList<MappingRow> &mappings)
{
    if (mappings == m_mappings && rowCount() == mappings.size())
        return;
    m_mappings = mappings;
    QList<QList<QStandardItem *>> rows;
    for (const MappingRow &mapping : mappings) {
        auto *from = new QStandardItem(mapping.from);
        from->setData(true, CellDelegate::ValueRole);
        from->setData(!mapping.stays, CellDelegate::StruckRole);
        auto *arrow = new QStandardItem;
        arrow->setData(mapping.stays ? 1 : -1, CellDelegate::ArrowRole);
        //: Read aloud between the two ends of a mapping: "user.email to email"
        arrow->setData(tr("to"), Qt::AccessibleTextRole);
        auto *to = new QStandardItem(mapping.to);
        to->setData(mapping.name, CellDelegate::DetailRole);
        to->setData(true, CellDelegate::ValueRole);
        to->setData(!mapping.stays, CellDelegate::StruckRole);
        //: State of a mapping: it is kept
        const QString stays = tr("stays");
        //: State of a mapping: it has to be made
        const QString isNew = tr("new");
        //: State of a mapping: it will be deleted
        const QString goes = tr("goes");
        auto *state = new QStandardItem(!mapping.stays ? goes : mapping.isThere ? stays : isNew);
        const StepLook look = !mapping.stays ? StepLook::Skipped
            : mapping.isThere                ? StepLook::Done
                                             : StepLook::Now;
        state->setData(QVariant::fromValue(look), CellDelegate::LookRole);
        rows << QList<QStandardItem *>{from, arrow, to, state};
    }
    setRows(rows);
}

void MappingView::changeEvent(QEvent *event)
{
    FittedTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MappingView::retranslate()
{
    setColumns({m_from, QString(), m_to, QString()}, 4);
    //: The name of a table of attribute mappings, for a screen reader; the two profiles
    setAccessibleName(tr("Mappings from %1 to %2").arg(m_from, m_to));
    setMappings(std::exchange(m_mappings, {}));
}

} // namespace setup::ui
