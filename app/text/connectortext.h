// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/sumo/scimprobe.h"

#include <QString>

namespace setup::text {

/// What a connector test found, what it means and what to do: each cause told apart.
QString connectorFinding(const sumo::ScimProbe &probe);

} // namespace setup::text
