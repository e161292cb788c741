// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "plan/answers.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace setup::plan {

/// One level of the setup file: reads keys, remembers which are known, and notes every problem with its place in the
/// reader that it was made from.
class SetupSection
{
public:
    static constexpr int maxName = 128; ///< Sumo Logic API: names of roles, service accounts.

    /// In a draft, texts may be empty, too long or hard to read.
    SetupSection(JsonReader reader, const QStringList &known,
                 Completeness completeness = Completeness::Whole);

    JsonReader &reader() { return m_reader; }

    /// A text without blanks around it. `target` is left alone when the key is absent or no text.
    void text(QStringView key, QString &target, int longest);

    /// Names, each once. `target` is left alone when the key is absent.
    void texts(QStringView key, QStringList &target);

    /// One of a few words; `target` is left alone when the key is absent.
    template <class T>
    void choice(QStringView key, const QList<std::pair<QString, T>> &words, T &target)
    {
        if (!m_reader.contains(key))
            return;
        const auto value = m_reader.string(key);
        QStringList known;
        for (const auto &[word, meaning] : words) {
            if (word == value) {
                target = meaning;
                return;
            }
            known << word;
        }
        noteUnknownWord(key, value, known);
    }

private:
    void noteUnknownWord(QStringView key, const QString &value, const QStringList &known);

    QString problemOf(const QString &value, int longest) const;

    JsonReader m_reader;
    Completeness m_completeness;
};

} // namespace setup::plan
