// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "plan/answers.h"
#include "plan/discovery.h"

#include <optional>

namespace setup::plan {

/// Where a new app's sign-on points until Sumo Logic's addresses are known. The .invalid domain (RFC 2606) can't
/// exist, so nobody can sign in to anything by it; it is also how our own unfinished app is recognised.
constexpr auto placeholderAcs = QLatin1StringView("https://okta-sumo-setup.invalid/acs");
constexpr auto placeholderAudience = QLatin1StringView("https://okta-sumo-setup.invalid/entity-id");

/// The external name and namespace that carry a role over SCIM (Sumo Logic, Provision from Okta, step 3).
constexpr auto rolesExternalName = QLatin1StringView("roles.^[primary==true].value");
constexpr auto scimUserNamespace = QLatin1StringView("urn:ietf:params:scim:schemas:core:2.0:User");
constexpr auto rolesAttribute = QLatin1StringView("roles");

/// Questions that several changes ask of the same facts. All pure.

/// The app as it is created: what the App Integration Wizard itself stores, with placeholder addresses, which are
/// replaced once Sumo Logic has made its own.
okta::SamlAppDraft appDraft(const Answers &answers);
/// Whether that app is certainly this setup's own: it still points at our placeholder, or the journal tells of it. That
/// one signs in to Sumo Logic proves nothing: somebody's production sign-on does too.
bool isOwnApp(const okta::App &app, const Ledger &ledger);
/// The app of that name to go on with, if the choice is clear.
std::optional<okta::App> recognisedApp(const QList<okta::App> &appsOfThatName, const Answers &answers,
                                       const Ledger &ledger);
/// The SAML configuration whose issuer is the app's.
std::optional<sumo::SamlConfiguration> samlConfiguration(const Discovery &discovery);
/// The DER of a certificate as a SAML configuration stores it; empty when it is none.
QByteArray storedCertificate(const sumo::SamlConfiguration &configuration);

/// The person's three doings, as the app's features show them.
bool isScimOn(const Discovery &discovery);
bool isConnectorFilled(const Discovery &discovery);
bool isToAppOn(const Discovery &discovery);

std::optional<sumo::Role> scimRole(const Answers &answers, const Discovery &discovery);
std::optional<sumo::ServiceAccount> scimAccount(const Answers &answers, const Discovery &discovery);
/// The label by which our key is recognised among those of the service account.
QString scimKeyLabel(const Answers &answers);
/// Our key of the service account.
std::optional<sumo::AccessKey> scimKey(const Answers &answers, const Discovery &discovery);
/// The access ID that Okta signs in with; empty while there is none.
QString scimAccessId(const Answers &answers, const Discovery &discovery);

/// The roles to offer in Okta, by their names in Sumo Logic: the chosen ones, or all but the SCIM account's own.
QStringList wantedRoles(const Answers &answers, const Discovery &discovery);
/// Names of roles that the setup asks for and the tenant doesn't have. Empty when the roles weren't read.
QStringList unknownRoles(const Answers &answers, const Discovery &discovery);

/// What is told of a setup that keeps attributes which Okta doesn't have there.
Error unknownAttribute(const QStringList &names);

/// Access ID and key as one secret, so that a stored key is never taken for that of another ID.
Secret joinCredential(const QString &accessId, const Secret &key);
/// The key out of joinCredential's secret, if it belongs to that access ID; empty otherwise.
Secret keyOf(const Secret &joined, const QString &accessId);

} // namespace setup::plan
