// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"

#include <QString>
#include <QStringList>

namespace setup::text {

/// How a person brings an automatic change about on the console's own screens, click by click. The values are those
/// of the change's rows. Empty for a change that isn't made by clicks, such as a test.
QStringList byHandSteps(const plan::ChangeId &id, const plan::Answers &answers);

/// What undoing a change takes back, or can't take back, in a sentence; empty for what changes nothing.
QString undoText(const plan::ChangeId &id);

/// Whether nothing is lost when that change is taken back.
bool isUndoable(const plan::ChangeId &id);

} // namespace setup::text
