// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"
#include "steps/setupmodel.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace setup::ui {
class SetupWindow;
struct StepRow;
} // namespace setup::ui

namespace setup::steps {

class WizardPage;

/// Which page is on show: leads from stage to stage, follows a run from page to page as long as the person does, and
/// keeps the window's list, buttons and status as the page and the setup want them.
class ShownPage final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Step *step = nullptr;
        std::function<WizardPage *()> makePage = {};
    };

    /// Window, model and steps must outlive this.
    ShownPage(ui::SetupWindow &window, SetupModel &model, const std::vector<Entry> &entries,
              QObject *parent = nullptr);

    /// Shows the stage's page, made at the first time.
    void show(StepId id);
    StepId shown() const { return m_shown; }
    WizardPage *page() const { return m_page; }
    /// Whether the page of the change that is being brought about comes on show by itself; it does as a rule.
    void setFollowsRun(bool follows) { m_followsRun = follows; }
    /// Whether the stage can be gone to as things stand.
    bool isReachable(StepId id) const { return isReachable(positionOf(id)); }

signals:
    /// The person chose where to go.
    void wentByHand();
    /// Another stage is on show.
    void shownChanged(setup::steps::StepId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow();
    void connectModel();
    /// Goes where the person wants. Whoever leaves a run to itself isn't fetched back to it.
    void goByHand(StepId id);
    bool isAtRun() const;
    /// The person has the focus in a field of the page.
    bool isTypedInto() const;
    void next();
    void back();
    void refreshActions();
    void refreshSteps();
    ui::StepRow rowOf(size_t position) const;
    bool isReachable(size_t position) const;
    size_t positionOf(StepId id) const;

    ui::SetupWindow &m_window;
    SetupModel &m_model;
    std::vector<Entry> m_entries;
    QHash<StepId, WizardPage *> m_pages; // owned by the window
    QSet<StepId> m_handled; ///< Stages whose page the person has used or left.
    StepId m_shown = StepId::Begin;
    WizardPage *m_page = nullptr;
    bool m_followsRun = true;
    bool m_leftRun = false; ///< The person looks at something else while the run goes on.
};

} // namespace setup::steps
