// SPDX-License-Identifier: Apache-2.0
#include "ui/copybutton.h"

#include "ui/announce.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::ui {

CopyButton::CopyButton(const QString &objectName, QWidget *parent)
    : ActionButton(ButtonLook::Quiet, objectName, parent)
{
    m_copiedFor.setSingleShot(true);
    m_copiedFor.setInterval(2s);
    connect(&m_copiedFor, &QTimer::timeout, this, &CopyButton::refresh);
}

void CopyButton::setWords(const QString &text, const QString &spoken)
{
    m_words = text;
    m_spoken = spoken;
    refresh();
}

void CopyButton::showCopied(const QString &said)
{
    m_copiedFor.start();
    refresh();
    announce(this, said.isEmpty() ? tr("Copied") : said);
}

void CopyButton::refresh()
{
    //: On a button, after it was pressed
    const QString copied = tr("✓ Copied");
    // Wide enough for either word, so that nothing beside it moves.
    setText(copied);
    const int wide = sizeHint().width();
    setText(m_words);
    setMinimumWidth(qMax(wide, sizeHint().width()));
    if (m_copiedFor.isActive())
        setText(copied);
    setAccessibleName(m_copiedFor.isActive() ? tr("Copied") : m_spoken);
}

void CopyButton::changeEvent(QEvent *event)
{
    ActionButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refresh();
}

} // namespace setup::ui
