// SPDX-License-Identifier: Apache-2.0
#include "ui/screensketch.h"

#include "ui/screenlayout.h"
#include "ui/screenpainter.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace setup::ui {

namespace {

constexpr int usualEms = 20;
constexpr int leastEms = 12;

} // namespace

ScreenSketch::ScreenSketch(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScreenSketch::setScreen(const ScreenData &screen, const ScreenValues &values, const QPixmap &picture)
{
    m_screen = filledScreen(screen, values);
    m_picture = picture;
    m_layout = {};
    setAccessibleName(m_screen.title);
    setAccessibleDescription(screenAsText(screen, values));
    updateGeometry();
    update();
}

QSize ScreenSketch::sizeHint() const
{
    const int width = Theme::em() * usualEms;
    return {width, heightForWidth(width)};
}

QSize ScreenSketch::minimumSizeHint() const
{
    return {Theme::em() * leastEms, Theme::em() * leastEms / 2};
}

int ScreenSketch::heightForWidth(int width) const
{
    if (isPicture())
        return qRound(qreal(width) * m_picture.height() / m_picture.width());
    return int(std::ceil(layoutFor(width).height));
}

void ScreenSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isPicture()) {
        paintScreen(painter, layoutFor(width()));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRect(0, 0, width(), heightForWidth(width())), m_picture);
}

void ScreenSketch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_layout = {};
    updateGeometry();
    update();
}

const ScreenLayout &ScreenSketch::layoutFor(int width) const
{
    if (m_layout.shapes.isEmpty() || !qFuzzyCompare(m_layout.width, qreal(width)))
        m_layout = layoutScreen(m_screen, width);
    return m_layout;
}

} // namespace setup::ui
