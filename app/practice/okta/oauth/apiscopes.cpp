// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/oauth/apiscopes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {

QStringList scopesFor(const Request &request)
{
    static const QList<std::pair<QString, QString>> families{
        {u"/api/v1/apps"_s, u"okta.apps"_s},
        {u"/api/v1/meta/schemas"_s, u"okta.schemas"_s},
        {u"/api/v1/mappings"_s, u"okta.profileMappings"_s},
        {u"/api/v1/users"_s, u"okta.users"_s},
        {u"/api/v1/groups"_s, u"okta.groups"_s},
        {u"/api/v1/logs"_s, u"okta.logs"_s},
        {u"/api/v1/org"_s, u"okta.orgs"_s}};
    const bool reads = request.method == "GET"_L1 || request.method == "HEAD"_L1;
    for (const auto &[path, family] : families) {
        if (request.path != path && !request.path.startsWith(path + u'/'))
            continue;
        const QString manage = family + u".manage"_s;
        return reads ? QStringList{family + u".read"_s, manage} : QStringList{manage};
    }
    return {};
}

} // namespace setup::practice::okta
