// SPDX-License-Identifier: Apache-2.0
#include "text/byhandtext.h"

#include "text/translate.h"

namespace setup::text {
namespace {

using namespace plan::change_id;

QStringList appSteps(const plan::ChangeId &id, const QString &app)
{
    if (id == oktaApp) {
        return {tr("In the Okta Admin Console open Applications › Applications, and click Create App "
                   "Integration."),
                tr("Choose SAML 2.0, and click Next."), tr("Enter the App name below, and click Next."),
                tr("Enter the exact settings below; the real addresses come in the next step."),
                tr("Click Next, then Finish.")};
    }
    if (id == oktaSamlSettings) {
        return {tr("In the Okta Admin Console open Applications › Applications › %1, General tab.").arg(app),
                tr("Click Edit in SAML Settings, then Next."),
                tr("Enter the values below. Use the Single sign-on URL for Recipient URL and Destination URL "
                   "too."),
                tr("Click Next, then Finish.")};
    }
    if (id == oktaMetadata) {
        return {tr("In the Okta Admin Console open Applications › Applications › %1, Sign On tab.").arg(app),
                tr("Under SAML Signing Certificates copy the Issuer, and download the active certificate. "
                   "Sumo Logic wants both in the next step.")};
    }
    return {};
}

QStringList sumoSteps(const plan::ChangeId &id)
{
    if (id == sumoSaml) {
        return {tr("In Sumo Logic open Administration › Account Security Settings › SAML, and add a "
                   "configuration."),
                tr("Enter the values below. The certificate is on the app's Sign On tab in Okta."),
                tr("For Attribute Mapping choose Use SAML subject, and save.")};
    }
    if (id == scimRole) {
        return {tr("In Sumo Logic open Administration › Users and Roles › Roles, and click Add Role."),
                tr("Enter the name below, and allow Manage Users and Roles and nothing else."),
                tr("Click Save.")};
    }
    if (id == scimAccount) {
        return {tr("In Sumo Logic open Administration › Security › Service Accounts, and click Add."),
                tr("Enter the name and address below, give it the role above alone, and click Save.")};
    }
    if (id == scimKey) {
        return {tr("In Sumo Logic open that service account, and add an access key."),
                tr("Enter its access ID and key above, as an access key of your own. Sumo Logic shows the "
                   "key once.")};
    }
    if (id == connectorTest) {
        return {tr("Okta asks Sumo Logic itself when you enter the connector: click Test Connector "
                   "Configuration there.")};
    }
    if (id == proof) {
        return {tr("In Sumo Logic open Administration › Users and Roles › Users."),
                tr("Look for each person that you assigned: active, and with the role that you chose.")};
    }
    return {};
}

QStringList profileSteps(const plan::ChangeId &id, const QString &app)
{
    if (id == userAttribute) {
        return {tr("In the Okta Admin Console open Directory › Profile Editor › Okta User (default)."),
                tr("Click Add Attribute, and choose the data type string, the display name Roles and the "
                   "variable name roles."),
                tr("Tick Define enumerated list of values, enter the values below, and click Save.")};
    }
    if (id == appAttribute) {
        return {tr("In the Okta Admin Console open Directory › Profile Editor › %1 User.").arg(app),
                tr("Click Add Attribute, and enter the values below letter by letter."), tr("Click Save.")};
    }
    if (id == mappingToApp || id == mappingToOkta) {
        return {
            tr("In the Okta Admin Console open Directory › Profile Editor › %1 User › Mappings.").arg(app),
            id == mappingToApp ? tr("Open the tab from Okta User to %1.").arg(app)
                               : tr("Open the tab from %1 to Okta User.").arg(app),
            tr("Delete each mapping that goes."), tr("Click Save Mappings.")};
    }
    if (id == appProfile) {
        return {tr("In the Okta Admin Console open Directory › Profile Editor › %1 User.").arg(app),
                tr("Delete each attribute that goes, with the cross at its right.")};
    }
    if (id == assignments) {
        return {
            tr("In the Okta Admin Console open Applications › Applications › %1, Assignments tab.").arg(app),
            tr("Click Assign, choose each person or group, choose the role, and click Save and Go Back.")};
    }
    return {};
}

} // namespace

QStringList byHandSteps(const plan::ChangeId &id, const plan::Answers &answers)
{
    return appSteps(id, answers.appName) + sumoSteps(id) + profileSteps(id, answers.appName);
}

bool isUndoable(const plan::ChangeId &id)
{
    const bool isSwitch = id == scimEnabled || id == connector || id == toApp;
    return !isSwitch && id != appProfile && id != assignments;
}

QString undoText(const plan::ChangeId &id)
{
    if (id == oktaApp)
        return tr("The app in Okta, if this setup makes it and nobody else uses it.");
    if (id == sumoSaml)
        return tr("The SAML configuration in Sumo Logic.");
    if (id == oktaSamlSettings)
        return tr("The app's addresses, while SCIM is off.");
    if (id == scimRole || id == scimAccount || id == scimKey)
        return tr("The service account, its key and its role in Sumo Logic.");
    if (id == userAttribute || id == appAttribute)
        return tr("The roles attributes in Okta, as long as nobody has a value in them.");
    if (id == mappingToApp || id == mappingToOkta)
        return tr("The mappings that go: they come back as they were.");
    if (id == scimEnabled || id == connector || id == toApp)
        return tr("SCIM in an app that was there before: turn it off by hand, on the app's General tab.");
    if (id == appProfile)
        return tr("The values that people have in the attributes that go. The attributes come back, empty.");
    if (id == assignments) {
        return tr("Whoever has arrived in Sumo Logic: they become inactive, and stay until somebody deletes "
                  "them there.");
    }
    return {};
}

} // namespace setup::text
