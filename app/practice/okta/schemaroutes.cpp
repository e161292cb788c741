// SPDX-License-Identifier: Apache-2.0
#include "practice/identifiers.h"
#include "practice/okta/assignments.h"
#include "practice/okta/errors.h"
#include "practice/okta/expressions.h"
#include "practice/okta/routes.h"
#include "practice/okta/schemas.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

const auto userSubject = "updateUserSchema"_L1;
const auto appSubject = "updateAppUserSchemas"_L1;

QJsonObject profileReferences()
{
    return {{u"profile"_s,
             QJsonObject{{u"allOf"_s,
                          QJsonArray{QJsonObject{{u"$ref"_s, u"#/definitions/custom"_s}},
                                     QJsonObject{{u"$ref"_s, u"#/definitions/base"_s}}}}}}};
}

QJsonObject customDefinition(const CustomSchema &schema)
{
    QJsonObject custom{
        {u"id"_s, u"#custom"_s}, {u"type"_s, u"object"_s}, {u"properties"_s, schema.properties}};
    if (!schema.required.isEmpty())
        custom.insert(u"required"_s, QJsonArray::fromStringList(schema.required));
    return custom;
}

QJsonObject baseDefinition(const QJsonObject &properties)
{
    QJsonArray required;
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        if (it->toObject().value("required"_L1).toBool())
            required.append(it.key());
    }
    return {{u"id"_s, u"#base"_s},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required}};
}

QJsonObject schemaJson(const QString &id, const QString &name, const QString &title, const QJsonObject &base,
                       const CustomSchema &custom)
{
    return {{u"id"_s, id},
            {u"$schema"_s, u"http://json-schema.org/draft-04/schema#"_s},
            {u"name"_s, name},
            {u"title"_s, title},
            {u"definitions"_s,
             QJsonObject{{u"custom"_s, customDefinition(custom)}, {u"base"_s, baseDefinition(base)}}},
            {u"type"_s, u"object"_s},
            {u"properties"_s, profileReferences()}};
}

QJsonObject relation(const QString &name, const QString &url)
{
    return {{u"rel"_s, name}, {u"href"_s, url}, {u"method"_s, u"GET"_s}};
}

QJsonObject userSchemaJson(const Org &org)
{
    const QString path = "/meta/schemas/user/"_L1 + org.userSchemaId;
    auto json = schemaJson(org.base + path, u"user"_s, u"User"_s, userBaseAttributes(), org.userSchema);
    json.insert(u"created"_s, u"2024-03-01T08:00:00.000Z"_s);
    json.insert(u"lastUpdated"_s, timestamp());
    json.insert(
        u"_links"_s,
        QJsonObject{
            {u"self"_s, relation(u"self"_s, org.base + "/api/v1"_L1 + path)},
            {u"type"_s, relation(u"type"_s, org.base + "/api/v1/meta/types/user/"_L1 + org.userTypeId)}});
    return json;
}

QJsonObject appSchemaJson(const Org &org, const App &app)
{
    const QString path = "/meta/schemas/apps/"_L1 + app.id + "/default"_L1;
    auto json = schemaJson(org.base + path, app.name, app.label + " User"_L1, app.baseSchema, app.schema);
    json.insert(u"_links"_s, QJsonObject{{u"self"_s, relation(u"self"_s, org.base + "/api/v1"_L1 + path)}});
    return json;
}

/// What a mapping populates from the attribute; empty when none uses it.
QString useOf(const Mapping &mapping, const QString &targetName, const QString &attribute,
              bool attributeIsTarget)
{
    if (attributeIsTarget)
        return mapping.properties.contains(attribute) ? QString(targetName + u'.' + attribute) : QString();
    for (auto it = mapping.properties.constBegin(); it != mapping.properties.constEnd(); ++it) {
        const auto expression = it->toObject().value("expression"_L1).toString();
        if (sourcesOf(expression).contains(attribute))
            return targetName + u'.' + it.key();
    }
    return {};
}

QString useOfAppAttribute(const App &app, const QString &attribute)
{
    const auto intoOkta = useOf(app.toOkta, u"user"_s, attribute, false);
    return intoOkta.isEmpty() ? useOf(app.toApp, u"appuser"_s, attribute, true) : intoOkta;
}

QString useOfUserAttribute(const Org &org, const QString &attribute)
{
    for (const auto &app : org.apps) {
        auto intoApp = useOf(app->toApp, app->name, attribute, false);
        if (!intoApp.isEmpty())
            return intoApp;
        auto intoOkta = useOf(app->toOkta, u"user"_s, attribute, true);
        if (!intoOkta.isEmpty())
            return intoOkta;
    }
    return {};
}

QStringList enumerationProblems(const QString &name, const QJsonObject &definition)
{
    if (!definition.contains("enum"_L1) && !definition.contains("oneOf"_L1))
        return {};
    const auto values = definition.value("enum"_L1).toArray();
    const auto titled = definition.value("oneOf"_L1).toArray();
    QJsonArray constants;
    for (const auto &entry : titled)
        constants.append(entry.toObject().value("const"_L1));
    if (values.isEmpty() || (!titled.isEmpty() && constants != values))
        return {
            u"%1: enum and oneOf must hold the same values in the same order. Schema is invalid"_s.arg(name)};
    return {};
}

/// Why the attribute can't be made or changed so.
QStringList attributeProblems(const CustomSchema &schema, const QJsonObject &base, const QString &name,
                              const QJsonObject &definition)
{
    static const QRegularExpression variable(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    static const QStringList types{u"string"_s, u"boolean"_s, u"number"_s, u"integer"_s, u"array"_s};
    if (schema.deletedNames.contains(name)) {
        return {
            u"You cannot add the attribute with the variable name '%1' because the deletion process for an "
            "attribute with the same variable name is incomplete. Wait until the data clean up process "
            "finishes "
            "and then try again."_s.arg(name)};
    }
    if (base.contains(name))
        return {u"%1: An attribute with this name is part of the base schema"_s.arg(name)};
    if (!variable.match(name).hasMatch())
        return {u"%1: The variable name is invalid"_s.arg(name)};
    QStringList problems;
    const auto before = schema.properties.value(name).toObject();
    if (definition.value("title"_L1).toString().isEmpty())
        problems << u"%1: title: The field cannot be left blank"_s.arg(name);
    const auto type = definition.value("type"_L1).toString();
    if (!types.contains(type))
        problems << u"%1: type: '%2' is not a type"_s.arg(name, type);
    else if (!before.isEmpty() && before.value("type"_L1).toString() != type)
        problems << u"%1: type: The type of an attribute cannot be changed"_s.arg(name);
    return problems + enumerationProblems(name, definition);
}

/// A changed attribute keeps what the request leaves out; scope is fixed at creation.
QJsonObject mergedDefinition(const QJsonObject &before, const QJsonObject &wanted, bool ofApp)
{
    auto result = before;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        if (it->isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), it.value());
    }
    if (!before.isEmpty())
        result.insert(u"scope"_s, before.value("scope"_L1));
    else if (!result.contains("scope"_L1))
        result.insert(u"scope"_s, u"NONE"_s);
    result.remove(u"required"_s);
    if (ofApp) {
        for (const auto &dropped : {u"permissions"_s, u"master"_s, u"union"_s})
            result.remove(dropped);
        return result;
    }
    result.insert(u"mutability"_s, u"READ_WRITE"_s);
    if (!result.contains("permissions"_L1))
        result.insert(u"permissions"_s,
                      QJsonArray{QJsonObject{{u"principal"_s, u"SELF"_s}, {u"action"_s, u"READ_ONLY"_s}}});
    if (!result.contains("master"_L1))
        result.insert(u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}});
    return result;
}

/// Applies a partial update, or changes nothing and says why not.
template <class UseOf>
QStringList applyUpdate(CustomSchema &schema, const QJsonObject &base, const QJsonObject &body, bool ofApp,
                        UseOf use)
{
    const auto custom = body.value("definitions"_L1).toObject().value("custom"_L1).toObject();
    const auto wanted = custom.value("properties"_L1).toObject();
    auto result = schema;
    QStringList problems;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const auto &name = it.key();
        if (it->isNull()) {
            const auto user = use(name);
            if (!user.isEmpty())
                problems << u"Property %1 cannot be deleted. It is used to populate %2"_s.arg(name, user);
            else if (base.contains(name))
                problems << u"Property %1 cannot be deleted. It is part of the base schema"_s.arg(name);
            else if (result.properties.contains(name))
                result.deletedNames.insert(name);
            result.properties.remove(name);
            result.required.removeAll(name);
            continue;
        }
        const auto definition = mergedDefinition(schema.properties.value(name).toObject(), it->toObject(),
                                                 ofApp);
        problems << attributeProblems(schema, base, name, definition);
        result.properties.insert(name, definition);
        result.required.removeAll(name);
        if (it->toObject().value("required"_L1).toBool())
            result.required << name;
    }
    if (problems.isEmpty())
        schema = result;
    return problems;
}

Reply updateUserSchema(Org &org, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto problems = applyUpdate(org.userSchema, userBaseAttributes(), *body, false,
                                      [&org](const QString &name) { return useOfUserAttribute(org, name); });
    if (!problems.isEmpty())
        return validationFailed(userSubject, problems);
    org.log.add({.eventType = u"directory.user_profile.update"_s,
                 .displayMessage = u"Update universal directory user profile"_s,
                 .targets = {logTarget(org.userSchemaId, u"UDUserProfile"_s, u"user"_s, u"User"_s)}});
    return jsonReply(userSchemaJson(org));
}

/// Okta answers 404 for the schema of an inactive app.
App *activeApp(Org &org, const Request &request)
{
    auto *app = org.app(request.parameter(u"appId"_s));
    return app != nullptr && app->active ? app : nullptr;
}

Reply updateAppSchema(Org &org, const Request &request)
{
    auto *app = activeApp(org, request);
    if (app == nullptr)
        return notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
    const auto body = request.json();
    if (!body)
        return malformedBody();
    const auto problems = applyUpdate(app->schema, app->baseSchema, *body, true,
                                      [app](const QString &name) { return useOfAppAttribute(*app, name); });
    if (!problems.isEmpty())
        return validationFailed(appSubject, problems);
    org.log.add({.eventType = u"directory.app_user_profile.update"_s,
                 .displayMessage = u"Update application user profile"_s,
                 .targets = {logTarget(app->id, u"AppInstance"_s, app->label, app->label)}});
    return jsonReply(appSchemaJson(org, *app));
}

} // namespace

void addSchemaRoutes(Router &router, Org &org)
{
    const auto userSchema = u"/api/v1/meta/schemas/user/{schemaId}"_s;
    const auto known = [&org](const Request &request) {
        const auto id = request.parameter(u"schemaId"_s);
        return id == "default"_L1 || id == org.userSchemaId;
    };
    router.add(u"GET"_s, userSchema, [&org, known](const Request &request) {
        return known(request) ? jsonReply(userSchemaJson(org))
                              : notFound(request.parameter(u"schemaId"_s), u"Schema"_s);
    });
    router.add(u"POST"_s, userSchema, [&org, known](const Request &request) {
        return known(request) ? updateUserSchema(org, request)
                              : notFound(request.parameter(u"schemaId"_s), u"Schema"_s);
    });
    const auto appSchema = u"/api/v1/meta/schemas/apps/{appId}/default"_s;
    router.add(u"GET"_s, appSchema, [&org](const Request &request) {
        const auto *app = activeApp(org, request);
        return app != nullptr ? jsonReply(appSchemaJson(org, *app))
                              : notFound(request.parameter(u"appId"_s), u"AppInstance"_s);
    });
    router.add(u"POST"_s, appSchema,
               [&org](const Request &request) { return updateAppSchema(org, request); });
}

} // namespace setup::practice::okta
