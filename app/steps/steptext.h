// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/step.h"

#include <QString>

namespace setup::steps {

/// The words of a stage.
struct StepWords
{
    QString title = {}; ///< In the list of steps.
    QString heading = {}; ///< The one instruction.
    QString why = {};
    QString action = {}; ///< On the button, with its mnemonic; empty where the stage changes nothing.
};

StepWords stepWords(StepId id);

/// The heading above the stage's group in the list of steps.
QString stepGroup(StepId id);

} // namespace setup::steps
