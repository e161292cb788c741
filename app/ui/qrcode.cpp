// SPDX-License-Identifier: Apache-2.0
#include "ui/qrcode.h"

#include "ui/theme.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace setup::ui {
namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004, 6.3.8

} // namespace

QrCode::QrCode(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_side = 0;
    m_dark.clear();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (code) {
        m_side = code->width;
        m_dark.resize(m_side * m_side);
        for (int i = 0; i < m_side * m_side; ++i)
            m_dark.setBit(i, (code->data[i] & 1U) != 0);
    }
    setVisible(m_side > 0);
    updateGeometry();
    update();
}

bool QrCode::isDark(int column, int row) const
{
    return m_dark.testBit(row * m_side + column);
}

QSize QrCode::sizeHint() const
{
    const int side = moduleSize() * (m_side + 2 * quietZone);
    return {side, side};
}

int QrCode::moduleSize() const
{
    return std::max(3, Theme::em() / 4);
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    const auto &paper = Theme::contrastLight();
    const int size = moduleSize();
    QPainter painter(this);
    painter.fillRect(rect(), paper.surface);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (isDark(column, row))
                painter.fillRect((column + quietZone) * size, (row + quietZone) * size, size, size,
                                 paper.text);
        }
    }
}

} // namespace setup::ui
