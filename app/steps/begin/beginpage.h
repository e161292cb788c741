// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/begin/beginstep.h"
#include "steps/wizardpage.h"

class QComboBox;
class QRadioButton;

namespace setup::ui {
class BulletList;
class TextLabel;
} // namespace setup::ui

namespace setup::steps {

/// What is needed, how long it takes, what is touched; and which of the three ways to begin.
class BeginPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit BeginPage(BeginStep &step, QWidget *parent = nullptr);

    PageActions actions() const override;
    void trigger(const QString &action) override;

protected:
    void refresh() override;
    void retranslate() override;
    /// The choice itself.
    QWidget *initialFocus() const override;

private:
    QWidget *makeChoices();
    void showEarlier();
    Beginning chosen() const;
    /// Why the earlier setup that is chosen can't be gone on with.
    std::optional<Error> chosenProblem() const;

    BeginStep &m_beginStep;
    ui::BulletList *m_needs = nullptr;
    ui::TextLabel *m_needsTitle = nullptr;
    ui::TextLabel *m_choiceTitle = nullptr;
    QWidget *m_choices = nullptr;
    ui::TextLabel *m_chosenHelp = nullptr; ///< Once it is chosen.
    QRadioButton *m_practice = nullptr;
    QRadioButton *m_real = nullptr;
    QRadioButton *m_earlier = nullptr;
    QComboBox *m_which = nullptr;
    ui::TextLabel *m_practiceHelp = nullptr;
    ui::TextLabel *m_realHelp = nullptr;
};

} // namespace setup::steps
