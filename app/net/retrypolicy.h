// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace setup::net {

/// Why a call waits; shown to the user while it does.
enum class WaitReason {
    RateLimit, ///< The service asked for it (429), or its remaining count is used up.
    Concurrency, ///< Too many calls at once (429 with Limit and Remaining 0).
    ServiceTrouble, ///< 500, 502, 503, 504: the service is broken at the moment.
    Connection, ///< Nobody answered or the connection broke.
    FreshThing, ///< Just made and not visible everywhere yet (404).
    LostReply, ///< Whether it was taken isn't known: it is looked for before it is sent again.
    NotShownYet, ///< What was written, or what comes by itself, isn't shown yet: it is looked for again and again.
    Throttled, ///< A 401 after calls with the same key went well (Sumo Logic throttles sign-ins).
};

struct RetryRules
{
    int maxAttempts = 5;
    std::chrono::milliseconds firstDelay = std::chrono::milliseconds(500); ///< Doubled each time.
    std::chrono::milliseconds maxDelay = std::chrono::seconds(
        65); ///< A whole minute's window and a little more.
    int maxFreshAttempts = 8; ///< For `mayBeFresh` requests that get a 404.
    bool signInsAreThrottled = false; ///< A 401 can mean "too many sign-ins" rather than "wrong key".
    std::chrono::milliseconds signInPause = std::chrono::seconds(2); ///< Before a 401 is asked again.
};

struct Retry
{
    std::chrono::milliseconds delay = {};
    WaitReason reason = WaitReason::Connection;
};

/// Decides whether a request is sent again after that outcome, and when: a pure function. `attempt` counts from 1
/// (the one just made); `jitter` is 0 to 1; `now` is this computer's clock, used only where the reply has no Date.
///
/// 429: always, at X-Rate-Limit-Reset - Date + 1 s, Retry-After, or the back-off, whichever is later and known;
/// beyond maxDelay not at all. 423: always (Okta's E0000239, the thing is being reconciled). 500/502/503/504, broken
/// connections and timeouts: only when the request is repeatable; never a create. 404: only for mayBeFresh. 401: once,
/// at the first attempt, where sign-ins are throttled and `wasAuthorized` (an earlier call with this key succeeded).
std::optional<Retry> nextRetry(const RetryRules &rules, const HttpRequest &request,
                               const Result<HttpResponse> &outcome, int attempt, double jitter,
                               const QDateTime &now, bool wasAuthorized);

/// A date as HTTP writes it, for example "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<QDateTime> parseHttpDate(const QByteArray &value);

/// How long until X-Rate-Limit-Reset by the service's own clock (`now` where the reply has no Date), plus the second
/// that Okta asks to add. Nothing when the reply names no reset.
std::optional<std::chrono::milliseconds> rateLimitReset(const HttpResponse &response, const QDateTime &now);

} // namespace setup::net
