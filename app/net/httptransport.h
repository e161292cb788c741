// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>

namespace setup::net {

/// Carries one request over the wire and brings back the reply, whatever its status. The only user of
/// QNetworkAccessManager. Keeps cookies for its lifetime (Sumo Logic throttles sign-ins without a session), follows
/// no redirect, speaks plain HTTP to loopback addresses alone, ends a call on any TLS problem, takes at most
/// maxBodySize of a reply, goes through the system's proxy save to loopback, and puts a request that isn't repeatable
/// on the wire once at most.
///
/// Errors: HostRefused, HostNotFound, Unreachable (also when a reply is cut short: where its length isn't known, when it
/// is JSON that breaks off), ProxyFailed, TimedOut,
/// TlsRejected, InputInvalid (a header value with control characters, such as a token with a line break in it),
/// UnexpectedReply (body over the cap, or not HTTP). `outcomeUnknown` is set where a request that changes something
/// and isn't repeatable may have reached the service. `detail` is the host, `causes` are the reasons.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxBodySize = 32 * 1024 * 1024;

    /// `timeout`: how long nothing may move on the wire.
    explicit HttpTransport(std::chrono::milliseconds timeout = std::chrono::seconds(30),
                           QObject *parent = nullptr);

    /// One attempt. `authorization` is the whole header value; empty sends none. The transport must outlive the call.
    Call<HttpResponse> send(const QUrl &url, const HttpRequest &request, const QByteArray &authorization,
                            const QList<std::pair<QByteArray, QByteArray>> &extraHeaders = {});

private:
    QNetworkAccessManager m_manager;
    std::chrono::milliseconds m_timeout;
};

/// Whether that host is this computer: 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const QUrl &url);

} // namespace setup::net
