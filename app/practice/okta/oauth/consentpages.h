// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QStringList>

namespace setup::practice::okta {

// What the practice org shows in a person's browser during a sign-in, in plain HTML of our own.

/// Asks whether the program may have those scopes. The form posts the field with its value, and answer=allow or deny.
Reply consentPage(const QString &action, const QString &field, const QString &value,
                  const QStringList &scopes);
/// Asks for the code that a device shows.
Reply codePage();
/// The device's part is over.
Reply endPage(bool allowed);
/// 400 with the reason.
Reply errorPage(const QString &reason);

} // namespace setup::practice::okta
