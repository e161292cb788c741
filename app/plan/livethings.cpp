// SPDX-License-Identifier: Apache-2.0
#include "plan/livethings.h"

#include "plan/facts.h"
#include "services/okta/oktajson.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// The same, and not there.
Trace absent(Trace of)
{
    of.value = {};
    return of;
}

/// The one with the trace's id, or where it has none, the one with its name.
template <class T, class MakeTrace>
std::optional<Trace> found(const std::optional<QList<T>> &all, const Trace &of, MakeTrace make)
{
    if (!all)
        return std::nullopt;
    for (const auto &one : *all) {
        const Trace trace = make(one);
        const bool isIt = of.id.isEmpty() ? trace.name.compare(of.name, Qt::CaseInsensitive) == 0
                                          : trace.id == of.id;
        if (isIt)
            return trace;
    }
    return absent(of);
}

} // namespace

LiveThings::LiveThings(const Discovery &discovery) : m_discovery(discovery)
{
    const auto users = discovery.appUsers.value_or(QList<okta::AppUser>{});
    for (qsizetype i = 0; i < users.size(); ++i)
        m_appUsers.insert(users.at(i).id.toString(), i);
}

std::optional<Trace> LiveThings::now(const Trace &of) const
{
    auto trace = find(of);
    if (trace) {
        trace->name = of.name; // the same thing keeps the name that it is told by
        trace->owner = of.owner;
    }
    return trace;
}

std::optional<Trace> LiveThings::find(const Trace &of) const
{
    switch (of.thing) {
    case Thing::SamlConfiguration:
    case Thing::ScimRole:
    case Thing::ScimAccount:
    case Thing::ScimKey: return inSumo(of);
    case Thing::UserAttribute:
        return m_discovery.userSchema ? std::optional(attributeTrace(of.name, m_discovery.userSchema, {}))
                                      : std::nullopt;
    case Thing::OktaApp:
        if (!m_discovery.app || (!of.id.isEmpty() && m_discovery.app->id.toString() != of.id))
            return m_discovery.readings.contains(Part::App) ? std::optional(absent(of)) : std::nullopt;
        return traceOf(*m_discovery.app);
    default: return ofApp(of);
    }
}

std::optional<Trace> LiveThings::inSumo(const Trace &of) const
{
    if (of.thing == Thing::ScimRole)
        return found(m_discovery.roles, of, [](const sumo::Role &role) { return traceOf(role); });
    if (of.thing == Thing::ScimAccount) {
        return found(m_discovery.serviceAccounts, of,
                     [](const sumo::ServiceAccount &account) { return traceOf(account); });
    }
    if (of.thing == Thing::ScimKey) {
        return found(m_discovery.scimKeys, of, [&of](const sumo::AccessKey &key) {
            return traceOf(key, sumo::ServiceAccountId(of.owner));
        });
    }
    if (!of.id.isEmpty() || !m_discovery.samlConfigurations) {
        return found(m_discovery.samlConfigurations, of,
                     [](const sumo::SamlConfiguration &one) { return traceOf(one); });
    }
    const auto ours = samlConfiguration(m_discovery); // told by its issuer, not by its name
    return ours ? traceOf(*ours) : absent(of);
}

std::optional<Trace> LiveThings::ofApp(const Trace &of) const
{
    const auto &app = m_discovery.app;
    if (!app || app->id.toString() != of.owner)
        return std::nullopt;
    switch (of.thing) {
    case Thing::SamlSettings: return samlSettingsTrace(*app);
    case Thing::ScimSwitch: return scimSwitchTrace(*app);
    case Thing::AppAttribute:
        return m_discovery.appSchema ? std::optional(attributeTrace(of.name, m_discovery.appSchema, of.owner))
                                     : std::nullopt;
    case Thing::MappingToApp:
    case Thing::MappingToOkta: {
        const auto &mapping = of.thing == Thing::MappingToApp ? m_discovery.mappingToApp
                                                              : m_discovery.mappingToOkta;
        return mapping ? std::optional(ruleTrace(of.thing, of.name, *mapping, app->id)) : std::nullopt;
    }
    default: return assignment(of);
    }
}

std::optional<Trace> LiveThings::assignment(const Trace &of) const
{
    const okta::AppId app(of.owner);
    const auto role = [](const QJsonObject &profile) {
        return std::optional(profile.value(rolesAttribute).toString());
    };
    if (of.thing == Thing::Person) {
        if (!m_discovery.appUsers)
            return std::nullopt;
        const auto at = m_appUsers.value(of.id, -1);
        if (at < 0 || m_discovery.appUsers->at(at).scope != "USER"_L1)
            return absent(of);
        const auto &user = m_discovery.appUsers->at(at);
        auto trace = assignmentTrace(of.thing, of.id, of.name, app, role(user.profile));
        trace.value.insert(u"userName"_s, user.userName); // what the person is called in Sumo Logic
        return trace;
    }
    if (!m_discovery.appGroups)
        return std::nullopt;
    for (const auto &group : *m_discovery.appGroups) {
        if (group.id.toString() == of.id)
            return assignmentTrace(of.thing, of.id, of.name, app, role(group.profile));
    }
    return absent(of);
}

Trace traceOf(const okta::App &app)
{
    return {.thing = Thing::OktaApp,
            .id = app.id.toString(),
            .name = app.label,
            .value = {{u"label"_s, app.label}}};
}

Trace traceOf(const sumo::SamlConfiguration &configuration)
{
    return {.thing = Thing::SamlConfiguration,
            .id = configuration.id.toString(),
            .name = configuration.name,
            .value = {{u"issuer"_s, configuration.issuer}, {u"certificate"_s, configuration.certificate}}};
}

Trace samlSettingsTrace(const okta::App &app)
{
    return {.thing = Thing::SamlSettings,
            .id = app.id.toString(),
            .owner = app.id.toString(),
            .value = {{u"acsUrl"_s, app.saml.acsUrl},
                      {u"audience"_s, app.saml.audience},
                      {u"recipient"_s, app.saml.recipient},
                      {u"destination"_s, app.saml.destination}}};
}

Trace scimSwitchTrace(const okta::App &app)
{
    return {.thing = Thing::ScimSwitch,
            .id = app.id.toString(),
            .owner = app.id.toString(),
            .value = {{u"on"_s, app.hasFeature("SCIM_PROVISIONING"_L1)}}};
}

Trace traceOf(const sumo::Role &role)
{
    return {.thing = Thing::ScimRole,
            .id = role.id.toString(),
            .name = role.name,
            .value = {{u"name"_s, role.name}}};
}

Trace traceOf(const sumo::ServiceAccount &account)
{
    return {.thing = Thing::ScimAccount,
            .id = account.id.toString(),
            .name = account.email,
            .value = {{u"name"_s, account.name}}};
}

Trace traceOf(const sumo::AccessKey &key, const sumo::ServiceAccountId &account)
{
    return {.thing = Thing::ScimKey,
            .id = key.accessId,
            .name = key.label,
            .owner = account.toString(),
            .value = {{u"label"_s, key.label}}};
}

Trace attributeTrace(const QString &name, const std::optional<okta::Schema> &schema, const QString &owner)
{
    Trace trace{
        .thing = owner.isEmpty() ? Thing::UserAttribute : Thing::AppAttribute, .name = name, .owner = owner};
    if (schema && schema->custom.contains(name))
        trace.value = okta::toJson(schema->custom.value(name));
    return trace;
}

Trace ruleTrace(Thing thing, const QString &name, const okta::Mapping &mapping, const okta::AppId &app)
{
    Trace trace{.thing = thing, .name = name, .owner = app.toString()};
    if (mapping.rules.contains(name)) {
        const auto rule = mapping.rules.value(name);
        trace.value = {{u"expression"_s, rule.expression}, {u"pushStatus"_s, rule.pushStatus}};
    }
    return trace;
}

Trace assignmentTrace(Thing thing, const QString &id, const QString &name, const okta::AppId &app,
                      const std::optional<QString> &role)
{
    Trace trace{.thing = thing, .id = id, .name = name, .owner = app.toString()};
    if (role)
        trace.value = {{u"role"_s, *role}};
    return trace;
}

okta::SamlSettings samlSettingsOf(const Trace &trace)
{
    return {.acsUrl = trace.value.value("acsUrl"_L1).toString(),
            .audience = trace.value.value("audience"_L1).toString(),
            .recipient = trace.value.value("recipient"_L1).toString(),
            .destination = trace.value.value("destination"_L1).toString()};
}

okta::SchemaAttribute attributeOf(const Trace &trace)
{
    // The reader of Okta's replies is the one place that knows an attribute's JSON.
    const QJsonObject custom{{u"properties"_s, QJsonObject{{trace.name, trace.value}}}};
    const auto schema = okta::schemaFromJson({{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}});
    return schema ? schema->custom.value(trace.name) : okta::SchemaAttribute{.name = trace.name};
}

okta::MappingRule ruleOf(const Trace &trace)
{
    return {.expression = trace.value.value("expression"_L1).toString(),
            .pushStatus = trace.value.value("pushStatus"_L1).toString()};
}

QString roleOf(const Trace &trace)
{
    return trace.value.value("role"_L1).toString();
}

} // namespace setup::plan
