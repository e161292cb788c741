// SPDX-License-Identifier: Apache-2.0
#include "ui/consolehint.h"

#include "ui/numberbadge.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

ConsoleHint::ConsoleHint(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextLook::Strong, this)),
      m_source(new TextLabel(TextLook::Muted, this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"consoleHint"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_source);
    m_source->hide();
}

void ConsoleHint::setTitle(const QString &title, const QString &source)
{
    m_title->setText(title);
    m_source->setTextOrHide(source);
    setAccessibleName(title);
}

void ConsoleHint::setPicture(QWidget *picture)
{
    m_layout->insertWidget(2, picture);
}

void ConsoleHint::setClicks(const QStringList &clicks)
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, Theme::em() / 2, 0, 0);
    list->setSpacing(Theme::em() * 3 / 4);
    for (qsizetype i = 0; i < clicks.size(); ++i) {
        auto *text = new TextLabel(TextLook::Body, m_list);
        text->setTextFormat(Qt::RichText);
        text->setText(clicks[i]);
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::em() * 2 / 3);
        row->addWidget(new NumberBadge(int(i) + 1, m_list), 0, Qt::AlignTop);
        row->addWidget(text, 1);
        list->addLayout(row);
    }
    m_layout->addWidget(m_list);
}

} // namespace setup::ui
