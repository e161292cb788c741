// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"

namespace setup::practice::okta {

/// The representation of the person in the Users API.
QJsonObject toJson(const Org &org, const Person &person);

} // namespace setup::practice::okta
