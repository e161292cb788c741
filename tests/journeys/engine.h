// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/session.h"
#include "practice/practiceworld.h"
#include "secrets/memorystore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

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
        const auto logins = m_world.logins(2);
        answers.people = {{logins.at(0), QStringLiteral("Analyst")},
                          {logins.at(1), QStringLiteral("Administrator")}};
        return answers;
    }

    std::unique_ptr<plan::Session> session()
    {
        const auto address = m_world.address();
        plan::Credentials credentials;
        credentials.oktaToken = Secret(address.oktaToken);
        credentials.sumoAccessId = address.sumoAccessId;
        credentials.sumoAccessKey = Secret(address.sumoAccessKey);
        return std::make_unique<plan::Session>(
            answers(), std::move(credentials), m_secrets, m_clock, m_journal,
            plan::SessionOptions{.allowLoopback = true, .pollInterval = std::chrono::milliseconds(5)});
    }

    /// One run from the first change to the last. The error, where it failed, is in lastError().
    plan::RunEnd run()
    {
        const auto current = session();
        auto &runner = current->runner();
        std::optional<plan::RunEnd> end;
        m_lastError = {};
        QObject::connect(&runner, &plan::Runner::finished, &runner, [&end](plan::RunEnd how) { end = how; });
        QObject::connect(&runner, &plan::Runner::changeFailed, &runner,
                         [this](const plan::ChangeId &, const Error &error) { m_lastError = error; });
        runner.start();
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, 20000))
            return plan::RunEnd::Stopped;
        return *end;
    }

    const Error &lastError() const { return m_lastError; }

private:
    practice::PracticeWorld &m_world;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    plan::Journal m_journal;
    Error m_lastError;
};

} // namespace setup::test
