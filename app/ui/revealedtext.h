// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace setup::ui {

/// A secret made readable over the field that hides it, broken to the width so that all of it is seen. Painted only:
/// it is no text for the accessibility interface, can't be selected, and keeps nothing once it is hidden.
class RevealedText final : public QWidget
{
    Q_OBJECT

public:
    explicit RevealedText(QWidget *parent = nullptr);

    /// Covers the place (in the parent's coordinates) and as much below it as the text needs.
    void reveal(const QString &text, const QRect &place);
    void conceal();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace setup::ui
