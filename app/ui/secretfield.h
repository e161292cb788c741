// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "ui/field.h"

#include <QPointer>

namespace setup::ui {

class ActionButton;
class RevealedText;

/// A field for a password, token or key: dots, no undo, no dragging out, nothing for the accessibility interface. It
/// is readable only for as long as the button beside it is held.
class SecretField final : public Field
{
    Q_OBJECT

public:
    explicit SecretField(const QString &objectName, QWidget *parent = nullptr);

    /// A copy of what was typed or pasted, without white space around it.
    Secret secret() const;

    /// Fills the field, where the secret is known already.
    void setSecret(const Secret &secret);

    /// Hands the secret out and empties the field.
    Secret takeSecret();

    bool isEmpty() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(bool shown);
    void retranslate();

    ActionButton *m_button = nullptr;
    QPointer<RevealedText> m_revealed; ///< Lies on the page, over what is below the field.
};

} // namespace setup::ui
