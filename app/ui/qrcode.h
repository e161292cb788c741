// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBitArray>
#include <QWidget>

namespace setup::ui {

/// A text as a QR code, for a telephone's camera: dark on light whatever the window wears, with the quiet zone that
/// readers want.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(const QString &objectName, QWidget *parent = nullptr);

    /// Shows that text; nothing for an empty one, or one that is too long for any code.
    void setText(const QString &text);

    /// Modules on a side; 0 where nothing is shown.
    int modules() const { return m_side; }
    bool isDark(int column, int row) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int moduleSize() const;

    QString m_text;
    int m_side = 0;
    QBitArray m_dark;
};

} // namespace setup::ui
