// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

namespace setup::practice::okta {

/// The scopes of which one lets a token make that request ("Okta API reference, OAuth 2.0 scopes"): the reading one,
/// where it only reads, and the managing one. None for a request that no scope opens.
QStringList scopesFor(const Request &request);

} // namespace setup::practice::okta
