// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QTimeZone>

namespace setup {

/// Always the same moment, though waiting takes its time: for what has to look the same each time.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 3, 2}, {10, 0, 0}, QTimeZone::utc()); }
    Call<Unit> after(std::chrono::milliseconds duration) override { return m_passing.after(duration); }

private:
    SystemClock m_passing;
};

} // namespace setup
