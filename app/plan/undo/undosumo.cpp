// SPDX-License-Identifier: Apache-2.0
#include "plan/changes/look.h"
#include "plan/livethings.h"
#include "plan/undo/undochanges.h"
#include "plan/undo/undolook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

/// What stands in Sumo Logic.
class UndoInSumo : public UndoChange
{
public:
    using UndoChange::UndoChange;
    Service service() const override { return Service::SumoLogic; }

    Call<Unit> write(Context &context) const override
    {
        std::vector<Trace> going;
        for (const auto &item : itemsOf(context.discovery, Fate::Delete))
            going.push_back(*item.now);
        return forEachInOrder(std::move(going),
                              [this, &context](const Trace &trace) { return remove(context, trace); });
    }

protected:
    virtual Call<Unit> remove(Context &context, const Trace &trace) const = 0;

    Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const override
    {
        // What was there before under another id is gone for good: there is nothing to restore it from.
        return item.fate == Fate::Restore ? Fate::Stays : item.fate;
    }
};

class UndoScimKey final : public UndoInSumo
{
public:
    explicit UndoScimKey(const Ledger &ledger) : UndoInSumo(change_id::scimKey, ledger)
    {
        setNeeds({change_id::assignments});
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        const auto account = items().constFirst().before.owner;
        return inOrder(lookAtServiceAccounts(context, again), [&context, again, account] {
            return lookAtKeysOf(context, sumo::ServiceAccountId(account), again);
        });
    }

    Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const override
    {
        // A key that took the place of an earlier one is ours all the same.
        const auto &after = item.item.after;
        const bool isOurs = after && item.now && item.now->exists() && item.now->id == after->id
            && after->id != item.item.before.id;
        if (isOurs)
            return Fate::Delete;
        // One that was there before is gone, and its secret with it.
        return item.fate == Fate::AsBefore || item.item.wasMade() ? item.fate : Fate::Stays;
    }

    Call<Unit> remove(Context &context, const Trace &trace) const override
    {
        auto gone = context.sumo.deleteAccessKey(sumo::ServiceAccountId(trace.owner), trace.id);
        return inOrder(std::move(gone), [&context] {
            return context.secrets.remove(
                {.setup = context.setupId, .kind = secrets::SecretKind::ScimAccessKey});
        });
    }
};

/// Somebody else's keys on the account, which would go with it: that of another setup in the same org, for one.
bool hasKeysOfOthers(const Ledger &ledger, const Discovery &discovery)
{
    if (!discovery.scimKeys)
        return true; // not read: nothing is risked
    const auto ours = ledger.allItemsOf(change_id::scimKey);
    return std::any_of(discovery.scimKeys->cbegin(), discovery.scimKeys->cend(), [&ours](const auto &key) {
        return std::none_of(ours.cbegin(), ours.cend(), [&key](const LedgerItem &item) {
            // Of a key that nobody looked at since it was made only the label is known.
            return item.after ? item.after->id == key.accessId : item.before.name == key.label;
        });
    });
}

class UndoScimAccount final : public UndoInSumo
{
public:
    explicit UndoScimAccount(const Ledger &ledger) : UndoInSumo(change_id::scimAccount, ledger)
    {
        setNeeds({change_id::assignments, change_id::scimKey});
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        const auto known = items().constFirst().known();
        return inOrder(lookAtServiceAccounts(context, again), [&context, again, known] {
            const auto account = LiveThings(context.discovery).now(known);
            return account && account->exists()
                ? lookAtKeysOf(context, sumo::ServiceAccountId(account->id), again)
                : ready(Unit{});
        });
    }

    Fate judged(const UndoItem &item, const Discovery &discovery) const override
    {
        const auto fate = UndoInSumo::judged(item, discovery);
        return fate == Fate::Delete && hasKeysOfOthers(ledger(), discovery) ? Fate::Stays : fate;
    }

    Call<Unit> remove(Context &context, const Trace &trace) const override
    {
        return context.sumo.deleteServiceAccount(sumo::ServiceAccountId(trace.id));
    }
};

class UndoScimRole final : public UndoInSumo
{
public:
    explicit UndoScimRole(const Ledger &ledger) : UndoInSumo(change_id::scimRole, ledger)
    {
        setNeeds({change_id::scimAccount});
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return inOrder(lookAtRoles(context, again),
                       [&context, again] { return lookAtServiceAccounts(context, again); });
    }

    Fate judged(const UndoItem &item, const Discovery &discovery) const override
    {
        const auto fate = UndoInSumo::judged(item, discovery);
        return fate == Fate::Delete && isHeld(sumo::RoleId(item.now->id), discovery) ? Fate::Stays : fate;
    }

    Call<Unit> remove(Context &context, const Trace &trace) const override
    {
        return context.sumo.deleteRole(sumo::RoleId(trace.id));
    }

private:
    /// Whether a service account has the role that doesn't go with this setup.
    bool isHeld(const sumo::RoleId &role, const Discovery &discovery) const
    {
        const auto accounts = discovery.serviceAccounts.value_or(QList<sumo::ServiceAccount>{});
        return std::any_of(accounts.cbegin(), accounts.cend(), [&](const sumo::ServiceAccount &account) {
            const bool goes = wasMade(account.id) && !hasKeysOfOthers(ledger(), discovery);
            return account.roles.contains(role) && !goes;
        });
    }

    bool wasMade(const sumo::ServiceAccountId &account) const
    {
        const auto made = ledger().allItemsOf(change_id::scimAccount);
        return std::any_of(made.cbegin(), made.cend(), [&account](const LedgerItem &item) {
            return item.wasMade() && (!item.after || item.after->id == account.toString());
        });
    }
};

class UndoSumoSaml final : public UndoInSumo
{
public:
    explicit UndoSumoSaml(const Ledger &ledger) : UndoInSumo(change_id::sumoSaml, ledger) {}

    Assessment assess(const Answers &answers, const Discovery &discovery) const override
    {
        auto assessment = UndoInSumo::assess(answers, discovery);
        if (assessment.verdict == Verdict::Differs && isLockedOut(discovery)) {
            assessment.verdict = Verdict::Conflict;
            assessment.reason = Error{
                .kind = ErrorKind::Conflict, .service = Service::SumoLogic, .code = u"sign-in-lock-out"_s};
        }
        return assessment;
    }

    Call<Unit> write(Context &context) const override
    {
        std::vector<UndoItem> restored;
        for (const auto &item : itemsOf(context.discovery, Fate::Restore))
            restored.push_back(item);
        return inOrder(UndoInSumo::write(context), [&context, restored = std::move(restored)] {
            return forEachInOrder(restored,
                                  [&context](const UndoItem &item) { return restore(context, item); });
        });
    }

protected:
    Call<Unit> lookCloser(Context &context, bool again) const override
    {
        return inOrder(lookAtSamlConfigurations(context, again),
                       [&context, again] { return lookAtAllowlist(context, again); });
    }

    Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const override { return item.fate; }

    Call<Unit> remove(Context &context, const Trace &trace) const override
    {
        return context.sumo.deleteSamlConfiguration(sumo::SamlConfigurationId(trace.id));
    }

private:
    static Call<Unit> restore(Context &context, const UndoItem &item)
    {
        const auto &before = item.item.before;
        for (const auto &one : *context.discovery.samlConfigurations) {
            if (one.id.toString() != before.id)
                continue;
            const sumo::SamlConfigurationDraft draft{
                .name = one.name,
                .issuer = before.value.value("issuer"_L1).toString(),
                .certificatePem = before.value.value("certificate"_L1).toString()};
            return mapped<Unit>(context.sumo.updateSamlConfiguration(one, draft),
                                [](const sumo::SamlConfiguration &) -> Result<Unit> { return Unit{}; });
        }
        return ready(Unit{}); // gone meanwhile
    }
};

} // namespace

std::unique_ptr<Change> undoScimKey(const Ledger &ledger)
{
    return std::make_unique<UndoScimKey>(ledger);
}

std::unique_ptr<Change> undoScimAccount(const Ledger &ledger)
{
    return std::make_unique<UndoScimAccount>(ledger);
}

std::unique_ptr<Change> undoScimRole(const Ledger &ledger)
{
    return std::make_unique<UndoScimRole>(ledger);
}

std::unique_ptr<Change> undoSumoSaml(const Ledger &ledger)
{
    return std::make_unique<UndoSumoSaml>(ledger);
}

} // namespace setup::plan
