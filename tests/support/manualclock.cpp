// SPDX-License-Identifier: Apache-2.0
#include "support/manualclock.h"

namespace setup::test {

Call<Unit> ManualClock::after(std::chrono::milliseconds duration)
{
    return andThen(ready(Unit{}), [this, duration](Unit) {
        m_waits << duration;
        advance(duration);
        return ready(Unit{});
    });
}

} // namespace setup::test
