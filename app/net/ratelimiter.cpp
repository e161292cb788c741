// SPDX-License-Identifier: Apache-2.0
#include "net/ratelimiter.h"

#include "net/retrypolicy.h"

#include <algorithm>
#include <utility>

namespace setup::net {
namespace {

using std::chrono::milliseconds;

/// A used-up bucket is full again within its minute; whatever a reply says, nobody waits longer on its word.
constexpr milliseconds longestHold = std::chrono::seconds(90);

} // namespace

/// A place in the queue, then a place under way.
class RateLimiter::Ticket final : public Operation<Unit>
{
public:
    Ticket(RateLimiter &limiter, QString bucket) : m_limiter(&limiter), m_bucket(std::move(bucket)) {}
    ~Ticket() override
    {
        if (m_limiter && m_place != Place::Outside)
            m_limiter->leave(this);
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        m_place = Place::Queued;
        m_limiter->m_queue.append(this);
        m_limiter->advance();
    }

    void grant()
    {
        m_place = Place::Granted;
        m_later.call([this] {
            m_place = Place::Outside; // from here on the caller tells when the call has ended
            const auto done = std::move(m_handler);
            done(Unit{});
        });
    }

    bool isGranted() const { return m_place == Place::Granted; }
    const QString &bucket() const { return m_bucket; }

private:
    enum class Place { Outside, Queued, Granted };

    QPointer<RateLimiter> m_limiter;
    QString m_bucket;
    Place m_place = Place::Outside;
    Handler m_handler;
    Later m_later;
};

RateLimiter::RateLimiter(ServiceLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_limits(std::move(limits)), m_clock(clock)
{
}

Call<Unit> RateLimiter::admit(const QString &bucket)
{
    return std::make_unique<Ticket>(*this, bucket);
}

void RateLimiter::finished(const QString &bucket, const HttpResponse *response)
{
    --m_inFlight;
    Q_ASSERT(m_inFlight >= 0);
    // Limit 0 is Okta's sign for too many calls at once: its reset is a guess, and other calls may go on.
    const bool usedUp = response != nullptr && response->header("X-Rate-Limit-Remaining").trimmed() == "0"
        && response->header("X-Rate-Limit-Limit").trimmed() != "0";
    if (usedUp && !m_lifted) {
        const auto now = m_clock.now();
        if (const auto reset = rateLimitReset(*response, now))
            holdUntil(bucket, now.addMSecs(std::min(*reset, longestHold).count()));
    }
    advance();
}

void RateLimiter::holdUntil(const QString &bucket, const QDateTime &until)
{
    auto &held = m_heldUntil[bucket];
    if (!held.isValid() || held < until)
        held = until;
    advance();
}

void RateLimiter::lift()
{
    if (m_lifted)
        return;
    m_lifted = true;
    advance();
}

bool RateLimiter::isLifted() const
{
    return m_lifted;
}

void RateLimiter::advance()
{
    const auto now = m_clock.now();
    QDateTime wake;
    const auto wakeBy = [&wake](const QDateTime &time) {
        wake = wake.isValid() ? std::min(wake, time) : time;
    };
    // A clock that was set back must not stop everything until it has caught up.
    if (m_lastStart > now)
        m_lastStart = now;
    QList<std::pair<QString, QDateTime>> news;
    for (qsizetype i = 0; i < m_queue.size();) {
        auto *ticket = m_queue.at(i);
        const auto held = m_heldUntil.value(ticket->bucket());
        if (held.isValid() && held > now) {
            wakeBy(held);
            if (m_announced.value(ticket->bucket()) != held) {
                m_announced.insert(ticket->bucket(), held);
                news.append({ticket->bucket(), held});
            }
            ++i;
            continue;
        }
        if (!m_lifted && m_inFlight >= m_limits.maxInFlight)
            break;
        const auto next = m_lastStart.isValid() ? m_lastStart.addMSecs(m_limits.minInterval.count()) : now;
        if (!m_lifted && next > now) {
            wakeBy(next);
            break;
        }
        m_queue.removeAt(i);
        ++m_inFlight;
        m_lastStart = now;
        ticket->grant();
    }
    wakeAt(now, wake);
    if (news.isEmpty())
        return;
    // From the event loop alone: whoever hears it may destroy this, and the calls that are on the stack now.
    const auto tell = [this, news] {
        const QPointer<RateLimiter> alive(this);
        for (const auto &[bucket, until] : news) {
            emit holding(bucket, until);
            if (!alive)
                return;
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void RateLimiter::wakeAt(const QDateTime &now, const QDateTime &time)
{
    if (m_wakeUp)
        m_wakeUp->cancel();
    m_wakeUp.clear();
    if (!time.isValid())
        return;
    m_wakeUp = run(this, m_clock.after(milliseconds(now.msecsTo(time))), [this](const Result<Unit> &) {
        m_wakeUp.clear(); // it is under way: it must not be cancelled by the next wakeAt()
        advance();
    });
}

void RateLimiter::leave(Ticket *ticket)
{
    if (ticket->isGranted())
        --m_inFlight;
    else
        m_queue.removeOne(ticket);
    advance();
}

} // namespace setup::net
