// SPDX-License-Identifier: Apache-2.0
#include "ui/steppage.h"

#include "ui/announce.h"
#include "ui/disclosure.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

// In multiples of the body text's size.
constexpr int readableWidth = 46;
constexpr int columnWidth = 64;
constexpr int asideWidth = 22;
constexpr int asideFromPageWidth = 56;
constexpr int asideFromWidePageWidth = 84; // a table of people needs the room more than the sketch

QScrollArea *scrollAreaFor(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

StepPage::StepPage(QWidget *parent) : QWidget(parent)
{
    buildColumn();
    buildAside();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_asideColumn);
    fitLengths();
}

void StepPage::buildColumn()
{
    auto *sheet = new QFrame;
    m_column = new QWidget(sheet);
    m_heading = new TextLabel(TextLook::Heading, m_column);
    m_heading->setObjectName(u"heading"_s);
    m_why = new TextLabel(TextLook::Why, m_column);
    m_why->setObjectName(u"why"_s);
    m_error = new ErrorBanner(m_column);
    m_busyLine = new TextLabel(TextLook::Muted, m_column);
    m_busyLine->setObjectName(u"busyLine"_s);
    m_busyLine->hide();
    m_body = new QWidget(m_column);
    m_contentLayout = new QVBoxLayout(m_body);
    m_contentLayout->setContentsMargins(0, 0, 0, 0);
    m_asideBelow = new Disclosure(u"showMeWhere"_s, m_column);
    m_asideBelow->hide();

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_why);
    column->addWidget(m_error);
    column->addWidget(m_busyLine);
    column->addWidget(m_body);
    column->addWidget(m_asideBelow);
    column->addStretch(1);

    auto *layout = new QHBoxLayout(sheet);
    layout->addWidget(m_column, 1);
    layout->addStretch(0);
    m_scroll = scrollAreaFor(sheet, this);
}

void StepPage::buildAside()
{
    auto *column = new QFrame;
    column->setBackgroundRole(QPalette::AlternateBase);
    m_asideColumnLayout = new QVBoxLayout(column);
    m_asideColumn = scrollAreaFor(column, this);
    m_asideColumn->setProperty("look", u"asideColumn"_s);
    m_asideColumn->hide();
    auto *below = new QWidget;
    m_asideBelowLayout = new QVBoxLayout(below);
    m_asideBelow->setContent(below);
}

void StepPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void StepPage::setWhy(const QString &why)
{
    m_why->setTextOrHide(why);
    setAccessibleDescription(why);
}

void StepPage::addBlock(QWidget *block)
{
    m_contentLayout->addWidget(block);
}

void StepPage::setWide(bool wide)
{
    m_wide = wide;
    auto *column = qobject_cast<QVBoxLayout *>(m_column->layout());
    column->setStretchFactor(m_body, wide ? 1 : 0);
    column->setStretch(column->count() - 1, wide ? 0 : 1);
    fitLengths();
}

void StepPage::setAside(QWidget *aside, const QString &title)
{
    m_aside = aside;
    m_asideBelow->setTitle(title);
    placeAside();
}

void StepPage::showProblem(const Problem &problem)
{
    m_error->showProblem(problem);
    m_scroll->ensureWidgetVisible(m_error);
}

void StepPage::clearProblem()
{
    m_error->clear();
}

void StepPage::setBusy(const QString &text)
{
    if (!m_busy) {
        QWidget *focused = QApplication::focusWidget();
        m_focusBefore = focused && m_body->isAncestorOf(focused) ? focused : nullptr;
    }
    m_busy = true;
    m_body->setEnabled(false);
    m_busyLine->setTextOrHide(text);
    announce(m_busyLine, text);
}

void StepPage::setIdle()
{
    if (!m_busy)
        return;
    m_busy = false;
    m_busyLine->hide();
    m_body->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore = nullptr;
}

void StepPage::scrollByPages(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

bool StepPage::focusFirst() const
{
    QWidget *first = initialFocus();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

QWidget *StepPage::initialFocus() const
{
    QWidget *first = nullptr;
    for (QWidget *widget = m_body->nextInFocusChain(); widget && widget != m_body;
         widget = widget->nextInFocusChain()) {
        // Not a table or a button: where nothing is to be entered, the action comes first.
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && widget->isEnabled()
            && !qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QPushButton *>(widget);
        if (takesFocus && m_body->isAncestorOf(widget) && widget->isVisibleTo(m_body)) {
            first = widget;
            break;
        }
    }
    return first;
}

QSize StepPage::minimumSizeHint() const
{
    // The content scrolls and wraps, so the page may be far smaller than it.
    return {Theme::em() * 24, Theme::em() * 14};
}

void StepPage::retranslate() {}

void StepPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLengths();
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeAside();
}

void StepPage::fitLengths()
{
    const int em = Theme::em();
    m_column->setMaximumWidth(m_wide ? QWIDGETSIZE_MAX : em * columnWidth);
    for (TextLabel *text : {m_heading, m_why, m_busyLine})
        text->setMaximumWidth(em * readableWidth);
    m_column->parentWidget()->layout()->setContentsMargins(5 * em / 2, 2 * em, 5 * em / 2, 2 * em);
    m_column->layout()->setSpacing(em * 3 / 4);
    m_contentLayout->setSpacing(5 * em / 4);
    m_body->setContentsMargins(0, em / 2, 0, 0);
    m_asideColumnLayout->setContentsMargins(3 * em / 2, 2 * em, 3 * em / 2, 2 * em);
    m_asideColumn->setFixedWidth(em * asideWidth);
    placeAside();
}

void StepPage::placeAside()
{
    const int needed = m_wide ? asideFromWidePageWidth : asideFromPageWidth;
    const bool beside = m_aside && width() >= Theme::em() * needed;
    m_asideColumn->setVisible(beside);
    m_asideBelow->setVisible(m_aside && !beside);
    QVBoxLayout *home = beside ? m_asideColumnLayout : m_asideBelowLayout;
    if (m_aside && m_aside->parentWidget() != home->parentWidget()) {
        home->insertWidget(0, m_aside);
        m_aside->show();
    }
    if (m_asideColumnLayout->count() < 2)
        m_asideColumnLayout->addStretch(1);
}

} // namespace setup::ui
