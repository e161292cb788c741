// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace setup::cli {

/// What the program is to do.
enum class Command {
    Help,
    Version,
    Practice, ///< For the help of both.
    PracticeRun,
    PracticeServe,
    Plan,
    Apply,
    Verify,
    Check,
    Undo,
    SignIn,
    SignOut,
    TestConnector
};

/// The command line, read. Only what belongs to the command is set.
struct Arguments
{
    Command command = Command::Help;
    Command helpFor = Command::Help; ///< The command to explain; Help: all.
    bool json = false;
    bool loopback = false;
    int people = 3;
    QString outFolder = {};
    int oktaPort = 0;
    int sumoPort = 0;
    bool withAdministrator = false;
    QStringList faults = {};
    QString requestLog = {};
    QString setupFile = {};
    std::optional<double> waitMinutes = {}; ///< Absent: don't wait for a person.
    bool showKey = false;
    bool yes = false;
    QString url = {};
};

/// Reads the arguments without the program's name. InputInvalid, with one sentence for the user in `detail`.
Result<Arguments> parseArguments(const QStringList &list);

/// The text of --help: what belongs to the command, or for Help every command and option, environment variables,
/// the setup file and the exit codes.
QString helpText(Command command);

} // namespace setup::cli
