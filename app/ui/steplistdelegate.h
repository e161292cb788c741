// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace setup::ui {

/// Paints a row of the step list: a group's heading, or a step with shape, title and word. A title that leaves no
/// room for the word wraps, and the word goes below.
class StepListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Empty for a group's heading.
        LookRole, ///< StepLook
        WordRole, ///< QString: the state's word where it isn't the look's own.
        ShownRole, ///< bool: its page is on show.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace setup::ui
