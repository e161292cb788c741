// SPDX-License-Identifier: Apache-2.0
#include "ui/bulletlist.h"

#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

BulletList::BulletList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void BulletList::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (const QLayoutItem *item = m_grid->itemAt(0)) {
        QWidget *old = item->widget();
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_grid->setHorizontalSpacing(Theme::em() * 3 / 5);
    m_grid->setVerticalSpacing(Theme::em() * 2 / 5);
    for (int row = 0; row < items.size(); ++row) {
        auto *bullet = new TextLabel(TextLook::Body, u"•"_s, this);
        bullet->setWordWrap(false);
        bullet->setAccessibleName(u" "_s); // no reader needs to say "bullet"
        m_grid->addWidget(bullet, row, 0, Qt::AlignTop);
        m_grid->addWidget(new TextLabel(TextLook::Body, items.at(row), this), row, 1);
    }
}

} // namespace setup::ui
