// SPDX-License-Identifier: Apache-2.0
#include "plan/oktascopes.h"

using namespace Qt::StringLiterals;

namespace setup::plan {

QStringList oktaScopes(const Answers &answers, bool groupsAreOpen)
{
    // Managing includes reading (Okta, OAuth 2.0 scopes).
    QStringList scopes{u"openid"_s,
                       u"offline_access"_s,
                       u"okta.apps.manage"_s,
                       u"okta.schemas.manage"_s,
                       u"okta.profileMappings.manage"_s,
                       u"okta.users.read"_s,
                       u"okta.logs.read"_s};
    if (groupsAreOpen || !answers.groups.isEmpty())
        scopes << u"okta.groups.read"_s;
    return scopes;
}

} // namespace setup::plan
