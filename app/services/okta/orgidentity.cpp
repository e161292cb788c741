// SPDX-License-Identifier: Apache-2.0
#include "services/okta/orgidentity.h"

#include "net/httptransport.h"
#include "services/okta/oktaaddress.h"

using namespace Qt::StringLiterals;

namespace setup::okta {
namespace {

bool isOnOktasDomain(const QUrl &org)
{
    const auto address = parseOrgAddress(org.toString());
    return address && address->isKnownDomain && address->url.host() == org.host();
}

Error refusal(const QUrl &org)
{
    return {.kind = ErrorKind::HostRefused,
            .service = Service::Okta,
            .code = u"not-the-orgs-domain"_s,
            .detail = org.host()};
}

} // namespace

bool isCustomDomain(const QUrl &org)
{
    return !net::isLoopback(org) && !isOnOktasDomain(org);
}

Call<Organization> confirmOrg(const QUrl &org, const AskOrg &ask)
{
    if (!isCustomDomain(org))
        return mapped<Organization>(
            ask(org), [ask](const Organization &found) -> Result<Organization> { return found; });
    return andThen(ask(org), [org, ask](const Organization &claimed) -> Call<Organization> {
        if (!isOnOktasDomain(claimed.organizationUrl))
            return failed<Organization>(refusal(org));
        // The question holds what it needs in itself, and so is kept until its answer.
        return mapped<Organization>(ask(claimed.organizationUrl),
                                    [ask, org, claimed](const Organization &real) -> Result<Organization> {
                                        if (real.id != claimed.id || real.customUrl.host() != org.host())
                                            return refusal(org);
                                        return real;
                                    });
    });
}

} // namespace setup::okta
