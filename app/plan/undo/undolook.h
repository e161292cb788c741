// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/changes/look.h"

namespace setup::plan {

/// Readers of single parts that only an undo or a check looks at. Each follows readPart().

/// None where the account is gone.
Call<Unit> lookAtKeysOf(Context &context, const sumo::ServiceAccountId &account, bool again);
/// Stays unread where the credentials may not.
Call<Unit> lookAtAllowlist(Context &context, bool again);
Call<Unit> lookAtRolesInUse(Context &context, bool again);

/// Sign-in without SAML was prepared for once, and nobody is left who could: what takes SAML away would lock all out.
/// Whether SAML is locked down can't be read; Sumo Logic puts whoever locks it down on that list.
bool isLockedOut(const Discovery &discovery);

} // namespace setup::plan
