// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace setup::ui {

/// Paints a cell of any table of this program: a text that wraps whole, a quiet second text below it, a value in
/// fixed width, a state as a pill, or an arrow. The model says which by these roles.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: the second, quiet text.
        LookRole, ///< StepLook: the text is a state and becomes a pill.
        ValueRole, ///< bool: the text is a value.
        MutedRole, ///< bool: the text is quiet itself.
        StruckRole, ///< bool: the text is crossed out: it goes.
        ArrowRole, ///< int: 1 an arrow, -1 a broken one; no text.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The least width in which no word of the cell is broken.
    static qreal leastWidth(const QModelIndex &index);

    /// As wide as the text is without breaks, as high as it is in the column as it stands.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace setup::ui
