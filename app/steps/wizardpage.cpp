// SPDX-License-Identifier: Apache-2.0
#include "steps/wizardpage.h"

#include "steps/steptext.h"
#include "text/errortext.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::steps {

WizardPage::WizardPage(Step &step, QWidget *parent) : StepPage(parent), m_step(step)
{
    setObjectName(stepName(step.id()) + "Page"_L1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        refresh();
        emit actionsChanged();
    });
    connect(&step, &Step::changed, this, &WizardPage::refreshSoon);
    const StepWords words = stepWords(step.id());
    setHeading(words.heading);
    setWhy(words.why);
}

void WizardPage::enter()
{
    m_entered = true;
    refresh();
}

void WizardPage::leave()
{
    m_entered = false;
    dropOwnProblem();
}

void WizardPage::refreshSoon()
{
    if (m_entered && !m_soon.isActive())
        m_soon.start();
}

void WizardPage::retranslate()
{
    const StepWords words = stepWords(m_step.id());
    setHeading(words.heading);
    setWhy(words.why);
    m_shownError.reset();
    refreshSoon();
}

QWidget *WizardPage::initialFocus() const
{
    return m_step.isComplete() ? nullptr : StepPage::initialFocus();
}

void WizardPage::showOwnProblem(const ui::Problem &problem)
{
    m_hasOwnProblem = true;
    m_shownError.reset();
    showProblem(problem);
}

void WizardPage::dropOwnProblem()
{
    if (!std::exchange(m_hasOwnProblem, false))
        return;
    clearProblem();
    refreshSoon();
}

void WizardPage::showError(const std::optional<Error> &error, const QString &actionText)
{
    if (m_hasOwnProblem)
        return;
    if (!error) {
        m_shownError.reset();
        clearProblem();
        return;
    }
    const text::ErrorText words = text::errorText(*error);
    // The same problem again would close its details and be read aloud again.
    const QString shown = words.paragraph() + words.details + actionText;
    if (m_shownError == shown)
        return;
    m_shownError = shown;
    showProblem({.happened = words.happened,
                 .meaning = words.meaning,
                 .whatToDo = words.todo,
                 .details = words.details,
                 .actionText = actionText});
}

ui::ActionSpec WizardPage::nextAction(bool enabled, const QString &reason)
{
    return {.id = u"next"_s, .text = tr("&Continue"), .enabled = enabled, .reason = reason};
}

} // namespace setup::steps
