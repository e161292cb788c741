// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace setup::practice {

/// What goes wrong with a request.
enum class FaultKind {
    Moved, ///< `301` to another deployment.
    Unauthorized, ///< `401` in the service's own words.
    Forbidden, ///< `403` in the service's own words.
    ForbiddenEmpty, ///< `403-empty`: no body, a WWW-Authenticate header, as for a missing OAuth scope.
    NotFound, ///< `404`, as for a thing that isn't visible yet.
    RateLimited, ///< `429` with the headers that tell when to come back.
    RateLimitedConcurrency, ///< `429-concurrency`: limit and remaining are 0.
    ServerError, ///< `500` in the service's own words.
    BadGateway, ///< `502-html`: a proxy's page.
    Hang, ///< `hang`: never answers.
    Held, ///< `held`: never answers, but keeps the client waiting beyond its patience with silence.
    HeldAfter, ///< `held-after`: processed, and then as `held`.
    Drop, ///< `drop`: not processed, the connection closes within the reply.
    DropAfter, ///< `drop-after`: processed, the connection closes within the reply.
    Truncated, ///< `truncated`: processed, a whole HTTP reply with half of its body.
    Garbage, ///< `garbage`: processed, the body is no JSON.
    Slow, ///< `slow`: processed, answered after a second or two.
    Empty, ///< `empty`: processed, no body.
    EmptyAcs, ///< `empty-acs`: a SAML configuration without its addresses, as before Sumo Logic has made them.
    ExpiredKey, ///< `expired-key`: the credential no longer works.
    IpAllowlist, ///< `ip-allowlist`: Sumo Logic lets in listed addresses alone, and Okta's aren't listed.
    WrongRegion, ///< `wrong-region`: the tenant lives in another deployment.
    RoleLag, ///< `role-lag`: a role that was just made isn't visible to the request.
};

/// One rule for requests that go wrong.
struct Fault
{
    static constexpr int always = -1;

    QString service = {}; ///< `okta`, `sumo` or `*`.
    QString method = {}; ///< An HTTP method or `*`.
    QString path = {}; ///< The path without its query; `*` stands for any characters.
    FaultKind kind = FaultKind::ServerError;
    int count = 1; ///< How many matching requests it hits, or `always`.
    int skip = 0; ///< How many matching requests pass first.
};

/// Reads `SERVICE:METHOD:PATH:KIND[:COUNT[:SKIP]]`. COUNT is 1 by default (`*`: always), and always for the kinds
/// that are a state rather than an accident: expired-key, ip-allowlist, wrong-region.
Result<Fault> parseFault(const QString &spec);

/// All words that may stand for KIND.
QStringList faultKinds();

/// The faults that are set, and what is left of each. May be used from several threads.
class FaultBook
{
public:
    void add(const Fault &fault);
    void clear();

    /// Takes the first fault that hits this request and uses it up by one. A request of Okta's own provisioning is
    /// hit only by a fault whose path names the SCIM endpoint.
    std::optional<FaultKind> take(const QString &service, const QString &method, const QString &path,
                                  bool fromOkta);

    /// How many requests were hit so far.
    int hits() const;

    /// Whether a fault of a 429 kind has been set for the service, used up or not.
    bool limits(const QString &service) const;

    /// Whether the state holds, without using it up.
    bool holds(FaultKind state) const;

private:
    struct Entry
    {
        Fault fault = {};
        int toSkip = 0;
        int left = 0;
    };

    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    int m_hits = 0;
};

} // namespace setup::practice
