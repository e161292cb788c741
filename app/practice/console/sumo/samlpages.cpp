// SPDX-License-Identifier: Apache-2.0
#include "practice/console/parts.h"
#include "practice/console/sumo/sumopages.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

QString text(const sumo::SamlConfiguration &configuration, QLatin1StringView key)
{
    return configuration.settings.value(key).toString();
}

Reply showAll(const SumoDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.tenant.mutex);
    QList<QList<Html>> rows;
    for (const auto &configuration : desk.tenant.samlConfigurations) {
        rows.append({link(desk.frame.address("/sumo/saml/"_L1 + configuration.id),
                          text(configuration, "configurationName"_L1)),
                     code(configuration.assertionConsumerUrl()), code(configuration.entityId())});
    }
    const auto list = table(u"Configuration List"_s,
                            {u"Configuration Name"_s, u"Assertion Consumer URL"_s, u"Entity ID"_s}, rows,
                            u"There is no SAML configuration yet."_s);
    return desk.frame.page(request, {.vendor = Vendor::SumoLogic, .title = u"SAML"_s, .section = u"SAML"_s},
                           {card(u"Configuration List"_s, {list})});
}

Html detail(const sumo::SamlConfiguration &configuration)
{
    const auto isOn = [&configuration](QLatin1StringView key) {
        return configuration.settings.value(key).toBool() ? u"On"_s : u"Off"_s;
    };
    const auto onDemandAttribute = configuration.settings.value("onDemandProvisioningEnabled"_L1)
                                       .toObject()
                                       .value("firstNameAttribute"_L1)
                                       .toString();
    const bool onDemand = !onDemandAttribute.isEmpty();
    return card(u"Configuration"_s,
                {values({{u"Issuer"_s, code(text(configuration, "issuer"_L1))},
                         {u"Assertion Consumer URL"_s, code(configuration.assertionConsumerUrl())},
                         {u"Entity ID"_s, code(configuration.entityId())},
                         {u"X.509 Certificate"_s, code(text(configuration, "x509cert1"_L1))},
                         {u"SP-initiated login"_s, isOn("spInitiatedLoginEnabled"_L1)},
                         {u"On Demand Provisioning"_s, onDemand ? u"On"_s : u"Off"_s}})});
}

Reply showOne(const SumoDesk &desk, const Request &request)
{
    const std::lock_guard lock(desk.tenant.mutex);
    const auto *configuration = desk.tenant.saml(request.parameter(u"id"_s));
    if (configuration == nullptr) {
        return desk.frame.problem(404, u"There is no such configuration"_s,
                                  u"It may have been deleted meanwhile."_s);
    }
    return desk.frame.page(request,
                           {.vendor = Vendor::SumoLogic,
                            .title = text(*configuration, "configurationName"_L1),
                            .section = u"SAML"_s,
                            .trail = {link(desk.frame.address(u"/sumo/saml"_s), u"SAML"_s)}},
                           {detail(*configuration)});
}

} // namespace

void addSamlPages(Router &router, const SumoDesk &desk)
{
    for (const auto &path : {u"/sumo"_s, u"/sumo/saml"_s})
        router.add(u"GET"_s, path, [desk](const Request &request) { return showAll(desk, request); });
    router.add(u"GET"_s, u"/sumo/saml/{id}"_s,
               [desk](const Request &request) { return showOne(desk, request); });
}

} // namespace setup::practice::console
