// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/context.h"

namespace setup::plan {

/// Readers of single parts, shared by the changes that look at the same facts. Each follows readPart(): facts a
/// moment old are reused unless `again` is set; what can't exist yet is skipped.

Call<Unit> lookAtApp(Context &context, bool again);
Call<Unit> lookAtSamlConfigurations(Context &context, bool again);
Call<Unit> lookAtRoles(Context &context, bool again);
Call<Unit> lookAtServiceAccounts(Context &context, bool again);
Call<Unit> lookAtAllSumoUsers(Context &context, bool again);
Call<Unit> lookAtUserSchema(Context &context, bool again);
Call<Unit> lookAtAppSchema(Context &context, bool again);
/// Either direction's mapping of the app. Its other end is in the user schema, which is read where it wasn't.
Call<Unit> lookAtMapping(Context &context, Part part, bool again);
Call<Unit> lookAtAppUsers(Context &context, bool again);
Call<Unit> lookAtAppGroups(Context &context, bool again);
/// The groups of the answers. Those that aren't there are looked for each time: the user may have made them meanwhile.
Call<Unit> lookAtGroups(Context &context);

/// Two looks, one after the other.
Call<Unit> inOrder(Call<Unit> first, std::function<Call<Unit>()> second);

} // namespace setup::plan
