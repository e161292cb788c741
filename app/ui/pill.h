// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steplook.h"

#include <QWidget>

namespace setup::ui {

/// A state in a word with its sign, on a tint: "✓ agrees".
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(StepLook look, const QString &text, QWidget *parent = nullptr);

    void setState(StepLook look, const QString &text);
    StepLook look() const { return m_look; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: the size of a pill, and the painting of one into the top of an area.
    static QSize sizeFor(const QString &text);
    static void paint(QPainter &painter, const QRectF &area, StepLook look, const QString &text,
                      Qt::LayoutDirection direction = Qt::LeftToRight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StepLook m_look = StepLook::ToDo;
    QString m_text;
};

} // namespace setup::ui
