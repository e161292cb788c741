// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/review/reviewstep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class BulletList;
class ChangeTable;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// The whole plan, service by service, before anything is changed.
class ReviewPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(ReviewStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    /// Shows the changes of one service or of the person; returns how many rows are to do or to check.
    qsizetype showPart(ui::TextLabel *title, ui::ChangeTable *table,
                       const QList<plan::PlannedChange> &changes);
    void showUndo(bool known);
    void chooseExport();

    ReviewStep &m_reviewStep;
    std::optional<Error> m_exportError; ///< Stays until the next attempt.
    ui::TextLabel *m_summary = nullptr;
    ui::TextLabel *m_oktaTitle = nullptr;
    ui::ChangeTable *m_okta = nullptr;
    ui::TextLabel *m_sumoTitle = nullptr;
    ui::ChangeTable *m_sumo = nullptr;
    ui::TextLabel *m_personTitle = nullptr;
    ui::ChangeTable *m_person = nullptr;
    ui::TextLabel *m_undoTitle = nullptr;
    ui::BulletList *m_undo = nullptr;
    ui::TextLabel *m_noUndoTitle = nullptr;
    ui::BulletList *m_noUndo = nullptr;
};

} // namespace setup::steps
