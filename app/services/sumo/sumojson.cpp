// SPDX-License-Identifier: Apache-2.0
#include "services/sumo/sumojson.h"

#include "core/json.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace setup::sumo {
namespace {

QList<RoleId> roleIds(JsonReader &reader)
{
    QList<RoleId> result;
    for (const auto &id : reader.strings(u"roleIds"))
        result << RoleId(id);
    return result;
}

/// An identifier; an empty one is as bad as none, because it would end up in a path.
QString identifier(JsonReader &reader)
{
    auto id = reader.string(u"id");
    if (id.isEmpty() && reader.raw().value("id"_L1).isString())
        reader.note(u"id", u"empty"_s);
    return id;
}

} // namespace

Result<SamlConfiguration> samlConfigurationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SamlConfiguration result;
    result.id = SamlConfigurationId(identifier(reader));
    result.name = reader.string(u"configurationName");
    result.issuer = reader.string(u"issuer");
    result.certificate = reader.string(u"x509cert1");
    result.acsUrl = reader.optionalString(u"assertionConsumerUrl");
    result.entityId = reader.optionalString(u"entityId");
    result.rolesAttribute = reader.optionalString(u"rolesAttribute");
    result.spInitiatedLogin = reader.optionalBoolean(u"spInitiatedLoginEnabled");
    result.raw = json;
    return reader.finish(result);
}

Result<Role> roleFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Role result;
    result.id = RoleId(identifier(reader));
    result.name = reader.string(u"name");
    result.description = reader.optionalString(u"description");
    result.capabilities = reader.optionalStrings(u"capabilities");
    result.systemDefined = reader.optionalBoolean(u"systemDefined");
    return reader.finish(result);
}

Result<User> userFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    User result;
    result.id = UserId(identifier(reader));
    result.email = reader.string(u"email");
    result.firstName = reader.optionalString(u"firstName");
    result.lastName = reader.optionalString(u"lastName");
    result.active = reader.boolean(u"isActive");
    result.roles = roleIds(reader);
    result.createdBy = reader.optionalString(u"createdBy");
    return reader.finish(result);
}

Result<AllowlistedUser> allowlistedUserFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(AllowlistedUser{.id = UserId(reader.string(u"userId")),
                                         .email = reader.string(u"email"),
                                         .active = reader.boolean(u"isActive")});
}

Result<ServiceAccount> serviceAccountFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ServiceAccount result;
    result.id = ServiceAccountId(identifier(reader));
    result.name = reader.string(u"name");
    result.email = reader.string(u"email");
    result.active = reader.boolean(u"isActive");
    result.roles = roleIds(reader);
    return reader.finish(result);
}

Result<AccessKey> accessKeyFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    AccessKey result;
    result.accessId = identifier(reader);
    result.label = reader.string(u"label");
    result.disabled = reader.boolean(u"disabled");
    result.scopes = reader.optionalStrings(u"scopes");
    return reader.finish(result);
}

QJsonObject toJson(const SamlConfigurationDraft &draft)
{
    return {{u"configurationName"_s, draft.name},
            {u"issuer"_s, draft.issuer},
            {u"x509cert1"_s, draft.certificatePem}};
}

QJsonObject withValues(const QJsonObject &configuration, const SamlConfigurationDraft &wanted)
{
    static const QStringList computed{
        u"id"_s,         u"certificate"_s,          u"createdAt"_s, u"createdBy"_s,  u"modifiedAt"_s,
        u"modifiedBy"_s, u"assertionConsumerUrl"_s, u"entityId"_s,  u"metadataUrl"_s};
    auto result = configuration;
    for (const auto &key : computed)
        result.remove(key);
    const auto onDemand = result.value("onDemandProvisioningEnabled"_L1).toObject();
    if (onDemand.value("onDemandProvisioningRoles"_L1).toArray().isEmpty())
        result.remove("onDemandProvisioningEnabled"_L1);
    for (const auto &key : result.keys()) {
        if (result.value(key).isNull())
            result.remove(key);
    }
    const auto values = toJson(wanted);
    for (auto it = values.constBegin(); it != values.constEnd(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

} // namespace setup::sumo
