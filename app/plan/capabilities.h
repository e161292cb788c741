// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "services/okta/oktaclient.h"
#include "services/sumo/sumoclient.h"

#include <optional>

namespace setup::plan {

/// One thing that the credentials must be able to do, found out by reading before anything is written.
struct Capability
{
    QString key = {}; ///< For its wording, for example "sumo.saml".
    bool granted = false;
    bool needed = true; ///< The setup can't go on without it.
    /// What was found: a number, a name, or a word for text/: "on", "off", "identity-engine", "classic-engine". May be
    /// empty.
    QString fact = {};
    std::optional<Error> error = {}; ///< Why it isn't granted.
};

/// Rungs of a ladder, in order: after one that isn't reached or signed in to, the rest is left out.
using Ladder = QList<Capability>;

/// sumo.signIn, sumo.saml, sumo.roles, sumo.users, sumo.serviceAccounts, sumo.allowlist. A tenant on another
/// deployment is told by sumo.signIn: Moved, with the right API address. Never an error itself.
Call<Ladder> checkSumo(sumo::SumoClient &client);

/// okta.reach (with the engine), okta.signIn (with the admin's login), okta.apps, okta.schema, okta.users, okta.groups.
/// Never an error itself.
Call<Ladder> checkOkta(okta::OktaClient &client);

/// A rung "scope:<name>" for each scope that is wanted and wasn't granted to a sign-in by OAuth.
Ladder missingScopes(const QStringList &wanted, const QStringList &granted);

/// Whether all that is needed is granted.
bool isSufficient(const Ladder &ladder);

} // namespace setup::plan
