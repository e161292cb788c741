// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/change.h"

namespace setup::plan {

/// One function for each change, in the order in which they happen.

/// A custom SAML app of the wanted name, made with placeholders or adopted.
std::unique_ptr<Change> ensureOktaApp();
/// The app's issuer, sign-on address and signing certificate, read.
std::unique_ptr<Change> readOktaMetadata();
/// A SAML configuration with that issuer and certificate, made or adopted.
std::unique_ptr<Change> ensureSumoSaml();
/// That configuration's ACS URL and entity ID in the app. Never once SCIM is on.
std::unique_ptr<Change> ensureOktaSamlSettings();
/// A role for the SCIM service account that may do what SCIM needs and no more.
std::unique_ptr<Change> ensureScimRole();
/// The service account that Okta signs in with.
std::unique_ptr<Change> ensureScimAccount();
/// Its access key, with the secret at hand until Okta has it.
std::unique_ptr<Change> ensureScimKey();
/// Okta's connector test, asked by ourselves with that key.
std::unique_ptr<Change> testConnector();
/// SCIM switched on in the app's General tab, by a person.
std::unique_ptr<Change> awaitScimEnabled();
/// The SCIM connector filled in and saved, by a person.
std::unique_ptr<Change> awaitConnector();
/// Create, update and deactivate switched on under To App, by a person.
std::unique_ptr<Change> awaitToApp();
/// The attribute `roles` on the Okta user's profile.
std::unique_ptr<Change> ensureUserAttribute();
/// The attribute `roles` on the app user's profile, with the external name that SCIM needs.
std::unique_ptr<Change> ensureAppAttribute();
/// The mappings from Okta to the app, only those to be kept.
std::unique_ptr<Change> ensureMappingToApp();
/// The mappings from the app to Okta, only those to be kept.
std::unique_ptr<Change> ensureMappingToOkta();
/// The app user's profile without the attributes that nothing uses.
std::unique_ptr<Change> ensureAppProfile();
/// The people and groups, assigned with their roles. Never before To App is on.
std::unique_ptr<Change> ensureAssignments();
/// Each assigned person: provisioned in Okta, told by the System Log, active in Sumo Logic with the role.
std::unique_ptr<Change> proveProvisioning();

} // namespace setup::plan
