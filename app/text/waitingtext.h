// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/retrypolicy.h"

#include <QString>

namespace setup::text {

/// "Okta asks us to wait 12 s" and the like, for the status line.
QString waitingText(Service service, net::WaitReason reason, int seconds);

} // namespace setup::text
