// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/check.h"

#include <QString>

namespace setup::text {

/// What was found: "Single sign-on URL: ... instead of ...".
QString findingTitle(const plan::Finding &finding);
/// What it means for those who sign in or are provisioned.
QString findingMeaning(const plan::Finding &finding);
/// What brings it back in order.
QString findingMend(const plan::Finding &finding);
/// What a check couldn't tell, by its key.
QString unreadText(const QString &key);

} // namespace setup::text
