// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"
#include "practice/http/router.h"
#include "practice/okta/org.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace setup::practice::okta {

/// The org authorization server: the device and authorization code grants for the org's native app, its tokens, and
/// what they open ("Okta, OpenID Connect and OAuth 2.0 API reference"). The org's mutex is held by whoever calls it.
class OAuthProvider
{
public:
    explicit OAuthProvider(Org &org);

    /// The endpoints and the two pages that a person's browser opens.
    static bool owns(const QString &path);
    Reply handle(const Request &request) const;

    /// Why a request to the API with a Bearer token is refused; nothing when it may pass.
    std::optional<Reply> refusal(const Request &request) const;

private:
    /// A device that waits for the person's answer.
    struct Device
    {
        QStringList scopes = {};
        QString userCode = {};
        QDateTime expires = {};
        QDateTime lastAsked = {};
        QString answer = {}; ///< allow, deny, or nothing yet.
    };
    /// A browser on the consent page, and then the code that it was sent away with.
    struct Visit
    {
        QStringList scopes = {};
        QString redirectUri = {};
        QString state = {};
        QString challenge = {};
        QDateTime expires = {};
        std::optional<int> grant = {}; ///< Of the tokens that the code was redeemed for.
    };

    Reply authorizeDevice(const Request &request);
    Reply activationPage(const Request &request) const;
    Reply activate(const Request &request);
    Reply authorize(const Request &request);
    Reply consent(const Request &request);
    Reply token(const Request &request);
    Reply tokenForDevice(const Fields &form);
    Reply tokenForCode(const Fields &form);
    Reply tokenForRefresh(const Fields &form);
    Reply revoke(const Request &request);

    std::optional<Reply> clientProblem(const Fields &form, const QString &grantType) const;
    bool isGranted(const QStringList &scopes) const;
    Reply tokens(const QStringList &scopes, int *grant = nullptr);
    static Reply tokenReply(const Grants::Issued &issued);
    Reply redirectBack(const Visit &visit, const QString &name, const QString &value) const;

    Org &m_org;
    Router m_router;
    QHash<QString, Device> m_devices; // by device code
    QHash<QString, Visit> m_visits; // on the consent page
    QHash<QString, Visit> m_codes;
};

} // namespace setup::practice::okta
