// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "services/okta/oktatypes.h"

#include <functional>

namespace setup::okta {

/// Reads the well-known document of an org at that address, without credentials. What it needs lives as long as it.
using AskOrg = std::function<Call<Organization>(const QUrl &org)>;

/// Whether the address is on no domain of Okta's own, and not on this computer.
bool isCustomDomain(const QUrl &org);

/// Confirms that an Okta org is at that address, before anything secret goes there. Of a custom domain its own document
/// proves nothing, because anybody can serve one: the org that it names is asked at its address on Okta's domain, and
/// has to be the same org and to name that custom domain in return. HostRefused ("not-the-orgs-domain") otherwise.
Call<Organization> confirmOrg(const QUrl &org, const AskOrg &ask);

} // namespace setup::okta
