// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/announce.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TextLook::Muted, this)), m_bar(new QProgressBar(this))
{
    m_label->setObjectName(u"statusText"_s);
    m_bar->setObjectName(u"statusProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addStretch();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
}

void StatusLine::setText(const QString &text)
{
    const bool isNew = m_working || text != m_text;
    m_working = false;
    m_tick.stop();
    m_text = text;
    refresh();
    if (isNew)
        announce(m_label, text);
}

void StatusLine::setWorking(const QString &text)
{
    if (m_working && text == m_text)
        return;
    m_working = true;
    m_text = text;
    m_since.start();
    m_tick.start();
    refresh();
    announce(m_label, text);
}

void StatusLine::setProgress(int done, int total)
{
    if (total <= 0) {
        m_bar->hide();
        m_bar->reset();
        return;
    }
    const bool same = !m_bar->isHidden() && m_bar->maximum() == total;
    m_bar->setMaximum(total);
    m_bar->setValue(same ? qMax(done, m_bar->value()) : done);
    m_bar->setMaximumHeight(Theme::em() / 2);
    m_bar->show();
}

QString StatusLine::text() const
{
    return m_label->text();
}

void StatusLine::refresh()
{
    const qint64 seconds = m_working ? m_since.elapsed() / 1000 : 0;
    if (seconds < 2) {
        m_label->setText(m_text);
        return;
    }
    const QString elapsed = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: Status line: what goes on, then the time since it began, as minutes and seconds
    m_label->setText(tr("%1 · %2").arg(m_text, elapsed));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_bar->setAccessibleName(tr("Progress"));
        refresh();
    }
}

} // namespace setup::ui
