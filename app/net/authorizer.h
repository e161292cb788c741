// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace setup::net {

/// Says who asks: makes the Authorization header of a request. Owned by the connection that uses it.
class Authorizer
{
public:
    Authorizer() = default;
    virtual ~Authorizer() = default;
    Q_DISABLE_COPY_MOVE(Authorizer)

    /// The header's value. Goes on the wire and nowhere else. Empty: no header.
    virtual QByteArray authorization() const = 0;

    /// Counts the credentials that were in use: another number, other credentials.
    virtual int edition() const;
    /// What has to end well before the next request can be authorized, such as getting a token in the place of one
    /// that is about to expire. Null: nothing.
    virtual Call<Unit> preparation();
    /// What has to end well before a request is worth sending again that was refused (401) with that edition. Null:
    /// nothing helps, and the refusal stands.
    virtual Call<Unit> renewal(int refusedEdition);
};

/// Nobody: for what may be asked without credentials.
std::unique_ptr<Authorizer> anonymous();
/// `Authorization: SSWS <token>` (Okta API reference, API token authentication).
std::unique_ptr<Authorizer> oktaToken(Secret token);
/// `Authorization: Basic base64(<id>:<key>)` (Sumo Logic API, Authentication).
std::unique_ptr<Authorizer> basic(const QString &accessId, Secret accessKey);
/// `Authorization: Bearer <token>`.
std::unique_ptr<Authorizer> bearer(Secret token);

/// base64(`<id>:<key>`) without a line break: the value of Okta's HTTP Header mode (Sumo Logic, Provision from Okta).
Secret base64Pair(const QString &accessId, const Secret &accessKey);

} // namespace setup::net
