// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace setup::net {

/// A reply as it came: any HTTP status is a response; only where none came is there an Error instead.
struct HttpResponse
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QUrl url = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The value of a header, names compared without case; empty when it isn't there. Repeated ones are joined
    /// with ", ", as RFC 9110 allows.
    QByteArray header(QByteArrayView name) const;
    /// The target of the Link header (RFC 8288) with that relation, resolved against the request's URL.
    std::optional<QUrl> link(QStringView relation) const;
    Result<QJsonObject> jsonObject() const;
    Result<QJsonArray> jsonArray() const;
};

/// What an HTTP status that isn't a success says by itself, where the body says nothing better.
ErrorKind errorKindOfStatus(int status);

} // namespace setup::net
