// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steplook.h"

#include <QWidget>

namespace setup::ui {

/// The shape of a state beside a text that says the same in words.
class LookSign final : public QWidget
{
    Q_OBJECT

public:
    explicit LookSign(StepLook look, QWidget *parent = nullptr);

    void setLook(StepLook look);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StepLook m_look = StepLook::ToDo;
};

} // namespace setup::ui
