// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/connectorcommand.h"
#include "cli/output.h"
#include "cli/practiceruncommand.h"
#include "cli/practiceservecommand.h"
#include "cli/setupcommand.h"
#include "cli/signincommand.h"
#include "core/platform.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

std::unique_ptr<cli::RunningCommand> makeCommand(const cli::Arguments &arguments)
{
    switch (arguments.command) {
    case cli::Command::Help:
    case cli::Command::Version:
    case cli::Command::Practice: break;
    case cli::Command::PracticeRun: return std::make_unique<cli::PracticeRunCommand>(arguments);
    case cli::Command::PracticeServe: return std::make_unique<cli::PracticeServeCommand>(arguments);
    case cli::Command::Plan:
    case cli::Command::Apply:
    case cli::Command::Verify:
    case cli::Command::Check:
    case cli::Command::Undo: return std::make_unique<cli::SetupCommand>(arguments);
    case cli::Command::SignIn:
    case cli::Command::SignOut: return std::make_unique<cli::SignInCommand>(arguments);
    case cli::Command::TestConnector: return std::make_unique<cli::ConnectorCommand>(arguments);
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::protectMemory();
    QCoreApplication application(argc, argv);
    // One name for both programs: they share setups and keychain entries.
    QCoreApplication::setApplicationName(u"okta-sumo-setup"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SETUP_VERSION));

    const auto given = QCoreApplication::arguments().mid(1);
    const auto arguments = cli::parseArguments(given);
    if (!arguments) {
        if (given.contains(u"--json"_s))
            cli::printFailure(arguments.error(), true);
        else
            cli::printNotice(arguments.error().detail + u" See okta-sumo-setup-cli --help."_s);
        return cli::exitError;
    }
    if (arguments->command == cli::Command::Version) {
        cli::printLine(u"okta-sumo-setup-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return cli::exitDone;
    }
    const auto command = makeCommand(*arguments);
    if (!command) {
        cli::printLine(cli::helpText(arguments->helpFor));
        return cli::exitDone;
    }
    QObject::connect(
        command.get(), &cli::RunningCommand::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    platform::onInterrupt(&application, [&command] { command->interrupt(); });
    QMetaObject::invokeMethod(command.get(), &cli::RunningCommand::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
