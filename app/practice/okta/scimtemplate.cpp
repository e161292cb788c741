// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/scimtemplate.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

/// One attribute of the template. `source` is the attribute of the Okta user that fills it; an attribute that
/// tells a kind (work or nothing) names the one that it depends on in `kindOf`.
struct TemplateAttribute
{
    QLatin1StringView name;
    QLatin1StringView title;
    QLatin1StringView externalName;
    QLatin1StringView source;
    QLatin1StringView kindOf = {};
    bool enterprise = false;
};

constexpr TemplateAttribute templateAttributes[] = {
    {"email"_L1, "Primary email"_L1, "emails.^[primary==true].value"_L1, "email"_L1},
    {"emailType"_L1, "Primary email type"_L1, "emails.^[primary==true].type"_L1, {}, "email"_L1},
    {"middleName"_L1, "Middle name"_L1, "name.middleName"_L1, "middleName"_L1},
    {"honorificPrefix"_L1, "Honorific prefix"_L1, "name.honorificPrefix"_L1, "honorificPrefix"_L1},
    {"honorificSuffix"_L1, "Honorific suffix"_L1, "name.honorificSuffix"_L1, "honorificSuffix"_L1},
    {"title"_L1, "Title"_L1, "title"_L1, "title"_L1},
    {"displayName"_L1, "Display name"_L1, "displayName"_L1, "displayName"_L1},
    {"nickName"_L1, "Nickname"_L1, "nickName"_L1, "nickName"_L1},
    {"profileUrl"_L1, "Profile Url"_L1, "profileUrl"_L1, "profileUrl"_L1},
    {"primaryPhone"_L1, "Primary phone"_L1, "phoneNumbers.^[primary==true].value"_L1, "primaryPhone"_L1},
    {"primaryPhoneType"_L1,
     "Primary phone type"_L1,
     "phoneNumbers.^[primary==true].type"_L1,
     {},
     "primaryPhone"_L1},
    {"addressType"_L1, "Address type"_L1, "addresses.^[primary==true].type"_L1, {}, "streetAddress"_L1},
    {"streetAddress"_L1, "Street address"_L1, "addresses.^[primary==true].streetAddress"_L1,
     "streetAddress"_L1},
    {"locality"_L1, "Locality"_L1, "addresses.^[primary==true].locality"_L1, "city"_L1},
    {"region"_L1, "Region"_L1, "addresses.^[primary==true].region"_L1, "state"_L1},
    {"postalCode"_L1, "Postal Code"_L1, "addresses.^[primary==true].postalCode"_L1, "zipCode"_L1},
    {"country"_L1, "Country"_L1, "addresses.^[primary==true].country"_L1, "countryCode"_L1},
    {"formatted"_L1, "Formatted"_L1, "addresses.^[primary==true].formatted"_L1, "postalAddress"_L1},
    {"preferredLanguage"_L1, "Preferred language"_L1, "preferredLanguage"_L1, "preferredLanguage"_L1},
    {"locale"_L1, "Locale"_L1, "locale"_L1, "locale"_L1},
    {"timezone"_L1, "Time zone"_L1, "timezone"_L1, "timezone"_L1},
    {"userType"_L1, "User type"_L1, "userType"_L1, "userType"_L1},
    {"employeeNumber"_L1, "Employee number"_L1, "employeeNumber"_L1, "employeeNumber"_L1, {}, true},
    {"costCenter"_L1, "Cost center"_L1, "costCenter"_L1, "costCenter"_L1, {}, true},
    {"organization"_L1, "Organization"_L1, "organization"_L1, "organization"_L1, {}, true},
    {"division"_L1, "Division"_L1, "division"_L1, "division"_L1, {}, true},
    {"department"_L1, "Department"_L1, "department"_L1, "department"_L1, {}, true},
    {"managerValue"_L1, "Manager value"_L1, "manager.value"_L1, "managerId"_L1, {}, true},
    {"managerDisplayName"_L1, "Manager display name"_L1, "manager.displayName"_L1, "manager"_L1, {}, true},
};

QJsonObject rule(const QString &expression, bool push)
{
    return {{u"expression"_s, expression}, {u"pushStatus"_s, push ? u"PUSH"_s : u"DONT_PUSH"_s}};
}

void addBase(App &app, const QString &name, const QString &title, const QString &source)
{
    app.baseSchema.insert(name,
                          QJsonObject{{u"title"_s, title},
                                      {u"type"_s, u"string"_s},
                                      {u"required"_s, true},
                                      {u"externalName"_s, QString("name."_L1 + name)},
                                      {u"externalNamespace"_s, scimCoreNamespace()},
                                      {u"scope"_s, u"SELF"_s},
                                      {u"minLength"_s, 1},
                                      {u"maxLength"_s, 50},
                                      {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}});
    app.toApp.properties.insert(name, rule("user."_L1 + source, true));
    app.toOkta.properties.insert(source, rule("appuser."_L1 + name, false));
}

void addCustom(App &app, const TemplateAttribute &attribute)
{
    const auto name = QString(attribute.name);
    QJsonObject definition{{u"title"_s, attribute.title},
                           {u"type"_s, u"string"_s},
                           {u"externalName"_s, attribute.externalName},
                           {u"externalNamespace"_s,
                            attribute.enterprise
                                ? u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s
                                : scimCoreNamespace()},
                           {u"scope"_s, u"SELF"_s},
                           {u"master"_s, QJsonObject{{u"type"_s, u"PROFILE_MASTER"_s}}}};
    if (attribute.name == "email"_L1)
        definition.insert(u"format"_s, u"email"_s);
    app.schema.properties.insert(name, definition);
    if (!attribute.kindOf.isEmpty()) {
        const auto expression = u"(user.%1 != null && user.%1 != '') ? 'work' : ''"_s.arg(
            QString(attribute.kindOf));
        app.toApp.properties.insert(name, rule(expression, true));
        return;
    }
    app.toApp.properties.insert(name, rule("user."_L1 + attribute.source, true));
    app.toOkta.properties.insert(attribute.source, rule("appuser."_L1 + name, false));
}

} // namespace

QString scimCoreNamespace()
{
    return u"urn:ietf:params:scim:schemas:core:2.0:User"_s;
}

void growScimProfile(App &app)
{
    addBase(app, u"givenName"_s, u"Given name"_s, u"firstName"_s);
    addBase(app, u"familyName"_s, u"Family name"_s, u"lastName"_s);
    for (const auto &attribute : templateAttributes)
        addCustom(app, attribute);
}

} // namespace setup::practice::okta
