// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <map>
#include <mutex>

namespace setup::practice::okta {

/// Counts requests by Okta's rate limit buckets, for the headers. Nothing is refused.
class RateWindow
{
public:
    /// Counts the request and adds X-Rate-Limit-Limit, -Remaining and -Reset to the reply.
    void mark(const Request &request, Reply &reply);

private:
    struct Window
    {
        qint64 ends = 0; ///< Seconds since the epoch.
        int used = 0;
    };

    std::mutex m_mutex;
    std::map<QString, Window> m_windows;
};

} // namespace setup::practice::okta
