// SPDX-License-Identifier: Apache-2.0
#include "steps/catalog.h"

#include "steps/assign/assignpage.h"
#include "steps/begin/beginpage.h"
#include "steps/changes/changespage.h"
#include "steps/connector/connectorpage.h"
#include "steps/connector/provisioningpage.h"
#include "steps/createapp/createapppage.h"
#include "steps/finish/finishpage.h"
#include "steps/mappings/mappingspage.h"
#include "steps/okta/oktapage.h"
#include "steps/review/reviewpage.h"
#include "steps/roles/rolespage.h"
#include "steps/samlsettings/samlsettingspage.h"
#include "steps/screenvalues.h"
#include "steps/sumo/sumopage.h"
#include "steps/verify/verifypage.h"
#include "ui/consolescreens.h"

#include <QCoreApplication>

namespace setup::steps {

namespace {

/// A stage and its page, which takes the stage and whatever else is given.
template <class Page, class S, class... More>
StepEntry entry(std::unique_ptr<S> step, More &...more)
{
    S *stage = step.get(); // owned by the entry, which outlives the page
    return {std::move(step), [stage, &more...]() -> WizardPage * { return new Page(*stage, more...); }};
}

std::unique_ptr<ChangesStep> changesStep(StepId id, SetupModel &model, const QList<plan::ChangeId> &changes)
{
    return std::make_unique<ChangesStep>(id, model, changes);
}

/// The screens of the consoles beside the page, with what the setup knows.
void addScreens(WizardPage &page, SetupModel &model, const ui::ScreenLibrary &library)
{
    const StepId id = page.step().id();
    if (screensOf(id).isEmpty())
        return;
    auto *screens = new ui::ConsoleScreens(library, &page);
    const auto show = [screens, &model, id] {
        screens->setValues(screenValues(model));
        screens->setScreens(screensOf(id), clicksOf(id, model));
    };
    const auto place = [screens, &page] {
        page.setAside(screens, QCoreApplication::translate("StepText", "Sho&w me where"));
    };
    for (const auto signal : {&SetupModel::edited, &SetupModel::connectionsChanged, &SetupModel::planChanged})
        QObject::connect(&model, signal, screens, show);
    QObject::connect(screens, &ui::ConsoleScreens::retranslated, &page, place);
    show();
    place();
}

} // namespace

std::vector<StepEntry> stepCatalog(SetupModel &model, ui::Clipboard &clipboard, const QString &setupsRoot,
                                   const QString &screenshots)
{
    using namespace plan::change_id;
    std::vector<StepEntry> steps;
    steps.push_back(entry<BeginPage>(std::make_unique<BeginStep>(model, setupsRoot)));
    steps.push_back(entry<SumoPage>(std::make_unique<SumoStep>(model)));
    steps.push_back(entry<OktaPage>(std::make_unique<OktaStep>(model), clipboard));
    steps.push_back(entry<ReviewPage>(std::make_unique<ReviewStep>(model)));
    steps.push_back(entry<CreateAppPage>(std::make_unique<CreateAppStep>(model), clipboard));
    steps.push_back(entry<SamlSettingsPage>(std::make_unique<SamlSettingsStep>(model), clipboard));
    steps.push_back(entry<ProvisioningPage>(std::make_unique<ProvisioningStep>(model), clipboard));
    steps.push_back(entry<ConnectorPage>(std::make_unique<ConnectorStep>(model), clipboard));
    steps.push_back(entry<ChangesPage>(changesStep(StepId::ToApp, model, {toApp}), clipboard));
    steps.push_back(entry<RolesPage>(std::make_unique<RolesStep>(model), clipboard));
    steps.push_back(entry<MappingsPage>(
        changesStep(StepId::Mappings, model, {mappingToApp, mappingToOkta, appProfile}), clipboard));
    steps.push_back(entry<AssignPage>(std::make_unique<AssignStep>(model)));
    steps.push_back(entry<VerifyPage>(std::make_unique<VerifyStep>(model)));
    steps.push_back(entry<FinishPage>(std::make_unique<FinishStep>(model), clipboard));
    const ui::ScreenLibrary library(screenshots);
    for (StepEntry &step : steps) {
        step.makePage = [make = step.makePage, &model, library] {
            WizardPage *page = make();
            addScreens(*page, model, library);
            return page;
        };
    }
    return steps;
}

} // namespace setup::steps
