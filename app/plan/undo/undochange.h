// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/change.h"
#include "plan/ledger.h"

namespace setup::plan {

/// What is to become of one thing that a setup touched.
enum class Fate {
    AsBefore, ///< Nothing is left to undo.
    Delete, ///< The setup made it.
    Restore, ///< The setup changed it.
    ChangedSince, ///< Not as the setup left it: it stays.
    Stays, ///< Can't be undone, or not be looked at now.
};

/// One thing of the ledger with what is there now.
struct UndoItem
{
    LedgerItem item = {};
    std::optional<Trace> now = {};
    Fate fate = Fate::AsBefore;
};

/// The fate of a thing that is now so. Pure.
Fate fateOf(const LedgerItem &item, const std::optional<Trace> &now);

/// Undoes one change of a setup: deletes what that made and restores what it changed, if it still is as it was left.
/// The ledger tells what to look at; what is there is decided by what was read.
class UndoChange : public Change
{
public:
    UndoChange(ChangeId undone, const Ledger &ledger);

    ChangeId id() const override { return undoIdOf(m_undone); }
    QList<ChangeId> needs() const override { return m_needs; }
    Assessment assess(const Answers &answers, const Discovery &discovery) const override;
    QList<Trace> touched(const Answers &answers, const Discovery &discovery) const override;
    Call<Unit> look(Context &context, bool again) const final;

protected:
    /// Reads what assess() needs, beside the app. Not called when the ledger has nothing of this change.
    virtual Call<Unit> lookCloser(Context &context, bool again) const = 0;
    /// What this thing is to become, where more is to be known than the thing itself.
    virtual Fate judged(const UndoItem &item, const Discovery & /*discovery*/) const { return item.fate; }

    void setNeeds(const QList<ChangeId> &undone);
    const QList<LedgerItem> &items() const { return m_items; }
    const Ledger &ledger() const { return m_ledger; }
    /// The app was made by the setup, so that all of its own goes with it.
    bool isAppMade() const { return m_ledger.madeApp().has_value(); }
    /// SCIM was off before: what it brought along goes with it, and was never there without it.
    bool cameWithScim() const;
    /// The things with their fates; without those that go with the app.
    QList<UndoItem> judgedItems(const Discovery &discovery) const;
    QList<UndoItem> itemsOf(const Discovery &discovery, Fate fate) const;
    static QString rowKey(Thing thing);
    static Row rowOf(const UndoItem &item);
    static Assessment assessRows(const QList<Row> &rows, bool anythingToDo);

private:
    ChangeId m_undone;
    QList<ChangeId> m_needs;
    Ledger m_ledger;
    QList<LedgerItem> m_items;
};

} // namespace setup::plan
