// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/httpresponse.h"

namespace setup::okta {

/// Reads Okta's refusals: the API's error object (errorCauses a list, an object or absent), the OAuth endpoints'
/// error and error_description, the empty 403 whose WWW-Authenticate names the missing scope, and anything else
/// (a proxy's HTML) by its status.
Error readError(const net::HttpResponse &response);

} // namespace setup::okta
