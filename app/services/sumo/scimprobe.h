// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/operation.h"
#include "net/authorizer.h"
#include "net/serviceconnection.h"

#include <QUrl>

namespace setup::sumo {

/// What asking a SCIM address for its users shows.
enum class ScimFinding {
    Works,
    HostNotFound,
    Unreachable,
    ProxyFailed,
    TimedOut,
    TlsRejected,
    HostRefused, ///< Plain http, or not an address that we send a key to.
    Moved, ///< 301: another deployment; `location` names it.
    Unauthorized, ///< 401
    Forbidden, ///< 403
    NotFound, ///< 404: not a SCIM base URL.
    RateLimited, ///< 429
    ServiceFailure, ///< 5xx
    NotScim, ///< A reply, but not SCIM's list of users.
};

/// The finding's name for machine-readable output, for example "unauthorized".
QString scimFindingName(ScimFinding finding);

struct ScimProbe
{
    ScimFinding finding = ScimFinding::NotScim;
    int httpStatus = 0;
    QString location = {};
    QString detail = {}; ///< The service's own words; never a secret.
    QString requestId = {};
    int totalUsers = 0; ///< totalResults, when it works.
};

/// Whether a SCIM key may be sent to that base URL: https on *.sumologic.com or, when allowed, loopback.
bool maySendKeyTo(const QUrl &baseUrl, bool allowLoopback);

/// What Okta's Test Connector Configuration asks, asked by ourselves: GET {base}/Users?startIndex=1&count=2. Asks once,
/// follows no redirect and never fails: each outcome is a finding. Host rule: maySendKeyTo. The transport must outlive
/// the call; the authorizer is used before it starts.
Call<ScimProbe> probeScim(net::HttpTransport &transport, const QUrl &baseUrl,
                          std::unique_ptr<net::Authorizer> authorizer, bool allowLoopback);
/// The same of a tenant's own SCIM address, over its connection: counted, within its limits, and asked again after what
/// passes. Fails with NeedsPerson alone, where the tenant isn't asked anything. The connection must outlive the call.
Call<ScimProbe> probeScim(net::ServiceConnection &connection, std::shared_ptr<net::Authorizer> authorizer,
                          bool allowLoopback);

} // namespace setup::sumo
