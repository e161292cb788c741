// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

class OktaMetadata final : public Change
{
public:
    ChangeId id() const override { return change_id::oktaMetadata; }
    ChangeKind kind() const override { return ChangeKind::Observation; }
    Service service() const override { return Service::Okta; }
    QList<ChangeId> needs() const override { return {change_id::oktaApp}; }

    Assessment assess(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        if (!discovery.metadata || !discovery.certificate) {
            return {.verdict = Verdict::Missing,
                    .rows = {{.key = u"okta.metadata"_s, .now = Word::Unknown, .then = Word::FromOkta}}};
        }
        const auto &certificate = *discovery.certificate;
        const auto reading = discovery.readings.value(Part::Metadata);
        Assessment assessment{
            .verdict = Verdict::Right,
            .rows = {{.key = u"okta.metadata.issuer"_s,
                      .now = discovery.metadata->issuer,
                      .then = discovery.metadata->issuer}},
            .evidence = {{u"okta.metadata.issuer"_s, discovery.metadata->issuer, Service::Okta, reading},
                         {u"okta.metadata.sha256"_s, certificate.sha256, Service::Okta, reading},
                         {u"okta.metadata.notAfter"_s, certificate.notAfter.toString(Qt::ISODate),
                          Service::Okta, reading}}};
        if (certificate.notAfter < reading.at)
            refuse(assessment, u"certificate-expired"_s, certificate.notAfter);
        else if (certificate.notBefore > reading.at)
            refuse(assessment, u"certificate-not-yet-valid"_s, certificate.notBefore);
        return assessment;
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        if (!context.discovery.app)
            return ready(Unit{});
        auto metadata = readPart<okta::SamlMetadata>(
            context, Part::Metadata, again,
            [&context] {
                return context.okta.samlMetadata(context.discovery.app->id,
                                                 context.discovery.app->signingKeyId);
            },
            [&context](auto found) { context.discovery.metadata = std::move(found); });
        return mapped<Unit>(std::move(metadata), [&context](Unit) -> Result<Unit> {
            const auto facts = okta::readCertificate(context.discovery.metadata->certificates.value(0));
            if (!facts)
                return facts.error();
            context.discovery.certificate = *facts;
            return Unit{};
        });
    }

private:
    static void refuse(Assessment &assessment, const QString &code, const QDateTime &when)
    {
        assessment.verdict = Verdict::Conflict;
        assessment.reason = Error{.kind = ErrorKind::Conflict,
                                  .service = Service::Okta,
                                  .code = code,
                                  .detail = when.toString(Qt::ISODate)};
    }
};

} // namespace

std::unique_ptr<Change> readOktaMetadata()
{
    return std::make_unique<OktaMetadata>();
}

} // namespace setup::plan
