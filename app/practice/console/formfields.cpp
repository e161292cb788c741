// SPDX-License-Identifier: Apache-2.0
#include "practice/console/formfields.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

QString hintId(const FieldWords &words)
{
    return words.name + "-hint"_L1;
}

QString problemId(const FieldWords &words)
{
    return words.name + "-problem"_L1;
}

} // namespace

Attributes FormFields::attributesOf(const FieldWords &words) const
{
    Attributes attributes{{"id"_L1, words.name}, {"name"_L1, words.name}};
    QStringList describedBy;
    if (!words.hint.isEmpty())
        describedBy << hintId(words);
    if (!m_state.problemOf(words.label).isEmpty()) {
        describedBy << problemId(words);
        attributes << Attribute{"aria-invalid"_L1, u"true"_s};
    }
    if (!describedBy.isEmpty())
        attributes << Attribute{"aria-describedby"_L1, describedBy.join(u' ')};
    return attributes;
}

Html FormFields::framed(const FieldWords &words, const Html &control) const
{
    QList<Html> parts{element("label"_L1, {{"for"_L1, words.name}}, {words.label}), control};
    if (!words.hint.isEmpty())
        parts << element("p"_L1, {{"class"_L1, u"hint"_s}, {"id"_L1, hintId(words)}}, {words.hint});
    const auto problem = m_state.problemOf(words.label);
    if (!problem.isEmpty())
        parts << element("p"_L1, {{"class"_L1, u"problem"_s}, {"id"_L1, problemId(words)}}, {problem});
    return element("div"_L1, {{"class"_L1, "field "_L1 + words.name}}, parts);
}

Html FormFields::text(const FieldWords &words, const QString &set) const
{
    const Attributes own{{"type"_L1, u"text"_s},
                         {"autocomplete"_L1, u"off"_s},
                         {"spellcheck"_L1, u"false"_s},
                         {"value"_L1, m_state.value(words.name, set)}};
    return framed(words, element("input"_L1, attributesOf(words) + own));
}

Html FormFields::secret(const FieldWords &words) const
{
    const Attributes own{{"type"_L1, u"password"_s}, {"autocomplete"_L1, u"off"_s}};
    return framed(words, element("input"_L1, attributesOf(words) + own));
}

Html FormFields::area(const FieldWords &words, const QString &set) const
{
    const Attributes own{{"rows"_L1, u"4"_s}, {"spellcheck"_L1, u"false"_s}};
    return framed(words, element("textarea"_L1, attributesOf(words) + own, {m_state.value(words.name, set)}));
}

Html FormFields::select(const FieldWords &words, const QList<Choice> &choices) const
{
    QList<Html> options;
    for (const auto &choice : choices) {
        Attributes attributes{{"value"_L1, choice.value}};
        if (m_state.isOn(words.name, choice.value, choice.on))
            attributes << Attribute{"selected"_L1};
        options << element("option"_L1, attributes, {choice.label});
    }
    return framed(words, element("select"_L1, attributesOf(words), options));
}

Html FormFields::group(const FieldWords &words, const QList<Choice> &choices, const QString &type) const
{
    QList<Html> parts{element("legend"_L1, {}, {words.label})};
    for (const auto &choice : choices) {
        const QString id = words.name + u'-' + choice.value;
        Attributes attributes{
            {"type"_L1, type}, {"id"_L1, id}, {"name"_L1, words.name}, {"value"_L1, choice.value}};
        if (m_state.isOn(words.name, choice.value, choice.on))
            attributes << Attribute{"checked"_L1};
        if (choice.disabled)
            attributes << Attribute{"disabled"_L1};
        parts << element(
            "div"_L1, {{"class"_L1, u"choice"_s}},
            {element("input"_L1, attributes), element("label"_L1, {{"for"_L1, id}}, {choice.label})});
    }
    if (!words.hint.isEmpty())
        parts << element("p"_L1, {{"class"_L1, u"hint"_s}}, {words.hint});
    const auto problem = m_state.problemOf(words.label);
    if (!problem.isEmpty())
        parts << element("p"_L1, {{"class"_L1, u"problem"_s}}, {problem});
    return element("fieldset"_L1, {}, parts);
}

Html FormFields::radios(const FieldWords &words, const QList<Choice> &choices) const
{
    return group(words, choices, u"radio"_s);
}

Html FormFields::checkboxes(const FieldWords &words, const QList<Choice> &choices) const
{
    return group(words, choices, u"checkbox"_s);
}

} // namespace setup::practice::console
