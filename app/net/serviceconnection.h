// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "net/authorizer.h"
#include "net/callreference.h"
#include "net/httptransport.h"
#include "net/ratelimiter.h"
#include "net/retrypolicy.h"

#include <QObject>

#include <functional>
#include <memory>

namespace setup::net {

/// What a connection must know of the service at its other end.
struct ServiceDescription
{
    Service service = Service::None;
    QUrl baseUrl = {}; ///< Without a trailing slash; https, or http on loopback.
    ServiceLimits limits = {};
    RetryRules retry = {};
    /// Reads the service's own error out of a reply that isn't a success. Never called for a success.
    std::function<Error(const HttpResponse &)> readError = {};
    QByteArray requestIdHeader =
        {}; ///< The header with the reference for support, for example X-Okta-Request-Id.
    /// Nobody may sign in: every call fails with NeedsPerson ("no-access"), and nothing goes on the wire.
    bool isAbsent = false;
    quint32 jitterSeed = 1; ///< Where the spread of the back-off begins; the same seed gives the same delays.
};

/// A service with credentials: keeps its limits, tries again where that is safe, and turns refusals into Errors.
/// Credentials go to the base URL's host alone: an absolute URL on another host is refused (HostRefused). A reply from
/// loopback with `Practice-Limits: off` lifts the limits.
class ServiceConnection : public QObject
{
    Q_OBJECT

public:
    /// Transport and clock must outlive the connection.
    ServiceConnection(ServiceDescription description, std::unique_ptr<Authorizer> authorizer,
                      HttpTransport &transport, Clock &clock, QObject *parent = nullptr);
    ~ServiceConnection() override;

    /// The reply to the request if it is a 2xx; otherwise the last attempt's Error, with service, status, request
    /// and request id filled in. Must not outlive the connection.
    Call<HttpResponse> send(HttpRequest request);

    const ServiceDescription &description() const { return m_description; }
    QUrl baseUrl() const { return m_description.baseUrl; }
    /// The service's own time, by the Date of its last reply; this computer's until there is one.
    QDateTime serviceNow() const;
    /// The call whose reply came last: for whoever is handed a reply, while it is, the call that it answers.
    const CallReference &lastCall() const { return m_lastCall; }
    /// Attempts sent so far.
    int requestCount() const { return m_requestCount; }

signals:
    /// An attempt goes on the wire.
    void requestStarted(const QString &method, const QString &path);
    /// An attempt has ended; status 0 where no reply came.
    void requestFinished(const QString &method, const QString &path, int status, const QString &requestId);
    /// A call waits until then, for that reason.
    void waiting(setup::net::WaitReason reason, const QDateTime &until);

private:
    class Sending;
    double nextJitter();

    ServiceDescription m_description;
    std::unique_ptr<Authorizer> m_authorizer;
    HttpTransport &m_transport;
    Clock &m_clock;
    RateLimiter m_limiter;
    int m_requestCount = 0;
    CallReference m_lastCall;
    qint64 m_serviceAhead = 0; // ms that the service's clock is ahead of this computer's
    bool m_wasAuthorized = false;
    quint32 m_jitterState;
};

} // namespace setup::net
