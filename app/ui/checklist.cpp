// SPDX-License-Identifier: Apache-2.0
#include "ui/checklist.h"

#include "ui/numberbadge.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

Checklist::Checklist(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(TextLook::Strong, this)),
      m_aside(new TextLabel(TextLook::Muted, this)), m_rows(new QVBoxLayout)
{
    setObjectName(objectName);
    setProperty("look", u"card"_s);
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_aside->setWordWrap(false);
    head->addWidget(m_aside);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    fitLengths();
}

void Checklist::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Checklist::setAside(const QString &aside)
{
    m_aside->setText(aside);
}

void Checklist::setClicks(const QList<ClickRow> &clicks)
{
    if (clicks == m_clicks)
        return;
    m_clicks = clicks;
    rebuild();
}

void Checklist::setTickable(bool tickable)
{
    m_tickable = tickable;
    rebuild();
}

void Checklist::rebuild()
{
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::em() * 3 / 4);
    for (qsizetype i = 0; i < m_clicks.size(); ++i) {
        auto *rule = new QFrame(m_list);
        rule->setProperty("look", u"rule"_s);
        list->addWidget(rule);
        list->addWidget(makeRow(int(i) + 1, m_clicks[i]));
    }
    m_rows->addWidget(m_list);
}

QWidget *Checklist::makeRow(int number, const ClickRow &click)
{
    auto *row = new QWidget(m_list);
    auto *badge = new NumberBadge(number, row);
    badge->setDone(click.done);
    auto *text = new TextLabel(TextLook::Body, row);
    text->setTextFormat(Qt::RichText);
    text->setText(click.text);
    auto *detail = new TextLabel(TextLook::Muted, row);
    detail->setTextOrHide(click.detail);
    const QString plain = QTextDocumentFragment::fromHtml(click.text).toPlainText();
    //: Read aloud: the number of a click, what to click, and "done" or nothing
    text->setAccessibleName(
        tr("%1. %2 %3").arg(number).arg(plain, click.done ? tr("done") : QString()).trimmed());
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::em() / 5);
    words->addWidget(text);
    words->addWidget(detail);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::em());
    layout->addWidget(badge, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    if (m_tickable) {
        //: A box that the person ticks after a click in the console
        auto *box = new QCheckBox(tr("I did this"), row);
        box->setObjectName(click.id);
        box->setChecked(click.done);
        box->setAccessibleName(tr("I did this: %1").arg(plain));
        layout->addWidget(box, 0, Qt::AlignTop);
        connect(box, &QCheckBox::toggled, this, [this, badge, id = click.id](bool done) {
            badge->setDone(done);
            for (ClickRow &known : m_clicks)
                known.done = known.id == id ? done : known.done;
            emit ticked(id, done);
        });
    }
    return row;
}

void Checklist::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLengths();
}

void Checklist::fitLengths()
{
    const int em = Theme::em();
    layout()->setContentsMargins(em, em * 3 / 4, em, em);
    layout()->setSpacing(em * 3 / 4);
}

} // namespace setup::ui
