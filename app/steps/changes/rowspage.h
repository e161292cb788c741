// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"
#include "ui/changetable.h"
#include "ui/evidence.h"
#include "ui/statustable.h"

namespace setup::steps {

/// What stands below a row\'s thing.
enum class RowDetail { None, Service };

/// The rows of a plan as the tables of a page show them.
QList<ui::ChangeRow> changeRows(const QList<plan::PlannedChange> &changes, const plan::ChangeId &running = {},
                                RowDetail detail = RowDetail::Service);

/// What was read back, a row a fact.
QList<ui::EvidenceRow> evidenceRows(const QList<plan::PlannedChange> &changes);

/// What a service says about what a person is to do.
QList<ui::StatusRow> statusRows(const plan::PlannedChange &change, const QString &asked);

} // namespace setup::steps
