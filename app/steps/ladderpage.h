// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"
#include "ui/statustable.h"

namespace setup::steps {

/// A ladder of capabilities as rows: what credentials can do, and what is missing.
QList<ui::StatusRow> ladderRows(const plan::Ladder &ladder);

} // namespace setup::steps
