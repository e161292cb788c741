// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace setup::okta {

/// What was made of something that was typed or pasted as the org's address.
struct OrgAddress
{
    QUrl url = {}; ///< https://host, nothing behind it; http only on loopback when that is allowed.
    bool isKnownDomain = false; ///< On one of Okta's own domains; otherwise a custom domain, to be confirmed.
    bool isChanged = false; ///< The url isn't what was typed: show it.
};

/// Takes any address of an org: with or without scheme, an -admin host, a path, a login page, blanks around it.
/// InputInvalid, with the reason as a key in `code` (empty, plain-http, not-an-address, scheme, port, ip-address,
/// long-label, not-an-org, placeholder, lookalike, user-info) and the offending part in `detail`, for what can't be meant. not-an-org: a place of Okta's
/// own, such as login.okta.com. lookalike: a host that reads like Okta's and isn't.
Result<OrgAddress> parseOrgAddress(const QString &text, bool allowLoopback = false);

/// The Admin Console of an org on one of Okta's domains: https://{sub}-admin.{domain}. Empty for custom domains, on
/// which Okta has none.
QUrl adminConsole(const QUrl &organizationUrl);

} // namespace setup::okta
