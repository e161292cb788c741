// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "net/httpresponse.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>

namespace setup::net {

/// A service's published limits. The defaults are "none".
struct ServiceLimits
{
    std::chrono::milliseconds minInterval = {}; ///< Between the starts of two calls. 0: none.
    int maxInFlight = 6; ///< Calls under way at the same time.
    /// Names the bucket that a request counts in (Okta keeps one a minute and group of endpoints). Empty: one for all.
    std::function<QString(const QString &method, const QString &path)> bucketOf = {};
};

/// Holds the calls of one service back so that they stay within its limits. One for each connection: what one call
/// learns (429, remaining 0) holds all calls of that bucket.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    RateLimiter(ServiceLimits limits, Clock &clock, QObject *parent = nullptr);

    /// Ends when the call may start; counts it as under way until finished() is told. Calls start in the order asked.
    /// Destroying the operation before its end gives the place back.
    Call<Unit> admit(const QString &bucket);
    /// A call that was admitted has ended; its reply, if any, tells what is left in the bucket.
    void finished(const QString &bucket, const HttpResponse *response);
    /// Nothing of that bucket starts before then, lifted or not.
    void holdUntil(const QString &bucket, const QDateTime &until);
    /// Lifts all limits: the service has said that it has none (practice).
    void lift();
    bool isLifted() const;

signals:
    /// Calls that ask to start wait until then, because of that bucket's hold. Once for each hold.
    void holding(const QString &bucket, const QDateTime &until);

private:
    class Ticket;
    void advance();
    void leave(Ticket *ticket);
    void wakeAt(const QDateTime &now, const QDateTime &time);

    ServiceLimits m_limits;
    Clock &m_clock;
    QHash<QString, QDateTime> m_heldUntil;
    QHash<QString, QDateTime> m_announced; // holds that holding() has told
    QDateTime m_lastStart;
    int m_inFlight = 0;
    bool m_lifted = false;
    QList<Ticket *> m_queue; // owned by their callers, who take themselves off
    QPointer<Running> m_wakeUp;
};

} // namespace setup::net
