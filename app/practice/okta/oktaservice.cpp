// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oktaservice.h"

#include "practice/identifiers.h"
#include "practice/okta/errors.h"
#include "practice/okta/routes.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

Reply invalidToken()
{
    return apiError(401, u"E0000011"_s, u"Invalid token provided"_s);
}

/// A minute's window that ends soon, so that whoever waits for it goes on soon.
Reply rateLimited(int limit)
{
    auto reply = apiError(429, u"E0000047"_s, u"API call exceeded rate limit due to too many requests."_s);
    reply.with("X-Rate-Limit-Limit", QByteArray::number(limit))
        .with("X-Rate-Limit-Remaining", "0")
        .with("X-Rate-Limit-Reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + 1));
    return reply;
}

/// What an OAuth token without the scope gets: no body at all.
Reply emptyForbidden(const Request &request, const QString &base)
{
    auto reply = emptyReply(403);
    const auto realm = base.toUtf8();
    reply.with("WWW-Authenticate",
               "Bearer authorization_uri=\"" + realm + "/oauth2/v1/authorize\", realm=\"" + realm
                   + "\", error=\"insufficient_scope\", error_description=\"The access token provided does "
                     "not contain "
                     "the required scopes.\", resource=\""
                   + request.path.toUtf8() + '"');
    return reply;
}

} // namespace

OktaService::OktaService(int people, const QByteArray &mark)
    : m_org(people), m_oauth(m_org), m_appSettings(m_org), m_console(m_org, mark), m_provisioner(m_org, mark)
{
    m_org.provision = [this](const ProvisioningJob &job) { m_provisioner.add(job); };
    addOrgRoutes(m_router, m_org);
    addUserRoutes(m_router, m_org);
    addGroupRoutes(m_router, m_org);
    addAppRoutes(m_router, m_org);
    addCredentialRoutes(m_router, m_org);
    addSchemaRoutes(m_router, m_org);
    addMappingRoutes(m_router, m_org);
    addAppUserRoutes(m_router, m_org);
    addAppGroupRoutes(m_router, m_org);
    m_router.add(u"GET"_s, u"/api/v1/logs"_s,
                 [this](const Request &request) { return m_org.log.list(request, m_org.base); });
}

std::optional<Reply> OktaService::refusal(const Request &request) const
{
    const auto credentials = request.header("authorization"_ba);
    if (credentials.startsWith("Bearer "))
        return m_oauth.refusal(request);
    if (request.path.startsWith("/.well-known/"_L1) || credentials == "SSWS " + m_org.token.toUtf8())
        return std::nullopt;
    return invalidToken();
}

Reply OktaService::handle(const Request &request)
{
    const std::lock_guard lock(m_org.mutex);
    if (OAuthProvider::owns(request.path))
        return m_oauth.handle(request);
    if (m_appSettings.owns(request.path))
        return m_appSettings.handle(request);
    if (auto refused = refusal(request))
        return *refused;
    return m_router.route(request);
}

Reply OktaService::handleForConsole(const Request &request)
{
    const std::lock_guard lock(m_org.mutex);
    return m_router.route(request);
}

std::optional<Reply> OktaService::faultReply(FaultKind kind, const Request &request) const
{
    constexpr int bucketLimit = 50;
    switch (kind) {
    case FaultKind::Moved:
    case FaultKind::WrongRegion:
        return emptyReply(301).with("Location", "https://acme-moved.okta.com" + request.target.toUtf8());
    case FaultKind::Unauthorized:
    case FaultKind::ExpiredKey: return invalidToken();
    case FaultKind::Forbidden:
    case FaultKind::IpAllowlist:
        return apiError(403, u"E0000006"_s, u"You do not have permission to perform the requested action"_s);
    case FaultKind::ForbiddenEmpty: {
        const std::lock_guard lock(m_org.mutex);
        return emptyForbidden(request, m_org.base);
    }
    case FaultKind::NotFound: return notFound(request.path.section(u'/', -1), u"Resource"_s);
    case FaultKind::RateLimited: return rateLimited(bucketLimit);
    case FaultKind::RateLimitedConcurrency: return rateLimited(0);
    case FaultKind::ServerError: return apiError(500, u"E0000009"_s, u"Internal Server Error"_s);
    default: return std::nullopt;
    }
}

void OktaService::finish(const Request &request, Reply &reply)
{
    reply.with("X-Okta-Request-Id", randomText(24).toUtf8());
    if (reply.status != 429)
        m_rates.mark(request, reply);
}

} // namespace setup::practice::okta
