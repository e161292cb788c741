// SPDX-License-Identifier: Apache-2.0
#include "steps/begin/beginstep.h"

#include <algorithm>

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

qsizetype BeginStep::firstUsable() const
{
    const auto found = std::find_if(m_earlier.cbegin(), m_earlier.cend(),
                                    [](const plan::SavedSetup &setup) { return !setup.problem; });
    return found == m_earlier.cend() ? -1 : found - m_earlier.cbegin();
}

void BeginStep::choose(Beginning beginning, int earlier)
{
    if (m_model.hasBegun())
        return;
    if (beginning == Beginning::Earlier) {
        if (earlier < 0 || earlier >= m_earlier.size() || m_earlier.at(earlier).problem)
            return;
        m_model.resume(m_earlier.at(earlier));
    }
    emit surroundingsWanted(beginning == Beginning::Practice);
}

} // namespace setup::steps
