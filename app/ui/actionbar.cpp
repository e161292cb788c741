// SPDX-License-Identifier: Apache-2.0
#include "ui/actionbar.h"

#include "ui/actionbutton.h"
#include "ui/statusline.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent), m_status(new StatusLine(this)),
      m_close(new ActionButton(ButtonLook::Quiet, u"closeButton"_s, this)),
      m_back(new ActionButton(ButtonLook::Secondary, u"backButton"_s, this)),
      m_primary(new ActionButton(ButtonLook::Primary, u"primaryButton"_s, this)),
      m_layout(new QHBoxLayout(this))
{
    setProperty("look", u"bottomBar"_s);
    const int em = Theme::em();
    m_layout->setContentsMargins(3 * em / 2, 3 * em / 4, 3 * em / 2, 3 * em / 4);
    m_layout->setSpacing(3 * em / 4);
    m_layout->addWidget(m_status, 1);
    m_layout->addWidget(m_close);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_primary);
    m_primary->setDefault(true);
    m_primary->hide();
    connect(m_back, &QPushButton::clicked, this, [this] { emit backRequested(); });
    connect(m_close, &QPushButton::clicked, this, [this] { emit closeRequested(); });
    connect(m_primary, &QPushButton::clicked, this,
            [this] { emit actionTriggered(m_primary->property("action").toString()); });
    retranslate();
}

void ActionBar::setActions(BackState back, const QList<ActionSpec> &secondary, const ActionSpec &primary)
{
    m_back->setVisible(back != BackState::Hidden);
    m_back->setEnabled(back == BackState::Enabled);
    while (m_secondary.size() < secondary.size())
        m_secondary << addButton();
    for (qsizetype i = 0; i < m_secondary.size(); ++i) {
        const bool used = i < secondary.size();
        if (m_secondary[i]->hasFocus() && (!used || !secondary[i].enabled))
            setFocus(Qt::OtherFocusReason);
        if (used)
            fill(m_secondary[i], secondary[i]);
        m_secondary[i]->setVisible(used);
    }
    const bool primaryUsable = primary.enabled && !primary.id.isEmpty();
    // Qt would hand the focus of a locked button to its neighbour, and the next Enter would press that.
    if (m_primary->hasFocus() && !primaryUsable)
        setFocus(Qt::OtherFocusReason);
    fill(m_primary, primary);
    m_primary->setVisible(!primary.id.isEmpty());
    if (hasFocus() && primaryUsable)
        m_primary->setFocus(Qt::OtherFocusReason);
    chainFocus();
}

void ActionBar::fill(ActionButton *button, const ActionSpec &spec)
{
    button->setProperty("action", spec.id);
    if (button != m_primary)
        button->setObjectName(spec.id);
    button->setText(spec.text);
    button->setEnabled(spec.enabled);
    button->setToolTip(spec.reason);
    button->setAccessibleDescription(spec.reason);
}

ActionButton *ActionBar::addButton()
{
    auto *button = new ActionButton(ButtonLook::Secondary, {}, this);
    m_layout->insertWidget(m_layout->indexOf(m_primary), button);
    connect(button, &QPushButton::clicked, this,
            [this, button] { emit actionTriggered(button->property("action").toString()); });
    return button;
}

void ActionBar::chainFocus()
{
    // From a page's last field the primary action comes first, then what lies to its left.
    QWidget *previous = m_primary;
    for (ActionButton *button : std::as_const(m_secondary)) {
        setTabOrder(previous, button);
        previous = button;
    }
    setTabOrder(previous, m_back);
    setTabOrder(m_back, m_close);
}

bool ActionBar::triggerPrimary()
{
    if (m_primary->isHidden() || !m_primary->isEnabled())
        return false;
    m_primary->click();
    return true;
}

void ActionBar::focusAction()
{
    // A locked primary action waits for the focus, so that Enter presses it as soon as it can be pressed. Back and
    // Close get it from the person alone.
    if (!m_primary->isHidden() && m_primary->isEnabled())
        m_primary->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool ActionBar::canGoBack() const
{
    return !m_back->isHidden() && m_back->isEnabled();
}

void ActionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActionBar::retranslate()
{
    m_close->setText(tr("C&lose"));
    m_back->setText(tr("&Back"));
}

} // namespace setup::ui
