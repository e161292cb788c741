// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/sumoservice.h"

#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

bool isConnectorTest(const Request &request)
{
    return !request.fromOkta && request.method == "GET"_L1 && request.path == "/api/v1/scim/Users"_L1
        && request.queryValue(u"startIndex") == "1"_L1 && request.queryValue(u"count") == "2"_L1;
}

Reply unauthorized()
{
    return gatewayError(401, u"unauthorized"_s, u"Credential could not be verified."_s);
}

} // namespace

SumoService::SumoService()
{
    addSamlRoutes(m_router, m_tenant);
    addRoleRoutes(m_router, m_tenant);
    addUserRoutes(m_router, m_tenant);
    addServiceAccountRoutes(m_router, m_tenant);
    addAccessKeyRoutes(m_router, m_tenant);
    addAccountRoutes(m_router, m_tenant);
    addScimRoutes(m_router, m_tenant);
}

Reply SumoService::handle(const Request &request)
{
    auto reply = answer(request);
    if (reply.status == 200 && isConnectorTest(request) && onConnectorTest) {
        if (const auto credentials = Tenant::credentialsOf(request))
            onConnectorTest({.accessId = credentials->first, .accessKey = credentials->second});
    }
    return reply;
}

Reply SumoService::answer(const Request &request)
{
    const std::lock_guard lock(m_tenant.mutex);
    if (!m_tenant.authenticate(request))
        return unauthorized();
    if (request.headers.contains("origin"_ba)) {
        return gatewayError(403, u"forbidden"_s,
                            u"The request origin is not allowlisted to use this access key"_s);
    }
    return m_router.route(request);
}

std::optional<Reply> SumoService::faultReply(FaultKind kind, const Request &request) const
{
    switch (kind) {
    case FaultKind::Moved:
    case FaultKind::WrongRegion:
        return gatewayError(
                   301, u"moved"_s,
                   u"The requested resource SHOULD be accessed through returned URI in Location Header."_s)
            .with("Location", "https://api.eu.sumologic.com" + request.target.toUtf8());
    case FaultKind::Unauthorized:
    case FaultKind::ExpiredKey: return unauthorized();
    case FaultKind::Forbidden:
    case FaultKind::IpAllowlist: return forbidden();
    case FaultKind::ForbiddenEmpty: return emptyReply(403);
    case FaultKind::NotFound:
        return request.path.startsWith("/api/v1/scim/"_L1)
            ? scimError(404, {}, u"Not found"_s)
            : modernError(404, u"notfound"_s, u"The requested resource was not found."_s);
    case FaultKind::RateLimited:
    case FaultKind::RateLimitedConcurrency:
        return gatewayError(429, u"rate.limit.exceeded"_s,
                            u"The rate limit for this API has been exceeded."_s);
    case FaultKind::ServerError: return modernError(500, u"internal.error"_s, u"Internal server error."_s);
    default: return std::nullopt;
    }
}

} // namespace setup::practice::sumo
