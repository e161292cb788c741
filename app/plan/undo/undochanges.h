// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/undo/undochange.h"

#include <memory>
#include <vector>

namespace setup::plan {

/// What undoes a setup, the newest first: a catalogue like that of the setup itself, for the same planner and runner.
/// Only what the ledger tells of is ever touched.
std::vector<std::unique_ptr<Change>> undoCatalog(const Ledger &ledger);

/// One function for each of its changes, in the order in which they happen.

/// People whom this setup brought into Sumo Logic become inactive; in an app that was there before, assignments go.
std::unique_ptr<Change> undoAssignments(const Ledger &ledger);
/// Attributes that were removed from the profile of an app that was there before.
std::unique_ptr<Change> undoAppProfile(const Ledger &ledger);
/// Mappings of an app that was there before.
std::unique_ptr<Change> undoMappingToOkta(const Ledger &ledger);
std::unique_ptr<Change> undoMappingToApp(const Ledger &ledger);
/// The attribute `roles` on the profile of an app that was there before.
std::unique_ptr<Change> undoAppAttribute(const Ledger &ledger);
/// The attribute `roles` on the Okta user's profile; stays where people or other apps use it.
std::unique_ptr<Change> undoUserAttribute(const Ledger &ledger);
/// SCIM of an app that was there before: only told, because no API switches it off.
std::unique_ptr<Change> undoScimSwitch(const Ledger &ledger);
std::unique_ptr<Change> undoScimKey(const Ledger &ledger);
std::unique_ptr<Change> undoScimAccount(const Ledger &ledger);
std::unique_ptr<Change> undoScimRole(const Ledger &ledger);
/// The SAML addresses of an app that was there before; only while SCIM is off.
std::unique_ptr<Change> undoSamlSettings(const Ledger &ledger);
std::unique_ptr<Change> undoSumoSaml(const Ledger &ledger);
/// The app that the setup made; not while anybody else uses it.
std::unique_ptr<Change> undoOktaApp(const Ledger &ledger);

} // namespace setup::plan
