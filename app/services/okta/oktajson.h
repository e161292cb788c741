// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "services/okta/oktatypes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace setup::okta {

/// Replies to values. Unknown fields are ignored, missing ones named (UnexpectedReply).
Result<Organization> organizationFromJson(const QJsonObject &json);
Result<App> appFromJson(const QJsonObject &json);
Result<SigningKey> signingKeyFromJson(const QJsonObject &json);
Result<Schema> schemaFromJson(const QJsonObject &json);
Result<Mapping> mappingFromJson(const QJsonObject &json);
Result<User> userFromJson(const QJsonObject &json);
Result<Group> groupFromJson(const QJsonObject &json);
Result<AppUser> appUserFromJson(const QJsonObject &json);
Result<AppGroup> appGroupFromJson(const QJsonObject &json);
Result<LogEvent> logEventFromJson(const QJsonObject &json);

/// Values to request bodies. A draft's empty settings get what the Admin Console's wizard gives them: recipient and
/// destination are the ACS URL, the name ID is the user name. It has no `name`: Okta makes one (with a name it looks for
/// a catalogue app).
QJsonObject toJson(const SamlAppDraft &draft);
QJsonObject toJson(const SchemaAttribute &attribute);
/// The app's own object with the new settings in it, without what Okta ignores or computes (features, links). Empty
/// settings stay as they are in the app.
QJsonObject withSettings(const QJsonObject &app, const SamlSettings &settings);

} // namespace setup::okta
