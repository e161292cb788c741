// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"

namespace setup::plan {

/// What was there before this setup and is taken over by it: such a thing only gets back what was changed on it.
struct Adoption
{
    Row thing = {}; ///< For its wording.
    QString id = {}; ///< Empty for what has none of its own.
    QList<Row> losses = {}; ///< What the plan would take from it.
};

/// All that the setup takes over. Pure; the ledger of the discovery tells what the setup made itself.
QList<Adoption> adoptionsOf(const Plan &plan, const Answers &answers, const Discovery &discovery);

} // namespace setup::plan
