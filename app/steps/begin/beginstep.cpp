// SPDX-License-Identifier: Apache-2.0
#include "steps/begin/beginstep.h"

namespace setup::steps {

BeginStep::BeginStep(SetupModel &model, const QString &setupsRoot, QObject *parent)
    : Step(StepId::Begin, parent), m_model(model), m_earlier(plan::SetupFolder::list(setupsRoot))
{
    connect(&m_model, &SetupModel::begun, this, &Step::changed);
}

StepState BeginStep::state() const
{
    return m_model.hasBegun() ? StepState::Done : StepState::ToDo;
}

void BeginStep::choose(Beginning beginning, int earlier)
{
    if (m_model.hasBegun())
        return;
    if (beginning == Beginning::Earlier && earlier >= 0 && earlier < m_earlier.size())
        m_model.resume(m_earlier.at(earlier));
    emit surroundingsWanted(beginning == Beginning::Practice);
}

} // namespace setup::steps
