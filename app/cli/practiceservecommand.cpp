// SPDX-License-Identifier: Apache-2.0
#include "cli/practiceservecommand.h"

#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace setup::cli {

PracticeServeCommand::PracticeServeCommand(Arguments arguments, QObject *parent)
    : RunningCommand(false, parent), m_arguments(std::move(arguments))
{
}

PracticeServeCommand::~PracticeServeCommand()
{
    endCalls();
}

void PracticeServeCommand::start()
{
    practice::Options options{.oktaPort = m_arguments.oktaPort,
                              .sumoPort = m_arguments.sumoPort,
                              .people = m_arguments.people,
                              .withAdministrator = m_arguments.withAdministrator,
                              .requestLogFile = m_arguments.requestLog};
    for (const auto &spec : m_arguments.faults) {
        const auto fault = practice::parseFault(spec);
        if (!fault)
            return fail(fault.error());
        options.faults << *fault;
    }
    auto world = practice::PracticeWorld::start(options);
    if (!world)
        return fail(world.error());
    m_world = std::move(world).value();
    const auto address = m_world->address();
    // These credentials open nothing but this practice world.
    printJson({{u"okta"_s,
                QJsonObject{{u"org"_s, address.oktaOrg},
                            {u"token"_s, address.oktaToken},
                            {u"clientId"_s, address.oktaClientId},
                            {u"console"_s, address.console}}},
               {u"sumo"_s,
                QJsonObject{{u"api"_s, address.sumoApi},
                            {u"accessId"_s, address.sumoAccessId},
                            {u"accessKey"_s, address.sumoAccessKey}}}});
}

void PracticeServeCommand::interrupt()
{
    m_world.reset();
    emit finished(exitDone);
}

} // namespace setup::cli
