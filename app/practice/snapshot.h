// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"
#include "practice/sumo/tenant.h"

#include <QJsonObject>

namespace setup::practice {

/// Both tenants as values: {"okta", "sumo"}. Ids, times, ports and certificates differ between any two runs, so
/// they are left out or stand as names ("ACS URL of Okta", "issuer of Sumo Logic"): two equal setups compare equal.
/// Takes both mutexes, one after the other.
QJsonObject snapshotOf(okta::Org &org, sumo::Tenant &tenant);

} // namespace setup::practice
