// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents/handout.h"
#include "documents/handoutwords.h"

namespace setup::documents {

/// The parts of a handout that are the same on a page and on paper, as HTML. Nothing that is handed in becomes markup.
class HandoutParts
{
public:
    /// The attributes stand in every table and over its columns: paper's HTML knows no style for what they say.
    explicit HandoutParts(const Handout &handout, QString tableAttributes = {},
                          QString columnAttributes = {});

    const HandoutWords &words() const { return m_words; }
    QString title() const;
    /// Which edition this is and whose values are in it: the lines under the title.
    QString introduction() const;
    /// "3. Okta": the heading of the section at that place.
    QString sectionTitle(qsizetype index) const;
    /// Where in the guide the section is, and what it is about.
    QString lead(const HandoutSection &section) const;
    /// The screen's values with room for one's own; empty where the section has none.
    QString values(const HandoutSection &section) const;
    QString links(const HandoutSection &section) const;
    /// For the instructor; empty for learners.
    QString notes(const HandoutSection &section) const;
    /// The drills under a heading of the second level; empty where there are none.
    QString drills() const;

private:
    QString table(const QStringList &head, const QList<QStringList> &rows) const;

    const Handout &m_handout;
    HandoutWords m_words;
    QString m_tableAttributes;
    QString m_columnAttributes;
};

/// An element around a text, which is escaped.
QString element(const QString &tag, const QString &text, const QString &attributes = {});
/// A list, "ol" or "ul"; empty where there is nothing in it.
QString list(const QString &tag, const QStringList &items);

} // namespace setup::documents
