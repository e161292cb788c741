// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/changes.h"
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

Error conflict(const QString &code, const QStringList &causes, Service service = Service::Okta)
{
    return {.kind = ErrorKind::Conflict, .service = service, .code = code, .causes = causes};
}

QJsonObject profileOf(const QString &role)
{
    return {{QString(rolesAttribute), role}};
}

/// The people's assignments by their Okta id: a setup can have tens of thousands.
QHash<QString, okta::AppUser> assignedById(const Discovery &discovery)
{
    QHash<QString, okta::AppUser> assigned;
    if (discovery.appUsers) {
        for (const auto &appUser : *discovery.appUsers)
            assigned.insert(appUser.id.toString(), appUser);
    }
    return assigned;
}

std::optional<okta::AppUser> assignmentOf(const QHash<QString, okta::AppUser> &assigned,
                                          const std::optional<okta::User> &person)
{
    if (!person || !assigned.contains(person->id.toString()))
        return std::nullopt;
    return assigned.value(person->id.toString());
}

std::optional<okta::AppGroup> assignmentOf(const Discovery &discovery, const okta::GroupId &id)
{
    if (!discovery.appGroups)
        return std::nullopt;
    for (const auto &assigned : *discovery.appGroups) {
        if (assigned.id == id)
            return assigned;
    }
    return std::nullopt;
}

/// Assigned before provisioning was on: Okta never provisions such a person until they are assigned anew.
bool isStuck(const okta::AppUser &assigned)
{
    return assigned.status == "ACTIVE"_L1 && assigned.externalId.isEmpty();
}

/// What is to be done about one person or group.
enum class Deed { Nothing, Assign, AssignAnew, ChangeRole };

Deed deedFor(const std::optional<okta::AppUser> &assigned, const QString &role, bool toAppOn)
{
    if (!assigned)
        return Deed::Assign;
    if (toAppOn && isStuck(*assigned))
        return Deed::AssignAnew;
    if (assigned->scope != "USER"_L1)
        return Deed::Assign; // there by a group: an assignment of their own carries the role
    return assigned->profile.value(rolesAttribute).toString() == role ? Deed::Nothing : Deed::ChangeRole;
}

/// Whether all that groups brought was assigned before provisioning was on. Where one of them has arrived, taking the
/// group away would deactivate that one: then the stuck ones are for a person to judge.
bool areGroupsStuck(const Discovery &discovery)
{
    if (!isToAppOn(discovery) || !discovery.appUsers)
        return false;
    bool anyStuck = false;
    for (const auto &assigned : *discovery.appUsers) {
        if (assigned.scope != "GROUP"_L1)
            continue;
        if (!assigned.externalId.isEmpty())
            return false;
        anyStuck = anyStuck || isStuck(assigned);
    }
    return anyStuck;
}

Deed deedFor(const std::optional<okta::AppGroup> &assigned, const QString &role, const Discovery &discovery)
{
    if (!assigned)
        return Deed::Assign;
    if (areGroupsStuck(discovery) && !discovery.groupsAssignedAnew.contains(assigned->id))
        return Deed::AssignAnew;
    return assigned->profile.value(rolesAttribute).toString() == role ? Deed::Nothing : Deed::ChangeRole;
}

struct PersonDeed
{
    okta::UserId user;
    QString login;
    QString role;
    Deed deed = Deed::Nothing;
};

struct GroupDeed
{
    okta::GroupId group;
    QString name;
    QString role;
    Deed deed = Deed::Nothing;
};

class Assignments final : public Change
{
public:
    ChangeId id() const override { return change_id::assignments; }
    Service service() const override { return Service::Okta; }
    QList<ChangeId> needs() const override
    {
        return {change_id::toApp, change_id::appAttribute, change_id::mappingToApp, change_id::appProfile};
    }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        if (answers.people.isEmpty() && answers.groups.isEmpty())
            return {.verdict = Verdict::NotNeeded};
        Assessment assessment{.verdict = Verdict::Right};
        assessPeople(answers, discovery, assessment);
        assessGroups(answers, discovery, assessment);
        if (const auto reason = obstacle(answers, discovery)) {
            assessment.verdict = Verdict::Conflict;
            assessment.reason = reason;
        } else if (assessment.verdict == Verdict::Right) {
            assessment.evidence = {{u"okta.assignments"_s,
                                    QString::number(answers.people.size() + answers.groups.size()),
                                    Service::Okta, discovery.readings.value(Part::AppUsers)}};
        }
        return assessment;
    }

    Call<Unit> look(Context &context, bool again) const override
    {
        if (context.answers.people.isEmpty() && context.answers.groups.isEmpty())
            return ready(Unit{});
        auto people = inOrder(lookAtRoles(context, false), [&context] { return lookAtPeople(context); });
        auto assigned = inOrder(std::move(people),
                                [&context, again] { return lookAtAppUsers(context, again); });
        return inOrder(std::move(assigned),
                       [&context, again] { return lookAtAssignedGroups(context, again); });
    }

    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override
    {
        QList<Trace> traces;
        const auto app = discovery.app->id;
        const LiveThings live(discovery);
        const auto add = [&](Thing thing, const QString &id, const QString &name) {
            const auto blank = assignmentTrace(thing, id, name, app, std::nullopt);
            traces << live.now(blank).value_or(blank);
        };
        for (const auto &deed : personDeeds(answers, discovery))
            add(Thing::Person, deed.user.toString(), deed.login);
        for (const auto &deed : groupDeeds(answers, discovery))
            add(Thing::Group, deed.group.toString(), deed.name);
        return traces;
    }

    Call<Unit> write(Context &context) const override
    {
        std::vector<PersonDeed> people = personDeeds(context.answers, context.discovery);
        std::vector<GroupDeed> groups = groupDeeds(context.answers, context.discovery);
        const int total = static_cast<int>(people.size() + groups.size());
        // Shared by the steps of one write, which are copied into the operation.
        const auto done = std::make_shared<int>(0);
        const auto step = [&context, done, total](Call<Unit> call) {
            return mapped<Unit>(std::move(call), [&context, done, total](Unit) -> Result<Unit> {
                tellProgress(context, ++*done, total);
                return Unit{};
            });
        };
        auto peopleDone = forEachInOrder(std::move(people), [&context, step](const PersonDeed &deed) {
            return step(carryOut(context, deed));
        });
        return inOrder(std::move(peopleDone), [&context, step, groups = std::move(groups)] {
            return forEachInOrder(
                groups, [&context, step](const GroupDeed &deed) { return step(carryOut(context, deed)); });
        });
    }

private:
    static std::optional<okta::User> personOf(const Discovery &discovery, const QString &login)
    {
        if (!discovery.people || !discovery.people->contains(login.toCaseFolded()))
            return std::nullopt;
        return discovery.people->value(login.toCaseFolded());
    }

    static std::vector<PersonDeed> personDeeds(const Answers &answers, const Discovery &discovery)
    {
        const auto assigned = assignedById(discovery);
        std::vector<PersonDeed> deeds;
        for (const auto &answer : answers.people) {
            const auto person = personOf(discovery, answer.login);
            if (!person)
                continue;
            const auto deed = deedFor(assignmentOf(assigned, person), answer.role, isToAppOn(discovery));
            if (deed != Deed::Nothing)
                deeds.push_back({person->id, answer.login, answer.role, deed});
        }
        return deeds;
    }

    static std::vector<GroupDeed> groupDeeds(const Answers &answers, const Discovery &discovery)
    {
        std::vector<GroupDeed> deeds;
        for (const auto &answer : answers.groups) {
            const auto group = discovery.groups.value_or(QMap<QString, okta::Group>{}).value(answer.name);
            if (group.id.isEmpty())
                continue;
            const auto deed = deedFor(assignmentOf(discovery, group.id), answer.role, discovery);
            if (deed != Deed::Nothing)
                deeds.push_back({group.id, answer.name, answer.role, deed});
        }
        return deeds;
    }

    static void assessPeople(const Answers &answers, const Discovery &discovery, Assessment &assessment)
    {
        const auto byId = assignedById(discovery);
        for (const auto &answer : answers.people) {
            const auto assigned = assignmentOf(byId, personOf(discovery, answer.login));
            const auto deed = deedFor(assigned, answer.role, isToAppOn(discovery));
            Cell now = Word::NotAssigned;
            if (assigned && deed != Deed::Assign) // what a group brings is no assignment of their own
                now = deed == Deed::AssignAnew ? Cell(Word::Assigned)
                                               : Cell(assigned->profile.value(rolesAttribute).toString());
            assessment.rows << Row{u"okta.assignment.person"_s, answer.login, now, answer.role};
            if (deed != Deed::Nothing)
                assessment.verdict = Verdict::Differs;
        }
    }

    static void assessGroups(const Answers &answers, const Discovery &discovery, Assessment &assessment)
    {
        for (const auto &answer : answers.groups) {
            const auto group = discovery.groups.value_or(QMap<QString, okta::Group>{}).value(answer.name);
            const auto assigned = group.id.isEmpty() ? std::nullopt : assignmentOf(discovery, group.id);
            const auto deed = deedFor(assigned, answer.role, discovery);
            Cell now = Word::NotAssigned;
            if (assigned)
                now = deed == Deed::AssignAnew ? Cell(Word::Assigned)
                                               : Cell(assigned->profile.value(rolesAttribute).toString());
            assessment.rows << Row{u"okta.assignment.group"_s, answer.name, now, answer.role};
            if (deed != Deed::Nothing)
                assessment.verdict = Verdict::Differs;
        }
    }

    static std::optional<Error> obstacle(const Answers &answers, const Discovery &discovery)
    {
        const auto unknown = unknownRoles(answers, discovery);
        if (!unknown.isEmpty())
            return conflict(u"unknown-role"_s, unknown, Service::SumoLogic);
        QStringList strangers;
        QStringList gone;
        for (const auto &answer : answers.people) {
            const auto person = personOf(discovery, answer.login);
            if (discovery.people && !person)
                strangers << answer.login;
            else if (person && (person->status == "DEPROVISIONED"_L1 || person->status == "SUSPENDED"_L1))
                gone << answer.login;
        }
        for (const auto &answer : answers.groups) {
            if (discovery.groups && !discovery.groups->contains(answer.name))
                strangers << answer.name;
        }
        if (!strangers.isEmpty())
            return conflict(u"unknown-people"_s, strangers);
        if (!gone.isEmpty())
            return conflict(u"people-deactivated"_s, gone);
        return std::nullopt;
    }

    static Call<Unit> lookAtPeople(Context &context)
    {
        QStringList logins;
        for (const auto &person : context.answers.people)
            logins << person.login;
        if (logins.isEmpty())
            return ready(Unit{});
        return readPart<QList<okta::User>>(
            context, Part::People, false, [&context, logins] { return context.okta.usersByLogin(logins); },
            [&context](const QList<okta::User> &found) {
                QMap<QString, okta::User> people;
                for (const auto &user : found)
                    people.insert(user.login.toCaseFolded(), user);
                context.discovery.people = people;
            });
    }

    static Call<Unit> lookAtAssignedGroups(Context &context, bool again)
    {
        if (context.answers.groups.isEmpty())
            return ready(Unit{});
        return inOrder(lookAtGroups(context), [&context, again] { return lookAtAppGroups(context, again); });
    }

    static Call<Unit> carryOut(Context &context, const PersonDeed &deed)
    {
        const auto app = context.discovery.app->id;
        const auto unit = [](const okta::AppUser &) -> Result<Unit> { return Unit{}; };
        if (deed.deed == Deed::ChangeRole)
            return mapped<Unit>(context.okta.updateAppUser(app, deed.user, profileOf(deed.role)), unit);
        auto cleared = deed.deed == Deed::AssignAnew ? context.okta.unassignUser(app, deed.user)
                                                     : ready(Unit{});
        return inOrder(std::move(cleared), [&context, app, deed, unit] {
            return mapped<Unit>(context.okta.assignUser(app, deed.user, profileOf(deed.role)), unit);
        });
    }

    static Call<Unit> carryOut(Context &context, const GroupDeed &deed)
    {
        const auto app = context.discovery.app->id;
        const bool anew = deed.deed == Deed::AssignAnew;
        if (anew)
            context.discovery.groupsAssignedAnew.insert(deed.group);
        auto cleared = anew ? context.okta.unassignGroup(app, deed.group) : ready(Unit{});
        return inOrder(std::move(cleared), [&context, app, deed] {
            return mapped<Unit>(context.okta.assignGroup(app, deed.group, profileOf(deed.role)),
                                [](const okta::AppGroup &) -> Result<Unit> { return Unit{}; });
        });
    }
};

} // namespace

std::unique_ptr<Change> ensureAssignments()
{
    return std::make_unique<Assignments>();
}

} // namespace setup::plan
