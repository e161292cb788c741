// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/app.h"

namespace setup::practice::okta {

/// The core namespace of SCIM users (RFC 7643).
QString scimCoreNamespace();

/// Gives the app what Okta's generic SCIM template has: the attributes of its users' profile and both mappings.
void growScimProfile(App &app);

} // namespace setup::practice::okta
