// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace setup::practice::okta {

/// A new custom SAML app with Okta's defaults for all that the body leaves out. Doesn't add it to the org.
std::unique_ptr<App> makeApp(Org &org, const QString &label, const QJsonObject &body);

/// Takes over from a request's body what a client may set: a full replacement, save for the few sign-on settings
/// that stay when left out ("Okta API reference, Replace an application").
void replaceSettings(App &app, const QJsonObject &body);

/// Why Okta refuses the body of a create or replace request.
std::optional<Reply> refuseApp(const QJsonObject &body, bool creating);

/// The representation of the app.
QJsonObject toJson(const Org &org, const App &app);

} // namespace setup::practice::okta
