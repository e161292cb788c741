// SPDX-License-Identifier: Apache-2.0
#include "text/connectortext.h"

#include "text/translate.h"

namespace setup::text {
QString connectorFinding(const sumo::ScimProbe &probe)
{
    switch (probe.finding) {
    case sumo::ScimFinding::Works:
        return probe.totalUsers == 1
            ? tr("The connector works: Sumo Logic answers as SCIM and knows 1 person.")
            : tr("The connector works: Sumo Logic answers as SCIM and knows %L1 people.")
                  .arg(probe.totalUsers);
    case sumo::ScimFinding::HostNotFound:
        return tr("The host can't be found (DNS). Check the spelling of the base URL.");
    case sumo::ScimFinding::Unreachable:
        return tr(
            "Nobody answers at that address, or the connection broke. Check the network and try again.");
    case sumo::ScimFinding::ProxyFailed:
        return tr("The network's proxy refused the connection. Check the system's proxy settings.");
    case sumo::ScimFinding::TimedOut: return tr("There was no answer in time. Try again in a moment.");
    case sumo::ScimFinding::TlsRejected:
        return tr("The server's identity couldn't be verified (TLS), so nothing was sent. Check this "
                  "computer's clock, "
                  "and whether a proxy replaces certificates.");
    case sumo::ScimFinding::HostRefused:
        return tr("That isn't an address of Sumo Logic with https, so the key was not sent there. A base URL "
                  "is like "
                  "https://api.us2.sumologic.com/api/v1/scim.");
    case sumo::ScimFinding::Moved:
        return tr("301: the key belongs to another deployment. Okta needs the exact address: %1")
            .arg(probe.location);
    case sumo::ScimFinding::Unauthorized:
        return tr("401: the access ID or key is wrong, or the key was switched off (unused for 30 days).");
    case sumo::ScimFinding::Forbidden:
        return tr("403: the key is right, but its role may not manage users, or an IP allowlist keeps the "
                  "caller out.");
    case sumo::ScimFinding::NotFound:
        return tr("404: there is no SCIM at that path. The base URL ends in /api/v1/scim.");
    case sumo::ScimFinding::RateLimited:
        return tr("429: too many calls at the moment. Try again in a minute.");
    case sumo::ScimFinding::ServiceFailure:
        return tr("%1: Sumo Logic has trouble of its own at the moment. Try again later.")
            .arg(probe.httpStatus);
    case sumo::ScimFinding::NotScim:
        return tr("Something answers there, but it isn't SCIM. The base URL ends in /api/v1/scim.");
    }
    return {};
}

} // namespace setup::text
