// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/routes.h"

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

/// "Okta API reference, Retrieve the Org metadata": needs no token.
Reply metadata(const Org &org)
{
    const QJsonObject home{{u"href"_s, org.base}};
    return jsonReply({{u"id"_s, org.id},
                      {u"cell"_s, u"op3"_s},
                      {u"_links"_s, QJsonObject{{u"organization"_s, home}}},
                      {u"pipeline"_s, u"idx"_s},
                      {u"settings"_s,
                       QJsonObject{{u"analyticsCollectionEnabled"_s, false},
                                   {u"bugReportingEnabled"_s, true},
                                   {u"omEnabled"_s, true}}}});
}

/// "Okta API reference, Retrieve the Org general settings".
Reply settings(const Org &org)
{
    return jsonReply({{u"id"_s, org.id},
                      {u"companyName"_s, u"Acme"_s},
                      {u"subdomain"_s, org.subdomain()},
                      {u"status"_s, u"ACTIVE"_s},
                      {u"website"_s, u"https://acme.example"_s},
                      {u"created"_s, u"2024-03-01T08:00:00.000Z"_s},
                      {u"lastUpdated"_s, u"2025-11-20T08:00:00.000Z"_s}});
}

} // namespace

void addOrgRoutes(Router &router, Org &org)
{
    router.add(u"GET"_s, u"/.well-known/okta-organization"_s,
               [&org](const Request &) { return metadata(org); });
    router.add(u"GET"_s, u"/api/v1/org"_s, [&org](const Request &) { return settings(org); });
}

} // namespace setup::practice::okta
