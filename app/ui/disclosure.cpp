// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure.h"

#include "ui/actionbutton.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

Disclosure::Disclosure(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_button(new ActionButton(ButtonLook::Quiet, objectName, this)),
      m_layout(new QVBoxLayout(this))
{
    m_button->setProperty("look", u"disclosure"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    setTitle(tr("Details"));
}

void Disclosure::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(m_open);
}

void Disclosure::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    if (m_content)
        m_content->setVisible(open);
    refresh();
    emit toggled(open);
}

void Disclosure::refresh()
{
    m_button->setText((m_open ? u"▾ "_s : u"▸ "_s) + m_title);
    QString spoken = m_title;
    spoken.remove(u'&');
    //: What a screen reader says of a line that shows or hides what is below; %1 is the line's text
    m_button->setAccessibleName(m_open ? tr("%1, open").arg(spoken) : tr("%1, closed").arg(spoken));
}

void Disclosure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace setup::ui
