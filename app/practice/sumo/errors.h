// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

namespace setup::practice::sumo {

/// The API's own error body: an id and a list of errors.
Reply modernError(int status, const QString &code, const QString &message, const QString &detail = {});

/// The gateway's error body, before a request reaches an API: 301, 401, 403, 404 and 429.
Reply gatewayError(int status, const QString &code, const QString &message);

/// An error of the SCIM API (RFC 7644, 3.12).
Reply scimError(int status, const QString &scimType, const QString &detail);

Reply invalidRequest(const QString &message);
Reply missing(const QString &what, const QString &id);
Reply forbidden();

} // namespace setup::practice::sumo
