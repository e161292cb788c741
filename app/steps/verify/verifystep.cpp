// SPDX-License-Identifier: Apache-2.0
#include "steps/verify/verifystep.h"

#include "core/csv.h"
#include "text/changetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

QString stateName(plan::ProofState state)
{
    switch (state) {
    case plan::ProofState::Proven: return u"proven"_s;
    case plan::ProofState::OnItsWay: return u"on its way"_s;
    case plan::ProofState::Failed: return u"failed"_s;
    }
    return {};
}

} // namespace

VerifyStep::VerifyStep(SetupModel &model, QObject *parent)
    : ChangesStep(StepId::Verify, model, {plan::change_id::proof}, parent)
{
    connect(&model, &SetupModel::planChanged, this, &VerifyStep::refresh);
}

StepState VerifyStep::state() const
{
    if (isSaid())
        return StepState::Said;
    return hasAnybody() ? ChangesStep::state() : StepState::ToDo;
}

bool VerifyStep::isComplete() const
{
    return !hasAnybody() || ChangesStep::isComplete();
}

int VerifyStep::count(plan::ProofState state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const plan::ProofRow &row) {
        return row.isPerson() && row.state == state;
    }));
}

int VerifyStep::peopleCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const plan::ProofRow &row) { return row.isPerson(); }));
}

bool VerifyStep::hasAnybody() const
{
    return !model().answers().people.isEmpty() || !model().answers().groups.isEmpty();
}

void VerifyStep::refresh()
{
    m_rows = plan::proofTable(model().answers(), model().discovery());
    emit rowsChanged();
}

QByteArray VerifyStep::toCsv() const
{
    QList<QStringList> table{{u"login"_s, u"name"_s, u"role"_s, u"okta status"_s, u"system log"_s,
                              u"active in sumo logic"_s, u"roles in sumo logic"_s, u"state"_s, u"reason"_s}};
    for (const plan::ProofRow &row : m_rows) {
        table << QStringList{row.login,
                             row.name,
                             row.role,
                             row.oktaStatus,
                             row.logResult,
                             row.activeInSumo ? u"yes"_s : u"no"_s,
                             row.sumoRoles.join(u"; "_s),
                             stateName(row.state),
                             text::proofCause(row)};
    }
    return csv::write(table);
}

} // namespace setup::steps
