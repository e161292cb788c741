// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace setup::ui {

class TextLabel;

/// A line to type into, with its name, help, and below it what is wrong or what was changed. An error stays unseen
/// until the person has left the field once, so that nothing turns red under their hands.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` is the name of the line edit; the parts around it derive theirs from it.
    explicit Field(const QString &objectName, QWidget *parent = nullptr);

    /// The name, with its mnemonic.
    void setLabel(const QString &label);
    void setHelp(const QString &help);

    void setPlaceholder(const QString &placeholder);

    QString text() const;

    /// Sets the text without textEdited().
    void setText(const QString &text);

    /// What is wrong with the text at the moment; empty when nothing is.
    void setError(const QString &error);

    /// Shows the error now, although the field was never left: after the action was pressed.
    void showError();
    bool hasError() const { return !m_error.isEmpty(); }

    /// What was made of the text: "Changed to ...".
    void setNote(const QString &note);

    QLineEdit *edit() const { return m_edit; }

signals:
    /// By the person, letter by letter.
    void textEdited(const QString &text);

    /// The person left the field or pressed Enter.
    void left();

protected:
    /// Puts a widget behind the line.
    void addBeside(QWidget *widget);

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fitLengths();

    TextLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_errorSign = nullptr;
    TextLabel *m_errorLine = nullptr;
    TextLabel *m_noteLine = nullptr;
    TextLabel *m_helpLine = nullptr;
    QString m_error;
    QString m_note;
    bool m_wasLeft = false;
};

} // namespace setup::ui
