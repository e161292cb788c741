// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Fresh things are asked for at least this often: 0.5, 1, 2, 4, 8, 8, 8 s make the half minute.
constexpr milliseconds longestFreshDelay = seconds(8);

milliseconds backOff(const RetryRules &rules, int attempt, double jitter, milliseconds longest)
{
    auto delay = rules.firstDelay;
    for (int i = 1; i < attempt && delay < longest; ++i)
        delay *= 2;
    delay = std::min(delay, longest);
    const auto spread = static_cast<double>(delay.count()) * 0.25 * std::clamp(jitter, 0.0, 1.0);
    return std::min(delay + milliseconds(static_cast<qint64>(spread)), longest);
}

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const auto value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const auto value = response.header("Retry-After");
    if (const auto count = number(value))
        return seconds(std::min<qint64>(*count, 24 * 60 * 60)); // what is longer is as good as never
    const auto date = parseHttpDate(value);
    return date ? std::optional(milliseconds(std::max<qint64>(0, now.msecsTo(*date)))) : std::nullopt;
}

/// Okta's answer to too many calls at once, where the reset is only a guess (Okta, Concurrent rate limits).
bool isConcurrency(const HttpResponse &response)
{
    return number(response.header("X-Rate-Limit-Limit")) == 0
        && number(response.header("X-Rate-Limit-Remaining")) == 0;
}

std::optional<Retry> afterRateLimit(const RetryRules &rules, const HttpResponse &response, milliseconds delay,
                                    const QDateTime &now)
{
    const auto serviceNow = parseHttpDate(response.header("Date")).value_or(now);
    const bool concurrency = isConcurrency(response);
    if (const auto named = retryAfter(response, serviceNow))
        delay = std::max(delay, *named);
    const auto reset = concurrency ? std::nullopt : rateLimitReset(response, now);
    if (reset)
        delay = std::max(delay, *reset);
    if (delay > rules.maxDelay)
        return std::nullopt;
    return Retry{.delay = delay, .reason = concurrency ? WaitReason::Concurrency : WaitReason::RateLimit};
}

std::optional<Retry> afterReply(const RetryRules &rules, const HttpRequest &request,
                                const HttpResponse &response, int attempt, double jitter,
                                const QDateTime &now, bool wasAuthorized)
{
    if (response.status == 404) {
        if (!request.mayBeFresh || attempt >= rules.maxFreshAttempts)
            return std::nullopt;
        return Retry{.delay = backOff(rules, attempt, jitter, std::min(longestFreshDelay, rules.maxDelay)),
                     .reason = WaitReason::FreshThing};
    }
    if (attempt >= rules.maxAttempts)
        return std::nullopt;
    const auto delay = backOff(rules, attempt, jitter, rules.maxDelay);
    switch (response.status) {
    case 401:
        if (!rules.signInsAreThrottled || !wasAuthorized || attempt > 1)
            return std::nullopt;
        return Retry{.delay = rules.signInPause, .reason = WaitReason::Throttled};
    case 429: return afterRateLimit(rules, response, delay, now);
    case 423: return Retry{.delay = delay, .reason = WaitReason::ServiceTrouble};
    case 500:
    case 502:
    case 503:
    case 504: {
        const auto named = retryAfter(response, parseHttpDate(response.header("Date")).value_or(now));
        const auto wait = std::max(delay, named.value_or(milliseconds(0)));
        if (!request.isRepeatable() || wait > rules.maxDelay)
            return std::nullopt;
        return Retry{.delay = wait, .reason = WaitReason::ServiceTrouble};
    }
    default: return std::nullopt;
    }
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &value)
{
    static const QLocale english = QLocale::c();
    auto date = english.toDateTime(QString::fromLatin1(value.trimmed()),
                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<milliseconds> rateLimitReset(const HttpResponse &response, const QDateTime &now)
{
    const auto reset = number(response.header("X-Rate-Limit-Reset"));
    if (!reset)
        return std::nullopt;
    const auto serviceNow = parseHttpDate(response.header("Date")).value_or(now);
    // A reset of centuries ahead must not overflow; it is beyond every bound anyway.
    const auto ahead = std::clamp<qint64>(*reset - serviceNow.toSecsSinceEpoch(), -1, 24 * 60 * 60);
    return seconds(ahead + 1);
}

std::optional<Retry> nextRetry(const RetryRules &rules, const HttpRequest &request,
                               const Result<HttpResponse> &outcome, int attempt, double jitter,
                               const QDateTime &now, bool wasAuthorized)
{
    if (outcome)
        return afterReply(rules, request, *outcome, attempt, jitter, now, wasAuthorized);
    const auto kind = outcome.error().kind;
    const bool broken = kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut;
    if (!broken || !request.isRepeatable() || attempt >= rules.maxAttempts)
        return std::nullopt;
    return Retry{.delay = backOff(rules, attempt, jitter, rules.maxDelay), .reason = WaitReason::Connection};
}

} // namespace setup::net
