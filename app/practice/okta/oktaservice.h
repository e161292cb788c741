// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/faults.h"
#include "practice/http/router.h"
#include "practice/okta/console.h"
#include "practice/okta/oauth/appsettings.h"
#include "practice/okta/oauth/oauthprovider.h"
#include "practice/okta/org.h"
#include "practice/okta/provisioner.h"
#include "practice/okta/ratewindow.h"

namespace setup::practice::okta {

/// The Okta org as its clients see it: authentication, routes, the headers of every reply, and the errors that
/// faults ask for.
class OktaService
{
public:
    /// `mark` is what Okta's own SCIM requests carry.
    OktaService(int people, const QByteArray &mark);

    Reply handle(const Request &request);

    /// Answers as to the org's administrator, without a token and its limits: the Admin Console does so what the API
    /// can do as well.
    Reply handleForConsole(const Request &request);

    /// The service's own reply for a fault that answers in place of it; nothing for other faults.
    std::optional<Reply> faultReply(FaultKind kind, const Request &request) const;

    /// Adds the headers that every reply carries.
    void finish(const Request &request, Reply &reply);

    Org &org() { return m_org; }
    Console &console() { return m_console; }
    const AppSettings &appSettings() const { return m_appSettings; }
    void stop() { m_provisioner.stop(); }

private:
    /// Why the request's credentials don't do; nothing when they do.
    std::optional<Reply> refusal(const Request &request) const;

    Org m_org;
    Router m_router;
    OAuthProvider m_oauth;
    AppSettings m_appSettings;
    RateWindow m_rates;
    Console m_console;
    Provisioner m_provisioner;
};

} // namespace setup::practice::okta
