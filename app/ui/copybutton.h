// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actionbutton.h"

#include <QTimer>

namespace setup::ui {

/// A quiet button that copies something, and says for a moment that it did. Who has it does the copying.
class CopyButton final : public ActionButton
{
    Q_OBJECT

public:
    explicit CopyButton(const QString &objectName, QWidget *parent = nullptr);

    /// What it says before it is pressed; `spoken` is said in place of that by a screen reader.
    void setWords(const QString &text, const QString &spoken = {});

    /// Says that it was copied, also aloud; `said` in place of the usual word.
    void showCopied(const QString &said = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_words;
    QString m_spoken;
    QTimer m_copiedFor;
};

} // namespace setup::ui
