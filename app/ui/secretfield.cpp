// SPDX-License-Identifier: Apache-2.0
#include "ui/secretfield.h"

#include "ui/actionbutton.h"
#include "ui/revealedtext.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace setup::ui {

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : Field(objectName, parent),
      m_button(new ActionButton(ButtonLook::Quiet, objectName + "Reveal"_L1, this)),
      m_revealed(new RevealedText)
{
    edit()->setEchoMode(QLineEdit::Password);
    edit()->setDragEnabled(false);
    edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_button->setAutoDefault(false);
    m_button->installEventFilter(this);
    addBeside(m_button);
    connect(m_button, &QPushButton::pressed, this, [this] { reveal(true); });
    connect(m_button, &QPushButton::released, this, [this] { reveal(false); });
    m_revealed->setParent(this);
    retranslate();
}

Secret SecretField::secret() const
{
    return Secret(edit()->text().trimmed());
}

void SecretField::setSecret(const Secret &secret)
{
    edit()->setText(QString::fromUtf8(secret.reveal()));
}

Secret SecretField::takeSecret()
{
    Secret taken = secret();
    // Not clear(), which could be undone; setText() forgets the history.
    edit()->setText(QString());
    reveal(false);
    return taken;
}

bool SecretField::isEmpty() const
{
    return edit()->text().trimmed().isEmpty();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    const bool gone = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowDeactivate;
    if (watched == m_button && gone)
        reveal(false);
    return Field::eventFilter(watched, event);
}

void SecretField::reveal(bool shown)
{
    if (!m_revealed)
        return;
    if (!shown) {
        m_revealed->conceal();
        return;
    }
    // Over the window, because the field itself may be lower than the whole secret in many lines.
    QWidget *sheet = parentWidget() ? parentWidget() : this;
    m_revealed->setParent(sheet);
    m_revealed->reveal(edit()->text(), QRect(edit()->mapTo(sheet, QPoint(0, 0)), edit()->size()));
}

void SecretField::changeEvent(QEvent *event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_button)
        retranslate();
}

void SecretField::retranslate()
{
    m_button->setText(tr("Hold to show"));
    m_button->setAccessibleName(tr("Show the secret while this is held"));
}

} // namespace setup::ui
