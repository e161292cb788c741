// SPDX-License-Identifier: Apache-2.0
#include "plan/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

const auto undoPrefix = "undo-"_L1;

QString keyOf(const Trace &trace)
{
    return QString::number(static_cast<int>(trace.thing)) + u'\n' + trace.owner + u'\n' + trace.name;
}

} // namespace

ChangeId undoIdOf(const ChangeId &change)
{
    return ChangeId(undoPrefix + change.toString());
}

ChangeId undoneBy(const ChangeId &undo)
{
    const auto name = undo.toString();
    return name.startsWith(undoPrefix) ? ChangeId(name.mid(undoPrefix.size())) : ChangeId();
}

Ledger::Ledger(const QList<JournalEntry> &entries)
{
    for (const auto &entry : entries)
        add(entry);
}

void Ledger::add(const JournalEntry &entry)
{
    const ChangeId undone = undoneBy(ChangeId(entry.change));
    const bool isUndo = !undone.isEmpty();
    switch (entry.event) {
    case JournalEvent::Started: m_begun.remove(ChangeId(entry.change)); return; // no longer the last write
    case JournalEvent::Writing: return isUndo ? beginUndo(entry) : begin(entry);
    case JournalEvent::Refused: return isUndo ? void() : refuse(ChangeId(entry.change));
    case JournalEvent::Changed:
    case JournalEvent::AlreadyRight:
    case JournalEvent::NotNeeded: return isUndo ? endUndo(undone) : settle(entry);
    default: return;
    }
}

LedgerItem *Ledger::find(const Trace &trace)
{
    const auto at = m_index.constFind(keyOf(trace));
    return at == m_index.constEnd() ? nullptr : &m_items[*at];
}

void Ledger::begin(const JournalEntry &entry)
{
    auto &begun = m_begun[ChangeId(entry.change)];
    begun.clear();
    for (const auto &trace : entry.traces) {
        const LedgerItem fresh{.change = ChangeId(entry.change), .before = trace};
        auto *item = find(trace);
        begun << Begun{keyOf(trace), item ? std::optional(*item) : std::nullopt};
        if (!item) {
            m_index.insert(keyOf(trace), m_items.size());
            m_items << fresh;
        } else if (item->undone) {
            *item = fresh; // set up once more
        } else {
            item->open = true; // written once more; what was before the first time stays
        }
    }
}

void Ledger::refuse(const ChangeId &change)
{
    // What earlier writes left open was, or may have been, taken.
    QSet<QString> unmade;
    const auto begun = m_begun.take(change);
    for (const auto &[key, earlier] : begun) {
        if (earlier)
            m_items[m_index.value(key)] = *earlier;
        else
            unmade.insert(key);
    }
    m_items.removeIf([&unmade](const LedgerItem &item) { return unmade.contains(keyOf(item.before)); });
    m_index.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_index.insert(keyOf(m_items.at(i).before), i);
}

void Ledger::settle(const JournalEntry &entry)
{
    for (const auto &trace : entry.traces) {
        if (auto *item = find(trace)) {
            item->after = trace;
            item->open = false;
        }
    }
}

void Ledger::beginUndo(const JournalEntry &entry)
{
    for (const auto &trace : entry.traces) {
        if (auto *item = find(trace))
            item->undoing = true;
    }
}

void Ledger::endUndo(const ChangeId &change)
{
    for (auto &item : m_items) {
        if (item.change == change)
            item.undone = true;
    }
}

bool Ledger::isEmpty() const
{
    return std::all_of(m_items.cbegin(), m_items.cend(), [](const LedgerItem &item) { return item.undone; });
}

QList<LedgerItem> Ledger::allItemsOf(const ChangeId &change) const
{
    auto items = m_items;
    items.removeIf([&change](const LedgerItem &item) { return item.change != change; });
    return items;
}

QList<LedgerItem> Ledger::itemsOf(const ChangeId &change) const
{
    auto items = allItemsOf(change);
    items.removeIf([](const LedgerItem &item) { return item.undone; });
    return items;
}

QList<LedgerItem> Ledger::openItemsOf(const ChangeId &change) const
{
    auto items = itemsOf(change);
    items.removeIf([](const LedgerItem &item) { return !item.open; });
    return items;
}

bool Ledger::made(const ChangeId &change, const QString &id) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&change, &id](const LedgerItem &item) {
        return item.change == change && !item.undone && item.wasMade()
            && (!item.after || item.after->id == id);
    });
}

std::optional<LedgerItem> Ledger::madeApp() const
{
    for (const auto &item : m_items) {
        if (item.before.thing == Thing::OktaApp && item.wasMade() && !item.undone)
            return item;
    }
    return std::nullopt;
}

QString Ledger::appId() const
{
    if (const auto made = madeApp())
        return made->known().id;
    for (const auto &item : m_items) {
        if (isPartOfApp(item.before.thing) && !item.undone)
            return item.before.owner;
    }
    return {};
}

} // namespace setup::plan
