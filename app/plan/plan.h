// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/change.h"

#include <QList>

namespace setup::plan {

/// One change of a plan, with what it would do.
struct PlannedChange
{
    ChangeId id = {};
    ChangeKind kind = ChangeKind::Automatic;
    Service service = Service::None;
    QList<ChangeId> needs = {};
    Assessment assessment = {};
    QList<net::CallReference> writes = {}; ///< By which this program brought it about, in this session.
    bool said = false; ///< A person says it is done; no service shows it.

    /// Nothing left to do or to wait for, as the services show.
    bool isDone() const
    {
        return assessment.verdict == Verdict::Right || assessment.verdict == Verdict::NotNeeded;
    }
    /// Done, or said to be: no reason to stop here.
    bool isSettled() const { return isDone() || said; }
};

/// What a setup would do now, in order. A value: shown on the review page, printed by the command line, exported.
struct Plan
{
    QList<PlannedChange> changes = {};

    bool isDone() const;
    /// Those that aren't done.
    QList<PlannedChange> open() const;
    const PlannedChange *find(const ChangeId &id) const;
    /// What stands in the program's own way, as far as can be told before anything is written: the reason of the
    /// first of its changes, or of what it only reads, that is in conflict or blocked.
    std::optional<Error> obstacle() const;
};

/// Whether nobody can see that change or bring it about without those services: it is in one of them, or builds on
/// what is.
bool isOutOfReach(const PlannedChange &change, const Plan &plan, const QList<Service> &without);

/// What these changes make of these facts and choices. Pure.
Plan makePlan(const std::vector<std::unique_ptr<Change>> &catalog, const Answers &answers,
              const Discovery &discovery);

} // namespace setup::plan
