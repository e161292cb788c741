// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/prooftable.h"

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// What one page of Sumo Logic's list of users holds.
constexpr int usersPerPage = 1000;
/// So many people are asked for one by one where the number of the tenant's users isn't known.
constexpr size_t fewPeople = 20;
/// Okta keeps log events for 90 days and refuses to look much further back.
constexpr int logDays = 89;
/// Who is in a group changes seldom, and a large one has many pages.
constexpr qint64 membersFreshSeconds = 60;

bool areMembersRead(const Answers &answers, const Discovery &discovery)
{
    return std::all_of(answers.groups.cbegin(), answers.groups.cend(),
                       [&discovery](const GroupAnswer &group) {
                           return discovery.groupMembers && discovery.groupMembers->contains(group.name);
                       });
}

bool hasPeople(const QList<ProofRow> &table)
{
    return std::any_of(table.cbegin(), table.cend(), [](const ProofRow &row) { return row.isPerson(); });
}

class Proof final : public Change
{
public:
    ChangeId id() const override { return change_id::proof; }
    ChangeKind kind() const override { return ChangeKind::Observation; }
    Service service() const override { return Service::SumoLogic; }
    QList<ChangeId> needs() const override { return {change_id::assignments}; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        if (answers.people.isEmpty() && answers.groups.isEmpty())
            return {.verdict = Verdict::NotNeeded};
        Assessment assessment{.verdict = Verdict::Right};
        int proven = 0;
        const auto table = proofTable(answers, discovery);
        bool anyOnItsWay = !discovery.appUsers || !areMembersRead(answers, discovery)
            || (hasPeople(table) && !discovery.sumoUsers);
        QStringList failed;
        QStringList emptyGroups;
        for (const auto &row : table) {
            if (!row.isPerson()) {
                emptyGroups << row.login;
                continue;
            }
            const Cell now = row.inSumo ? Cell(row.sumoRoles.join(u", "_s)) : Cell(Word::Absent);
            assessment.rows << Row{u"proof.person"_s, row.login,
                                   row.state == ProofState::Proven ? row.role : now, row.role};
            proven += row.state == ProofState::Proven ? 1 : 0;
            assessment.arrived += (row.externalId.isEmpty() ? 0 : 1) + (row.inSumo ? 1 : 0);
            anyOnItsWay = anyOnItsWay || row.state == ProofState::OnItsWay;
            if (row.state == ProofState::Failed)
                failed << (row.reason.isEmpty() ? row.login : u"%1: %2"_s.arg(row.login, row.reason));
        }
        if (anyOnItsWay) {
            assessment.verdict = Verdict::Pending;
        } else if (!failed.isEmpty()) {
            assessment.verdict = Verdict::Conflict;
            assessment.reason = Error{.kind = ErrorKind::Conflict,
                                      .service = Service::SumoLogic,
                                      .code = u"people-not-provisioned"_s,
                                      .causes = failed};
        } else {
            if (proven > 0)
                assessment.evidence << Evidence{u"proof.people"_s, QString::number(proven),
                                                Service::SumoLogic,
                                                discovery.readings.value(Part::SumoUsers)};
            if (!emptyGroups.isEmpty())
                assessment.evidence << Evidence{u"proof.emptyGroups"_s, emptyGroups.join(u", "_s),
                                                Service::Okta, discovery.readings.value(Part::GroupMembers)};
        }
        return assessment;
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        const auto &answers = context.answers;
        if (!context.discovery.app || (answers.people.isEmpty() && answers.groups.isEmpty()))
            return ready(Unit{});
        auto facts = inOrder(lookAtRoles(context, false),
                             [&context, again] { return lookAtAppUsers(context, again); });
        facts = inOrder(std::move(facts), [&context] { return lookAtMembers(context); });
        return inOrder(std::move(facts), [&context, again]() -> Call<Unit> {
            // Okta comes first: while it still works on everybody, the other two have nothing new to tell.
            if (!anybodyProvisioned(context.discovery) && !anybodyFailed(context.discovery))
                return ready(Unit{});
            return inOrder(lookAtEvents(context, again),
                           [&context, again] { return lookAtSumoUsers(context, again); });
        });
    }

private:
    static bool anybodyProvisioned(const Discovery &discovery)
    {
        const auto assigned = discovery.appUsers.value_or(QList<okta::AppUser>{});
        return std::any_of(assigned.cbegin(), assigned.cend(),
                           [](const okta::AppUser &user) { return user.status == "PROVISIONED"_L1; });
    }

    static bool anybodyFailed(const Discovery &discovery)
    {
        const auto assigned = discovery.appUsers.value_or(QList<okta::AppUser>{});
        return std::any_of(assigned.cbegin(), assigned.cend(), [](const okta::AppUser &user) {
            return user.syncState == "ERROR"_L1 || user.status == "ACTIVE"_L1;
        });
    }

    static Call<Unit> lookAtMembers(Context &context)
    {
        const bool known = context.discovery.isFresh(Part::GroupMembers, context.clock.now(),
                                                     membersFreshSeconds);
        if (context.answers.groups.isEmpty() || (known && areMembersRead(context.answers, context.discovery)))
            return ready(Unit{});
        return inOrder(lookAtGroups(context), [&context] { return readMembers(context); });
    }

    static Call<Unit> readMembers(Context &context)
    {
        std::vector<okta::Group> groups;
        for (const auto &answer : context.answers.groups) {
            if (context.discovery.groups->contains(answer.name))
                groups.push_back(context.discovery.groups->value(answer.name));
        }
        if (!context.discovery.groupMembers)
            context.discovery.groupMembers = QMap<QString, QList<okta::User>>();
        return forEachInOrder(std::move(groups), [&context](const okta::Group &group) {
            return mapped<Unit>(
                context.okta.groupMembers(group.id),
                [&context, name = group.name](const QList<okta::User> &found) -> Result<Unit> {
                    context.discovery.groupMembers->insert(name, found);
                    noteReading(context, Part::GroupMembers);
                    return Unit{};
                });
        });
    }

    static Call<Unit> lookAtEvents(Context &context, bool again)
    {
        auto since = context.okta.connection().serviceNow().addDays(-logDays);
        if (context.discovery.events && !context.discovery.events->isEmpty())
            since = context.discovery.events->constLast().published;
        return readPart<QList<okta::LogEvent>>(
            context, Part::Events, again,
            [&context, since] { return context.okta.provisioningEvents(context.discovery.app->id, since); },
            [&context](const QList<okta::LogEvent> &found) {
                auto events = context.discovery.events.value_or(QList<okta::LogEvent>{});
                QSet<QString> seen;
                for (const auto &event : events)
                    seen.insert(event.uuid);
                for (const auto &event : found) {
                    if (!seen.contains(event.uuid))
                        events << event;
                }
                context.discovery.events = events;
            });
    }

    static Call<Unit> lookAtSumoUsers(Context &context, bool again)
    {
        std::vector<QString> addresses;
        for (const auto &assigned : *context.discovery.appUsers)
            addresses.push_back(assigned.userName);
        // Whichever takes fewer calls: the pages of the whole list, or one question for each person. How many users
        // the tenant has is known from the connector test, if it could be asked.
        const auto &probe = context.discovery.scimProbe;
        const bool isCounted = probe && probe->finding == sumo::ScimFinding::Works;
        const size_t pages = isCounted ? static_cast<size_t>(probe->totalUsers / usersPerPage) + 1
                                       : fewPeople;
        if (addresses.size() > pages)
            return lookAtAllSumoUsers(context, again);
        auto each = forEachInOrder(std::move(addresses), [&context](const QString &address) {
            return mapped<Unit>(context.sumo.usersByEmail(address),
                                [&context, address](const QList<sumo::User> &found) -> Result<Unit> {
                                    if (found.isEmpty() && context.discovery.sumoUsers)
                                        context.discovery.sumoUsers->remove(address.toCaseFolded());
                                    take(context.discovery, found);
                                    return Unit{};
                                });
        });
        return mapped<Unit>(std::move(each), [&context](Unit) -> Result<Unit> {
            if (!context.discovery.sumoUsers)
                context.discovery.sumoUsers = QMap<QString, sumo::User>();
            noteReading(context, Part::SumoUsers);
            return Unit{};
        });
    }

    static void take(Discovery &discovery, const QList<sumo::User> &found)
    {
        auto users = discovery.sumoUsers.value_or(QMap<QString, sumo::User>{});
        for (const auto &user : found)
            users.insert(user.email.toCaseFolded(), user);
        discovery.sumoUsers = users;
    }
};

} // namespace

std::unique_ptr<Change> proveProvisioning()
{
    return std::make_unique<Proof>();
}

} // namespace setup::plan
