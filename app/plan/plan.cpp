// SPDX-License-Identifier: Apache-2.0
#include "plan/plan.h"

#include <algorithm>

namespace setup::plan {

bool Plan::isDone() const
{
    return std::all_of(changes.cbegin(), changes.cend(),
                       [](const PlannedChange &change) { return change.isDone(); });
}

QList<PlannedChange> Plan::open() const
{
    QList<PlannedChange> result;
    for (const auto &change : changes) {
        if (!change.isDone())
            result << change;
    }
    return result;
}

const PlannedChange *Plan::find(const ChangeId &id) const
{
    const auto found = std::find_if(changes.cbegin(), changes.cend(),
                                    [&id](const PlannedChange &change) { return change.id == id; });
    return found == changes.cend() ? nullptr : &*found;
}

std::optional<Error> Plan::obstacle() const
{
    for (const auto &change : changes) {
        // A person's clicks come later, and the proof tells of what the writes are yet to bring about.
        const bool known = change.kind != ChangeKind::Person && change.id != change_id::proof;
        if (known && change.assessment.reason)
            return change.assessment.reason;
    }
    return std::nullopt;
}

bool isOutOfReach(const PlannedChange &change, const Plan &plan, const QList<Service> &without)
{
    if (without.isEmpty())
        return false;
    // The attribute's values are the tenant's roles.
    const bool needsRoles = change.id == change_id::userAttribute && without.contains(Service::SumoLogic);
    // What arrived is read on both sides.
    const bool needsBoth = change.id == change_id::proof;
    if (needsRoles || needsBoth || without.contains(change.service))
        return true;
    return std::any_of(change.needs.cbegin(), change.needs.cend(), [&](const ChangeId &need) {
        const PlannedChange *needed = plan.find(need);
        return needed && !needed->isDone() && isOutOfReach(*needed, plan, without);
    });
}

Plan makePlan(const std::vector<std::unique_ptr<Change>> &catalog, const Answers &answers,
              const Discovery &discovery)
{
    Plan plan;
    for (const auto &change : catalog) {
        PlannedChange planned{.id = change->id(),
                              .kind = change->kind(),
                              .service = change->service(),
                              .needs = change->needs(),
                              .assessment = change->assess(answers, discovery),
                              .writes = {},
                              .said = false};
        planned.said = planned.assessment.verdict != Verdict::Right
            && answers.doneByHand.contains(planned.id.toString());
        plan.changes << planned;
    }
    return plan;
}

} // namespace setup::plan
