// SPDX-License-Identifier: Apache-2.0
#include "steps/review/reviewstep.h"

namespace setup::steps {

ReviewStep::ReviewStep(SetupModel &model, QObject *parent) : Step(StepId::Review, parent), m_model(model)
{
    connect(&m_model, &SetupModel::connectionsChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::planChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
}

StepState ReviewStep::state() const
{
    if (m_model.isDiscovering())
        return StepState::Working;
    if (m_model.discoveryError())
        return StepState::Failed;
    return m_model.hasDiscovered() ? StepState::Done : StepState::ToDo;
}

void ReviewStep::lookOnce()
{
    if (!m_model.hasDiscovered())
        m_model.discover();
}

void ReviewStep::runAll()
{
    QList<plan::ChangeId> wanted;
    const bool anybody = !m_model.answers().people.isEmpty() || !m_model.answers().groups.isEmpty();
    for (const plan::PlannedChange &change : m_model.plan().changes) {
        const bool needsPeople = change.id == plan::change_id::assignments
            || change.id == plan::change_id::proof;
        if (anybody || !needsPeople)
            wanted << change.id;
    }
    m_model.run(wanted);
}

} // namespace setup::steps
