// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/sumo/tenant.h"

namespace setup::practice::sumo {

/// The SCIM representation of a person.
QJsonObject scimJson(const Tenant &tenant, const User &user);

/// Takes the body of a create or update request over into the person, or says why not and changes nothing.
/// Roles are names, and must be exactly those of the tenant.
std::optional<Reply> takeScimBody(Tenant &tenant, const QJsonObject &body, bool creating, bool rolesLag,
                                  User &user);

/// Applies the operations of a PATCH in the same way.
std::optional<Reply> takeScimPatch(Tenant &tenant, const QJsonObject &body, bool rolesLag, User &user);

} // namespace setup::practice::sumo
