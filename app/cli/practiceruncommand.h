// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/runreport.h"
#include "core/clock.h"
#include "plan/session.h"
#include "practice/practiceworld.h"
#include "secrets/memorystore.h"

#include <QElapsedTimer>

#include <memory>

namespace setup::cli {

/// practice run: the whole setup, unattended, in a practice world of its own.
class PracticeRunCommand final : public RunningCommand
{
    Q_OBJECT

public:
    explicit PracticeRunCommand(Arguments arguments, QObject *parent = nullptr);
    ~PracticeRunCommand() override;

    void start() override;
    void interrupt() override;

private:
    void runSetup();
    void conclude(plan::RunEnd end);
    QJsonObject failureFacts() const override;
    Result<Unit> writeRecord() const;

    Arguments m_arguments;
    QElapsedTimer m_timer;
    SystemClock m_clock;
    secrets::MemoryStore m_secrets;
    plan::Journal m_journal;
    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<plan::Session> m_session;
    std::unique_ptr<RunReport> m_report;
};

} // namespace setup::cli
