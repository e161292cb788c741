// SPDX-License-Identifier: Apache-2.0
#include "ui/screenelements.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

/// What an element of a kind may hold besides `kind`.
struct KindRule
{
    ScreenKind kind = ScreenKind::Text;
    QStringList required = {};
    QStringList optional = {};
};

const QHash<QString, KindRule> &kindRules()
{
    static const QHash<QString, KindRule> rules{
        {u"navigation"_s, {ScreenKind::Navigation, {u"items"_s}, {u"callout"_s}}},
        {u"tabs"_s, {ScreenKind::Tabs, {u"items"_s, u"active"_s}, {u"callout"_s}}},
        {u"card"_s, {ScreenKind::Card, {u"title"_s, u"elements"_s}, {u"action"_s}}},
        {u"dialog"_s, {ScreenKind::Dialog, {u"title"_s, u"elements"_s}, {}}},
        {u"group"_s, {ScreenKind::Group, {u"elements"_s, u"callout"_s}, {}}},
        {u"heading"_s, {ScreenKind::Heading, {u"text"_s}, {}}},
        {u"text"_s, {ScreenKind::Text, {u"text"_s}, {u"callout"_s}}},
        {u"note"_s, {ScreenKind::Note, {u"text"_s}, {}}},
        {u"field"_s,
         {ScreenKind::Field, {u"label"_s}, {u"value"_s, u"masked"_s, u"readOnly"_s, u"callout"_s}}},
        {u"select"_s, {ScreenKind::Select, {u"label"_s, u"value"_s}, {u"callout"_s}}},
        {u"radio"_s, {ScreenKind::Radio, {u"text"_s}, {u"on"_s, u"dimmed"_s, u"callout"_s}}},
        {u"checkbox"_s,
         {ScreenKind::Checkbox, {u"text"_s}, {u"label"_s, u"on"_s, u"dimmed"_s, u"callout"_s}}},
        {u"toggle"_s, {ScreenKind::Toggle, {u"text"_s}, {u"label"_s, u"on"_s, u"dimmed"_s, u"callout"_s}}},
        {u"button"_s, {ScreenKind::Button, {u"text"_s}, {u"primary"_s, u"side"_s, u"callout"_s}}},
        {u"table"_s, {ScreenKind::Table, {u"columns"_s, u"rows"_s}, {}}},
    };
    return rules;
}

int readCallout(JsonReader &reader)
{
    if (!reader.contains(u"callout"))
        return 0;
    const int number = reader.integer(u"callout");
    if (number < 1)
        reader.note(u"callout", u"numbers begin at 1"_s);
    return number;
}

void readAction(JsonReader &reader, ScreenElement &element)
{
    if (!reader.contains(u"action"))
        return;
    JsonReader action = reader.object(u"action");
    noteUnknownKeys(action, {u"text"_s, u"callout"_s});
    element.action = action.string(u"text");
    element.callout = readCallout(action);
}

void readTable(JsonReader &reader, ScreenElement &element)
{
    element.items = reader.strings(u"columns");
    const QJsonArray rows = reader.array(u"rows");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        JsonReader row = reader.item(rows, i, u"rows");
        noteUnknownKeys(row, {u"cells"_s, u"callout"_s});
        ScreenRow read{.cells = row.strings(u"cells"), .callout = readCallout(row)};
        if (read.cells.size() != element.items.size())
            row.note(u"cells", u"%1 for %2 columns"_s.arg(read.cells.size()).arg(element.items.size()));
        element.rows << read;
    }
}

/// Texts and flags, whichever the kind has.
void readPlain(JsonReader &reader, ScreenElement &element)
{
    element.label = reader.optionalString(u"label");
    for (const auto *key : {u"title", u"text", u"value", u"active"}) {
        if (reader.contains(key))
            element.text = reader.string(key);
    }
    element.on = reader.optionalBoolean(u"on");
    element.dimmed = reader.optionalBoolean(u"dimmed");
    element.masked = reader.optionalBoolean(u"masked");
    element.readOnly = reader.optionalBoolean(u"readOnly");
    element.primary = reader.optionalBoolean(u"primary");
    element.callout = readCallout(reader);
    const QString side = reader.optionalString(u"side", u"right"_s);
    element.atLeft = side == "left"_L1;
    if (!element.atLeft && side != "right"_L1)
        reader.note(u"side", u"neither left nor right"_s);
    if (element.masked && !element.text.isEmpty())
        reader.note(u"value", u"a masked field has none"_s);
}

ScreenElement readElement(JsonReader reader)
{
    ScreenElement element;
    const QString name = reader.string(u"kind");
    const auto rule = kindRules().constFind(name);
    if (rule == kindRules().cend()) {
        if (!name.isEmpty())
            reader.note(u"kind", u"%1 is no kind of element"_s.arg(name));
        return element;
    }
    element.kind = rule->kind;
    noteUnknownKeys(reader, rule->required + rule->optional + QStringList{u"kind"_s});
    for (const QString &key : rule->required) {
        if (!reader.contains(key))
            reader.note(key, u"missing"_s);
    }
    readPlain(reader, element);
    if (reader.contains(u"items"))
        element.items = reader.strings(u"items");
    if (rule->kind == ScreenKind::Tabs && !element.items.contains(element.text))
        reader.note(u"active", u"not among the items"_s);
    if (rule->kind == ScreenKind::Table && reader.contains(u"rows"))
        readTable(reader, element);
    if (rule->kind == ScreenKind::Card)
        readAction(reader, element);
    if (reader.contains(u"elements"))
        element.elements = readScreenElements(reader, u"elements");
    return element;
}

} // namespace

void noteUnknownKeys(JsonReader &reader, const QStringList &known)
{
    const QStringList keys = reader.raw().keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            reader.note(key, u"not known here"_s);
    }
}

QList<ScreenElement> readScreenElements(JsonReader &reader, QStringView key)
{
    QList<ScreenElement> elements;
    const QJsonArray array = reader.array(key);
    for (qsizetype i = 0; i < array.size(); ++i)
        elements << readElement(reader.item(array, i, key));
    return elements;
}

} // namespace setup::ui
