// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screendata.h"
#include "ui/screenshape.h"

namespace setup::ui {

/// Puts the elements of a screen below each other. One use for one layout.
class ScreenBuilder
{
public:
    explicit ScreenBuilder(qreal width);

    /// The elements from the current height on, between those edges.
    void add(const QList<ScreenElement> &elements, qreal left, qreal right);
    void addWindow(const QString &address);
    ScreenLayout finish();

private:
    qreal add(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addTabs(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addCard(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addDialog(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addGroup(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addField(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addFact(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addChoice(const ScreenElement &element, qreal left, qreal right, qreal top);
    qreal addTable(const ScreenElement &element, qreal left, qreal right, qreal top);
    QList<qreal> columnWidths(const ScreenElement &table, qreal width) const;
    qreal addRow(const QList<qreal> &columns, const ScreenRow &row, qreal left, qreal width, qreal top);
    qreal addButtons(const QList<ScreenElement> &buttons, qreal left, qreal right, qreal top);
    qreal addButton(const ScreenElement &button, qreal left, qreal top, qreal width);
    qreal addPlain(const ScreenElement &element, qreal left, qreal right, qreal top);

    qreal text(const QString &text, ShapeText look, qreal left, qreal top, qreal width);
    qreal textWidth(const QString &text, ShapeText look) const;
    /// The ring around a rectangle, and its number at the right or the left.
    void mark(const QRectF &around, int number, bool atLeft = false);
    qreal markWidth(int callout) const { return callout ? m_badge + m_gap + 2 * m_ring : 0; }
    qreal buttonWidth(const ScreenElement &button, qreal available) const;

    ScreenLayout m_layout;
    qreal m_em = 0;
    qreal m_gap = 0; ///< Between things that belong together.
    qreal m_step = 0; ///< Between elements.
    qreal m_pad = 0; ///< Inside boxes.
    qreal m_ring = 0; ///< From a thing to its ring.
    qreal m_badge = 0;
    qreal m_bottom = 0;
};

} // namespace setup::ui
