// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/look.h"
#include "plan/facts.h"
#include "plan/livethings.h"
#include "plan/undo/undochanges.h"
#include "plan/undo/undolook.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// A person of the app with what Sumo Logic knows of them.
struct Arrival
{
    sumo::User user;
    bool byThisSetup = false; ///< Provisioned with this setup's service account.
};

/// The people whom the app's connector could deactivate, by what they are called in Sumo Logic.
class Arrivals
{
public:
    Arrivals(const Answers &answers, const Discovery &discovery, const Ledger &ledger)
        : m_discovery(discovery)
    {
        const auto made = ledger.itemsOf(change_id::scimAccount);
        const auto account = scimAccount(answers, discovery);
        if (!made.isEmpty())
            m_account = made.constFirst().known().id;
        else if (account)
            m_account = account->id.toString();
    }

    /// Active in Sumo Logic under that name.
    std::optional<Arrival> active(const QString &name) const
    {
        const auto users = m_discovery.sumoUsers.value_or(QMap<QString, sumo::User>{});
        const auto found = users.constFind(name.toCaseFolded());
        if (found == users.constEnd() || !found->active)
            return std::nullopt;
        // Inferred: a person made over SCIM is told as made by whose key it was.
        return Arrival{*found, !m_account.isEmpty() && found->createdBy == m_account};
    }

    /// All who arrived by this app and this setup's service account and are active. `told`: what the people of the
    /// journal are called, for an app that is gone already.
    QList<sumo::User> byThisSetup(QStringList told) const
    {
        QList<sumo::User> users;
        if (m_discovery.app) {
            told.clear();
            const auto assigned = m_discovery.appUsers.value_or(QList<okta::AppUser>{});
            for (const auto &one : assigned)
                told << one.userName;
        }
        for (const auto &name : std::as_const(told)) {
            const auto arrival = active(name);
            if (arrival && arrival->byThisSetup)
                users << arrival->user;
        }
        return users;
    }

private:
    const Discovery &m_discovery;
    QString m_account;
};

/// Those of them who must stay active, because nobody else could sign in without SAML.
QSet<QString> lastAllowlisted(const QList<sumo::User> &going, const Discovery &discovery)
{
    QSet<QString> leaving;
    for (const auto &user : going)
        leaving.insert(user.id.toString());
    QSet<QString> kept;
    const auto allowed = discovery.allowlist.value_or(QList<sumo::AllowlistedUser>{});
    for (const auto &user : allowed) {
        if (!user.active)
            continue;
        if (!leaving.contains(user.id.toString()))
            return {};
        kept.insert(user.id.toString());
    }
    return kept;
}

/// One doing: either of the two parts may be left out.
struct Farewell
{
    std::optional<Trace> assignment = {}; ///< To be taken away.
    std::optional<sumo::User> user = {}; ///< To be made inactive.
};

class UndoAssignments final : public UndoChange
{
public:
    explicit UndoAssignments(const Ledger &ledger) : UndoChange(change_id::assignments, ledger) {}
    Service service() const override { return Service::Okta; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        QList<Row> rows;
        const auto farewells = farewellsFor(answers, discovery, &rows);
        const auto restored = itemsOf(discovery, Fate::Restore);
        for (const auto &item : restored)
            rows << rowOf(item);
        return assessRows(rows, !farewells.empty() || !restored.isEmpty());
    }

    Call<Unit> write(Context &context) const override
    {
        auto farewells = farewellsFor(context.answers, context.discovery, nullptr);
        const auto restored = itemsOf(context.discovery, Fate::Restore);
        std::vector<Trace> roles;
        for (const auto &item : restored)
            roles.push_back(item.item.before);
        const int total = static_cast<int>(farewells.size());
        const auto done = std::make_shared<int>(0); // shared by the steps of one write
        auto gone = forEachInOrder(std::move(farewells), [&context, done, total](const Farewell &farewell) {
            return mapped<Unit>(bid(context, farewell), [&context, done, total](Unit) -> Result<Unit> {
                tellProgress(context, ++*done, total);
                return Unit{};
            });
        });
        return inOrder(std::move(gone), [&context, roles = std::move(roles)] {
            return forEachInOrder(roles, [&context](const Trace &role) { return giveBack(context, role); });
        });
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        auto okta = inOrder(lookAtAppUsers(context, again),
                            [&context, again] { return lookAtAppGroups(context, again); });
        auto sumo = inOrder(std::move(okta),
                            [&context, again] { return lookAtAllSumoUsers(context, again); });
        return inOrder(std::move(sumo), [&context] {
            return inOrder(lookAtServiceAccounts(context, false),
                           [&context] { return lookAtAllowlist(context, false); });
        });
    }

private:
    std::vector<Farewell> farewellsFor(const Answers &answers, const Discovery &discovery,
                                       QList<Row> *rows) const
    {
        const Arrivals arrivals(answers, discovery, ledger());
        QStringList told;
        for (const auto &item : items()) {
            if (item.wasMade() && item.before.thing == Thing::Person)
                told << sumoNameOf(item);
        }
        const auto going = arrivals.byThisSetup(told);
        const auto kept = lastAllowlisted(going, discovery);
        return isAppMade() ? fromOwnApp(going, kept, rows) : fromAdoptedApp(discovery, arrivals, kept, rows);
    }

    /// The app itself goes, and all assignments with it: what is left is who arrived by it.
    static std::vector<Farewell> fromOwnApp(const QList<sumo::User> &going, const QSet<QString> &kept,
                                            QList<Row> *rows)
    {
        std::vector<Farewell> farewells;
        for (const auto &user : going) {
            const bool stays = kept.contains(user.id.toString());
            if (rows)
                *rows << Row{u"undo.person"_s, user.email, Word::On, stays ? Word::Stays : Word::Inactive};
            if (!stays)
                farewells.push_back({.user = user});
        }
        return farewells;
    }

    std::vector<Farewell> fromAdoptedApp(const Discovery &discovery, const Arrivals &arrivals,
                                         const QSet<QString> &kept, QList<Row> *rows) const
    {
        std::vector<Farewell> farewells;
        const auto judged = judgedItems(discovery);
        for (auto item : judged) {
            if (item.fate == Fate::Restore || (item.fate == Fate::AsBefore && !item.item.undoing))
                continue;
            const auto arrival = arrivals.active(sumoNameOf(item.item));
            const bool stays = arrival && kept.contains(arrival->user.id.toString());
            const bool harms = item.item.before.thing == Thing::Group
                ? harmsMembers(arrivals, discovery)
                : arrival && wouldHarm(*arrival, discovery);
            if (item.fate == Fate::Delete && (harms || stays))
                item.fate = Fate::Stays;
            Farewell farewell;
            if (item.fate == Fate::Delete)
                farewell.assignment = item.now;
            const bool parts = item.fate == Fate::Delete || item.fate == Fate::AsBefore;
            if (parts && arrival && arrival->byThisSetup && !stays)
                farewell.user = arrival->user;
            if (farewell.assignment || farewell.user)
                farewells.push_back(farewell);
            else if (item.fate == Fate::AsBefore)
                continue;
            if (rows)
                *rows << rowOfFarewell(item, farewell);
        }
        return farewells;
    }

    static Row rowOfFarewell(const UndoItem &item, const Farewell &farewell)
    {
        auto row = rowOf(item);
        if (farewell.user)
            row.then = Word::Inactive;
        return row;
    }

    /// Taken out of the app, a person becomes inactive in Sumo Logic: not for one who was there before.
    static bool wouldHarm(const Arrival &arrival, const Discovery &discovery)
    {
        return !arrival.byThisSetup && discovery.app
            && discovery.app->hasFeature("PUSH_USER_DEACTIVATION"_L1);
    }

    static bool harmsMembers(const Arrivals &arrivals, const Discovery &discovery)
    {
        const auto assigned = discovery.appUsers.value_or(QList<okta::AppUser>{});
        return std::any_of(assigned.cbegin(), assigned.cend(), [&](const okta::AppUser &user) {
            const auto arrival = arrivals.active(user.userName);
            return user.scope == "GROUP"_L1 && arrival && wouldHarm(*arrival, discovery);
        });
    }

    static QString sumoNameOf(const LedgerItem &item)
    {
        const auto told = item.known().value.value("userName"_L1).toString();
        return told.isEmpty() ? item.before.name : told;
    }

    static Call<Unit> bid(Context &context, const Farewell &farewell)
    {
        auto gone = farewell.assignment ? takeAway(context, *farewell.assignment) : ready(Unit{});
        if (!farewell.user)
            return gone;
        return inOrder(std::move(gone), [&context, user = *farewell.user] {
            return context.sumo.deactivateUser(user); // Okta's own call may come later, and says the same
        });
    }

    static Call<Unit> takeAway(Context &context, const Trace &assignment)
    {
        const okta::AppId app(assignment.owner);
        return assignment.thing == Thing::Group
            ? context.okta.unassignGroup(app, okta::GroupId(assignment.id))
            : context.okta.unassignUser(app, okta::UserId(assignment.id));
    }

    static Call<Unit> giveBack(Context &context, const Trace &before)
    {
        const okta::AppId app(before.owner);
        const auto role = roleOf(before);
        const QJsonObject profile{
            {QString(rolesAttribute), role.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(role)}};
        if (before.thing == Thing::Group) {
            return mapped<Unit>(context.okta.assignGroup(app, okta::GroupId(before.id), profile),
                                [](const okta::AppGroup &) -> Result<Unit> { return Unit{}; });
        }
        return mapped<Unit>(context.okta.updateAppUser(app, okta::UserId(before.id), profile),
                            [](const okta::AppUser &) -> Result<Unit> { return Unit{}; });
    }
};

class UndoOktaApp final : public UndoChange
{
public:
    explicit UndoOktaApp(const Ledger &ledger) : UndoChange(change_id::oktaApp, ledger)
    {
        setNeeds({change_id::assignments});
    }
    Service service() const override { return Service::Okta; }

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        auto assessment = UndoChange::assess(answers, discovery);
        const auto others = strangers(discovery);
        if (assessment.verdict == Verdict::Differs && !others.isEmpty()) {
            assessment.verdict = Verdict::Conflict;
            assessment.reason = Error{.kind = ErrorKind::Conflict,
                                      .service = Service::Okta,
                                      .code = u"app-used-by-others"_s,
                                      .causes = others};
        }
        return assessment;
    }

    Call<Unit> write(Context &context) const override
    {
        const auto app = context.discovery.app->id;
        // Okta deletes only an app that is switched off.
        return inOrder(context.okta.deactivateApp(app),
                       [&context, app] { return context.okta.deleteApp(app); });
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return inOrder(lookAtAppUsers(context, again),
                       [&context, again] { return lookAtAppGroups(context, again); });
    }

private:
    /// Whom others have assigned: the app isn't this setup's alone any more.
    QStringList strangers(const Discovery &discovery) const
    {
        QSet<QString> ours;
        const auto assigned = ledger().allItemsOf(change_id::assignments);
        for (const auto &item : assigned) {
            if (item.wasMade())
                ours.insert(item.before.id);
        }
        QStringList others;
        const auto users = discovery.appUsers.value_or(QList<okta::AppUser>{});
        for (const auto &user : users) {
            if (user.scope == "USER"_L1 && !ours.contains(user.id.toString()))
                others << user.userName;
        }
        const auto groups = discovery.appGroups.value_or(QList<okta::AppGroup>{});
        for (const auto &group : groups) {
            if (!ours.contains(group.id.toString()))
                others << group.id.toString();
        }
        return others;
    }
};

} // namespace

std::unique_ptr<Change> undoAssignments(const Ledger &ledger)
{
    return std::make_unique<UndoAssignments>(ledger);
}

std::unique_ptr<Change> undoOktaApp(const Ledger &ledger)
{
    return std::make_unique<UndoOktaApp>(ledger);
}

std::vector<std::unique_ptr<Change>> undoCatalog(const Ledger &ledger)
{
    std::vector<std::unique_ptr<Change>> catalog;
    for (const auto make : {undoAssignments, undoAppProfile, undoMappingToOkta, undoMappingToApp,
                            undoAppAttribute, undoUserAttribute, undoScimSwitch, undoScimKey, undoScimAccount,
                            undoScimRole, undoSamlSettings, undoSumoSaml, undoOktaApp})
        catalog.push_back(make(ledger));
    return catalog;
}

} // namespace setup::plan
