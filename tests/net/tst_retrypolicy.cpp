// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using std::chrono::milliseconds;
using std::chrono::seconds;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

namespace {

/// What the policy is asked, with the usual answers filled in.
struct Case
{
    HttpRequest request = {};
    int status = 0;
    Headers headers = {};
    ErrorKind kind = ErrorKind::Unreachable; ///< Where status is 0.
    int attempt = 1;
    bool signInsAreThrottled = false;
    bool wasAuthorized = false;
};

const HttpRequest reading{};
const HttpRequest creating{.method = Method::Post};
const HttpRequest writing{.method = Method::Put};
const HttpRequest repeating{.method = Method::Post, .repeatable = true};
const HttpRequest fresh{.mayBeFresh = true};
const QDateTime now(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
const QByteArray date = "Mon, 05 Jan 2026 08:00:00 GMT"_ba; // the service's clock is an hour behind ours

QByteArray resetIn(int count)
{
    return QByteArray::number(now.addSecs(-3600 + count).toSecsSinceEpoch());
}

std::optional<Retry> ask(const Case &one)
{
    const RetryRules rules{.signInsAreThrottled = one.signInsAreThrottled};
    const auto outcome = one.status == 0
        ? Result<HttpResponse>(Error{.kind = one.kind})
        : Result<HttpResponse>(HttpResponse{.status = one.status, .headers = one.headers});
    return nextRetry(rules, one.request, outcome, one.attempt, 0.0, now, one.wasAuthorized);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void triesAgain_data();
    void triesAgain();
    void givesUp_data();
    void givesUp();
    void backsOffFurtherEachTime();
    void spreadsByTheJitter();
    void asksForFreshThingsForHalfAMinute();
    void readsHttpDates_data();
    void readsHttpDates();
};

void tst_RetryPolicy::triesAgain_data()
{
    QTest::addColumn<Case>("asked");
    QTest::addColumn<qint64>("delay");
    QTest::addColumn<WaitReason>("reason");
    const auto row = [](const char *name, const Case &asked, milliseconds delay, WaitReason reason) {
        QTest::newRow(name) << asked << qint64(delay.count()) << reason;
    };
    const milliseconds first(500);

    row("429", {.status = 429}, first, WaitReason::RateLimit);
    row("429 on a create", {.request = creating, .status = 429}, first, WaitReason::RateLimit);
    row("429 with a reset",
        {.status = 429, .headers = {{"Date"_ba, date}, {"X-Rate-Limit-Reset"_ba, resetIn(30)}}}, seconds(31),
        WaitReason::RateLimit);
    row("429 with a whole minute",
        {.status = 429, .headers = {{"Date"_ba, date}, {"x-rate-limit-reset"_ba, resetIn(60)}}}, seconds(61),
        WaitReason::RateLimit);
    row("429 with a reset, no date",
        {.status = 429, .headers = {{"X-Rate-Limit-Reset"_ba, resetIn(3600 + 10)}}}, seconds(11),
        WaitReason::RateLimit);
    row("429 with a reset in the past",
        {.status = 429, .headers = {{"Date"_ba, date}, {"X-Rate-Limit-Reset"_ba, resetIn(-100)}}}, first,
        WaitReason::RateLimit);
    row("429 with a broken reset", {.status = 429, .headers = {{"X-Rate-Limit-Reset"_ba, "soon"_ba}}}, first,
        WaitReason::RateLimit);
    row("429 with Retry-After", {.status = 429, .headers = {{"Retry-After"_ba, "7"_ba}}}, seconds(7),
        WaitReason::RateLimit);
    row("429 with Retry-After as a date",
        {.status = 429,
         .headers = {{"Date"_ba, date}, {"Retry-After"_ba, "Mon, 05 Jan 2026 08:00:09 GMT"_ba}}},
        seconds(9), WaitReason::RateLimit);
    row("429 with both, the later one",
        {.status = 429,
         .headers = {{"Date"_ba, date}, {"Retry-After"_ba, "7"_ba}, {"X-Rate-Limit-Reset"_ba, resetIn(2)}}},
        seconds(7), WaitReason::RateLimit);
    row("too many at once",
        {.status = 429,
         .headers = {{"Date"_ba, date},
                     {"X-Rate-Limit-Limit"_ba, "0"_ba},
                     {"X-Rate-Limit-Remaining"_ba, "0"_ba},
                     {"X-Rate-Limit-Reset"_ba, resetIn(50)}}},
        first, WaitReason::Concurrency);

    row("423 on a create", {.request = creating, .status = 423}, first, WaitReason::ServiceTrouble);
    for (const int status : {500, 502, 503, 504}) {
        const auto name = QByteArray::number(status);
        row(name.constData(), {.status = status}, first, WaitReason::ServiceTrouble);
        row(QByteArray(name + " on a put").constData(), {.request = writing, .status = status}, first,
            WaitReason::ServiceTrouble);
        row(QByteArray(name + " on a repeatable post").constData(), {.request = repeating, .status = status},
            first, WaitReason::ServiceTrouble);
    }
    row("503 with Retry-After", {.status = 503, .headers = {{"Retry-After"_ba, "12"_ba}}}, seconds(12),
        WaitReason::ServiceTrouble);
    row("404 of a fresh thing", {.request = fresh, .status = 404}, first, WaitReason::FreshThing);
    row("401 after a success", {.status = 401, .signInsAreThrottled = true, .wasAuthorized = true},
        seconds(2), WaitReason::Throttled);
    row("broken", {.kind = ErrorKind::Unreachable}, first, WaitReason::Connection);
    row("timed out", {.kind = ErrorKind::TimedOut}, first, WaitReason::Connection);
    row("broken put", {.request = writing, .kind = ErrorKind::Unreachable}, first, WaitReason::Connection);
}

void tst_RetryPolicy::triesAgain()
{
    QFETCH(Case, asked);
    const auto retry = ask(asked);
    QVERIFY(retry);
    QTEST(qint64(retry->delay.count()), "delay");
    QTEST(retry->reason, "reason");
}

void tst_RetryPolicy::givesUp_data()
{
    QTest::addColumn<Case>("asked");
    const auto row = [](const char *name, const Case &asked) { QTest::newRow(name) << asked; };
    for (const int status : {200, 201, 301, 400, 401, 403, 404, 405, 409, 412, 501, 505})
        row(QByteArray::number(status).constData(), {.status = status});
    for (const int status : {500, 502, 503, 504}) {
        row(QByteArray(QByteArray::number(status) + " on a create").constData(),
            {.request = creating, .status = status});
    }
    row("broken create", {.request = creating, .kind = ErrorKind::Unreachable});
    row("timed out create", {.request = creating, .kind = ErrorKind::TimedOut});
    for (const auto kind :
         {ErrorKind::HostNotFound, ErrorKind::ProxyFailed, ErrorKind::TlsRejected, ErrorKind::HostRefused,
          ErrorKind::UnexpectedReply, ErrorKind::InputInvalid, ErrorKind::Cancelled})
        row(qPrintable(errorKindName(kind)), {.kind = kind});
    row("429 too often", {.status = 429, .attempt = 5});
    row("500 too often", {.status = 500, .attempt = 5});
    row("broken too often", {.attempt = 5});
    row("404 of a fresh thing too often", {.request = fresh, .status = 404, .attempt = 8});
    row("429 for too long", {.status = 429, .headers = {{"Retry-After"_ba, "66"_ba}}});
    row("429 for ever", {.status = 429, .headers = {{"Retry-After"_ba, "9223372036854775807"_ba}}});
    row("429 until the end of time",
        {.status = 429, .headers = {{"X-Rate-Limit-Reset"_ba, "9223372036854775807"_ba}}});
    row("503 for too long", {.status = 503, .headers = {{"Retry-After"_ba, "3600"_ba}}});
    row("401 with a key never seen to work", {.status = 401, .signInsAreThrottled = true});
    row("401 where sign-ins aren't throttled", {.status = 401, .wasAuthorized = true});
    row("401 twice", {.status = 401, .attempt = 2, .signInsAreThrottled = true, .wasAuthorized = true});
}

void tst_RetryPolicy::givesUp()
{
    QFETCH(Case, asked);
    QVERIFY(!ask(asked));
}

void tst_RetryPolicy::backsOffFurtherEachTime()
{
    const RetryRules rules{.maxAttempts = 100};
    const Result<HttpResponse> broken = Error{.kind = ErrorKind::Unreachable};
    QList<qint64> delays;
    for (const int attempt : {1, 2, 3, 4, 8, 9, 99})
        delays << nextRetry(rules, reading, broken, attempt, 0.0, now, false)->delay.count();
    QCOMPARE(delays, QList<qint64>({500, 1000, 2000, 4000, 64000, 65000, 65000}));
}

void tst_RetryPolicy::spreadsByTheJitter()
{
    const RetryRules rules;
    const Result<HttpResponse> broken = Error{.kind = ErrorKind::Unreachable};
    const auto delay = [&](double jitter) {
        return nextRetry(rules, reading, broken, 2, jitter, now, false)->delay;
    };
    QCOMPARE(delay(0.0), milliseconds(1000));
    QCOMPARE(delay(0.5), milliseconds(1125));
    QCOMPARE(delay(1.0), milliseconds(1250));
    QCOMPARE(delay(-7.0), milliseconds(1000));
}

void tst_RetryPolicy::asksForFreshThingsForHalfAMinute()
{
    milliseconds total{};
    int attempt = 1;
    while (const auto retry = ask({.request = fresh, .status = 404, .attempt = attempt})) {
        total += retry->delay;
        ++attempt;
    }
    QCOMPARE(attempt, 8);
    QCOMPARE(total, milliseconds(31500));
}

void tst_RetryPolicy::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("date") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << true;
    QTest::newRow("blanks") << " Sun, 06 Nov 1994 08:49:37 GMT "_ba << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("number") << "784111777"_ba << false;
    QTest::newRow("other") << "1994-11-06T08:49:37Z"_ba << false;
}

void tst_RetryPolicy::readsHttpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    const auto read = parseHttpDate(text);
    QCOMPARE(read.has_value(), valid);
    if (valid)
        QCOMPARE(read->toSecsSinceEpoch(), 784111777);
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
