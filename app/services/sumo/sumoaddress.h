// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace setup::sumo {

/// One of Sumo Logic's deployments (Sumo Logic API, Deployments and Endpoints).
struct Deployment
{
    QString code = {}; ///< us2
    QString region = {}; ///< Oregon, us-west-2
    bool legacy = false; ///< Accepted, not offered first.
};

/// All of them, in the order in which they are offered.
const QList<Deployment> &deployments();

/// https://api[.<code>].sumologic.com/api, without a label for us1.
QUrl apiUrl(const QString &deployment);
/// https://service[.<code>].sumologic.com
QUrl serviceUrl(const QString &deployment);
/// The API base with /v1/scim behind it, single slashes and none at the end: Okta's "SCIM connector base URL".
QUrl scimUrl(const QUrl &apiUrl);

/// Whether that host is below sumologic.com, so that a Sumo Logic key may go there.
bool isSumoHost(const QString &host);

/// What was made of something that was typed or pasted as the tenant's address.
struct TenantAddress
{
    QString deployment = {}; ///< Empty for a loopback API.
    QUrl api = {};
    bool isChanged = false; ///< More or other than the deployment's code or API address was typed: show it.
};

/// Takes a deployment's code, or any address of the tenant: browser, API, ACS URL, entity ID, HTTP source, custom
/// subdomain; "zrh" is ch. InputInvalid, with the reason as a key in `code` (empty, plain-http, not-an-address, scheme,
/// ip-address, long-label, other-host, no-tenant, unknown-deployment, lookalike, user-info) and the offending part in `detail`, otherwise.
Result<TenantAddress> parseTenantAddress(const QString &text, bool allowLoopback = false);

} // namespace setup::sumo
