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
#include "steps/sumo/sumopage.h"
#include "steps/verify/verifypage.h"

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

} // namespace

std::vector<StepEntry> stepCatalog(SetupModel &model, ui::Clipboard &clipboard, const QString &setupsRoot)
{
    using namespace plan::change_id;
    std::vector<StepEntry> steps;
    steps.push_back(entry<BeginPage>(std::make_unique<BeginStep>(model, setupsRoot)));
    steps.push_back(entry<SumoPage>(std::make_unique<SumoStep>(model)));
    steps.push_back(entry<OktaPage>(std::make_unique<OktaStep>(model)));
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
    return steps;
}

} // namespace setup::steps
