// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace setup::practice::okta {

/// Puts the profile's values where their external names say: `name.givenName`, `emails.^[primary==true].value`.
/// Roles are understood under exactly one external name, in the core namespace; under any other they aren't sent.
void putProfile(QJsonObject &scimUser, const QJsonObject &attributes, const QJsonObject &profile);

/// The body with which Okta creates a user: with a password that nobody knows, even when passwords aren't synced.
QJsonObject newScimUser(const QString &userName, const QString &externalId, const QJsonObject &attributes,
                        const QJsonObject &profile);

} // namespace setup::practice::okta
