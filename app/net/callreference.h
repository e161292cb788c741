// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace setup::net {

/// A call as the service's support can find it again.
struct CallReference
{
    QString request = {}; ///< Method and path; no query.
    QString requestId = {}; ///< Empty where the service gives none: Sumo Logic names its failures alone.

    bool operator==(const CallReference &) const = default;
};

} // namespace setup::net
