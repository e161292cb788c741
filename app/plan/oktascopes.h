// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"

#include <QStringList>

namespace setup::plan {

/// What a sign-in to Okta by OAuth asks for: the scopes that the plan's calls need, and no other. The scope for groups
/// is among them when the plan has groups, or when they are still to be chosen.
QStringList oktaScopes(const Answers &answers, bool groupsAreOpen);

} // namespace setup::plan
