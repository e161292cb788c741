// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QString>

namespace setup::ui {

class ActionButton;
class CopyButton;
class Disclosure;
class TextLabel;
class ValueText;

/// What went wrong, in the words for a person. Holds no secret.
struct Problem
{
    QString happened = {}; ///< What happened.
    QString meaning = {}; ///< What it means for the setup.
    QString whatToDo = {}; ///< What to do now.
    QString details = {}; ///< The service's own words and the request id, to be copied for its support.
    QString actionText = {}; ///< A button that does what `whatToDo` says; none where empty.

    bool operator==(const Problem &) const = default;
};

/// A problem in the order that helps: what happened, what it means, what to do now; the rest under Details.
class ErrorBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void showProblem(const Problem &problem);
    void clear();

signals:
    /// The button of the problem was pressed.
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitLengths();
    void retranslate();
    void copyDetails();

    TextLabel *m_happened = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_whatToDo = nullptr;
    ActionButton *m_action = nullptr;
    Disclosure *m_disclosure = nullptr;
    ValueText *m_details = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace setup::ui
