// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"

namespace setup::plan {

/// Reads the setup file of that path. FileUnusable, with the reason and the places as parseAnswers has them.
Result<Answers> readSetupFile(const QString &path, bool allowLoopback);

} // namespace setup::plan
