// SPDX-License-Identifier: Apache-2.0
#include "steps/verify/verifystep.h"

#include "text/changetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::steps {

namespace {

QString quoted(QString text)
{
    // A leading sign would make a spreadsheet take a service's text for a formula.
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

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
    return hasAnybody() ? ChangesStep::state() : StepState::ToDo;
}

bool VerifyStep::isComplete() const
{
    return !hasAnybody() || ChangesStep::isComplete();
}

int VerifyStep::count(plan::ProofState state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [state](const plan::ProofRow &row) { return row.state == state; }));
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
    QString csv =
        u"login,name,role,okta status,system log,active in sumo logic,roles in sumo logic,state,reason\r\n"_s;
    for (const plan::ProofRow &row : m_rows) {
        const QStringList cells{row.login,
                                row.name,
                                row.role,
                                row.oktaStatus,
                                row.logResult,
                                row.activeInSumo ? u"yes"_s : u"no"_s,
                                row.sumoRoles.join(u"; "_s),
                                stateName(row.state),
                                text::proofCause(row)};
        QStringList line;
        for (const QString &cell : cells)
            line << quoted(cell);
        csv += line.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace setup::steps
