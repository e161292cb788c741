// SPDX-License-Identifier: Apache-2.0
#include "cli/proofsentence.h"

#include "plan/prooftable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace setup::cli {

QString proofSentence(const plan::Answers &answers, const plan::Discovery &discovery)
{
    if (answers.people.isEmpty() && answers.groups.isEmpty())
        return u"Nobody is assigned: the setup names no people and no groups, so nobody was looked for."_s;
    int proven = 0;
    QStringList emptyGroups;
    const auto table = plan::proofTable(answers, discovery);
    for (const auto &row : table) {
        if (row.isPerson())
            proven += row.state == plan::ProofState::Proven ? 1 : 0;
        else
            emptyGroups << row.login;
    }
    QStringList sentences;
    if (proven > 0)
        sentences << (proven == 1 ? u"1 person is active in Sumo Logic with the right role."_s
                                  : u"%1 people are active in Sumo Logic with the right role."_s.arg(proven));
    if (!emptyGroups.isEmpty())
        sentences << u"Without members, so nobody is to arrive: %1."_s.arg(emptyGroups.join(u", "_s));
    return sentences.join(u' ');
}

} // namespace setup::cli
