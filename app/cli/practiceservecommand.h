// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "practice/practiceworld.h"

#include <memory>

namespace setup::cli {

/// practice serve: the practice world for other programs, until interrupted.
class PracticeServeCommand final : public RunningCommand
{
    Q_OBJECT

public:
    explicit PracticeServeCommand(Arguments arguments, QObject *parent = nullptr);
    ~PracticeServeCommand() override;

    void start() override;
    void interrupt() override;

private:
    Arguments m_arguments;
    std::unique_ptr<practice::PracticeWorld> m_world;
};

} // namespace setup::cli
