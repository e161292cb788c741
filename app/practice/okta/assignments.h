// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/okta/org.h"

#include <QJsonObject>

#include <optional>

namespace setup::practice::okta {

/// The whole profile of a person in an app: what the mapping computes, and what was given at the assignment.
QJsonObject profileOf(Org &org, const App &app, const AppUser &user);

/// Why the values can't be given at an assignment; `byGroup`: at a group's, which takes group attributes only.
std::optional<Reply> refuseProfile(Org &org, const App &app, const QString &userId,
                                   const QJsonObject &profile, bool byGroup);

/// Puts the person into the app, and queues the creation at the other side when "Create Users" is on. Whoever is
/// put in before that stays unprovisioned until taken out and put in again.
AppUser &assign(Org &org, App &app, const Person &person, const QString &userName, const QJsonObject &own,
                bool byGroup);

/// Changes what was given at the assignment and pushes it on.
void changeOwnProfile(Org &org, App &app, AppUser &user, const QJsonObject &own);

/// Takes the person out of the app, and queues the deactivation at the other side when that is on.
void unassign(Org &org, App &app, const QString &userId);

/// Whether the person is in the app and not at the other side: assigned before "Create Users" was on, or provisioning
/// failed.
bool isStuck(const App &app, const AppUser &user);

/// Queues the provisioning of a stuck person again: what the console calls Provision User and Retry Selected.
void provisionAgain(Org &org, const App &app, AppUser &user);

/// Puts a person in whom a group brings: the group with the lowest priority number decides about the profile.
/// Takes the person out when no group brings them any more. Leaves those alone who were assigned by themselves.
void settleGroupMember(Org &org, App &app, const Person &person);
void settleGroupMembers(Org &org, App &app);

/// Pushes the changed profile of the person to every app that has them and wants updates.
void pushProfileChange(Org &org, const QString &userId);

} // namespace setup::practice::okta
