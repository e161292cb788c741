// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/okta/oauth/oauthclient.h"

namespace setup::okta::oauth {

/// Asks for the tokens, again and again, until the person has answered on the verification page (RFC 8628, 3.4 and
/// 3.5): at the given interval, five seconds longer after each slow_down, twice as long after no reply. Errors: Forbidden
/// (access_denied) when the person said no, TimedOut (expired_token) when the code has run out, and what ends the wait
/// otherwise. Client and clock must outlive the call.
Call<std::shared_ptr<Tokens>> awaitDevice(OAuthClient &client, Clock &clock,
                                          const std::shared_ptr<const DeviceAuthorization> &device);

} // namespace setup::okta::oauth
