// SPDX-License-Identifier: Apache-2.0
#include "ui/screentext.h"

namespace setup::ui {

namespace {

// The callouts and notes of resources/screens, once each and in the order of their letters.
constexpr const char *keys[] = {
    QT_TRANSLATE_NOOP("Screens", "A name by which you know it again."),
    QT_TRANSLATE_NOOP("Screens", "Actions of the active certificate, Download certificate."),
    QT_TRANSLATE_NOOP("Screens", "Add Access Key."),
    QT_TRANSLATE_NOOP("Screens", "Add Attribute."),
    QT_TRANSLATE_NOOP("Screens", "Add Configuration."),
    QT_TRANSLATE_NOOP("Screens", "Add Service Account."),
    QT_TRANSLATE_NOOP("Screens", "Add."),
    QT_TRANSLATE_NOOP("Screens", "App name: {appName}"),
    QT_TRANSLATE_NOOP("Screens", "Assertion Consumer URL goes into Okta's Single sign-on URL: {acsUrl}"),
    QT_TRANSLATE_NOOP("Screens", "Assign, beside the person."),
    QT_TRANSLATE_NOOP("Screens", "Assign, then Assign to People."),
    QT_TRANSLATE_NOOP("Screens", "Attribute Mapping: Use SAML subject."),
    QT_TRANSLATE_NOOP("Screens", "Attribute type: Group."),
    QT_TRANSLATE_NOOP("Screens", "Audience URI (SP Entity ID), shown as Audience Restriction: {entityId}"),
    QT_TRANSLATE_NOOP("Screens", "Audience URI (SP Entity ID): {entityId}"),
    QT_TRANSLATE_NOOP("Screens", "Authentication Mode: Basic Auth."),
    QT_TRANSLATE_NOOP("Screens", "Authentication Mode: HTTP Header."),
    QT_TRANSLATE_NOOP("Screens",
                      "Authorization: the encoded value, without the word Bearer. Copy it from this page."),
    QT_TRANSLATE_NOOP("Screens", "Configuration Name: {samlConfiguration}"),
    QT_TRANSLATE_NOOP("Screens", "Create App Integration."),
    QT_TRANSLATE_NOOP("Screens", "Create Users: Enable."),
    QT_TRANSLATE_NOOP("Screens", "Create token."),
    QT_TRANSLATE_NOOP("Screens", "Create token. Okta shows its value once: copy it and paste it here."),
    QT_TRANSLATE_NOOP("Screens", "Data type: string."),
    QT_TRANSLATE_NOOP("Screens", "Deactivate Users: Enable."),
    QT_TRANSLATE_NOOP("Screens",
                      "Delete each attribute other than Username, Given name, Family name, Email and Roles. "
                      "Its mappings go first."),
    QT_TRANSLATE_NOOP("Screens", "Display name: Roles"),
    QT_TRANSLATE_NOOP("Screens", "Done, when nobody is left."),
    QT_TRANSLATE_NOOP("Screens",
                      "Each row other than User name, First name, Last name and Primary email: Do not map."),
    QT_TRANSLATE_NOOP("Screens",
                      "Each row other than Username, Given name, Family name and Email: Do not map."),
    QT_TRANSLATE_NOOP("Screens", "Edit, in the corner of SAML Settings, if a value has to change."),
    QT_TRANSLATE_NOOP("Screens", "Edit."),
    QT_TRANSLATE_NOOP("Screens", "Email: {serviceAccountEmail}"),
    QT_TRANSLATE_NOOP("Screens",
                      "Enable SCIM provisioning. Orgs without on-premises provisioning show this in place of "
                      "three choices."),
    QT_TRANSLATE_NOOP("Screens", "Entity ID goes into Okta's Audience URI (SP Entity ID): {entityId}"),
    QT_TRANSLATE_NOOP("Screens", "Entity ID is shown on the screen only when SP-initiated login is on."),
    QT_TRANSLATE_NOOP("Screens", "Enumerated list: the roles exactly as Sumo Logic spells them."),
    QT_TRANSLATE_NOOP("Screens", "Enumerated list: the same roles in the same order."),
    QT_TRANSLATE_NOOP("Screens", "External name, character by character: roles.^[primary==true].value"),
    QT_TRANSLATE_NOOP("Screens", "External namespace: urn:ietf:params:scim:schemas:core:2.0:User"),
    QT_TRANSLATE_NOOP("Screens", "General tab: Edit, in the corner of App Settings."),
    QT_TRANSLATE_NOOP(
        "Screens",
        "Grant types: Authorization Code, Refresh Token, and Device Authorization under Advanced."),
    QT_TRANSLATE_NOOP("Screens", "Grant, for each of these scopes and no other."),
    QT_TRANSLATE_NOOP("Screens",
                      "In the menu: Administration › Security › Access Keys. In the new interface: "
                      "Administration › Account Security Settings › Access Keys."),
    QT_TRANSLATE_NOOP("Screens",
                      "In the menu: Administration › Security › SAML. In the new interface: Administration › "
                      "Account Security Settings › SAML."),
    QT_TRANSLATE_NOOP("Screens",
                      "In the menu: Administration › Security › Service Accounts. In the new interface: "
                      "Administration › Account Security Settings › Service Accounts."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Administration › Users and Roles › Roles."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Administration › Users and Roles › Users."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Applications › Applications, then Create App Integration."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Applications › Applications."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Directory › Profile Editor › User (default)."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Directory › Profile Editor, and there {appName} User."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Reports › System Log."),
    QT_TRANSLATE_NOOP("Screens", "In the menu: Security › API."),
    QT_TRANSLATE_NOOP("Screens", "Issuer, under View SAML setup instructions: {issuer}"),
    QT_TRANSLATE_NOOP("Screens", "Issuer: {issuer}"),
    QT_TRANSLATE_NOOP("Screens", "Leave this ticked: the address is the same for all three."),
    QT_TRANSLATE_NOOP("Screens", "Name: {serviceAccount}"),
    QT_TRANSLATE_NOOP("Screens", "Next, and Finish on the page after it."),
    QT_TRANSLATE_NOOP("Screens", "Next."),
    QT_TRANSLATE_NOOP("Screens", "On Demand Provisioning stays off: SCIM makes the people."),
    QT_TRANSLATE_NOOP("Screens", "Only a Super Administrator can grant scopes."),
    QT_TRANSLATE_NOOP("Screens", "Open the account and choose Add Access Key. The key is shown once."),
    QT_TRANSLATE_NOOP("Screens", "Password: the access key. Copy it from this page."),
    QT_TRANSLATE_NOOP("Screens", "Profile Editor › {appName} User › Mappings."),
    QT_TRANSLATE_NOOP("Screens", "Provisioning tab, Integration at the side."),
    QT_TRANSLATE_NOOP("Screens", "Provisioning tab, To App at the side."),
    QT_TRANSLATE_NOOP("Screens",
                      "Push new user to external application, with SUCCESS, a row for each person."),
    QT_TRANSLATE_NOOP("Screens", "Roles: the person's role in Sumo Logic."),
    QT_TRANSLATE_NOOP("Screens", "Roles: {scimRole}, which may manage users and no more."),
    QT_TRANSLATE_NOOP("Screens", "SCIM connector base URL: {baseUrl}"),
    QT_TRANSLATE_NOOP("Screens", "SCIM under Provisioning."),
    QT_TRANSLATE_NOOP("Screens", "Save Mappings."),
    QT_TRANSLATE_NOOP("Screens", "Save and Go Back."),
    QT_TRANSLATE_NOOP("Screens", "Save."),
    QT_TRANSLATE_NOOP("Screens", "Save. A Provisioning tab appears; come back here."),
    QT_TRANSLATE_NOOP("Screens",
                      "Save. Sumo Logic shows access ID and access key once: copy both and paste them here."),
    QT_TRANSLATE_NOOP("Screens", "Save. Sync Password stays off."),
    QT_TRANSLATE_NOOP("Screens", "Save. Then copy the Client ID from the General tab."),
    QT_TRANSLATE_NOOP("Screens", "Scopes: Default, because no scope covers the SAML configuration."),
    QT_TRANSLATE_NOOP("Screens", "Sign-in method: OIDC - OpenID Connect, then Native Application and Next."),
    QT_TRANSLATE_NOOP("Screens", "Sign-in method: SAML 2.0."),
    QT_TRANSLATE_NOOP("Screens", "Sign-in redirect URIs: the three addresses, exactly as they are."),
    QT_TRANSLATE_NOOP("Screens", "Single sign-on URL: {acsUrl}"),
    QT_TRANSLATE_NOOP("Screens", "Test Connector Configuration, then Close."),
    QT_TRANSLATE_NOOP("Screens", "The Okta API Scopes tab of the native app."),
    QT_TRANSLATE_NOOP("Screens", "The Tokens tab."),
    QT_TRANSLATE_NOOP("Screens", "The app's Assignments tab."),
    QT_TRANSLATE_NOOP("Screens", "The app's General tab, further down."),
    QT_TRANSLATE_NOOP("Screens", "The app's Sign On tab."),
    QT_TRANSLATE_NOOP("Screens", "The configuration {samlConfiguration}."),
    QT_TRANSLATE_NOOP("Screens",
                      "The names as they stand here, capitals and all, are the values that Okta sends."),
    QT_TRANSLATE_NOOP("Screens", "The person, with the role from Okta, and Active."),
    QT_TRANSLATE_NOOP("Screens", "The search that finds pushed people."),
    QT_TRANSLATE_NOOP("Screens", "The tab Okta User to {appName}."),
    QT_TRANSLATE_NOOP("Screens", "The tab {appName} to Okta User."),
    QT_TRANSLATE_NOOP("Screens", "These three, and not the groups: Sumo Logic has none over SCIM."),
    QT_TRANSLATE_NOOP("Screens", "Unique identifier field for users: userName"),
    QT_TRANSLATE_NOOP("Screens", "Update User Attributes: Enable."),
    QT_TRANSLATE_NOOP("Screens", "User permission: {rolesPermission}"),
    QT_TRANSLATE_NOOP("Screens", "Username: the access ID, {accessId}"),
    QT_TRANSLATE_NOOP("Screens", "Variable name: roles"),
    QT_TRANSLATE_NOOP("Screens", "X.509 Certificate: Okta's, from its first line to its last."),
};

} // namespace

const QStringList &screenTextKeys()
{
    static const QStringList list = [] {
        QStringList texts;
        for (const char *key : keys)
            texts << QString::fromUtf8(key);
        return texts;
    }();
    return list;
}

} // namespace setup::ui
