// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/check.h"

namespace setup::cli {

/// Prints what a check found, each with what it means and what mends it, and what couldn't be told. As lines, or with
/// `json` as one object: {ok, findings: [{key, change, title, meaning, mend, mendBy, certainty, now, wanted, details}],
/// notRead}. Returns the exit code.
int tellCheck(const QList<plan::Finding> &findings, const QStringList &unread, bool json);

} // namespace setup::cli
