// SPDX-License-Identifier: Apache-2.0
#include "steps/finish/finishstep.h"

#include "plan/facts.h"
#include "services/sumo/sumoaddress.h"
#include "steps/changes/changesstep.h"
#include "text/calendar.h"

#include <QDir>

namespace setup::steps {

FinishStep::FinishStep(SetupModel &model, QObject *parent) : Step(StepId::Finish, parent), m_model(model)
{
    connect(&m_model, &SetupModel::planChanged, this, &Step::changed);
    connect(&m_model, &SetupModel::runChanged, this, &Step::changed);
}

StepState FinishStep::state() const
{
    const plan::Answers &answers = m_model.answers();
    const bool anybody = !answers.people.isEmpty() || !answers.groups.isEmpty();
    return anybody && m_model.hasDiscovered() && m_model.plan().isDone() ? StepState::Done : StepState::ToDo;
}

void FinishStep::writeRecord()
{
    if (!m_model.surroundings().writeRecord)
        return;
    const auto written = m_model.surroundings().writeRecord(
        m_model.answers(), m_model.plan(), plan::proofTable(m_model.answers(), m_model.discovery()));
    m_recordFolder = written ? *written : QString();
    m_recordError = written ? std::nullopt : std::optional(written.error());
    emit changed();
}

QDateTime FinishStep::certificateExpiry() const
{
    const auto &certificate = m_model.discovery().certificate;
    return certificate ? certificate->notAfter : QDateTime();
}

QUrl FinishStep::oktaLink() const
{
    return m_model.isPractice() ? QUrl() : appConsole(m_model);
}

QUrl FinishStep::sumoLink() const
{
    const QString deployment = m_model.answers().sumoDeployment;
    return deployment.isEmpty() ? QUrl() : sumo::serviceUrl(deployment);
}

QString FinishStep::undoCommand() const
{
    const QString folder = m_model.folderPath();
    if (m_model.isPractice() || folder.isEmpty())
        return {};
    return QStringLiteral("okta-sumo-setup-cli undo \"%1\"")
        .arg(QDir::toNativeSeparators(folder + QStringLiteral("/answers.json")));
}

QByteArray FinishStep::calendar() const
{
    const QDateTime now = m_model.surroundings().clock->now();
    return text::calendarFile(
        text::setupReminders(m_model.answers().appName, certificateExpiry(), scimAccessId(), now), now);
}

QString FinishStep::scimAccessId() const
{
    return plan::scimAccessId(m_model.answers(), m_model.discovery());
}

} // namespace setup::steps
