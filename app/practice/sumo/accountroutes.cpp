// SPDX-License-Identifier: Apache-2.0
#include "practice/sumo/errors.h"
#include "practice/sumo/routes.h"

using namespace Qt::StringLiterals;

namespace setup::practice::sumo {

void addAccountRoutes(Router &router, Tenant &tenant)
{
    router.add(u"GET"_s, u"/api/v1/account/accountOwner"_s,
               tenant.guarded({}, [&tenant](const Request &, const Caller &) {
                   return Reply{.body = '"' + tenant.ownerId.toUtf8() + '"'};
               }));
    router.add(u"GET"_s, u"/api/v1/account/status"_s, tenant.guarded({}, [](const Request &, const Caller &) {
        return jsonReply({{u"pricingModel"_s, u"credits"_s},
                          {u"canUpdatePlan"_s, true},
                          {u"planType"_s, u"Paid"_s},
                          {u"planExpirationDays"_s, 200},
                          {u"applicationUse"_s, u"ALLOWED"_s},
                          {u"accountActivated"_s, true},
                          {u"totalCredits"_s, 400},
                          {u"logModel"_s, u"Flex"_s}});
    }));
    router.add(u"GET"_s, u"/api/v1/account/subdomain"_s,
               tenant.guarded({}, [](const Request &, const Caller &) {
                   return modernError(404, u"notfound"_s, u"No subdomain is configured."_s);
               }));
    router.add(
        u"GET"_s, u"/api/v1/serviceAllowlist/status"_s,
        tenant.guarded({}, [&tenant](const Request &, const Caller &) {
            return jsonReply({{u"contentEnabled"_s, false}, {u"loginEnabled"_s, tenant.allowlistEnabled}});
        }));
    // What clients ask at any deployment to learn which one the tenant lives in.
    router.add(u"GET"_s, u"/api/v1/collectors"_s, tenant.guarded({}, [](const Request &, const Caller &) {
        return jsonReply({{u"collectors"_s, QJsonArray{}}});
    }));
}

} // namespace setup::practice::sumo
