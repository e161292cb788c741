// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"
#include "plan/discovery.h"

#include <QList>

namespace setup::plan {

/// How one link of a person's chain stands.
enum class ProofState {
    Proven,
    OnItsWay, ///< Not yet; nothing says that it won't come.
    Failed, ///< It won't come without a mend.
};

/// Why a person isn't proven. Becomes a sentence and a mend in text/.
enum class ProofCause {
    None,
    NotAssigned,
    EmptyGroup, ///< A group without members: nobody is to arrive, and that is proven.
    AssignedTooEarly, ///< Before provisioning was on: assign anew.
    Provisioning, ///< Okta is at it.
    PushFailed, ///< The System Log tells a failure: `reason`.
    SyncError, ///< Okta holds a failed task.
    LogMissing, ///< Provisioned, but the System Log doesn't tell it yet.
    NotInSumo, ///< Okta says provisioned; Sumo Logic doesn't know the person.
    InactiveInSumo,
    RoleMissing, ///< Active in Sumo Logic with another role.
};

/// What is known of one person on both sides; of a group without members that it has none.
struct ProofRow
{
    QString login = {}; ///< The group's name where that is empty.
    QString name = {}; ///< Empty when Sumo Logic doesn't know the person yet.
    QString role = {}; ///< The wanted one.
    QString oktaStatus = {};
    QString externalId = {};
    QString logResult = {}; ///< SUCCESS, FAILURE, or empty.
    QDateTime logTime = {};
    bool inSumo = false;
    bool activeInSumo = false;
    QStringList sumoRoles = {};
    ProofState state = ProofState::OnItsWay;
    ProofCause cause = ProofCause::None;
    QString reason = {}; ///< The service's own words.

    bool isPerson() const { return cause != ProofCause::EmptyGroup; }
};

/// A row for each person that the setup assigns, for each member of the groups that it assigns, and for each of those
/// groups that has none. Deactivated members don't count: Okta gives them no app. Groups whose members weren't read
/// have no rows. Pure.
QList<ProofRow> proofTable(const Answers &answers, const Discovery &discovery);

} // namespace setup::plan
