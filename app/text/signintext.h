// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/loopbackredirect.h"
#include "text/errortext.h"

#include <optional>

namespace setup::text {

/// The wording of what ends a sign-in to Okta by OAuth, or a call made with one; nothing for other errors.
std::optional<ErrorText> signInErrorText(const Error &error);

/// What the browser shows when its part of a sign-in is over.
net::RedirectPages redirectPages();

/// What a scope is asked for, in a few words.
QString scopeReason(const QString &scope);

} // namespace setup::text
