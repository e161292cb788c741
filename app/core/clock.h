// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QDateTime>

#include <chrono>

namespace setup {

/// Time as a dependency, so that a test can let a minute pass in no time.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The present moment in UTC.
    virtual QDateTime now() const = 0;

    /// An operation that ends when the duration has passed since its start.
    virtual Call<Unit> after(std::chrono::milliseconds duration) = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    Call<Unit> after(std::chrono::milliseconds duration) override;
};

} // namespace setup
