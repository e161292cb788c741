// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/changes/changesstep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class ChangeTable;
class Checklist;
class Clipboard;
class Evidence;
class StatusTable;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

class ByHandPage;

/// The page of a stage that changes something: what will change, the person's clicks where there are any with what
/// the service says about them, one action, and the evidence. Stages that need more derive from it.
class ChangesPage : public WizardPage
{
    Q_OBJECT

public:
    /// The clipboard must outlive the page.
    ChangesPage(ChangesStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;
    void leave() override;

protected:
    void refresh() override;

    ChangesStep &changesStep() const { return m_changesStep; }
    ui::Clipboard &clipboard() const { return m_clipboard; }

    /// Puts a widget above what every such page has.
    void addOnTop(QWidget *widget);

    /// The button's text; the stage's own as a rule.
    virtual QString actionText() const;
    /// Why the action can't be pressed; empty when it can.
    virtual QString actionObstacle() const;
    /// The changes that the table shows; as a rule the stage's own without the person's.
    virtual QList<plan::PlannedChange> tableChanges() const;
    /// Whether the services have something to show here that wasn't there when they were last read as a whole.
    virtual bool lacksFacts() const;
    /// Values that stand in fields of the page's own, to be copied from there: they aren't said once more below.
    virtual QStringList ownValues() const;
    /// A button in the error banner.
    virtual QString errorActionText() const;

private:
    void buildPersonsPart();
    void refreshPersonsPart();
    PageActions personsActions() const;
    PageActions handActions() const;
    void openConsole(const QUrl &console);

    ChangesStep &m_changesStep;
    ui::Clipboard &m_clipboard;
    ui::ChangeTable *m_table = nullptr;
    ui::Checklist *m_clicks = nullptr;
    ui::TextLabel *m_statusTitle = nullptr;
    ui::StatusTable *m_status = nullptr;
    ByHandPage *m_byHand = nullptr;
    ui::Evidence *m_evidence = nullptr;
    int m_onTop = 0;
};

} // namespace setup::steps
