// SPDX-License-Identifier: Apache-2.0
#include "ui/steplistdelegate.h"

#include "ui/steplook.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace setup::ui {

namespace {

/// Where the parts of a step's row are, for left-to-right reading.
struct Places
{
    QRectF box = {}; ///< The highlighted area.
    QRectF mark = {};
    QRectF title = {};
    QRectF word = {};
    qreal height = 0;
};

QFont titleFont(const QModelIndex &index)
{
    const bool shown = index.data(StepListDelegate::ShownRole).toBool();
    return Theme::font(TextSize::Body, shown ? QFont::DemiBold : QFont::Normal);
}

QFont wordFont(const QModelIndex &index)
{
    const bool shown = index.data(StepListDelegate::ShownRole).toBool();
    return Theme::font(TextSize::Small, shown ? QFont::DemiBold : QFont::Normal);
}

QString wordOf(const QModelIndex &index)
{
    QString own = index.data(StepListDelegate::WordRole).toString();
    if (!own.isEmpty())
        return own;
    const auto look = index.data(StepListDelegate::LookRole).value<StepLook>();
    // Nothing to tell of the steps that are still to come; their empty ring says it, and a reader hears the word.
    return look == StepLook::ToDo ? QString() : lookWord(look);
}

Places placesOf(const QModelIndex &index, const QRectF &row)
{
    const qreal em = Theme::em();
    const QFont font = titleFont(index);
    const QFont small = wordFont(index);
    Places places;
    places.box = row.adjusted(em * 0.7, em * 0.1, -em * 0.7, -em * 0.1);
    const QRectF inner = places.box.adjusted(em * 0.75, em * 0.45, -em * 0.7, -em * 0.45);
    const qreal line = wrappedHeight(QStringLiteral("X"), font, inner.width());
    places.mark = QRectF(inner.left(), inner.top() + (line - em * 1.25) / 2, em * 1.25, em * 1.25);
    const qreal left = places.mark.right() + em * 0.7;
    const QString title = index.data().toString();
    const QString word = wordOf(index);
    const qreal wordWidth = word.isEmpty() ? 0 : naturalWidth(word, small);
    const bool beside = left + naturalWidth(title, font) + em * 0.5 + wordWidth <= inner.right();
    const qreal titleRight = beside ? inner.right() - wordWidth : inner.right();
    const qreal titleHeight = wrappedHeight(title, font, titleRight - left);
    const qreal wordHeight = wrappedHeight(word, small, row.width());
    places.title = QRectF(left, inner.top(), titleRight - left, titleHeight);
    places.word = beside
        ? QRectF(inner.right() - wordWidth, inner.top() + (line - wordHeight) / 2, wordWidth, wordHeight)
        : QRectF(left, inner.top() + titleHeight, inner.right() - left, wordHeight);
    places.height = (beside || word.isEmpty() ? places.title.bottom() : places.word.bottom()) - row.top()
        + em * 0.55;
    return places;
}

void paintHeading(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const qreal em = Theme::em();
    painter->setPen(Theme::current().muted);
    paintWrapped(*painter, QRectF(rect).adjusted(em * 1.45, em * 1.0, -em, 0), text,
                 Theme::font(TextSize::Small, QFont::DemiBold), direction);
}

qreal rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QSize StepListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal em = Theme::em();
    const qreal width = rowWidth(option);
    if (index.data(IdRole).toString().isEmpty()) {
        const QFont font = Theme::font(TextSize::Small, QFont::DemiBold);
        const qreal height = wrappedHeight(index.data().toString(), font, width - em * 2.45);
        return {qRound(width), qRound(height + em * 1.3)};
    }
    return {qRound(width), qRound(placesOf(index, QRectF(0, 0, width, 0)).height)};
}

void StepListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colours &colours = Theme::current();
    const auto mirrored = [&option](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, part.toAlignedRect()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(IdRole).toString().isEmpty()) {
        paintHeading(painter, option.rect, index.data().toString(), option.direction);
        painter->restore();
        return;
    }
    const Places places = placesOf(index, option.rect);
    const bool shown = index.data(ShownRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const qreal radius = Theme::em() * 0.45;
    if (shown || focused || (hovered && option.state.testFlag(QStyle::State_Enabled))) {
        painter->setPen(focused ? QPen(colours.accent, 2 * Theme::hair()) : QPen(Qt::NoPen));
        painter->setBrush(shown ? colours.surface : Qt::transparent);
        painter->drawRoundedRect(mirrored(places.box), radius, radius);
    }
    if (shown) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        QRectF bar = places.box;
        bar.setWidth(Theme::em() * 0.2);
        painter->drawRoundedRect(mirrored(bar), bar.width() / 2, bar.width() / 2);
    }
    paintLook(*painter, mirrored(places.mark), index.data(LookRole).value<StepLook>());
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.text : colours.muted);
    paintWrapped(*painter, mirrored(places.title), index.data().toString(), titleFont(index),
                 option.direction);
    painter->setPen(colours.muted);
    paintWrapped(*painter, mirrored(places.word), wordOf(index), wordFont(index), option.direction);
    painter->restore();
}

} // namespace setup::ui
