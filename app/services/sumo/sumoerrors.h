// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/httpresponse.h"

namespace setup::sumo {

/// Reads Sumo Logic's refusals in their three shapes (id and errors; status, id, code and message; SCIM's schemas,
/// status, scimType and detail), a 301 with its Location, and anything else (a proxy's HTML) by its status.
Error readError(const net::HttpResponse &response);

} // namespace setup::sumo
