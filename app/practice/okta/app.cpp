// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/app.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {

QByteArray Connector::authorization() const
{
    if (authMode == AuthMode::Header)
        return "Bearer " + token.toUtf8();
    return "Basic " + QString(userName + u':' + password).toUtf8().toBase64();
}

AppUser *App::user(const QString &userId)
{
    const auto found = users.find(userId);
    return found == users.end() ? nullptr : &found->second;
}

AppGroup *App::group(const QString &groupId)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const AppGroup &group) { return group.groupId == groupId; });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace setup::practice::okta
