// SPDX-License-Identifier: Apache-2.0
#include "cli/orgcheck.h"

#include "services/okta/oktaclient.h"
#include "services/okta/orgidentity.h"

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace setup::cli {
namespace {

/// A client for each address, kept as long as the function is: the calls must not outlive them.
okta::AskOrg asker(net::HttpTransport &transport, Clock &clock)
{
    using Clients = std::vector<std::unique_ptr<okta::OktaClient>>;
    return [clients = std::make_shared<Clients>(), &transport, &clock](const QUrl &org) {
        clients->push_back(std::make_unique<okta::OktaClient>(std::make_unique<net::ServiceConnection>(
            okta::describeOkta(org), net::anonymous(), transport, clock)));
        return clients->back()->organization();
    };
}

} // namespace

Call<Unit> confirmSetupsOrg(const plan::Answers &answers, net::HttpTransport &transport, Clock &clock)
{
    return mapped<Unit>(okta::confirmOrg(answers.oktaOrg, asker(transport, clock)),
                        [answers](const okta::Organization &found) -> Result<Unit> {
                            const bool isNamed = found.organizationUrl.host() == answers.oktaDomain.host();
                            if (!okta::isCustomDomain(answers.oktaOrg) || isNamed)
                                return Unit{};
                            return Error{.kind = ErrorKind::HostRefused,
                                         .service = Service::Okta,
                                         .code = u"custom-domain-unconfirmed"_s,
                                         .detail = found.organizationUrl.toString()};
                        });
}

} // namespace setup::cli
