// SPDX-License-Identifier: Apache-2.0
#include "plan/undo/undochange.h"

#include "plan/changes/look.h"
#include "plan/livethings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

Cell cellOf(const Trace &trace)
{
    if (!trace.exists())
        return Word::Absent;
    switch (trace.thing) {
    case Thing::SamlSettings: return trace.value.value("acsUrl"_L1).toString();
    case Thing::ScimSwitch: return trace.value.value("on"_L1).toBool() ? Word::On : Word::Off;
    case Thing::UserAttribute:
    case Thing::AppAttribute: {
        const auto values = attributeOf(trace).values;
        return values.isEmpty() ? trace.name : values.join(u", "_s);
    }
    case Thing::MappingToApp:
    case Thing::MappingToOkta: return ruleOf(trace).expression;
    case Thing::Person:
    case Thing::Group: return roleOf(trace);
    default: return trace.name;
    }
}

/// The app that the setup worked on, by the id that the ledger has: whatever its name is now.
Call<Unit> lookAtAppOf(const Ledger &ledger, Context &context, bool again)
{
    const QString known = ledger.appId();
    if (known.isEmpty())
        return lookAtApp(context, again);
    auto asked = readPart<okta::App>(
        context, Part::App, again, [&context, known] { return context.okta.app(okta::AppId(known)); },
        [&context](okta::App app) { context.discovery.app = std::move(app); });
    return recovered(std::move(asked), [&context](const Error &error) -> Result<Unit> {
        if (error.kind != ErrorKind::NotFound)
            return error;
        context.discovery.app.reset();
        noteReading(context, Part::App);
        return Unit{};
    });
}

} // namespace

Fate fateOf(const LedgerItem &item, const std::optional<Trace> &now)
{
    if (!now)
        return Fate::Stays;
    if (now->value == item.before.value && (item.before.id.isEmpty() || now->id == item.before.id))
        return Fate::AsBefore;
    const bool asLeft = !item.after || now->value == item.after->value;
    if (!asLeft)
        return now->exists() || !item.wasMade() ? Fate::ChangedSince : Fate::AsBefore;
    return item.wasMade() ? Fate::Delete : Fate::Restore;
}

UndoChange::UndoChange(ChangeId undone, const Ledger &ledger)
    : m_undone(std::move(undone)), m_ledger(ledger), m_items(ledger.itemsOf(m_undone))
{
}

void UndoChange::setNeeds(const QList<ChangeId> &undone)
{
    m_needs.clear();
    for (const auto &change : undone)
        m_needs << undoIdOf(change);
}

Call<Unit> UndoChange::look(Context &context, bool again) const
{
    if (m_items.isEmpty())
        return ready(Unit{});
    return inOrder(lookAtAppOf(m_ledger, context, again),
                   [this, &context, again] { return lookCloser(context, again); });
}

bool UndoChange::cameWithScim() const
{
    const auto switches = m_ledger.itemsOf(change_id::scimEnabled);
    return !switches.isEmpty() && !switches.constFirst().before.value.value("on"_L1).toBool();
}

QList<UndoItem> UndoChange::judgedItems(const Discovery &discovery) const
{
    QList<UndoItem> result;
    const LiveThings live(discovery);
    for (const auto &item : m_items) {
        if (isAppMade() && isPartOfApp(item.before.thing))
            continue;
        UndoItem one{.item = item, .now = live.now(item.known())};
        one.fate = fateOf(item, one.now);
        one.fate = judged(one, discovery);
        result << one;
    }
    return result;
}

QList<UndoItem> UndoChange::itemsOf(const Discovery &discovery, Fate fate) const
{
    auto items = judgedItems(discovery);
    items.removeIf([fate](const UndoItem &item) { return item.fate != fate; });
    return items;
}

Assessment UndoChange::assess(const Answers & /*answers*/, const Discovery &discovery) const
{
    QList<Row> rows;
    bool anythingToDo = false;
    const auto judged = judgedItems(discovery);
    for (const auto &item : judged) {
        if (item.fate == Fate::AsBefore)
            continue;
        rows << rowOf(item);
        anythingToDo = anythingToDo || item.fate == Fate::Delete || item.fate == Fate::Restore;
    }
    return assessRows(rows, anythingToDo);
}

QList<Trace> UndoChange::touched(const Answers & /*answers*/, const Discovery &discovery) const
{
    QList<Trace> traces;
    const auto judged = judgedItems(discovery);
    for (const auto &item : judged) {
        if (item.now && (item.fate == Fate::Delete || item.fate == Fate::Restore))
            traces << *item.now;
    }
    return traces;
}

Assessment UndoChange::assessRows(const QList<Row> &rows, bool anythingToDo)
{
    const auto otherwise = rows.isEmpty() ? Verdict::NotNeeded : Verdict::Right;
    return {.verdict = anythingToDo ? Verdict::Differs : otherwise, .rows = rows};
}

QString UndoChange::rowKey(Thing thing)
{
    switch (thing) {
    case Thing::OktaApp: return u"okta.app"_s;
    case Thing::SamlConfiguration: return u"sumo.saml"_s;
    case Thing::SamlSettings: return u"okta.app.acs"_s;
    case Thing::ScimRole: return u"sumo.scim.role"_s;
    case Thing::ScimAccount: return u"sumo.scim.account"_s;
    case Thing::ScimKey: return u"sumo.scim.key"_s;
    case Thing::ScimSwitch: return u"okta.app.scim"_s;
    case Thing::UserAttribute: return u"okta.user.roles.values"_s;
    case Thing::AppAttribute: return u"okta.profile.attribute"_s;
    case Thing::MappingToApp: return u"okta.mapping.toApp"_s;
    case Thing::MappingToOkta: return u"okta.mapping.toOkta"_s;
    case Thing::Person: return u"okta.assignment.person"_s;
    case Thing::Group: return u"okta.assignment.group"_s;
    }
    return {};
}

Row UndoChange::rowOf(const UndoItem &item)
{
    const auto &before = item.item.before;
    const bool isOne = before.thing == Thing::SamlSettings || before.thing == Thing::ScimSwitch;
    Row row{.key = rowKey(before.thing),
            .subject = isOne ? QString() : before.name,
            .now = item.now ? cellOf(*item.now) : Cell(Word::Unknown)};
    switch (item.fate) {
    case Fate::AsBefore: row.then = row.now; break;
    case Fate::Delete: row.then = Word::Removed; break;
    case Fate::Restore: row.then = cellOf(before); break;
    case Fate::ChangedSince: row.then = Word::ChangedSince; break;
    case Fate::Stays: row.then = Word::Stays; break;
    }
    return row;
}

} // namespace setup::plan
