// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/journal.h"
#include "plan/trace.h"

#include <QHash>

#include <optional>

namespace setup::plan {

/// One thing that a setup has touched: as it was before the first time, and as it was left.
struct LedgerItem
{
    ChangeId change = {};
    Trace before = {};
    std::optional<Trace> after = {}; ///< Absent: a run ended between writing and looking.
    bool open = true; ///< Written, and not looked at since.
    bool undoing = false; ///< An undo of it was begun.
    bool undone = false; ///< And ended.

    bool wasMade() const { return !before.exists(); }
    /// As it would be looked for: by its own id where that is known.
    const Trace &known() const { return after ? *after : before; }
};

/// What a journal tells of the things that a setup made or changed. It says where to look; what is there is for the
/// services to say.
class Ledger
{
public:
    Ledger() = default;
    explicit Ledger(const QList<JournalEntry> &entries);

    void add(const JournalEntry &entry);

    /// Nothing is left that could be undone.
    bool isEmpty() const;
    /// In the order in which they were first touched.
    QList<LedgerItem> itemsOf(const ChangeId &change) const;
    /// The same with those that were undone.
    QList<LedgerItem> allItemsOf(const ChangeId &change) const;
    /// Those that were written and not looked at since.
    QList<LedgerItem> openItemsOf(const ChangeId &change) const;
    /// Whether this setup made the thing with that id. Of a thing that was written and not looked at since the id isn't
    /// known: then whatever is there in its place is it.
    bool made(const ChangeId &change, const QString &id) const;
    /// The app that this setup made; absent where it made none, or took one over.
    std::optional<LedgerItem> madeApp() const;
    /// The id of the app that it worked on, made or taken over; empty where that isn't known.
    QString appId() const;

private:
    /// A thing that the last write of a change touches, and what was known of it until then.
    struct Begun
    {
        QString key = {};
        std::optional<LedgerItem> earlier = {};
    };

    void begin(const JournalEntry &entry);
    void refuse(const ChangeId &change);
    void settle(const JournalEntry &entry);
    void beginUndo(const JournalEntry &entry);
    void endUndo(const ChangeId &change);
    LedgerItem *find(const Trace &trace);

    QList<LedgerItem> m_items;
    QHash<QString, qsizetype> m_index; // of m_items, by what tells things apart
    QHash<ChangeId, QList<Begun>> m_begun; // by the last write of each change, until it is refused
};

/// The id of the change that undoes that one, and back; empty where it is none of an undo.
ChangeId undoIdOf(const ChangeId &change);
ChangeId undoneBy(const ChangeId &undo);

} // namespace setup::plan
