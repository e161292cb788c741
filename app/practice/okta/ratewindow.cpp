// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/ratewindow.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

constexpr qint64 windowSeconds = 60;

/// A bucket and what a token may use of it: half of the org's limit.
struct Bucket
{
    QLatin1StringView name;
    int limit = 0;
};

Bucket bucketOf(const Request &request)
{
    const auto segments = request.path.split(u'/', Qt::SkipEmptyParts).mid(2);
    const auto first = segments.value(0);
    if (first == "apps"_L1)
        return segments.size() == 2 ? Bucket{"/api/v1/apps/{id}"_L1, 250} : Bucket{"/api/v1/apps"_L1, 50};
    if (first == "users"_L1)
        return segments.size() == 1 ? Bucket{"/api/v1/users"_L1, 300} : Bucket{"/api/v1/users/{id}"_L1, 300};
    if (first == "groups"_L1)
        return segments.size() == 1 ? Bucket{"/api/v1/groups"_L1, 250}
                                    : Bucket{"/api/v1/groups/{id}"_L1, 500};
    if (first == "logs"_L1)
        return {"/api/v1/logs"_L1, 60};
    return {"/api/v1"_L1, 500};
}

} // namespace

void RateWindow::mark(const Request &request, Reply &reply)
{
    const auto bucket = bucketOf(request);
    const auto now = QDateTime::currentSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    auto &window = m_windows[bucket.name];
    if (now >= window.ends)
        window = {.ends = now + windowSeconds};
    ++window.used;
    // Never down to nothing: a client would take that for the end of its budget, and nothing is refused here.
    const int remaining = std::max(1, bucket.limit - window.used);
    reply.with("X-Rate-Limit-Limit", QByteArray::number(bucket.limit))
        .with("X-Rate-Limit-Remaining", QByteArray::number(remaining))
        .with("X-Rate-Limit-Reset", QByteArray::number(window.ends));
}

} // namespace setup::practice::okta
