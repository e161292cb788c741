// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/adoption.h"
#include "plan/ensure.h"
#include "plan/plan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace setup::documents {

/// The verdict's name for machine-readable output, for example "missing".
QString verdictName(plan::Verdict verdict);
/// The outcome's name for machine-readable output, for example "already-right".
QString outcomeName(plan::OutcomeKind kind);

/// What was read back: [{what, value, from, readAt, readBy}].
QJsonArray evidenceToJson(const plan::Assessment &assessment);
/// Calls for support: [{request, requestId}], without the id where the service gives none.
QJsonArray callsToJson(const QList<net::CallReference> &calls);
/// All calls that matter to a change: those that wrote it, then those that read it back, each once.
QList<net::CallReference> callsOf(const QList<net::CallReference> &writes,
                                  const plan::Assessment &assessment);

/// What a setup takes over: [{thing, id, losses: [{thing, now, then}]}], without the id of what has none.
QJsonArray adoptionsToJson(const QList<plan::Adoption> &adoptions);

/// A plan as JSON: {"done": bool, "changes": [{id, title, by, service, state, rows: [{thing, now, then, note}], needs,
/// saidByPerson, evidence, writtenBy, reason}]}. Holds no secret.
QJsonObject planToJson(const plan::Plan &plan);

} // namespace setup::documents
