// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace setup::plan {

constexpr int maxClientId = 100; ///< Characters; Okta, Application object: credentials.oauthClient.client_id.
constexpr int maxAppName = 100; ///< Characters; Okta, Application properties: label.

/// A person to be assigned, by Okta login, with a role of the Sumo Logic tenant.
struct PersonAnswer
{
    QString login = {};
    QString role = {};

    bool operator==(const PersonAnswer &) const = default;
};

/// A group to be assigned, by its name in Okta, with a role of the Sumo Logic tenant.
struct GroupAnswer
{
    QString name = {};
    QString role = {};

    bool operator==(const GroupAnswer &) const = default;
};

/// What to do about an app that has the wanted name already.
enum class ExistingApp {
    AdoptIfOurs, ///< Go on with one that this setup began; anything else is the user's decision.
    Adopt, ///< The user has decided: adopt the SAML app of that name.
};

/// What Okta sends as the user name.
enum class AppUserName {
    Login, ///< The Okta login.
    Email, ///< The e-mail address, for orgs whose logins are none.
};

/// Where the credential comes from that Okta signs in to Sumo Logic with.
enum class ScimCredentialSource {
    NewServiceAccount, ///< A service account of its own, with a role of its own.
    Own, ///< An access key that the user brings.
};

/// Everything that the user chose, and nothing secret: the setup file. Defaults are the guide's.
struct Answers
{
    static constexpr int version = 1;

    QUrl oktaOrg = {};
    /// The org's address on Okta's own domain, where oktaOrg is a custom domain that the user has confirmed.
    QUrl oktaDomain = {};
    QString oktaClientId = {}; ///< Of the native app to sign in with by OAuth; empty: by an API token.
    QString sumoDeployment = {}; ///< Empty when sumoApi was given as an address.
    QUrl sumoApi = {};

    QString appName = {};
    ExistingApp existingApp = ExistingApp::AdoptIfOurs;
    AppUserName appUserName = AppUserName::Login;
    QString samlConfigurationName = QStringLiteral("Okta");

    ScimCredentialSource scimCredential = ScimCredentialSource::NewServiceAccount;
    QString ownAccessId = {}; ///< Of the credential that the user brings.
    QString serviceAccountName = QStringLiteral("Okta SCIM");
    QString serviceAccountEmail = {}; ///< Empty: made from the org's host.
    QString scimRoleName = QStringLiteral("Okta SCIM provisioning");

    QStringList roles = {}; ///< The roles to offer in Okta; empty: all of the tenant's.
    QString rolesUserPermission = QStringLiteral(
        "READ_WRITE"); ///< What people may do with `roles` on their profile.
    QStringList keepToApp = {QStringLiteral("userName"), QStringLiteral("givenName"),
                             QStringLiteral("familyName"), QStringLiteral("email")};
    QStringList keepToOkta = {QStringLiteral("login"), QStringLiteral("firstName"),
                              QStringLiteral("lastName"), QStringLiteral("email")};
    QStringList keepAttributes = {QStringLiteral("userName"), QStringLiteral("givenName"),
                                  QStringLiteral("familyName"),
                                  QStringLiteral("email")}; ///< Besides `roles`.

    QList<PersonAnswer> people = {};
    QList<GroupAnswer> groups = {};

    /// Changes that a person says they have done by hand, where no service shows it. Never believed over a service.
    QStringList doneByHand = {};

    /// The address of the service account: the given one, or okta-scim@ with the org's host.
    QString effectiveServiceAccountEmail() const;

    bool operator==(const Answers &) const = default;
};

/// The setup file's JSON: versioned, complete, without a secret.
QJsonObject toJson(const Answers &answers);

/// How much a setup file must hold.
enum class Completeness {
    Whole, ///< All that a run needs.
    Draft, ///< As far as somebody has come: texts may be empty or too long, for a page to ask for again.
};

/// Reads a setup file. `allowLoopback` lets okta.org and sumo.api be http addresses on this computer. Errors:
/// FileUnusable, with the place ("people[2].role") and the reason in `causes`; every problem is named at once.
Result<Answers> answersFromJson(const QJsonObject &json, bool allowLoopback,
                                Completeness completeness = Completeness::Whole);

/// The same from a file's bytes; a document that breaks off is told with line and column.
Result<Answers> parseAnswers(const QByteArray &bytes, bool allowLoopback,
                             Completeness completeness = Completeness::Whole);

} // namespace setup::plan
