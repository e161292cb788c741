// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

class SumoSaml final : public Change
{
public:
    ChangeId id() const override { return change_id::sumoSaml; }
    Service service() const override { return Service::SumoLogic; }
    QList<ChangeId> needs() const override { return {change_id::oktaMetadata}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const Cell issuer = discovery.metadata ? Cell(discovery.metadata->issuer) : Cell(Word::FromOkta);
        const Cell fingerprint = discovery.certificate ? Cell(discovery.certificate->sha256)
                                                       : Cell(Word::FromOkta);
        const auto found = samlConfiguration(discovery);
        if (!found) {
            return {.verdict = Verdict::Missing,
                    .rows = {{u"sumo.saml"_s, answers.samlConfigurationName, Word::Absent,
                              answers.samlConfigurationName},
                             {u"sumo.saml.issuer"_s, {}, Word::Absent, issuer},
                             {u"sumo.saml.certificate"_s, {}, Word::Absent, fingerprint}}};
        }
        return assessFound(*found, discovery);
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        return lookAtSamlConfigurations(context, again);
    }

    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override
    {
        const auto found = samlConfiguration(discovery);
        return {found ? traceOf(*found)
                      : Trace{.thing = Thing::SamlConfiguration, .name = answers.samlConfigurationName}};
    }

    Call<Unit> write(Context &context) const override
    {
        const auto &discovery = context.discovery;
        sumo::SamlConfigurationDraft draft{
            .name = context.answers.samlConfigurationName,
            .issuer = discovery.metadata->issuer,
            .certificatePem = QString::fromLatin1(okta::toPem(discovery.certificate->der))};
        const auto found = samlConfiguration(discovery);
        if (found)
            draft.name = found->name; // only the certificate is ours to mend
        auto call = found ? context.sumo.updateSamlConfiguration(*found, draft)
                          : context.sumo.createSamlConfiguration(draft);
        return mapped<Unit>(std::move(call),
                            [](const sumo::SamlConfiguration &) -> Result<Unit> { return Unit{}; });
    }

private:
    static Assessment assessFound(const sumo::SamlConfiguration &found, const Discovery &discovery)
    {
        const auto reading = discovery.readings.value(Part::SamlConfigurations);
        const auto stored = okta::readCertificate(found.certificate.toUtf8());
        const Cell now = stored ? Cell(stored->sha256) : Cell(Word::Unknown);
        const bool agrees = stored && discovery.certificate && stored->der == discovery.certificate->der;
        Assessment assessment{
            .verdict = agrees ? Verdict::Right : Verdict::Differs,
            .rows = {{u"sumo.saml"_s, found.name, found.name, found.name},
                     {u"sumo.saml.issuer"_s, {}, found.issuer, found.issuer},
                     {u"sumo.saml.certificate"_s,
                      {},
                      now,
                      discovery.certificate ? Cell(discovery.certificate->sha256) : Cell(Word::FromOkta)}},
            .evidence = {{u"sumo.saml.acs"_s, found.acsUrl, Service::SumoLogic, reading},
                         {u"sumo.saml.entityId"_s, found.entityId, Service::SumoLogic, reading}}};
        // Both can be empty for a moment after the configuration was made.
        if (agrees && (found.acsUrl.isEmpty() || found.entityId.isEmpty()))
            assessment.verdict = Verdict::Pending;
        return assessment;
    }
};

} // namespace

std::unique_ptr<Change> ensureSumoSaml()
{
    return std::make_unique<SumoSaml>();
}

} // namespace setup::plan
