// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "services/sumo/sumotypes.h"

#include <QJsonObject>

namespace setup::sumo {

/// Replies to values. Unknown fields are ignored, missing ones named (UnexpectedReply).
Result<SamlConfiguration> samlConfigurationFromJson(const QJsonObject &json);
Result<Role> roleFromJson(const QJsonObject &json);
Result<User> userFromJson(const QJsonObject &json);
Result<AllowlistedUser> allowlistedUserFromJson(const QJsonObject &json);
Result<ServiceAccount> serviceAccountFromJson(const QJsonObject &json);
Result<AccessKey> accessKeyFromJson(const QJsonObject &json);

/// Values to request bodies.
QJsonObject toJson(const SamlConfigurationDraft &draft);
/// The configuration's own object with the wanted values, without what the service refuses to take back (an empty
/// onDemandProvisioningEnabled) or computes itself.
QJsonObject withValues(const QJsonObject &configuration, const SamlConfigurationDraft &wanted);

} // namespace setup::sumo
