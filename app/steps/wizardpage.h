// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "steps/step.h"
#include "ui/actionbar.h"
#include "ui/steppage.h"

#include <QTimer>

namespace setup::steps {

/// What the bottom bar offers on a page. The id `next` leaves the page forwards.
struct PageActions
{
    QList<ui::ActionSpec> secondary = {};
    ui::ActionSpec primary = {};
};

/// The page of a stage: shows the stage's state and hands on what the person does. Brought up to date at most once a
/// turn of the event loop, and only while it is on show.
class WizardPage : public ui::StepPage
{
    Q_OBJECT

public:
    explicit WizardPage(Step &step, QWidget *parent = nullptr);

    Step &step() const { return m_step; }
    virtual PageActions actions() const = 0;
    /// An action of actions() was pressed; `next` never comes here.
    virtual void trigger(const QString &action) = 0;
    /// Takes a problem of the person's last action away.
    void dropOwnProblem();
    /// The page comes on show, or goes.
    virtual void enter();
    virtual void leave();

signals:
    /// actions() may differ.
    void actionsChanged();
    void nextRequested();
    /// The person wants to go to that stage's page.
    void stepRequested(setup::steps::StepId id);

protected:
    /// Shows the stage as it is now.
    virtual void refresh() = 0;
    void refreshSoon();
    void retranslate() override;
    /// On a finished stage the action, which leads on.
    QWidget *initialFocus() const override;

    /// The error in words above the content, or nothing.
    void showError(const std::optional<Error> &error, const QString &actionText = {});

    /// A problem of what the person just did on the page, not of the stage: it stays until they act again or leave.
    void showOwnProblem(const ui::Problem &problem);

    static ui::ActionSpec nextAction(bool enabled = true, const QString &reason = {});

private:
    Step &m_step;
    QTimer m_soon;
    std::optional<QString> m_shownError;
    bool m_hasOwnProblem = false;
    bool m_entered = false;
};

} // namespace setup::steps
