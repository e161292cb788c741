// SPDX-License-Identifier: Apache-2.0
#include "ui/celldelegate.h"

#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QPolygonF>
#include <QTableView>

namespace setup::ui {

namespace {

QMarginsF padding()
{
    const qreal em = Theme::em();
    return {em * 0.9, em * 0.6, em * 0.6, em * 0.6};
}

QFont fontOf(const QModelIndex &index)
{
    QFont font = index.data(CellDelegate::ValueRole).toBool() ? Theme::valueFont()
                                                              : Theme::font(TextSize::Body);
    font.setStrikeOut(index.data(CellDelegate::StruckRole).toBool());
    return font;
}

qreal columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->columnWidth(index.column()) : option.rect.width();
}

void paintArrow(QPainter &painter, const QRectF &area, bool whole, bool mirrored)
{
    const qreal em = Theme::em();
    const qreal y = area.top() + em * 0.7;
    const qreal tip = mirrored ? area.left() : area.right();
    const qreal tail = mirrored ? area.right() : area.left();
    const qreal back = mirrored ? em * 0.4 : -em * 0.4;
    const QColor colour = whole ? Theme::current().accent : Theme::current().muted;
    painter.setPen(QPen(colour, em * 0.11, whole ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(tail, y), QPointF(tip, y));
    painter.setPen(QPen(colour, em * 0.11));
    painter.drawPolyline(QPolygonF({{tip + back, y - em * 0.3}, {tip, y}, {tip + back, y + em * 0.3}}));
}

void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Theme::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    // Where several rows can be chosen, they must be seen while a button takes the focus.
    const bool several = view && view->selectionMode() != QAbstractItemView::SingleSelection;
    if ((focused || several) && option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours.tint(colours.accent));
    if (index.row() < index.model()->rowCount() - 1) {
        painter.setPen(colours.line);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (!focused)
        return;
    // One ring around the whole row, each cell drawing its part.
    const int last = index.model()->columnCount() - 1;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect cell = option.rect;
    const int edge = qMax(2, Theme::em() / 8);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), edge), colours.accent);
    painter.fillRect(QRect(cell.left(), cell.bottom() + 1 - edge, cell.width(), edge), colours.accent);
    if (index.column() == (mirrored ? last : 0))
        painter.fillRect(QRect(cell.left(), cell.top(), edge, cell.height()), colours.accent);
    if (index.column() == (mirrored ? 0 : last))
        painter.fillRect(QRect(cell.right() + 1 - edge, cell.top(), edge, cell.height()), colours.accent);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = Theme::current();
    painter->save();
    paintFrame(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).marginsRemoved(padding());
    const QString text = index.data().toString();
    const QVariant look = index.data(LookRole);
    const int arrow = index.data(ArrowRole).toInt();
    qreal used = 0;
    if (arrow != 0) {
        paintArrow(*painter, area, arrow > 0, option.direction == Qt::RightToLeft);
    } else if (look.isValid() && !text.isEmpty()) {
        Pill::paint(*painter, area, look.value<StepLook>(), text, option.direction);
        used = Pill::sizeFor(text).height();
    } else {
        const bool muted = index.data(MutedRole).toBool() || index.data(StruckRole).toBool();
        painter->setPen(muted ? colours.muted : colours.text);
        paintWrapped(*painter, area, text, fontOf(index), option.direction);
        used = wrappedHeight(text, fontOf(index), area.width());
    }
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setPen(colours.muted);
        paintWrapped(*painter, area.adjusted(0, used, 0, 0), detail, Theme::font(TextSize::Small),
                     option.direction);
    }
    painter->restore();
}

qreal CellDelegate::leastWidth(const QModelIndex &index)
{
    const QMarginsF margins = padding();
    const QString text = index.data().toString();
    qreal width = 0;
    if (index.data(ArrowRole).toInt() != 0)
        width = Theme::em() * 2.5;
    else if (index.data(LookRole).isValid() && !text.isEmpty())
        width = Pill::sizeFor(text).width();
    else
        width = longestWord(text, fontOf(index));
    // A value is compared letter by letter and may break anywhere.
    if (index.data(ValueRole).toBool())
        width = qMin(width, qreal(Theme::em() * 5));
    width = qMax(width, longestWord(index.data(DetailRole).toString(), Theme::font(TextSize::Small)));
    return width + margins.left() + margins.right() + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QMarginsF margins = padding();
    const QString text = index.data().toString();
    const QString detail = index.data(DetailRole).toString();
    const QFont small = Theme::font(TextSize::Small);
    const qreal inside = columnWidth(option, index) - margins.left() - margins.right();
    QSizeF size;
    if (index.data(ArrowRole).toInt() != 0)
        size = QSizeF(Theme::em() * 2.5, Theme::em());
    else if (index.data(LookRole).isValid() && !text.isEmpty())
        size = Pill::sizeFor(text);
    else
        size = QSizeF(naturalWidth(text, fontOf(index)), wrappedHeight(text, fontOf(index), inside));
    if (!detail.isEmpty()) {
        size.rheight() += wrappedHeight(detail, small, inside);
        size.setWidth(qMax(size.width(), naturalWidth(detail, small)));
    }
    return QSize(qRound(size.width() + margins.left() + margins.right()) + 1,
                 qRound(size.height() + margins.top() + margins.bottom()));
}

} // namespace setup::ui
