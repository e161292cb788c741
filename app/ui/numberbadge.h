// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace setup::ui {

/// The number of a click in a filled disc, or a tick once it is done.
class NumberBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberBadge(int number, QWidget *parent = nullptr);

    void setDone(bool done);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
    bool m_done = false;
};

} // namespace setup::ui
