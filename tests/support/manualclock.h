// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QList>

namespace setup::test {

/// A clock that jumps: each wait ends in the next turn of the event loop, with the clock moved on by its duration.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    Call<Unit> after(std::chrono::milliseconds duration) override;

    void advance(std::chrono::milliseconds duration) { m_now = m_now.addMSecs(duration.count()); }

    /// Every wait that was begun, in order.
    const QList<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    QList<std::chrono::milliseconds> m_waits;
};

} // namespace setup::test
