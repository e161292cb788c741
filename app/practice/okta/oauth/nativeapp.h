// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace setup::practice::okta {

/// The OIDC native app of the practice org, as its administrator has set it up. It has no secret.
struct NativeApp
{
    QString clientId = {};
    QStringList grantTypes = {QStringLiteral("authorization_code"), QStringLiteral("refresh_token"),
                              QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")};
    QStringList redirectUris = {QStringLiteral("http://127.0.0.1:17845/callback"),
                                QStringLiteral("http://127.0.0.1:17846/callback"),
                                QStringLiteral("http://127.0.0.1:17847/callback")};
    /// The Okta API Scopes tab.
    QStringList grantedScopes = {QStringLiteral("okta.apps.manage"),
                                 QStringLiteral("okta.schemas.manage"),
                                 QStringLiteral("okta.profileMappings.manage"),
                                 QStringLiteral("okta.users.read"),
                                 QStringLiteral("okta.groups.read"),
                                 QStringLiteral("okta.logs.read")};
    bool wantsProof = false; ///< "Require Demonstrating Proof of Possession (DPoP)".
    bool rotates = true; ///< A refresh token is good for one use.
    int pollSeconds = 5; ///< Between two questions of a device.
    int slowDowns = 0; ///< How many of the next questions come too fast, whenever they come.
};

} // namespace setup::practice::okta
