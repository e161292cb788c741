// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace setup::ui {

class ActionButton;
class StatusLine;

/// A button of the bottom bar. The text is a verb and carries its mnemonic.
struct ActionSpec
{
    QString id = {}; ///< Stable; also the button's object name.
    QString text = {};
    bool enabled = true;
    QString reason = {}; ///< Why it can't be pressed, or what it will do; shown on hover and read aloud.
};

/// Whether there is a way back.
enum class BackState { Hidden, Disabled, Enabled };

/// The bar below every page: status, Close, Back, further actions, and the one primary action.
class ActionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Shows these actions. Buttons whose id stays keep their place and focus. A primary without an id is not shown.
    void setActions(BackState back, const QList<ActionSpec> &secondary, const ActionSpec &primary);

    StatusLine *status() const { return m_status; }

    /// Presses the primary button where it may be pressed; says whether it did.
    bool triggerPrimary();

    /// Gives the focus to the primary button, now or as soon as it can be pressed.
    void focusAction();

    bool canGoBack() const;

signals:
    void backRequested();
    void closeRequested();
    void actionTriggered(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(ActionButton *button, const ActionSpec &spec);
    ActionButton *addButton();
    void chainFocus();

    StatusLine *m_status = nullptr;
    ActionButton *m_close = nullptr;
    ActionButton *m_back = nullptr;
    ActionButton *m_primary = nullptr;
    QList<ActionButton *> m_secondary; ///< Hidden when not in use.
    QHBoxLayout *m_layout = nullptr;
};

} // namespace setup::ui
