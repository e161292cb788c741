// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/finish/finishstep.h"
#include "steps/wizardpage.h"

namespace setup::ui {
class BulletList;
class Clipboard;
class CopyField;
class Evidence;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// What was made, what to watch, and where the record is.
class FinishPage final : public WizardPage
{
    Q_OBJECT

public:
    /// The clipboard must outlive the page.
    FinishPage(FinishStep &step, ui::Clipboard &clipboard, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void refreshLinks();
    void saveCalendar();

    FinishStep &m_finishStep;
    ui::TextLabel *m_openTitle = nullptr;
    ui::Evidence *m_evidence = nullptr;
    ui::TextLabel *m_watchTitle = nullptr;
    ui::BulletList *m_watch = nullptr;
    ui::TextLabel *m_links = nullptr;
    ui::CopyField *m_record = nullptr;
    ui::CopyField *m_journal = nullptr;
    ui::CopyField *m_undo = nullptr;
};

} // namespace setup::steps
