// SPDX-License-Identifier: Apache-2.0
#include "plan/trace.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

struct ThingName
{
    Thing thing = Thing::OktaApp;
    QLatin1StringView name = {};
};

constexpr ThingName thingNames[] = {
    {Thing::OktaApp, "okta-app"_L1},
    {Thing::SamlConfiguration, "sumo-saml-configuration"_L1},
    {Thing::SamlSettings, "okta-saml-settings"_L1},
    {Thing::ScimRole, "sumo-scim-role"_L1},
    {Thing::ScimAccount, "sumo-scim-service-account"_L1},
    {Thing::ScimKey, "sumo-scim-access-key"_L1},
    {Thing::ScimSwitch, "okta-scim"_L1},
    {Thing::UserAttribute, "okta-user-attribute"_L1},
    {Thing::AppAttribute, "okta-app-attribute"_L1},
    {Thing::MappingToApp, "okta-mapping-to-app"_L1},
    {Thing::MappingToOkta, "okta-mapping-to-okta"_L1},
    {Thing::Person, "okta-person"_L1},
    {Thing::Group, "okta-group"_L1},
};

} // namespace

bool isPartOfApp(Thing thing)
{
    switch (thing) {
    case Thing::SamlSettings:
    case Thing::ScimSwitch:
    case Thing::AppAttribute:
    case Thing::MappingToApp:
    case Thing::MappingToOkta:
    case Thing::Person:
    case Thing::Group: return true;
    default: return false;
    }
}

QJsonArray tracesToJson(const QList<Trace> &traces)
{
    QJsonArray json;
    for (const auto &trace : traces) {
        QJsonObject one{{u"name"_s, trace.name}};
        for (const auto &known : thingNames) {
            if (known.thing == trace.thing)
                one.insert(u"thing"_s, QString(known.name));
        }
        if (!trace.id.isEmpty())
            one.insert(u"id"_s, trace.id);
        if (!trace.owner.isEmpty())
            one.insert(u"owner"_s, trace.owner);
        if (trace.exists())
            one.insert(u"value"_s, trace.value);
        json << one;
    }
    return json;
}

QList<Trace> tracesFromJson(const QJsonArray &json)
{
    QList<Trace> traces;
    for (const auto &element : json) {
        const auto one = element.toObject();
        const auto name = one.value("thing"_L1).toString();
        for (const auto &known : thingNames) {
            if (known.name == name) {
                traces << Trace{.thing = known.thing,
                                .id = one.value("id"_L1).toString(),
                                .name = one.value("name"_L1).toString(),
                                .owner = one.value("owner"_L1).toString(),
                                .value = one.value("value"_L1).toObject()};
            }
        }
    }
    return traces;
}

} // namespace setup::plan
