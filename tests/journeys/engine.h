// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/session.h"
#include "practice/practiceworld.h"
#include "secrets/memorystore.h"
#include "support/waitfor.h"

#include <QTest>
#include <QTestEventLoop>

#include <memory>
#include <optional>

namespace setup::test {

/// The engine on a practice world, as the wizard and the command line put it together. Each run is a new session,
/// as after a restart of the program; what is kept between runs is what the keychain would keep.
class Engine
{
public:
    explicit Engine(practice::PracticeWorld &world) : m_world(world) {}

    plan::Answers answers() const
    {
        plan::Answers answers;
        answers.oktaOrg = QUrl(m_world.address().oktaOrg);
        answers.sumoApi = QUrl(m_world.address().sumoApi);
        answers.appName = QStringLiteral("Sumo Logic");
        answers.groups = m_groups;
        if (!m_groups.isEmpty())
            return answers;
        const auto logins = m_world.logins(2);
        answers.people = {{logins.at(0), QStringLiteral("Analyst")},
                          {logins.at(1), QStringLiteral("Administrator")}};
        return answers;
    }

    std::unique_ptr<plan::Session> session(bool undo = false)
    {
        const auto address = m_world.address();
        plan::Credentials credentials;
        credentials.oktaToken = Secret(address.oktaToken);
        credentials.sumoAccessId = address.sumoAccessId;
        credentials.sumoAccessKey = Secret(address.sumoAccessKey);
        return std::make_unique<plan::Session>(
            m_answers ? *m_answers : answers(), std::move(credentials), m_secrets, m_clock, m_journal,
            plan::SessionOptions{
                .allowLoopback = true, .pollInterval = std::chrono::milliseconds(5), .undo = undo});
    }

    /// Other choices than answers().
    void choose(const plan::Answers &chosen) { m_answers = chosen; }

    /// What is left to do, or to undo, as both services show it now.
    plan::Plan plan(bool undo = false)
    {
        const auto current = session(undo);
        const auto read = waitFor(current->discover());
        m_lastError = read ? Error{} : read.error();
        return current->plan();
    }

    /// One run that takes back what the journal tells of.
    plan::RunEnd undo() { return run(true); }

    /// One run from the first change to the last, or of some alone. The error, where it failed, is in lastError().
    plan::RunEnd run(bool undo = false, const QList<plan::ChangeId> &changes = {})
    {
        const auto current = session(undo);
        auto &runner = current->runner();
        std::optional<plan::RunEnd> end;
        m_lastError = {};
        QTestEventLoop loop; // qWaitFor() would look only every 10 ms, a hundred times a run
        QObject::connect(&runner, &plan::Runner::finished, &runner, [&end, &loop](plan::RunEnd how) {
            end = how;
            loop.exitLoop();
        });
        QObject::connect(&runner, &plan::Runner::changeFailed, &runner,
                         [this](const plan::ChangeId &, const Error &error) { m_lastError = error; });
        runner.start(changes);
        if (!end)
            loop.enterLoop(20);
        m_lastPlan = current->plan();
        return end.value_or(plan::RunEnd::Stopped);
    }

    /// Assigns these groups instead of people.
    void assignGroups(const QList<plan::GroupAnswer> &groups) { m_groups = groups; }

    const Error &lastError() const { return m_lastError; }
    /// How all stood when the last run had ended.
    const plan::Plan &lastPlan() const { return m_lastPlan; }

private:
    practice::PracticeWorld &m_world;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    plan::Journal m_journal;
    QList<plan::GroupAnswer> m_groups;
    std::optional<plan::Answers> m_answers;
    Error m_lastError;
    plan::Plan m_lastPlan;
};

} // namespace setup::test
