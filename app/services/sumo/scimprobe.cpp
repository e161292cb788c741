// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/scimprobe.h"

#include "core/json.h"
#include "services/sumo/sumoaddress.h"
#include "services/sumo/sumoerrors.h"

using namespace Qt::StringLiterals;

namespace setup::sumo {
namespace {

constexpr auto scimJson = "application/scim+json";

QUrlQuery firstUsers()
{
    return net::makeQuery({{u"startIndex"_s, u"1"_s}, {u"count"_s, u"2"_s}});
}

ScimFinding findingOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound: return ScimFinding::HostNotFound;
    case ErrorKind::Unreachable: return ScimFinding::Unreachable;
    case ErrorKind::ProxyFailed: return ScimFinding::ProxyFailed;
    case ErrorKind::TimedOut: return ScimFinding::TimedOut;
    case ErrorKind::TlsRejected: return ScimFinding::TlsRejected;
    case ErrorKind::HostRefused: return ScimFinding::HostRefused;
    case ErrorKind::Moved: return ScimFinding::Moved;
    case ErrorKind::Unauthorized:
    case ErrorKind::InputInvalid: return ScimFinding::Unauthorized; // a key with a line break in it
    case ErrorKind::Forbidden:
    case ErrorKind::FeatureMissing: return ScimFinding::Forbidden;
    case ErrorKind::NotFound: return ScimFinding::NotFound;
    case ErrorKind::RateLimited: return ScimFinding::RateLimited;
    case ErrorKind::ServiceFailure: return ScimFinding::ServiceFailure;
    case ErrorKind::AlreadyExists:
    case ErrorKind::Invalid:
    case ErrorKind::UnexpectedReply:
    case ErrorKind::OutOfOrder:
    case ErrorKind::Conflict:
    case ErrorKind::NotVisibleYet:
    case ErrorKind::NeedsPerson:
    case ErrorKind::FileUnusable:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Cancelled: return ScimFinding::NotScim;
    }
    return ScimFinding::NotScim;
}

ScimProbe probeOf(const Error &error)
{
    ScimProbe probe{.finding = findingOf(error.kind),
                    .httpStatus = error.httpStatus,
                    .location = error.location,
                    .detail = error.detail,
                    .requestId = error.requestId};
    if (probe.finding == ScimFinding::Moved)
        probe.location = scimUrl(QUrl(error.location)).toString();
    return probe;
}

ScimProbe probeOf(const net::HttpResponse &response)
{
    if (response.status != 200)
        return probeOf(readError(response));
    ScimProbe probe{.httpStatus = response.status};
    const auto body = response.jsonObject();
    if (!body) {
        probe.detail = body.error().detail;
        return probe;
    }
    JsonReader reader(*body);
    probe.totalUsers = reader.integer(u"totalResults");
    reader.array(u"Resources");
    probe.detail = reader.problems().join(u"; "_s);
    if (reader.problems().isEmpty())
        probe.finding = ScimFinding::Works;
    return probe;
}

} // namespace

QString scimFindingName(ScimFinding finding)
{
    switch (finding) {
    case ScimFinding::Works: return u"works"_s;
    case ScimFinding::HostNotFound: return u"host-not-found"_s;
    case ScimFinding::Unreachable: return u"unreachable"_s;
    case ScimFinding::ProxyFailed: return u"proxy-failed"_s;
    case ScimFinding::TimedOut: return u"timed-out"_s;
    case ScimFinding::TlsRejected: return u"tls-rejected"_s;
    case ScimFinding::HostRefused: return u"host-refused"_s;
    case ScimFinding::Moved: return u"moved"_s;
    case ScimFinding::Unauthorized: return u"unauthorized"_s;
    case ScimFinding::Forbidden: return u"forbidden"_s;
    case ScimFinding::NotFound: return u"not-found"_s;
    case ScimFinding::RateLimited: return u"rate-limited"_s;
    case ScimFinding::ServiceFailure: return u"service-failure"_s;
    case ScimFinding::NotScim: return u"not-scim"_s;
    }
    return {};
}

bool maySendKeyTo(const QUrl &baseUrl, bool allowLoopback)
{
    if (net::isLoopback(baseUrl))
        return allowLoopback;
    return baseUrl.scheme() == "https"_L1 && isSumoHost(baseUrl.host());
}

Call<ScimProbe> probeScim(net::HttpTransport &transport, const QUrl &baseUrl,
                          std::unique_ptr<net::Authorizer> authorizer, bool allowLoopback)
{
    if (!maySendKeyTo(baseUrl, allowLoopback))
        return ready(ScimProbe{.finding = ScimFinding::HostRefused, .detail = baseUrl.host()});
    auto url = baseUrl;
    auto path = baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/Users");
    url.setQuery(firstUsers());
    url.setFragment({});
    const net::HttpRequest request{.accept = QByteArray(scimJson)};
    return thenAlways(transport.send(url, request, authorizer->authorization()),
                      [](const Result<net::HttpResponse> &response) {
                          return ready(response ? probeOf(*response) : probeOf(response.error()));
                      });
}

Call<ScimProbe> probeScim(net::ServiceConnection &connection, std::shared_ptr<net::Authorizer> authorizer,
                          bool allowLoopback)
{
    const auto base = scimUrl(connection.baseUrl());
    if (!maySendKeyTo(base, allowLoopback))
        return ready(ScimProbe{.finding = ScimFinding::HostRefused, .detail = base.host()});
    auto request = net::get(u"/v1/scim/Users"_s, firstUsers());
    request.accept = QByteArray(scimJson);
    request.signedBy = std::move(authorizer);
    return thenAlways(connection.send(std::move(request)),
                      [](const Result<net::HttpResponse> &response) -> Call<ScimProbe> {
                          if (!response && response.error().kind == ErrorKind::NeedsPerson)
                              return failed<ScimProbe>(response.error());
                          return ready(response ? probeOf(*response) : probeOf(response.error()));
                      });
}

} // namespace setup::sumo
