// SPDX-License-Identifier: Apache-2.0
#include "steps/step.h"

#include <QMetaEnum>

namespace setup::steps {

QString stepName(StepId id)
{
    return QString::fromLatin1(QMetaEnum::fromType<StepId>().valueToKey(int(id))).toLower();
}

Step::Step(StepId id, QObject *parent) : QObject(parent), m_id(id) {}

bool Step::isComplete() const
{
    return state() == StepState::Done || state() == StepState::Said || state() == StepState::Skipped;
}

} // namespace setup::steps
