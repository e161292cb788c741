// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"

#include <QTimer>

namespace setup {
namespace {

class TimerOperation final : public Operation<Unit>
{
public:
    explicit TimerOperation(std::chrono::milliseconds duration)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(duration);
    }

    void start(Handler handler) override
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [done = std::move(handler)] {
            const auto finish = done;
            finish(Unit{});
        });
        m_timer.start();
    }

private:
    QTimer m_timer;
};

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Call<Unit> SystemClock::after(std::chrono::milliseconds duration)
{
    return std::make_unique<TimerOperation>(duration);
}

} // namespace setup
