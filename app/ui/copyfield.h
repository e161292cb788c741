// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QTimer>
#include <QWidget>

class QFrame;

namespace setup::ui {

class Clipboard;
class CopyButton;
class TextLabel;
class ValueText;

/// A value to be carried somewhere: its name on the console's screen, the whole value, and a button that copies it.
/// A secret shows as dots of a number that tells nothing.
class CopyField final : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard must outlive the field.
    CopyField(Clipboard &clipboard, const QString &objectName, QWidget *parent = nullptr);

    /// `name` is the name where the value goes, `elsewhere` what the other side calls it.
    void setLabel(const QString &name, const QString &elsewhere = {});
    void setHelp(const QString &help);
    /// One sentence on a term of art in the name: shown on hover, read aloud on focus.
    void setExplanation(const QString &explanation);
    void setValue(const QString &value);
    void setSecret(Secret secret);

    /// What is on show; dots for a secret.
    QString shownValue() const;

public slots:
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLengths();
    void retranslate();
    void describe();

    Clipboard &m_clipboard;
    TextLabel *m_name = nullptr;
    TextLabel *m_elsewhere = nullptr;
    TextLabel *m_help = nullptr;
    QFrame *m_card = nullptr;
    ValueText *m_value = nullptr;
    CopyButton *m_copy = nullptr;
    QString m_explanation;
    Secret m_secret;
};

} // namespace setup::ui
