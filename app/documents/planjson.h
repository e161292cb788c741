// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/ensure.h"
#include "plan/plan.h"

#include <QJsonObject>

namespace setup::documents {

/// The verdict's name for machine-readable output, for example "missing".
QString verdictName(plan::Verdict verdict);
/// The outcome's name for machine-readable output, for example "already-right".
QString outcomeName(plan::OutcomeKind kind);

/// A plan as JSON: {"done": bool, "changes": [{id, title, by, service, state, rows: [{thing, now, then}], needs,
/// reason}]}. Holds no secret.
QJsonObject planToJson(const plan::Plan &plan);

} // namespace setup::documents
