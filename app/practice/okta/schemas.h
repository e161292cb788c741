// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"

#include <QJsonObject>
#include <QStringList>

namespace setup::practice::okta {

/// Every attribute of an Okta user's profile, base and custom: name -> definition.
QJsonObject userAttributes(const Org &org);

/// Every attribute of the profile of an app's user.
QJsonObject appAttributes(const App &app);

/// What is wrong with the values: attributes that don't exist, wrong types, values outside an enumeration. Nulls
/// are always right.
QStringList profileProblems(const QJsonObject &attributes, const QJsonObject &profile);

/// The base attributes that every Okta user has.
const QJsonObject &userBaseAttributes();

} // namespace setup::practice::okta
