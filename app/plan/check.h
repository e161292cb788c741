// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/plan.h"

namespace setup::plan {

/// How a finding is known.
enum class Certainty {
    Read, ///< The service says so.
    Inferred, ///< Concluded from something else; no service says so.
};

/// What brings a finding back in order.
enum class Mend {
    Apply, ///< Applying the setup.
    Person, ///< Clicks in a console.
    Decision, ///< Somebody must decide first: `reason` says what about.
    Waiting, ///< Nothing: it is on its way.
};

/// One thing that isn't as the setup wants it, or won't be for long.
struct Finding
{
    QString key = {}; ///< For its wording: a row's key, or one of those below.
    ChangeId change = {}; ///< Whose matter it is.
    QString subject = {}; ///< The thing's own name where there are several.
    Cell now = {};
    Cell wanted = {};
    Certainty certainty = Certainty::Read;
    Mend mend = Mend::Apply;
    std::optional<Error> reason = {};
};

/// Keys of findings that no row of a plan shows.
namespace finding_key {
inline const QString certificateEnds = QStringLiteral("check.certificate.ends");
inline const QString rolesBySaml = QStringLiteral("check.saml.rolesAttribute");
inline const QString rolesStatement = QStringLiteral("check.okta.attributeStatement");
inline const QString usersBySaml = QStringLiteral("check.saml.onDemand");
inline const QString lockOut = QStringLiteral("check.saml.lockOut");
inline const QString keyIdle = QStringLiteral("check.key.idle");
} // namespace finding_key

/// What the live state lacks of the setup, and what will break soon. Pure; `now` by the services' clock.
QList<Finding> findingsOf(const Plan &plan, const Discovery &discovery, const QDateTime &now);

/// Keys of what nobody could tell, so that a check without findings isn't taken for more than it is:
/// "check.unread.lockdown", "check.unread.allowlist", "check.unread.connector".
QStringList unreadIn(const Discovery &discovery);

} // namespace setup::plan
