// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "services/sumo/sumoaddress.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

ErrorKind kindOf(sumo::ScimFinding finding)
{
    switch (finding) {
    case sumo::ScimFinding::Works: break;
    case sumo::ScimFinding::HostNotFound: return ErrorKind::HostNotFound;
    case sumo::ScimFinding::Unreachable: return ErrorKind::Unreachable;
    case sumo::ScimFinding::ProxyFailed: return ErrorKind::ProxyFailed;
    case sumo::ScimFinding::TimedOut: return ErrorKind::TimedOut;
    case sumo::ScimFinding::TlsRejected: return ErrorKind::TlsRejected;
    case sumo::ScimFinding::HostRefused: return ErrorKind::HostRefused;
    case sumo::ScimFinding::Moved: return ErrorKind::Moved;
    case sumo::ScimFinding::Unauthorized: return ErrorKind::Unauthorized;
    case sumo::ScimFinding::Forbidden: return ErrorKind::Forbidden;
    case sumo::ScimFinding::NotFound: return ErrorKind::NotFound;
    case sumo::ScimFinding::RateLimited: return ErrorKind::RateLimited;
    case sumo::ScimFinding::ServiceFailure: return ErrorKind::ServiceFailure;
    case sumo::ScimFinding::NotScim: return ErrorKind::UnexpectedReply;
    }
    return ErrorKind::UnexpectedReply;
}

class ConnectorTest final : public Change
{
public:
    ChangeId id() const override { return change_id::connectorTest; }
    ChangeKind kind() const override { return ChangeKind::Observation; }
    Service service() const override { return Service::SumoLogic; }
    QList<ChangeId> needs() const override { return {change_id::oktaSamlSettings, change_id::scimKey}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const auto base = sumo::scimUrl(answers.sumoApi).toString();
        const Row row{u"scim.test"_s, base, Word::Unknown, base};
        if (!discovery.scimProbe) {
            // Okta holds a key whose secret we no longer have: what Okta does with it shows in the proof.
            const bool outOfOurHands = !discovery.scimSecretKnown.value_or(false)
                && isConnectorFilled(discovery);
            return {.verdict = outOfOurHands ? Verdict::NotNeeded : Verdict::Missing, .rows = {row}};
        }
        const auto &probe = *discovery.scimProbe;
        if (probe.finding != sumo::ScimFinding::Works) {
            return {.verdict = Verdict::Conflict,
                    .rows = {row},
                    .reason = Error{.kind = kindOf(probe.finding),
                                    .service = Service::SumoLogic,
                                    .httpStatus = probe.httpStatus,
                                    .code = u"connector-test"_s,
                                    .detail = probe.detail,
                                    .requestId = probe.requestId,
                                    .request = u"GET %1/Users"_s.arg(base),
                                    .location = probe.location}};
        }
        return {.verdict = Verdict::Right,
                .rows = {{row.key, row.subject, base, base}},
                .evidence = {{u"scim.test.users"_s, QString::number(probe.totalUsers), Service::SumoLogic,
                              discovery.readings.value(Part::ScimProbe)}}};
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        const auto accessId = scimAccessId(context.answers, context.discovery);
        if (!context.discovery.scimSecretKnown.value_or(false))
            return ready(Unit{});
        if (!again && context.discovery.isFresh(Part::ScimProbe, context.clock.now(), freshSeconds))
            return ready(Unit{});
        const secrets::SecretKey key{.setup = context.setupId, .kind = secrets::SecretKind::ScimAccessKey};
        return andThen(context.secrets.read(key),
                       [&context, accessId](const std::shared_ptr<Secret> &stored) -> Call<Unit> {
                           return stored ? probe(context, accessId, keyOf(*stored, accessId)) : ready(Unit{});
                       });
    }

private:
    static Call<Unit> probe(Context &context, const QString &accessId, Secret key)
    {
        auto asked = sumo::probeScim(context.sumo.connection(), net::basic(accessId, std::move(key)),
                                     context.allowLoopback);
        return mapped<Unit>(std::move(asked), [&context](const sumo::ScimProbe &found) -> Result<Unit> {
            context.discovery.scimProbe = found;
            context.discovery.readings.insert(
                Part::ScimProbe,
                {.at = context.clock.now(),
                 .by = {.request = u"GET %1/Users"_s.arg(sumo::scimUrl(context.answers.sumoApi).path()),
                        .requestId = found.requestId}});
            return Unit{};
        });
    }
};

} // namespace

std::unique_ptr<Change> testConnector()
{
    return std::make_unique<ConnectorTest>();
}

} // namespace setup::plan
