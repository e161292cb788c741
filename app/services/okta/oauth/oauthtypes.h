// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace setup::okta::oauth {

/// The tokens of a sign-in. Shared by pointer where they are handed on, because secrets can't be copied.
struct Tokens
{
    Secret access = {};
    Secret refresh = {}; ///< Empty: Okta gave none.
    QDateTime expires = {}; ///< The end of the access token, by this computer's clock.
    QStringList scopes = {}; ///< What was granted, which can be less than what was asked for.
};

/// What the person needs to answer on another page or device (RFC 8628, 3.2).
struct DeviceAuthorization
{
    Secret deviceCode = {};
    QString userCode = {};
    QUrl verificationUri = {};
    QUrl verificationUriComplete = {}; ///< With the code in it, for the QR code; empty where Okta gives none.
    QDateTime expires = {};
    std::chrono::milliseconds interval = std::chrono::seconds(5); ///< Between two questions.
};

} // namespace setup::okta::oauth
