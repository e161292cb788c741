// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"
#include "services/sumo/sumoaddress.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

Cell onOff(bool on)
{
    return on ? Word::On : Word::Off;
}

/// What a person does in the Okta Admin Console and the app's features show.
class PersonChange : public Change
{
public:
    ChangeKind kind() const override { return ChangeKind::Person; }
    Service service() const override { return Service::Okta; }

    Call<Unit> look(Context &context, bool again) const override { return lookAtApp(context, again); }

protected:
    /// With those of the app's features that tell of this change.
    static Assessment assessRows(const QList<Row> &rows, bool right, const QStringList &telling,
                                 const Discovery &discovery)
    {
        Assessment assessment{.verdict = right ? Verdict::Right : Verdict::Missing, .rows = rows};
        if (right) {
            auto features = telling;
            features.removeIf(
                [&discovery](const QString &name) { return !discovery.app->features.contains(name); });
            assessment.evidence = {{u"okta.app.features"_s, features.join(u", "_s), Service::Okta,
                                    discovery.readings.value(Part::App)}};
        }
        return assessment;
    }
};

class ScimEnabled final : public PersonChange
{
public:
    ChangeId id() const override { return change_id::scimEnabled; }
    QList<ChangeId> needs() const override { return {change_id::oktaSamlSettings, change_id::connectorTest}; }

    Assessment assess(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        const bool on = isScimOn(discovery);
        return assessRows({{u"okta.app.scim"_s, {}, onOff(on), Word::On}}, on, {u"SCIM_PROVISIONING"_s},
                          discovery);
    }

    QList<Trace> touched(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        return discovery.app ? QList<Trace>{scimSwitchTrace(*discovery.app)} : QList<Trace>{};
    }
};

class Connector final : public PersonChange
{
public:
    ChangeId id() const override { return change_id::connector; }
    QList<ChangeId> needs() const override { return {change_id::scimEnabled}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        const bool filled = isConnectorFilled(discovery);
        const auto base = sumo::scimUrl(answers.sumoApi).toString();
        return assessRows({{u"okta.connector"_s, base, filled ? Cell(base) : Cell(Word::Absent), base}},
                          filled, {u"IMPORT_NEW_USERS"_s, u"IMPORT_PROFILE_UPDATES"_s}, discovery);
    }
};

class ToApp final : public PersonChange
{
public:
    ChangeId id() const override { return change_id::toApp; }
    QList<ChangeId> needs() const override { return {change_id::connector}; }

    Assessment assess(const Answers & /*answers*/, const Discovery &discovery) const override
    {
        const auto row = [&discovery](const QString &key, QLatin1StringView feature) {
            const bool on = discovery.app && discovery.app->hasFeature(feature);
            return Row{key, {}, onOff(on), Word::On};
        };
        return assessRows({row(u"okta.toApp.create"_s, "PUSH_NEW_USERS"_L1),
                           row(u"okta.toApp.update"_s, "PUSH_PROFILE_UPDATES"_L1),
                           row(u"okta.toApp.deactivate"_s, "PUSH_USER_DEACTIVATION"_L1)},
                          isToAppOn(discovery),
                          {u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s},
                          discovery);
    }
};

} // namespace

std::unique_ptr<Change> awaitScimEnabled()
{
    return std::make_unique<ScimEnabled>();
}

std::unique_ptr<Change> awaitConnector()
{
    return std::make_unique<Connector>();
}

std::unique_ptr<Change> awaitToApp()
{
    return std::make_unique<ToApp>();
}

} // namespace setup::plan
