// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/screenshape.h"
#include "ui/screentext.h"

#include <QPixmap>
#include <QWidget>

namespace setup::ui {

/// A drawing of a console's screen with the setup's own values and numbers on what to click, as high as its width
/// makes it; or the picture that a trainer has put in its place. Its words are its accessible description.
class ScreenSketch final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenSketch(QWidget *parent = nullptr);

    /// The picture, unless it is null, replaces the drawing.
    void setScreen(const ScreenData &screen, const ScreenValues &values, const QPixmap &picture = {});

    const ScreenData &screen() const { return m_screen; }
    bool isPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const ScreenLayout &layoutFor(int width) const;

    ScreenData m_screen; // filled
    QPixmap m_picture;
    mutable ScreenLayout m_layout; // of the last width asked for
};

} // namespace setup::ui
