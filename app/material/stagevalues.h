// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"
#include "steps/step.h"
#include "ui/screentext.h"

namespace setup::material {

/// The values that a stage's screens take, by the names that the screens have for them. Without those that `known`
/// lacks, a name stands alone.
QList<documents::HandoutValue> stageValues(steps::StepId id, const ui::ScreenValues &known);

} // namespace setup::material
