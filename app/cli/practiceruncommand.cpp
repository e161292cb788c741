// SPDX-License-Identifier: Apache-2.0
#include "cli/practiceruncommand.h"

#include "cli/output.h"
#include "documents/evidence.h"

using namespace Qt::StringLiterals;

namespace setup::cli {

PracticeRunCommand::PracticeRunCommand(Arguments arguments, QObject *parent)
    : RunningCommand(arguments.json, parent), m_arguments(std::move(arguments))
{
    m_timer.start();
}

PracticeRunCommand::~PracticeRunCommand()
{
    endCalls();
}

void PracticeRunCommand::start()
{
    if (!m_arguments.outFolder.isEmpty()) {
        const auto prepared = documents::prepareEvidenceFolder(m_arguments.outFolder);
        if (!prepared)
            return fail(prepared.error());
    }
    auto world = practice::PracticeWorld::start({.people = m_arguments.people, .withAdministrator = true});
    if (!world)
        return fail(world.error());
    m_world = std::move(world).value();
    runSetup();
}

void PracticeRunCommand::interrupt()
{
    if (m_session && m_session->runner().isRunning())
        m_session->runner().stop();
    else
        RunningCommand::interrupt();
}

void PracticeRunCommand::runSetup()
{
    const auto address = m_world->address();
    plan::Answers answers;
    answers.oktaOrg = QUrl(address.oktaOrg);
    answers.sumoApi = QUrl(address.sumoApi);
    answers.appName = u"Sumo Logic"_s;
    const QStringList roles{u"Analyst"_s, u"Administrator"_s};
    const auto logins = m_world->logins(m_arguments.people);
    for (const auto &login : logins)
        answers.people << plan::PersonAnswer{login, roles.at(answers.people.size() % roles.size())};

    plan::Credentials credentials;
    credentials.oktaToken = Secret(address.oktaToken);
    credentials.sumoAccessId = address.sumoAccessId;
    credentials.sumoAccessKey = Secret(address.sumoAccessKey);
    m_session = std::make_unique<plan::Session>(
        answers, std::move(credentials), m_secrets, m_clock, m_journal,
        plan::SessionOptions{.allowLoopback = true, .pollInterval = std::chrono::milliseconds(10)});
    m_report = std::make_unique<RunReport>(*m_session, m_clock, m_arguments.json,
                                           u"clicked by the practice administrator"_s);
    connect(&m_session->runner(), &plan::Runner::finished, this, &PracticeRunCommand::conclude);
    if (!m_arguments.json)
        printLine(
            u"Practice: an Okta org and a Sumo Logic tenant on this computer, %1 people. No real service is "
            "touched."_s.arg(logins.size()));
    // First a look at everything, as on real services; the facts are fresh enough to be used by the first changes.
    run(this, m_session->discover(), [this](const Result<Unit> &result) {
        if (result)
            return m_session->runner().start();
        fail(result.error());
    });
}

QJsonObject PracticeRunCommand::failureFacts() const
{
    return RunReport::factsOf(m_session.get(), static_cast<double>(m_timer.elapsed()) / 1000);
}

void PracticeRunCommand::conclude(plan::RunEnd end)
{
    const Result<Unit> written = writeRecord();
    const int exitCode = m_report->conclude(end, written ? std::nullopt : std::optional(written.error()));
    if (written && !m_arguments.outFolder.isEmpty() && !m_arguments.json)
        printLine(u"The record is in %1. Its setup.json names this practice world, which ends now."_s.arg(
            m_arguments.outFolder));
    emit finished(exitCode);
}

Result<Unit> PracticeRunCommand::writeRecord() const
{
    if (m_arguments.outFolder.isEmpty())
        return Unit{};
    return documents::writeEvidence(m_arguments.outFolder,
                                    {.answers = m_session->answers(),
                                     .plan = m_session->plan(),
                                     .proof = plan::proofTable(m_session->answers(), m_session->discovery()),
                                     .writtenAt = m_clock.now(),
                                     .practice = true});
}

} // namespace setup::cli
