// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {
namespace {

const auto manageSaml = "manageSaml"_L1;

QJsonObject defaults()
{
    return {{u"spInitiatedLoginPath"_s, QString()},
            {u"configurationName"_s, QString()},
            {u"issuer"_s, QString()},
            {u"spInitiatedLoginEnabled"_s, false},
            {u"authnRequestUrl"_s, QString()},
            {u"x509cert1"_s, QString()},
            {u"x509cert2"_s, QString()},
            {u"x509cert3"_s, QString()},
            {u"onDemandProvisioningEnabled"_s,
             QJsonObject{{u"firstNameAttribute"_s, QString()},
                         {u"lastNameAttribute"_s, QString()},
                         {u"onDemandProvisioningRoles"_s, QJsonArray{}}}},
            {u"rolesAttribute"_s, QString()},
            {u"logoutEnabled"_s, false},
            {u"logoutUrl"_s, QString()},
            {u"emailAttribute"_s, QString()},
            {u"debugMode"_s, false},
            {u"signAuthnRequest"_s, false},
            {u"disableRequestedAuthnContext"_s, false},
            {u"isRedirectBinding"_s, false}};
}

std::optional<Reply> refuseCertificate(const QString &field, const QString &certificate)
{
    const auto expiry = expiryOf(certificate.toUtf8());
    if (!expiry)
        return modernError(400, u"saml:invalid_certificate"_s,
                           u"%1 is not an X.509 certificate."_s.arg(field));
    if (*expiry < QDateTime::currentDateTimeUtc())
        return modernError(400, u"saml:expired_certificate"_s, u"%1 is expired."_s.arg(field));
    return std::nullopt;
}

/// What a configuration must fulfil ("Sumo Logic API, SamlIdentityProviderRequest").
std::optional<Reply> refuse(Tenant &tenant, const QJsonObject &body)
{
    const auto standard = defaults();
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        if (standard.contains(it.key()) && standard.value(it.key()).type() != it->type())
            return invalidRequest(u"The field %1 has the wrong type."_s.arg(it.key()));
    }
    for (const auto &field : {u"configurationName"_s, u"issuer"_s, u"x509cert1"_s}) {
        if (body.value(field).toString().isEmpty())
            return invalidRequest(u"The field %1 is required."_s.arg(field));
    }
    for (const auto &field : {u"x509cert1"_s, u"x509cert2"_s, u"x509cert3"_s}) {
        const auto certificate = body.value(field).toString();
        if (certificate.isEmpty())
            continue;
        if (auto refusal = refuseCertificate(field, certificate))
            return refusal;
    }
    if (!body.contains("onDemandProvisioningEnabled"_L1))
        return std::nullopt;
    const auto onDemand = body.value("onDemandProvisioningEnabled"_L1).toObject();
    const auto roles = textsOf(onDemand.value("onDemandProvisioningRoles"_L1));
    if (roles.isEmpty())
        return invalidRequest(
            u"The field onDemandProvisioningEnabled.onDemandProvisioningRoles is required."_s);
    for (const auto &name : roles) {
        if (tenant.roleNamed(name, false) == nullptr)
            return invalidRequest(u"There is no role %1."_s.arg(name));
    }
    return std::nullopt;
}

QJsonObject toJson(Tenant &tenant, const SamlConfiguration &configuration, bool withoutAddresses)
{
    if (tenant.signingCertificate.isEmpty())
        tenant.signingCertificate = QString::fromLatin1(
            tenant.certificates.make(u"Service provider"_s).pem());
    auto json = configuration.settings;
    configuration.stamp.addTo(json);
    json.insert(u"id"_s, configuration.id);
    json.insert(u"certificate"_s, tenant.signingCertificate);
    json.insert(u"assertionConsumerUrl"_s,
                withoutAddresses ? QString() : configuration.assertionConsumerUrl());
    json.insert(u"entityId"_s, withoutAddresses ? QString() : configuration.entityId());
    json.insert(u"metadataUrl"_s,
                QString(tenant.base + "/v1/saml/identityProviders/"_L1 + configuration.id + "/metadata"_L1));
    return json;
}

/// Known fields of the body over the defaults: what a replacement leaves out is reset.
QJsonObject settingsOf(const QJsonObject &body)
{
    auto settings = defaults();
    for (auto it = body.constBegin(); it != body.constEnd(); ++it) {
        if (settings.contains(it.key()))
            settings.insert(it.key(), it.value());
    }
    return settings;
}

Reply save(Tenant &tenant, const Request &request, const Caller &caller, SamlConfiguration *existing)
{
    const auto body = request.json();
    if (!body)
        return invalidRequest(u"The body is not JSON."_s);
    if (const auto refusal = refuse(tenant, *body))
        return *refusal;
    if (existing == nullptr) {
        tenant.samlConfigurations.push_back({.id = sumoId(), .number = sumoNumber()});
        existing = &tenant.samlConfigurations.back();
    }
    existing->settings = settingsOf(*body);
    existing->stamp.touch(caller.id);
    return jsonReply(toJson(tenant, *existing, request.emptyAcs));
}

Reply metadata(Tenant &tenant, const Request &request)
{
    const auto *configuration = tenant.saml(request.parameter(u"id"_s));
    if (configuration == nullptr)
        return missing(u"SAML configuration"_s, request.parameter(u"id"_s));
    const auto json = toJson(tenant, *configuration, false);
    auto certificate = json.value("certificate"_L1).toString();
    certificate.remove("-----BEGIN CERTIFICATE-----"_L1).remove("-----END CERTIFICATE-----"_L1).remove(u'\n');
    const auto text =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><md:EntityDescriptor "
        "xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"%1\"><md:SPSSODescriptor "
        "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\"><md:KeyDescriptor "
        "use=\"signing\">"
        "<ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>%3"
        "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:AssertionConsumerService "
        "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"%2\" index=\"0\"/>"
        "</md:SPSSODescriptor></md:EntityDescriptor>"_s.arg(
            configuration->entityId(), configuration->assertionConsumerUrl(), certificate);
    return {.contentType = "application/xml", .body = text.toUtf8()};
}

QJsonObject allowlistJson(const User &user)
{
    return {{u"userId"_s, user.id},
            {u"firstName"_s, user.firstName},
            {u"lastName"_s, user.lastName},
            {u"email"_s, user.email},
            {u"canManageSaml"_s, true},
            {u"isActive"_s, user.active},
            {u"lastLogin"_s, user.stamp.modifiedAt}};
}

void addAllowlistRoutes(Router &router, Tenant &tenant)
{
    const auto one = u"/api/v1/saml/allowlistedUsers/{userId}"_s;
    router.add(u"GET"_s, u"/api/v1/saml/allowlistedUsers"_s,
               tenant.guarded(manageSaml, [&tenant](const Request &, const Caller &) {
                   QJsonArray list;
                   for (const auto &id : std::as_const(tenant.allowlisted)) {
                       if (const auto *user = tenant.user(id))
                           list.append(allowlistJson(*user));
                   }
                   return jsonListReply(list);
               }));
    router.add(u"POST"_s, one, tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &) {
        const auto *user = tenant.user(request.parameter(u"userId"_s));
        if (user == nullptr)
            return missing(u"user"_s, request.parameter(u"userId"_s));
        if (!tenant.allowlisted.contains(user->id))
            tenant.allowlisted << user->id;
        return jsonReply(allowlistJson(*user));
    }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &) {
                   return tenant.allowlisted.removeAll(request.parameter(u"userId"_s)) > 0
                       ? emptyReply()
                       : missing(u"allowlisted user"_s, request.parameter(u"userId"_s));
               }));
}

} // namespace

void addSamlRoutes(Router &router, Tenant &tenant)
{
    const auto all = u"/api/v1/saml/identityProviders"_s;
    const auto one = u"/api/v1/saml/identityProviders/{id}"_s;
    router.add(u"GET"_s, all, tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &) {
        QJsonArray list;
        for (const auto &configuration : tenant.samlConfigurations)
            list.append(toJson(tenant, configuration, request.emptyAcs));
        return jsonListReply(list);
    }));
    router.add(u"POST"_s, all,
               tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &caller) {
                   return save(tenant, request, caller, nullptr);
               }));
    router.add(
        u"PUT"_s, one, tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &caller) {
            auto *configuration = tenant.saml(request.parameter(u"id"_s));
            return configuration != nullptr ? save(tenant, request, caller, configuration)
                                            : missing(u"SAML configuration"_s, request.parameter(u"id"_s));
        }));
    router.add(u"DELETE"_s, one,
               tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &) {
                   auto &configurations = tenant.samlConfigurations;
                   const auto found = std::find_if(
                       configurations.cbegin(), configurations.cend(),
                       [&request](const auto &entry) { return entry.id == request.parameter(u"id"_s); });
                   if (found == configurations.cend())
                       return missing(u"SAML configuration"_s, request.parameter(u"id"_s));
                   configurations.erase(found);
                   return emptyReply();
               }));
    router.add(u"GET"_s, one + "/metadata"_L1,
               tenant.guarded(manageSaml, [&tenant](const Request &request, const Caller &) {
                   return metadata(tenant, request);
               }));
    addAllowlistRoutes(router, tenant);
}

} // namespace setup::practice::sumo
