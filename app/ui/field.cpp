// SPDX-License-Identifier: Apache-2.0
#include "ui/field.h"

#include "ui/announce.h"
#include "ui/looksign.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

/// Alt with a letter that is nobody's mnemonic: it must not end up in the text. On macOS that key types letters.
bool isStrayMnemonic(const QEvent &event)
{
#ifdef Q_OS_MACOS
    Q_UNUSED(event)
    return false;
#else
    const auto &key = dynamic_cast<const QKeyEvent &>(event);
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::AltModifier && !key.text().isEmpty() && key.text().front().isPrint();
#endif
}

} // namespace

Field::Field(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TextLook::Strong, this)), m_edit(new QLineEdit(this)),
      m_row(new QHBoxLayout), m_errorSign(new LookSign(StepLook::Failed, this)),
      m_errorLine(new TextLabel(TextLook::ErrorLine, this)),
      m_noteLine(new TextLabel(TextLook::NoteLine, this)), m_helpLine(new TextLabel(TextLook::Muted, this))
{
    setObjectName(objectName + "Field"_L1);
    m_edit->setObjectName(objectName);
    m_errorLine->setObjectName(objectName + "Error"_L1);
    m_noteLine->setObjectName(objectName + "Note"_L1);
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    m_errorSign->hide();
    m_errorLine->hide();
    m_noteLine->hide();
    m_helpLine->hide();
    m_row->addWidget(m_edit, 1);
    auto *errorRow = new QHBoxLayout;
    errorRow->addWidget(m_errorSign, 0, Qt::AlignTop);
    errorRow->addWidget(m_errorLine, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addLayout(m_row);
    layout->addLayout(errorRow);
    layout->addWidget(m_noteLine);
    layout->addWidget(m_helpLine);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::textEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        m_wasLeft = true;
        refresh();
        emit left();
    });
    fitLengths();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
}

void Field::setHelp(const QString &help)
{
    m_helpLine->setTextOrHide(help);
    refresh();
}

void Field::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

void Field::setError(const QString &error)
{
    m_error = error;
    refresh();
}

void Field::showError()
{
    m_wasLeft = true;
    refresh();
}

void Field::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    m_noteLine->setTextOrHide(note);
    refresh();
    announce(m_noteLine, note);
}

void Field::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && isStrayMnemonic(*event)) {
        event->ignore();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        // A menu or another window only borrows the focus.
        const Qt::FocusReason reason = dynamic_cast<QFocusEvent &>(*event).reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_wasLeft = true;
            emit left();
            refresh();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Field::refresh()
{
    const bool shown = m_wasLeft && !m_error.isEmpty();
    const bool before = !m_errorLine->isHidden();
    m_errorLine->setTextOrHide(shown ? m_error : QString());
    m_errorSign->setVisible(shown);
    QStringList description{m_helpLine->text(), m_noteLine->text()};
    if (shown)
        description.prepend(m_error);
    description.removeAll(QString());
    m_edit->setAccessibleDescription(description.join(u' '));
    if (shown != before) {
        m_edit->setProperty("failed", shown);
        m_edit->update();
    }
    if (shown && !before)
        announce(m_errorLine, m_error);
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLengths();
}

void Field::fitLengths()
{
    layout()->setSpacing(Theme::em() * 2 / 5);
    m_row->setSpacing(Theme::em() / 2);
}

} // namespace setup::ui
