// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/faults.h"
#include "practice/http/router.h"
#include "practice/sumo/tenant.h"

#include <functional>

namespace setup::practice::sumo {

/// An access id and key that a client has shown to work.
struct Credential
{
    QString accessId = {};
    QString accessKey = {};

    bool isEmpty() const { return accessId.isEmpty(); }
};

/// The Sumo Logic tenant as its clients see it.
class SumoService
{
public:
    SumoService();

    Reply handle(const Request &request);

    /// The service's own reply for a fault that answers in place of it; nothing for other faults.
    std::optional<Reply> faultReply(FaultKind kind, const Request &request) const;

    Tenant &tenant() { return m_tenant; }

    /// Called after a client's connector test has succeeded, on a server's thread.
    std::function<void(const Credential &credential)> onConnectorTest;

private:
    Reply answer(const Request &request);

    Tenant m_tenant;
    Router m_router;
};

} // namespace setup::practice::sumo
