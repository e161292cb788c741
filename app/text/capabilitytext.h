// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/capabilities.h"

namespace setup::text {

/// Which steps need a capability that is missing, and which admin role, capability or scope grants it. Empty where that
/// says nothing.
QString capabilityNeed(const plan::Capability &capability);

/// What was found; a word of the engine's in words for people.
QString capabilityFact(const plan::Capability &capability);

} // namespace setup::text
