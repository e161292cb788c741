// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.h"
#include "practice/practiceworld.h"

#include <memory>

namespace setup::test {

/// The smallest setup between the services of a practice world.
inline QJsonObject setupOf(const practice::PracticeWorld &world)
{
    const auto address = world.address();
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("okta"), QJsonObject{{QStringLiteral("org"), address.oktaOrg}}},
            {QStringLiteral("sumo"), QJsonObject{{QStringLiteral("api"), address.sumoApi}}},
            {QStringLiteral("app"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Sumo Logic")}}}};
}

/// A practice world in the test's own process, with its credentials lent to the program and the smallest setup in the
/// program's setup.json.
inline std::unique_ptr<practice::PracticeWorld> lendWorld(Program &program,
                                                          const practice::Options &options = {})
{
    auto started = practice::PracticeWorld::start(options);
    if (!started)
        qFatal("%s", qPrintable(describe(started.error())));
    const auto address = (*started)->address();
    program.environment.insert(QStringLiteral("OKTA_API_TOKEN"), address.oktaToken);
    program.environment.insert(QStringLiteral("SUMOLOGIC_ACCESSID"), address.sumoAccessId);
    program.environment.insert(QStringLiteral("SUMOLOGIC_ACCESSKEY"), address.sumoAccessKey);
    program.write(QStringLiteral("setup.json"), QJsonDocument(setupOf(**started)).toJson());
    return std::move(*started);
}

} // namespace setup::test
