// SPDX-License-Identifier: Apache-2.0
#include "ui/copyfield.h"

#include "ui/clipboard.h"
#include "ui/copybutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/valuetext.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

constexpr qsizetype dots = 16;

} // namespace

CopyField::CopyField(Clipboard &clipboard, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_name(new TextLabel(TextLook::Strong, this)),
      m_elsewhere(new TextLabel(TextLook::Muted, this)), m_help(new TextLabel(TextLook::Muted, this)),
      m_card(new QFrame(this)), m_value(new ValueText(m_card)),
      m_copy(new CopyButton(objectName + "Copy"_L1, m_card))
{
    setObjectName(objectName);
    m_value->setFocusPolicy(Qt::ClickFocus); // Copy is the stop for the keyboard
    m_value->setObjectName(objectName + "Value"_L1);
    m_name->setBuddy(m_value);
    m_card->setProperty("look", u"card"_s);
    m_elsewhere->hide();
    m_help->hide();
    auto *names = new QHBoxLayout;
    m_name->setWordWrap(false);
    names->addWidget(m_name);
    names->addWidget(m_elsewhere, 1, Qt::AlignBottom);
    names->addStretch(0);
    auto *row = new QHBoxLayout(m_card);
    row->addWidget(m_value, 1, Qt::AlignVCenter);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(names);
    layout->addWidget(m_card);
    layout->addWidget(m_help);
    setFocusProxy(m_copy);
    connect(m_copy, &CopyButton::clicked, this, &CopyField::copy);
    fitLengths();
    retranslate();
}

void CopyField::setLabel(const QString &name, const QString &elsewhere)
{
    m_name->setText(name);
    m_elsewhere->setTextOrHide(elsewhere.isEmpty() ? QString() : u"· "_s + elsewhere);
    QString spoken = name;
    spoken.remove(u'&');
    m_value->setAccessibleName(spoken);
    retranslate();
}

void CopyField::setHelp(const QString &help)
{
    m_help->setTextOrHide(help);
    describe();
}

void CopyField::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_elsewhere, m_value, m_copy})
        part->setToolTip(explanation);
    describe();
}

void CopyField::describe()
{
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u' ');
    };
    m_value->setAccessibleDescription(joined({m_explanation, m_help->text()}));
    // Copy is what the keyboard reaches.
    m_copy->setAccessibleDescription(
        joined({m_explanation, m_secret.isEmpty() ? m_value->text() : QString()}));
}

void CopyField::setValue(const QString &value)
{
    m_secret = Secret();
    m_value->setText(value);
    describe();
    m_copy->setVisible(!value.isEmpty());
}

void CopyField::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    m_value->setText(m_secret.isEmpty() ? QString() : QString(dots, u'•'));
    describe();
    m_copy->setVisible(!m_secret.isEmpty());
}

QString CopyField::shownValue() const
{
    return m_value->text();
}

void CopyField::copy()
{
    if (m_secret.isEmpty()) {
        m_clipboard.copy(m_value->text());
        m_copy->showCopied();
    } else {
        m_clipboard.copySecret(m_secret);
        m_copy->showCopied(tr("Copied for %L1 s").arg(Clipboard::keepSecretsFor.count()));
    }
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLengths();
}

void CopyField::fitLengths()
{
    const int em = Theme::em();
    layout()->setSpacing(em / 2);
    m_card->layout()->setContentsMargins(em / 2, em / 3, em / 3, em / 3);
}

void CopyField::retranslate()
{
    //: On a button beside a value
    const QString copy = tr("Copy");
    //: What a screen reader says of a copy button; %1 is the name of the value
    m_copy->setWords(copy, tr("Copy %1").arg(m_value->accessibleName()));
}

} // namespace setup::ui
