// SPDX-License-Identifier: Apache-2.0
#include "material/stagevalues.h"

#include "plan/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace setup::material {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("setup::material", text);
}

/// A field's name, and the placeholder that stands for its value.
using Field = std::pair<QString, QString>;

/// What is in a field whatever the setup.
QList<documents::HandoutValue> fixedValues(steps::StepId id)
{
    switch (id) {
    case steps::StepId::Connector:
        return {{u"Unique identifier field for users"_s, u"userName"_s},
                {u"Supported provisioning actions"_s,
                 u"Import New Users and Profile Updates, Push New Users, Push Profile Updates"_s}};
    case steps::StepId::ToApp:
        return {{u"Create Users"_s, u"Enable"_s},
                {u"Update User Attributes"_s, u"Enable"_s},
                {u"Deactivate Users"_s, u"Enable"_s}};
    case steps::StepId::Roles:
        return {{u"Variable name"_s, QString(plan::rolesAttribute)},
                {u"External name"_s, QString(plan::rolesExternalName)},
                {u"External namespace"_s, QString(plan::scimUserNamespace)}};
    case steps::StepId::Verify:
        return {{tr("Event in Okta's System Log"), u"Push new user to external application SUCCESS"_s}};
    default: return {};
    }
}

QList<Field> fieldsOf(steps::StepId id)
{
    switch (id) {
    case steps::StepId::Sumo: return {{tr("Sumo Logic's address"), u"sumoHost"_s}};
    case steps::StepId::Okta: return {{tr("Okta's Admin Console"), u"oktaAdminHost"_s}};
    case steps::StepId::CreateApp: return {{u"App name"_s, u"appName"_s}};
    case steps::StepId::SamlSettings:
        return {{u"Single sign-on URL"_s, u"acsUrl"_s},
                {u"Audience URI (SP Entity ID)"_s, u"entityId"_s},
                {u"Issuer"_s, u"issuer"_s},
                {u"Configuration Name"_s, u"samlConfiguration"_s}};
    case steps::StepId::Provisioning:
        return {{tr("Service account"), u"serviceAccount"_s},
                {u"Email"_s, u"serviceAccountEmail"_s},
                {tr("Its role"), u"scimRole"_s}};
    case steps::StepId::Connector:
        return {{u"SCIM connector base URL"_s, u"baseUrl"_s}, {u"Username"_s, u"accessId"_s}};
    case steps::StepId::Roles: return {{u"User permission"_s, u"rolesPermission"_s}};
    case steps::StepId::Assign: return {{tr("Person"), u"person"_s}, {tr("Role"), u"role"_s}};
    default: return {};
    }
}

} // namespace

QList<documents::HandoutValue> stageValues(steps::StepId id, const ui::ScreenValues &known)
{
    QList<documents::HandoutValue> values;
    for (const auto &[name, key] : fieldsOf(id))
        values << documents::HandoutValue{name, known.value(key)};
    return values + fixedValues(id);
}

} // namespace setup::material
