// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/setupmodel.h"
#include "steps/step.h"

#include <QHash>
#include <QStringList>

namespace setup::steps {

/// The screens of the consoles that belong to a stage, by their ids in resources/screens; the first is shown first.
QStringList screensOf(StepId id);

/// The clicks of a stage in words, for when its screen can't be read. Empty where it has none of its own.
QStringList clicksOf(StepId id, const SetupModel &model);

/// What the setup knows for the placeholders of the screens; what it doesn't know yet is empty. Nothing secret.
QHash<QString, QString> screenValues(const SetupModel &model);

} // namespace setup::steps
