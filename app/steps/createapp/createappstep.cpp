// SPDX-License-Identifier: Apache-2.0
#include "steps/createapp/createappstep.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

// Okta API reference, Applications: the label's bounds.
constexpr qsizetype longestName = 100;

} // namespace

CreateAppStep::CreateAppStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::CreateApp, model, {plan::change_id::oktaApp, plan::change_id::oktaMetadata}, parent)
{
}

void CreateAppStep::setAppName(const QString &name)
{
    if (isNameFixed())
        return;
    model().edit([&name](plan::Answers &answers) {
        if (answers.appName != name.trimmed())
            answers.existingApp = plan::ExistingApp::AdoptIfOurs;
        answers.appName = name.trimmed();
    });
}

QString CreateAppStep::nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Enter a name for the app.");
    if (name.trimmed().size() > longestName)
        return tr("A name has at most %1 characters; this one has %2.")
            .arg(longestName)
            .arg(name.trimmed().size());
    return {};
}

bool CreateAppStep::isNameFixed() const
{
    const plan::PlannedChange *app = change(plan::change_id::oktaApp);
    return isRunning() || (app && app->isDone());
}

bool CreateAppStep::canAdopt() const
{
    const auto error = problem();
    return error && error->code == "app-name-taken"_L1;
}

void CreateAppStep::adopt()
{
    model().edit([](plan::Answers &answers) { answers.existingApp = plan::ExistingApp::Adopt; });
}

} // namespace setup::steps
