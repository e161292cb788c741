// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"
#include "plan/discovery.h"

#include <QString>

namespace setup::cli {

/// Who is proven, for the end of a run in which nothing is open; or that nobody is assigned.
QString proofSentence(const plan::Answers &answers, const plan::Discovery &discovery);

} // namespace setup::cli
