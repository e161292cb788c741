// SPDX-License-Identifier: Apache-2.0
#include "plan/prooftable.h"

#include "plan/facts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// Okta keeps log events for 90 days: of older provisionings the app user itself is the proof.
constexpr int logRetentionDays = 90;

struct Lookup
{
    QHash<QString, okta::LogEvent> lastPush; ///< By case-folded user name.
    QHash<QString, QString> roleNames;
    const QMap<QString, sumo::User> sumoUsers;
    QDateTime now;
};

Lookup makeLookup(const Discovery &discovery)
{
    Lookup lookup{.lastPush = {},
                  .roleNames = {},
                  .sumoUsers = discovery.sumoUsers.value_or(QMap<QString, sumo::User>{}),
                  .now = discovery.readings.value(Part::AppUsers).at};
    for (const auto &event : discovery.events.value_or(QList<okta::LogEvent>{})) {
        if (event.eventType == "application.provision.user.push"_L1)
            lookup.lastPush.insert(event.appUserName.toCaseFolded(),
                                   event); // oldest first: the last one stays
    }
    for (const auto &role : discovery.roles.value_or(QList<sumo::Role>{}))
        lookup.roleNames.insert(role.id.toString(), role.name);
    return lookup;
}

void judge(ProofRow &row, ProofState state, ProofCause cause)
{
    row.state = state;
    row.cause = cause;
}

void judgeOkta(ProofRow &row, const okta::AppUser &assigned)
{
    if (row.logResult == "FAILURE"_L1)
        judge(row, ProofState::Failed, ProofCause::PushFailed);
    else if (assigned.syncState == "ERROR"_L1)
        judge(row, ProofState::Failed, ProofCause::SyncError);
    else if (assigned.status == "ACTIVE"_L1)
        judge(row, ProofState::Failed, ProofCause::AssignedTooEarly);
    else
        judge(row, ProofState::OnItsWay, ProofCause::Provisioning);
}

void judgeSumo(ProofRow &row)
{
    if (!row.inSumo)
        judge(row, ProofState::OnItsWay, ProofCause::NotInSumo);
    else if (!row.activeInSumo)
        judge(row, ProofState::Failed, ProofCause::InactiveInSumo);
    else if (!row.sumoRoles.contains(row.role))
        judge(row, ProofState::Failed, ProofCause::RoleMissing);
    else
        judge(row, ProofState::Proven, ProofCause::None);
}

void fillSumo(ProofRow &row, const Lookup &lookup, const QString &userName)
{
    const auto found = lookup.sumoUsers.constFind(userName.toCaseFolded());
    if (found == lookup.sumoUsers.constEnd())
        return;
    row.inSumo = true;
    row.activeInSumo = found->active;
    row.name = u"%1 %2"_s.arg(found->firstName, found->lastName).trimmed();
    for (const auto &id : found->roles)
        row.sumoRoles << lookup.roleNames.value(id.toString(), id.toString());
}

ProofRow rowFor(const okta::AppUser &assigned, const QString &login, const QString &role,
                const Lookup &lookup)
{
    ProofRow row{
        .login = login, .role = role, .oktaStatus = assigned.status, .externalId = assigned.externalId};
    const auto event = lookup.lastPush.constFind(assigned.userName.toCaseFolded());
    // What an earlier assignment came to tells nothing of this one.
    const bool isOfThis = event != lookup.lastPush.constEnd()
        && (!assigned.created.isValid() || event->published >= assigned.created);
    if (isOfThis) {
        row.logResult = event->result;
        row.logTime = event->published;
        row.reason = event->reason;
    }
    fillSumo(row, lookup, assigned.userName);
    const bool provisioned = assigned.status == "PROVISIONED"_L1 && !assigned.externalId.isEmpty();
    if (!provisioned) {
        judgeOkta(row, assigned);
        return row;
    }
    judgeSumo(row);
    const bool logExpected = !assigned.statusChanged.isValid()
        || assigned.statusChanged.daysTo(lookup.now) < logRetentionDays;
    if (row.state == ProofState::Proven && row.logResult != "SUCCESS"_L1 && logExpected)
        judge(row, ProofState::OnItsWay, ProofCause::LogMissing);
    return row;
}

/// Somebody whom groups of the setup bring.
struct Member
{
    okta::User user = {};
    QStringList roles = {}; ///< Of each of these groups.
};

/// Where one has an assignment of their own, or other groups than ours are assigned, the role that Okta gave is the
/// best that can be known.
QString roleOf(const Member &member, const okta::AppUser &assigned, bool otherGroups)
{
    QString given = assigned.profile.value(rolesAttribute).toString();
    const bool byOthers = otherGroups || assigned.scope != "GROUP"_L1;
    return byOthers || member.roles.contains(given) ? given : member.roles.constFirst();
}

ProofRow rowFor(const Member &member, const QHash<QString, okta::AppUser> &assignedById, bool otherGroups,
                const Lookup &lookup)
{
    const auto assigned = assignedById.constFind(member.user.id.toString());
    if (assigned != assignedById.constEnd())
        return rowFor(*assigned, assigned->userName, roleOf(member, *assigned, otherGroups), lookup);
    // Okta assigns the members of a group one after the other, in its own time.
    return {.login = member.user.login,
            .role = member.roles.constFirst(),
            .state = ProofState::OnItsWay,
            .cause = ProofCause::Provisioning};
}

/// The members of the setup's groups in the groups' order, each once; a row for each group without any.
class Members
{
public:
    Members(const Answers &answers, const Discovery &discovery)
    {
        const auto read = discovery.groupMembers.value_or(QMap<QString, QList<okta::User>>{});
        for (const auto &group : answers.groups) {
            if (read.contains(group.name))
                take(group, read.value(group.name));
        }
    }

    const QList<Member> &all() const { return m_all; }
    const QList<ProofRow> &emptyGroups() const { return m_emptyGroups; }

private:
    void take(const GroupAnswer &group, const QList<okta::User> &members)
    {
        bool isEmpty = true;
        for (const auto &user : members) {
            if (user.status == "DEPROVISIONED"_L1)
                continue;
            isEmpty = false;
            const auto known = m_places.constFind(user.id.toString());
            if (known != m_places.constEnd()) {
                m_all[*known].roles << group.role;
                continue;
            }
            m_places.insert(user.id.toString(), m_all.size());
            m_all << Member{.user = user, .roles = {group.role}};
        }
        if (isEmpty) {
            m_emptyGroups << ProofRow{.login = group.name,
                                      .role = group.role,
                                      .state = ProofState::Proven,
                                      .cause = ProofCause::EmptyGroup};
        }
    }

    QList<Member> m_all;
    QHash<QString, qsizetype> m_places; // in m_all, by id
    QList<ProofRow> m_emptyGroups;
};

} // namespace

QList<ProofRow> proofTable(const Answers &answers, const Discovery &discovery)
{
    const auto lookup = makeLookup(discovery);
    const auto appUsers = discovery.appUsers.value_or(QList<okta::AppUser>{});
    QHash<QString, okta::AppUser> byId;
    for (const auto &assigned : appUsers)
        byId.insert(assigned.id.toString(), assigned);

    QList<ProofRow> rows;
    QSet<QString> named;
    const auto people = discovery.people.value_or(QMap<QString, okta::User>{});
    for (const auto &answer : answers.people) {
        const auto id = people.value(answer.login.toCaseFolded()).id.toString();
        named.insert(id);
        if (byId.contains(id)) {
            rows << rowFor(byId.value(id), answer.login, answer.role, lookup);
        } else {
            rows << ProofRow{.login = answer.login,
                             .role = answer.role,
                             .state = ProofState::Failed,
                             .cause = ProofCause::NotAssigned};
        }
    }
    const Members members(answers, discovery);
    const bool otherGroups = discovery.appGroups && discovery.appGroups->size() > answers.groups.size();
    for (const auto &member : members.all()) {
        if (!named.contains(member.user.id.toString()))
            rows << rowFor(member, byId, otherGroups, lookup);
    }
    return rows << members.emptyGroups();
}

} // namespace setup::plan
