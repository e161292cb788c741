// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "net/httptransport.h"
#include "services/sumo/scimprobe.h"

namespace setup::cli {

/// test-connector: what Okta's connector test asks, with each cause told apart.
class ConnectorCommand final : public RunningCommand
{
    Q_OBJECT

public:
    explicit ConnectorCommand(Arguments arguments, QObject *parent = nullptr);
    ~ConnectorCommand() override { endCalls(); }

    void start() override;

private:
    void tell(const sumo::ScimProbe &probe);

    Arguments m_arguments;
    net::HttpTransport m_transport;
};

} // namespace setup::cli
