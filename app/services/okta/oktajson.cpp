// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktajson.h"

#include "core/json.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::okta {

namespace {

/// The href of a link: an object or the first of a list of objects. Empty when it isn't there.
QString linkOf(const QJsonObject &json, QStringView name)
{
    auto value = json.value(u"_links").toObject().value(name);
    if (value.isArray())
        value = value.toArray().first();
    return value.toObject().value(u"href").toString();
}

/// Scheme, host and port of an address; empty when it is none of the web.
QUrl originOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

SamlSettings samlSettings(JsonReader signOn)
{
    return {.acsUrl = signOn.optionalString(u"ssoAcsUrl"),
            .audience = signOn.optionalString(u"audience"),
            .recipient = signOn.optionalString(u"recipient"),
            .destination = signOn.optionalString(u"destination"),
            .nameIdTemplate = signOn.optionalString(u"subjectNameIdTemplate"),
            .nameIdFormat = signOn.optionalString(u"subjectNameIdFormat")};
}

/// A value of an enumeration as text: an attribute of numbers has numbers there.
QString valueText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// Takes over the values and, in their order, the titles. An attribute may have its values in oneOf alone.
void readValues(const QJsonObject &json, SchemaAttribute &attribute)
{
    QMap<QString, QString> titles;
    QStringList order;
    for (const auto &value : json.value(u"oneOf").toArray()) {
        const auto option = value.toObject();
        order << valueText(option.value(u"const"));
        titles.insert(order.last(), option.value(u"title").toString());
    }
    for (const auto &value : json.value(u"enum").toArray())
        attribute.values << valueText(value);
    if (attribute.values.isEmpty())
        attribute.values = order;
    if (titles.isEmpty())
        return;
    for (const auto &value : std::as_const(attribute.values))
        attribute.valueTitles << titles.value(value, value);
}

QString permissionOf(const QJsonObject &json)
{
    for (const auto &value : json.value(u"permissions").toArray()) {
        const auto permission = value.toObject();
        if (permission.value(u"principal").toString() == "SELF"_L1)
            return permission.value(u"action").toString();
    }
    return {};
}

/// What this program never sets and must not lose: Okta takes an attribute whole.
QJsonObject limitsOf(const QJsonObject &json)
{
    QJsonObject limits;
    for (const auto key : {"description"_L1, "format"_L1, "maxLength"_L1, "minLength"_L1, "pattern"_L1}) {
        const auto value = json.value(key);
        if (!value.isUndefined() && !value.isNull())
            limits.insert(key, value);
    }
    if (json.value("required"_L1).toBool())
        limits.insert("required"_L1, true);
    return limits;
}

SchemaAttribute schemaAttribute(const QString &name, JsonReader reader)
{
    SchemaAttribute attribute{.name = name,
                              .title = reader.optionalString(u"title"),
                              .type = reader.optionalString(u"type"),
                              .scope = reader.optionalString(u"scope"),
                              .externalName = reader.optionalString(u"externalName"),
                              .externalNamespace = reader.optionalString(u"externalNamespace"),
                              .userPermission = permissionOf(reader.raw()),
                              .master = reader.raw().value(u"master").toObject(),
                              .limits = limitsOf(reader.raw())};
    const bool isList = attribute.type == "array"_L1;
    readValues(isList ? reader.raw().value(u"items").toObject() : reader.raw(), attribute);
    return attribute;
}

QMap<QString, SchemaAttribute> schemaAttributes(JsonReader definition)
{
    // Okta leaves out what is empty: a definition without properties has none.
    auto properties = definition.optionalObject(u"properties");
    QMap<QString, SchemaAttribute> attributes;
    for (const auto &name : properties.raw().keys()) {
        if (!properties.raw().value(name).isNull())
            attributes.insert(name, schemaAttribute(name, properties.object(name)));
    }
    return attributes;
}

void readTargets(JsonReader &reader, LogEvent &event)
{
    const auto targets = reader.optionalArray(u"target");
    for (const auto &value : targets) {
        const auto target = value.toObject();
        const auto type = target.value(u"type").toString();
        if (type == "AppUser"_L1)
            event.appUserName = target.value(u"alternateId").toString();
        else if (type == "User"_L1)
            event.userId = target.value(u"id").toString();
    }
}

/// The values of an attribute with their titles, in one order: Okta refuses two.
void writeValues(const SchemaAttribute &attribute, QJsonObject &json)
{
    if (attribute.values.isEmpty())
        return;
    json.insert(u"enum"_s, QJsonArray::fromStringList(attribute.values));
    if (attribute.valueTitles.isEmpty())
        return;
    QJsonArray options;
    for (qsizetype i = 0; i < attribute.values.size(); ++i) {
        const auto &value = attribute.values.at(i);
        options << QJsonObject{{u"const"_s, value}, {u"title"_s, attribute.valueTitles.value(i, value)}};
    }
    json.insert(u"oneOf"_s, options);
}

QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

/// The sign-on settings that the Admin Console's own wizard gives a new app.
QJsonObject newSignOn(const SamlSettings &saml)
{
    return {
        {u"defaultRelayState"_s, u""_s},
        {u"ssoAcsUrl"_s, saml.acsUrl},
        {u"recipient"_s, orElse(saml.recipient, saml.acsUrl)},
        {u"destination"_s, orElse(saml.destination, saml.acsUrl)},
        {u"audience"_s, saml.audience},
        {u"idpIssuer"_s, u"http://www.okta.com/${org.externalKey}"_s},
        {u"subjectNameIdTemplate"_s, orElse(saml.nameIdTemplate, u"${user.userName}"_s)},
        {u"subjectNameIdFormat"_s,
         orElse(saml.nameIdFormat, u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s)},
        {u"responseSigned"_s, true},
        {u"assertionSigned"_s, true},
        {u"signatureAlgorithm"_s, u"RSA_SHA256"_s},
        {u"digestAlgorithm"_s, u"SHA256"_s},
        {u"honorForceAuthn"_s, true},
        {u"authnContextClassRef"_s, u"urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"_s},
        {u"requestCompressed"_s, false},
        {u"spIssuer"_s, QJsonValue::Null},
        {u"allowMultipleAcsEndpoints"_s, false},
        {u"acsEndpoints"_s, QJsonArray{}},
        {u"attributeStatements"_s, QJsonArray{}},
        {u"inlineHooks"_s, QJsonArray{}},
        {u"samlSignedRequestEnabled"_s, false},
        {u"slo"_s, QJsonObject{{u"enabled"_s, false}}}};
}

QJsonObject userNameTemplate(const QString &text)
{
    const bool isBuiltIn = text == "${source.login}"_L1 || text == "${source.email}"_L1;
    return {{u"template"_s, text}, {u"type"_s, isBuiltIn ? u"BUILT_IN"_s : u"CUSTOM"_s}};
}

} // namespace

Result<Organization> organizationFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Organization organization{.id = reader.string(u"id"),
                              .pipeline = reader.string(u"pipeline"),
                              .organizationUrl = originOf(linkOf(json, u"organization")),
                              .customUrl = originOf(linkOf(json, u"alternate"))};
    if (organization.organizationUrl.isEmpty())
        reader.note(u"_links.organization.href", u"missing or not an address"_s);
    return reader.finish(organization);
}

Result<App> appFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    App app{.id = AppId(reader.string(u"id")),
            .name = reader.string(u"name"),
            .label = reader.string(u"label"),
            .status = reader.string(u"status"),
            .signOnMode = reader.string(u"signOnMode"),
            .created = timeOf(reader.optionalString(u"created")),
            .adminUrl = originOf(linkOf(json, u"help")),
            .raw = json};
    const auto features = reader.optionalStrings(u"features");
    app.features = {features.cbegin(), features.cend()};
    auto credentials = reader.optionalObject(u"credentials");
    app.signingKeyId = credentials.optionalObject(u"signing").optionalString(u"kid");
    app.userNameTemplate = credentials.optionalObject(u"userNameTemplate").optionalString(u"template");
    // Apps of the catalogue and of other sign-on modes have other settings here, or none.
    if (app.isSaml())
        app.saml = samlSettings(reader.optionalObject(u"settings").optionalObject(u"signOn"));
    return reader.finish(app);
}

Result<SigningKey> signingKeyFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SigningKey key{.kid = reader.string(u"kid"), .expiresAt = timeOf(reader.optionalString(u"expiresAt"))};
    const auto chain = reader.strings(u"x5c");
    const auto der = QByteArray::fromBase64Encoding(chain.value(0).toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (der && !der.decoded.isEmpty())
        key.certificate = der.decoded;
    else if (reader.contains(u"x5c"))
        reader.note(u"x5c[0]", u"no certificate"_s);
    return reader.finish(key);
}

Result<Schema> schemaFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    auto definitions = reader.object(u"definitions");
    Schema schema{.base = schemaAttributes(definitions.optionalObject(u"base")),
                  .custom = schemaAttributes(definitions.optionalObject(u"custom")),
                  .userType = UserTypeId(linkOf(json, u"type").section(u'/', -1))};
    return reader.finish(schema);
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Mapping mapping{.id = MappingId(reader.string(u"id")),
                    .sourceId = reader.object(u"source").string(u"id"),
                    .targetId = reader.object(u"target").string(u"id")};
    auto properties = reader.optionalObject(u"properties");
    for (const auto &name : properties.raw().keys()) {
        if (properties.raw().value(name).isNull())
            continue;
        auto rule = properties.object(name);
        mapping.rules.insert(name,
                             {.expression = rule.optionalString(u"expression"),
                              .pushStatus = rule.optionalString(u"pushStatus")});
    }
    return reader.finish(mapping);
}

Result<User> userFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    auto profile = reader.object(u"profile");
    return reader.finish(User{.id = UserId(reader.string(u"id")),
                              .status = reader.string(u"status"),
                              .login = profile.string(u"login"),
                              .email = profile.optionalString(u"email"),
                              .firstName = profile.optionalString(u"firstName"),
                              .lastName = profile.optionalString(u"lastName")});
}

Result<Group> groupFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    auto profile = reader.object(u"profile");
    return reader.finish(Group{.id = GroupId(reader.string(u"id")),
                               .name = profile.string(u"name"),
                               .description = profile.optionalString(u"description")});
}

Result<AppUser> appUserFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(
        AppUser{.id = UserId(reader.string(u"id")),
                .externalId = reader.optionalString(u"externalId"),
                .status = reader.string(u"status"),
                .scope = reader.optionalString(u"scope"),
                .syncState = reader.optionalString(u"syncState"),
                .created = timeOf(reader.optionalString(u"created")),
                .statusChanged = timeOf(reader.optionalString(u"statusChanged")),
                .userName = reader.optionalObject(u"credentials").optionalString(u"userName"),
                .profile = reader.optionalObject(u"profile").raw()});
}

Result<AppGroup> appGroupFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(AppGroup{.id = GroupId(reader.string(u"id")),
                                  .priority = reader.optionalInteger(u"priority"),
                                  .profile = reader.optionalObject(u"profile").raw()});
}

Result<LogEvent> logEventFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    auto outcome = reader.optionalObject(u"outcome");
    LogEvent event{.uuid = reader.string(u"uuid"),
                   .eventType = reader.string(u"eventType"),
                   .displayMessage = reader.optionalString(u"displayMessage"),
                   .published = timeOf(reader.string(u"published")),
                   .result = outcome.optionalString(u"result"),
                   .reason = outcome.optionalString(u"reason")};
    if (!event.published.isValid() && reader.contains(u"published"))
        reader.note(u"published", u"not a time"_s);
    readTargets(reader, event);
    return reader.finish(event);
}

QJsonObject toJson(const SamlAppDraft &draft)
{
    const QJsonObject hide{{u"iOS"_s, false}, {u"web"_s, false}};
    return {
        {u"label"_s, draft.label},
        {u"signOnMode"_s, u"SAML_2_0"_s},
        {u"visibility"_s, QJsonObject{{u"autoSubmitToolbar"_s, false}, {u"hide"_s, hide}}},
        {u"credentials"_s, QJsonObject{{u"userNameTemplate"_s, userNameTemplate(draft.userNameTemplate)}}},
        {u"settings"_s, QJsonObject{{u"signOn"_s, newSignOn(draft.saml)}}}};
}

QJsonObject toJson(const SchemaAttribute &attribute)
{
    const bool isList = attribute.type == "array"_L1;
    QJsonObject json{{u"title"_s, attribute.title},
                     {u"type"_s, orElse(attribute.type, u"string"_s)},
                     {u"required"_s, false},
                     {u"scope"_s, orElse(attribute.scope, u"NONE"_s)}};
    if (isList) {
        QJsonObject items{{u"type"_s, u"string"_s}};
        writeValues(attribute, items);
        json.insert(u"items"_s, items);
    } else {
        writeValues(attribute, json);
    }
    if (!attribute.externalName.isEmpty())
        json.insert(u"externalName"_s, attribute.externalName);
    if (!attribute.externalNamespace.isEmpty())
        json.insert(u"externalNamespace"_s, attribute.externalNamespace);
    if (!attribute.userPermission.isEmpty()) {
        const QJsonObject permission{{u"principal"_s, u"SELF"_s}, {u"action"_s, attribute.userPermission}};
        json.insert(u"permissions"_s, QJsonArray{permission});
    }
    if (!attribute.master.isEmpty())
        json.insert(u"master"_s, attribute.master);
    for (auto it = attribute.limits.constBegin(); it != attribute.limits.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject withSettings(const QJsonObject &app, const SamlSettings &settings)
{
    auto result = app;
    for (const auto key : {"_links"_L1, "_embedded"_L1, "created"_L1, "features"_L1, "id"_L1,
                           "lastUpdated"_L1, "orn"_L1, "status"_L1})
        result.remove(key);
    auto all = app.value(u"settings").toObject();
    auto signOn = all.value(u"signOn").toObject();
    const std::pair<QString, QString> values[] = {{u"ssoAcsUrl"_s, settings.acsUrl},
                                                  {u"recipient"_s, settings.recipient},
                                                  {u"destination"_s, settings.destination},
                                                  {u"audience"_s, settings.audience},
                                                  {u"subjectNameIdTemplate"_s, settings.nameIdTemplate},
                                                  {u"subjectNameIdFormat"_s, settings.nameIdFormat}};
    for (const auto &[key, value] : values) {
        if (!value.isEmpty())
            signOn.insert(key, value);
    }
    all.insert(u"signOn"_s, signOn);
    result.insert(u"settings"_s, all);
    return result;
}

} // namespace setup::okta
