// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include "cli/output.h"

namespace setup::cli {

void RunningCommand::interrupt()
{
    // What is under way must not tell of an end of its own behind this one.
    endCalls();
    fail({.kind = ErrorKind::Cancelled});
}

void RunningCommand::fail(const Error &error)
{
    printFailure(error, m_json, m_json ? failureFacts() : QJsonObject());
    emit finished(exitError);
}

} // namespace setup::cli
