// SPDX-License-Identifier: Apache-2.0
#include "steps/screenvalues.h"

#include "plan/facts.h"
#include "services/okta/oktaaddress.h"
#include "services/sumo/sumoaddress.h"
#include "text/changetext.h"

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

/// The Admin Console's host, as Okta itself told it or as it is known for Okta's domains.
QString adminHost(const SetupModel &model)
{
    const auto &app = model.discovery().app;
    const QUrl org = model.answers().oktaOrg;
    const QUrl known = app && !app->adminUrl.isEmpty() ? app->adminUrl : okta::adminConsole(org);
    return (known.isEmpty() ? org : known).authority();
}

/// The names that the console has for the permissions of an attribute.
QString permissionName(const QString &permission)
{
    if (permission == "READ_WRITE"_L1)
        return u"Read-Write"_s;
    return permission == "READ_ONLY"_L1 ? u"Read Only"_s : u"Hide"_s;
}

void addApp(QHash<QString, QString> &values, const SetupModel &model)
{
    const plan::Answers &answers = model.answers();
    const plan::Discovery &discovery = model.discovery();
    values.insert(u"appName"_s, answers.appName);
    if (discovery.metadata)
        values.insert(u"issuer"_s, discovery.metadata->issuer);
    const auto configuration = plan::samlConfiguration(discovery);
    values.insert(u"samlConfiguration"_s,
                  configuration ? configuration->name : answers.samlConfigurationName);
    if (configuration) {
        values.insert(u"acsUrl"_s, configuration->acsUrl);
        values.insert(u"entityId"_s, configuration->entityId);
    }
    values.insert(u"userNameSource"_s,
                  answers.appUserName == plan::AppUserName::Email ? u"Email"_s : u"Okta username"_s);
}

void addScim(QHash<QString, QString> &values, const SetupModel &model)
{
    const plan::Answers &answers = model.answers();
    if (!answers.sumoApi.isEmpty())
        values.insert(u"baseUrl"_s, sumo::scimUrl(answers.sumoApi).toString());
    values.insert(u"accessId"_s, plan::scimAccessId(answers, model.discovery()));
    values.insert(u"serviceAccount"_s, answers.serviceAccountName);
    values.insert(u"serviceAccountEmail"_s, answers.effectiveServiceAccountEmail());
    values.insert(u"scimRole"_s, answers.scimRoleName);
}

void addPeople(QHash<QString, QString> &values, const SetupModel &model)
{
    const plan::Answers &answers = model.answers();
    const QStringList roles = plan::wantedRoles(answers, model.discovery());
    if (!roles.isEmpty())
        values.insert(u"role"_s, roles.constFirst());
    if (!answers.people.isEmpty()) {
        values.insert(u"person"_s, answers.people.constFirst().login);
        values.insert(u"role"_s, answers.people.constFirst().role);
    }
    values.insert(u"rolesPermission"_s, permissionName(answers.rolesUserPermission));
}

} // namespace

QStringList screensOf(StepId id)
{
    switch (id) {
    case StepId::Sumo: return {u"sumo-access-key"_s};
    case StepId::Okta: return {u"okta-api-token"_s, u"okta-native-app"_s, u"okta-native-app-scopes"_s};
    case StepId::CreateApp: return {u"okta-create-app"_s, u"okta-app-name"_s, u"okta-configure-saml"_s};
    case StepId::SamlSettings:
        return {u"okta-saml-settings"_s, u"sumo-saml"_s, u"okta-certificate"_s, u"sumo-saml-add"_s};
    case StepId::Provisioning: return {u"okta-scim"_s, u"okta-scim-checkbox"_s, u"sumo-service-account"_s};
    case StepId::Connector: return {u"okta-connector-basic"_s, u"okta-connector-header"_s};
    case StepId::ToApp: return {u"okta-to-app"_s};
    case StepId::Roles: return {u"okta-profile-user"_s, u"okta-profile-app"_s, u"sumo-roles"_s};
    case StepId::Mappings:
        return {u"okta-mappings-to-app"_s, u"okta-mappings-to-okta"_s, u"okta-profile-attributes"_s};
    case StepId::Assign: return {u"okta-assign-people"_s};
    case StepId::Verify: return {u"okta-system-log"_s, u"sumo-users"_s};
    case StepId::Begin:
    case StepId::Review:
    case StepId::Finish: break;
    }
    return {};
}

QStringList clicksOf(StepId id, const SetupModel &model)
{
    switch (id) {
    case StepId::Provisioning: return text::personsClicks(plan::change_id::scimEnabled, model.answers());
    case StepId::Connector: return text::personsClicks(plan::change_id::connector, model.answers());
    case StepId::ToApp: return text::personsClicks(plan::change_id::toApp, model.answers());
    default: return {};
    }
}

QHash<QString, QString> screenValues(const SetupModel &model)
{
    QHash<QString, QString> values;
    values.insert(u"oktaAdminHost"_s, adminHost(model));
    if (!model.answers().sumoDeployment.isEmpty())
        values.insert(u"sumoHost"_s, sumo::serviceUrl(model.answers().sumoDeployment).host());
    addApp(values, model);
    addScim(values, model);
    addPeople(values, model);
    return values;
}

} // namespace setup::steps
