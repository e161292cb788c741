// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/okta/oktadesk.h"

namespace setup::practice::console {

/// The attribute mappings of an app in one direction, to read, with the way to where they are changed.
Html mappingCard(const OktaDesk &desk, const okta::App &app, const okta::Mapping &mapping);

/// Where the app's mappings in that direction are changed.
QString mappingsPath(const okta::App &app, bool toApp);

/// "Group" or "Personal", by an attribute's definition.
QString attributeType(const QJsonObject &definition);

} // namespace setup::practice::console
