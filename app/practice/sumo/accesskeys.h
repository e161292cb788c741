// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/sumo/tenant.h"

namespace setup::practice::sumo {

/// The representation of a key; the secret is in it only right after its creation.
QJsonObject toJson(const Tenant &tenant, const AccessKey &key, bool withSecret);

/// Why a key can't be made or changed so.
std::optional<Reply> refuseKey(const QJsonObject &body);

} // namespace setup::practice::sumo
