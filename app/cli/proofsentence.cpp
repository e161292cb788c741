// SPDX-License-Identifier: Apache-2.0
#include "cli/proofsentence.h"

#include "plan/prooftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::cli {

QString proofSentence(const plan::Answers &answers, const plan::Discovery &discovery)
{
    if (answers.people.isEmpty() && answers.groups.isEmpty())
        return u"Nobody is assigned: the setup names no people and no groups, so nobody was looked for."_s;
    const auto table = plan::proofTable(answers, discovery);
    const auto proven = std::count_if(table.cbegin(), table.cend(), [](const plan::ProofRow &row) {
        return row.state == plan::ProofState::Proven;
    });
    return proven == 1 ? u"1 person is active in Sumo Logic with the right role."_s
                       : u"%1 people are active in Sumo Logic with the right role."_s.arg(proven);
}

} // namespace setup::cli
