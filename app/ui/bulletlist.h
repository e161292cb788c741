// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace setup::ui {

/// Short paragraphs with a bullet each, whose further lines begin where the first does.
class BulletList final : public QWidget
{
    Q_OBJECT

public:
    explicit BulletList(QWidget *parent = nullptr);

    /// Takes plain text; nothing happens where it is the same as before.
    void setItems(const QStringList &items);

private:
    QGridLayout *m_grid = nullptr;
    QStringList m_items;
};

} // namespace setup::ui
