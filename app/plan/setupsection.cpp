// SPDX-License-Identifier: Apache-2.0
#include "plan/setupsection.h"

#include "core/printable.h"

using namespace Qt::StringLiterals;

namespace setup::plan {

SetupSection::SetupSection(JsonReader reader, const QStringList &known, Completeness completeness)
    : m_reader(std::move(reader)), m_completeness(completeness)
{
    const auto keys = m_reader.raw().keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            m_reader.note(key, u"unknown key; known here: %1"_s.arg(known.join(u", "_s)));
    }
}

QString SetupSection::problemOf(const QString &value, int longest) const
{
    if (m_completeness == Completeness::Draft)
        return {};
    if (value.isEmpty())
        return u"empty"_s;
    if (value.size() > longest)
        return u"longer than %1 characters"_s.arg(longest);
    const auto hidden = hiddenCharacter(value);
    return hidden.isEmpty() ? QString() : u"holds a character that nobody sees (%1)"_s.arg(hidden);
}

void SetupSection::text(QStringView key, QString &target, int longest)
{
    if (!m_reader.contains(key))
        return;
    const auto value = m_reader.string(key).trimmed();
    if (!m_reader.raw().value(key).isString())
        return;
    const auto problem = problemOf(value, longest);
    if (!problem.isEmpty())
        m_reader.note(key, problem);
    target = value;
}

void SetupSection::texts(QStringView key, QStringList &target)
{
    if (!m_reader.contains(key))
        return;
    target.clear();
    const auto values = m_reader.strings(key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto value = values.at(i).trimmed();
        const auto problem = target.contains(value) ? u"is there twice"_s : problemOf(value, maxName);
        if (!problem.isEmpty())
            m_reader.note(u"%1[%2]"_s.arg(key).arg(i), problem);
        target << value;
    }
}

void SetupSection::noteUnknownWord(QStringView key, const QString &value, const QStringList &known)
{
    m_reader.note(key, u"\"%1\" is none of: %2"_s.arg(value, known.join(u", "_s)));
}

} // namespace setup::plan
