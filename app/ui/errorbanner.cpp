// SPDX-License-Identifier: Apache-2.0
#include "ui/errorbanner.h"

#include "ui/actionbutton.h"
#include "ui/announce.h"
#include "ui/copybutton.h"
#include "ui/disclosure.h"
#include "ui/steplook.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/valuetext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent), m_happened(new TextLabel(TextLook::Strong, this)),
      m_meaning(new TextLabel(TextLook::Body, this)), m_whatToDo(new TextLabel(TextLook::Body, this)),
      m_action(new ActionButton(ButtonLook::Secondary, u"errorAction"_s, this)),
      m_disclosure(new Disclosure(u"errorDetails"_s, this)), m_details(new ValueText)
{
    setObjectName(u"errorBanner"_s);
    setProperty("look", u"failed"_s);
    auto *below = new QWidget;
    m_copy = new CopyButton(u"copyErrorDetails"_s, below);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_details);
    belowLayout->addWidget(m_copy, 0, Qt::AlignLeading);
    m_disclosure->setContent(below);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_happened);
    layout->addWidget(m_meaning);
    layout->addWidget(m_whatToDo);
    layout->addWidget(m_action, 0, Qt::AlignLeading);
    layout->addWidget(m_disclosure);
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionTriggered(); });
    connect(m_copy, &QPushButton::clicked, this, &ErrorBanner::copyDetails);
    fitLengths();
    retranslate();
    hide();
}

void ErrorBanner::showProblem(const Problem &problem)
{
    m_happened->setTextOrHide(problem.happened);
    m_meaning->setTextOrHide(problem.meaning);
    m_whatToDo->setTextOrHide(problem.whatToDo);
    m_action->setText(problem.actionText);
    m_action->setVisible(!problem.actionText.isEmpty());
    m_details->setText(problem.details);
    m_disclosure->setVisible(!problem.details.isEmpty());
    m_disclosure->setOpen(false);
    const QString spoken = QStringList{problem.happened, problem.meaning, problem.whatToDo}.join(u' ');
    setAccessibleName(spoken);
    show();
    announce(this, spoken);
}

void ErrorBanner::clear()
{
    hide();
}

void ErrorBanner::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_details->text());
    m_copy->showCopied();
}

void ErrorBanner::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const qreal side = Theme::em() * 1.3;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal left = mirrored ? width() - Theme::em() - side : Theme::em();
    paintLook(painter, QRectF(left, m_happened->y(), side, side), StepLook::Failed);
}

void ErrorBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        fitLengths();
}

void ErrorBanner::fitLengths()
{
    const int em = Theme::em();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? em : 3 * em, em, mirrored ? 3 * em : em, em);
    layout()->setSpacing(em / 2);
}

void ErrorBanner::retranslate()
{
    m_disclosure->setTitle(tr("&Details"));
    m_details->setAccessibleName(tr("Details of the error"));
    m_copy->setWords(tr("Copy details"));
}

} // namespace setup::ui
