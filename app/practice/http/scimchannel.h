// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace setup::practice {

/// The other side's answer to a SCIM request.
struct ScimAnswer
{
    int status = 0; ///< 0 when none arrived.
    QByteArray body = {};
    QString failure = {}; ///< Why none arrived.

    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// The client side of Okta's SCIM connector. Calls this computer only: a practice world must not be able to send
/// what someone enters to a real service.
class ScimChannel
{
public:
    /// `mark` is a header value by which the practice tenant knows Okta's own requests.
    ScimChannel(const QString &baseUrl, const QByteArray &authorization, const QByteArray &mark);
    ~ScimChannel();
    ScimChannel(const ScimChannel &) = delete;
    ScimChannel &operator=(const ScimChannel &) = delete;

    /// Waits for the answer, a few seconds at most. The path begins with `/Users`.
    ScimAnswer send(const QString &method, const QString &path, const QJsonObject &body = {});

    /// Makes a running and all later sends return at once. May be called from another thread.
    void stop();

    /// The name of the header that carries the mark.
    static QByteArray markHeader();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace setup::practice
