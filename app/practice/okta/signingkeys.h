// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"

#include <vector>

namespace setup::practice::okta {

/// The app's signing keys, made when first asked for: one from before a rotation, then the current one. Both
/// certificates hold the same public key, since making a second one would cost every world a tenth of a second.
const std::vector<SigningKey> &signingKeys(const Org &org, App &app);

/// The key that signs now: the one that `currentKid` names.
const SigningKey &currentKey(const Org &org, App &app);

} // namespace setup::practice::okta
