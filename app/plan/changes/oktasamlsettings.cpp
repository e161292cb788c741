// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

Cell shown(const QString &address)
{
    return address == placeholderAcs || address == placeholderAudience ? Cell(Word::Placeholder)
                                                                       : Cell(address);
}

okta::SamlSettings wantedSettings(const okta::App &app, const sumo::SamlConfiguration &configuration)
{
    auto wanted = app.saml;
    wanted.acsUrl = configuration.acsUrl;
    wanted.recipient = configuration.acsUrl;
    wanted.destination = configuration.acsUrl;
    wanted.audience = configuration.entityId;
    return wanted;
}

Error scimIsOn(const okta::App &app)
{
    return {.kind = ErrorKind::OutOfOrder,
            .service = Service::Okta,
            .code = u"scim-is-on"_s,
            .detail = app.label};
}

class OktaSamlSettings final : public Change
{
public:
    ChangeId id() const override { return change_id::oktaSamlSettings; }
    Service service() const override { return Service::Okta; }
    QList<ChangeId> needs() const override { return {change_id::oktaApp, change_id::sumoSaml}; }

    Assessment assess(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        const auto configuration = samlConfiguration(discovery);
        const bool known = discovery.app && configuration && !configuration->acsUrl.isEmpty()
            && !configuration->entityId.isEmpty();
        const Cell acs = known ? Cell(configuration->acsUrl) : Cell(Word::FromSumoLogic);
        const Cell audience = known ? Cell(configuration->entityId) : Cell(Word::FromSumoLogic);
        Assessment assessment{
            .verdict = Verdict::Differs,
            .rows = {{u"okta.app.acs"_s,
                      {},
                      discovery.app ? shown(discovery.app->saml.acsUrl) : Cell(Word::Absent),
                      acs},
                     {u"okta.app.audience"_s,
                      {},
                      discovery.app ? shown(discovery.app->saml.audience) : Cell(Word::Absent),
                      audience}}};
        if (!known)
            return assessment;
        if (wantedSettings(*discovery.app, *configuration) == discovery.app->saml) {
            const auto reading = discovery.readings.value(Part::App);
            assessment.verdict = Verdict::Right;
            assessment.evidence = {{u"okta.app.acs"_s, acs, Service::Okta, reading},
                                   {u"okta.app.audience"_s, audience, Service::Okta, reading}};
        } else if (isScimOn(discovery)) {
            // Users report that a PUT of the app resets provisioning once SCIM is on.
            assessment.verdict = Verdict::Blocked;
            assessment.reason = scimIsOn(*discovery.app);
        }
        return assessment;
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        return inOrder(lookAtApp(context, again),
                       [&context] { return lookAtSamlConfigurations(context, false); });
    }

    QList<Trace> touched(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        return {samlSettingsTrace(*discovery.app)};
    }

    Call<Unit> write(Context &context) const override
    {
        // The app is read once more right before: somebody may have switched SCIM on a moment ago.
        return andThen(context.okta.app(context.discovery.app->id),
                       [&context](const okta::App &app) -> Call<Unit> {
                           context.discovery.app = app;
                           if (isScimOn(context.discovery))
                               return failed<Unit>(scimIsOn(app));
                           return put(context, app);
                       });
    }

private:
    static Call<Unit> put(Context &context, const okta::App &app)
    {
        const auto wanted = wantedSettings(app, *samlConfiguration(context.discovery));
        return mapped<Unit>(context.okta.updateSamlSettings(app, wanted),
                            [](const okta::App &) -> Result<Unit> { return Unit{}; });
    }
};

} // namespace

std::unique_ptr<Change> ensureOktaSamlSettings()
{
    return std::make_unique<OktaSamlSettings>();
}

} // namespace setup::plan
