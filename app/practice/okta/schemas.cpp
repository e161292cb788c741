// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/schemas.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

struct BaseAttribute
{
    QLatin1StringView name;
    QLatin1StringView title;
    int minimum = 0;
    int maximum = 0;
    bool required = false;
};

constexpr BaseAttribute baseAttributes[] = {
    {"login"_L1, "Username"_L1, 5, 100, true},
    {"firstName"_L1, "First name"_L1, 1, 50, true},
    {"lastName"_L1, "Last name"_L1, 1, 50, true},
    {"middleName"_L1, "Middle name"_L1},
    {"honorificPrefix"_L1, "Honorific prefix"_L1},
    {"honorificSuffix"_L1, "Honorific suffix"_L1},
    {"email"_L1, "Primary email"_L1, 5, 100, true},
    {"title"_L1, "Title"_L1},
    {"displayName"_L1, "Display name"_L1},
    {"nickName"_L1, "Nickname"_L1},
    {"profileUrl"_L1, "Profile Url"_L1},
    {"secondEmail"_L1, "Secondary email"_L1, 5, 100},
    {"mobilePhone"_L1, "Mobile phone"_L1, 0, 100},
    {"primaryPhone"_L1, "Primary phone"_L1, 0, 100},
    {"streetAddress"_L1, "Street address"_L1},
    {"city"_L1, "City"_L1},
    {"state"_L1, "State"_L1},
    {"zipCode"_L1, "Zip code"_L1},
    {"countryCode"_L1, "Country code"_L1},
    {"postalAddress"_L1, "Postal Address"_L1},
    {"preferredLanguage"_L1, "Preferred language"_L1},
    {"locale"_L1, "Locale"_L1},
    {"timezone"_L1, "Time zone"_L1},
    {"userType"_L1, "User type"_L1},
    {"employeeNumber"_L1, "Employee number"_L1},
    {"costCenter"_L1, "Cost center"_L1},
    {"organization"_L1, "Organization"_L1},
    {"division"_L1, "Division"_L1},
    {"department"_L1, "Department"_L1},
    {"managerId"_L1, "ManagerId"_L1},
    {"manager"_L1, "Manager"_L1},
};

QJsonObject definitionOf(const BaseAttribute &attribute)
{
    QJsonObject definition{
        {u"title"_s, attribute.title},
        {u"type"_s, u"string"_s},
        {u"mutability"_s, u"READ_WRITE"_s},
        {u"scope"_s, u"NONE"_s},
        {u"permissions"_s,
         QJsonArray{QJsonObject{{u"principal"_s, u"SELF"_s}, {u"action"_s, u"READ_ONLY"_s}}}},
        {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}};
    if (attribute.required)
        definition.insert(u"required"_s, true);
    if (attribute.minimum > 0)
        definition.insert(u"minLength"_s, attribute.minimum);
    if (attribute.maximum > 0)
        definition.insert(u"maxLength"_s, attribute.maximum);
    return definition;
}

QJsonObject merged(QJsonObject base, const QJsonObject &custom)
{
    for (auto it = custom.constBegin(); it != custom.constEnd(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    return value.isDouble();
}

} // namespace

const QJsonObject &userBaseAttributes()
{
    static const auto all = [] {
        QJsonObject definitions;
        for (const auto &attribute : baseAttributes)
            definitions.insert(attribute.name, definitionOf(attribute));
        return definitions;
    }();
    return all;
}

QJsonObject userAttributes(const Org &org)
{
    return merged(userBaseAttributes(), org.userSchema.properties);
}

QJsonObject appAttributes(const App &app)
{
    return merged(app.baseSchema, app.schema.properties);
}

QStringList profileProblems(const QJsonObject &attributes, const QJsonObject &profile)
{
    QStringList problems;
    for (auto it = profile.constBegin(); it != profile.constEnd(); ++it) {
        if (!attributes.contains(it.key())) {
            problems << u"Property name '%1' is not defined in profile"_s.arg(it.key());
            continue;
        }
        const auto definition = attributes.value(it.key()).toObject();
        const auto allowed = definition.value("enum"_L1).toArray();
        if (it->isNull())
            continue;
        if (!hasType(*it, definition.value("type"_L1).toString()))
            problems << u"%1: The value has the wrong type"_s.arg(it.key());
        else if (!allowed.isEmpty() && !it->isArray() && !allowed.contains(*it))
            problems << u"%1: The value is not one of the enumerated values"_s.arg(it.key());
    }
    return problems;
}

} // namespace setup::practice::okta
