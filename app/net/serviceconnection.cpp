// SPDX-License-Identifier: Apache-2.0
#include "net/serviceconnection.h"

#include "core/log.h"

#include <QElapsedTimer>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

/// What a request may wait for its turn before that which it was made of counts as old.
constexpr std::chrono::milliseconds longestFreshWait = std::chrono::seconds(5);

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

/// Where the request goes to, or HostRefused when that isn't the service.
Result<QUrl> targetOf(const QUrl &base, const HttpRequest &request)
{
    if (!request.absoluteUrl.isEmpty()) {
        if (isSameOrigin(request.absoluteUrl, base) && request.absoluteUrl.userInfo().isEmpty())
            return request.absoluteUrl;
        return Error{.kind = ErrorKind::HostRefused,
                     .detail = request.absoluteUrl.host(),
                     .causes = {u"not the host that the credentials belong to"_s}};
    }
    const auto root = base.toEncoded(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    auto url = QUrl::fromEncoded(root + request.path.toLatin1(), QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

} // namespace

/// One request with its attempts: admission, the wire, and the wait before the next.
class ServiceConnection::Sending final : public Operation<HttpResponse>
{
public:
    Sending(ServiceConnection &connection, HttpRequest request)
        : m_connection(connection), m_limiter(&connection.m_limiter), m_request(std::move(request)),
          m_method(methodName(m_request.method))
    {
    }

    ~Sending() override
    {
        if (m_isAdmitted && m_limiter)
            m_limiter->finished(m_bucket, nullptr);
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        if (m_connection.m_description.isAbsent) {
            m_later.call(
                [this] { end(finishedError({.kind = ErrorKind::NeedsPerson, .code = u"no-access"_s})); });
            return;
        }
        const auto target = targetOf(m_connection.baseUrl(), m_request);
        if (!target) {
            m_path = m_request.absoluteUrl.path(QUrl::FullyEncoded);
            m_later.call([this, refused = target.error()] { end(finishedError(refused)); });
            return;
        }
        m_url = *target;
        m_path = m_url.path(QUrl::FullyEncoded);
        const auto &bucketOf = m_connection.m_description.limits.bucketOf;
        m_bucket = bucketOf ? bucketOf(m_method, m_path) : QString();
        prepare();
    }

private:
    Authorizer &authorizer() const
    {
        return m_request.signedBy ? *m_request.signedBy : *m_connection.m_authorizer;
    }

    void prepare()
    {
        m_preparation = authorizer().preparation();
        if (!m_preparation)
            return admit();
        m_preparation->start([this](const Result<Unit> &prepared) {
            if (!prepared)
                return end(finishedError(prepared.error()));
            admit();
        });
    }

    void admit()
    {
        const auto asked = m_connection.m_clock.now();
        m_admission = m_limiter->admit(m_bucket);
        m_admission->start([this, asked](const Result<Unit> &) {
            m_isAdmitted = true;
            if (m_request.needsFreshLook
                && asked.msecsTo(m_connection.m_clock.now()) > longestFreshWait.count())
                return end(finishedError({.kind = ErrorKind::RateLimited, .lookFirst = true}));
            transmit();
        });
    }

    void transmit()
    {
        ++m_attempt;
        ++m_connection.m_requestCount;
        const QPointer<QObject> alive(&m_later);
        emit m_connection.requestStarted(m_method, m_path);
        if (!alive)
            return;
        m_duration.start();
        m_edition = authorizer().edition();
        m_exchange = m_connection.m_transport.send(m_url, m_request, authorizer().authorization(),
                                                   retryHeaders());
        m_exchange->start([this](Result<HttpResponse> outcome) { take(std::move(outcome)); });
    }

    /// What Okta asks for with a repeated call (Okta, Rate limit best practices).
    QList<std::pair<QByteArray, QByteArray>> retryHeaders() const
    {
        if (m_attempt < 2 || m_firstRequestId.isEmpty()
            || m_connection.m_description.service != Service::Okta)
            return {};
        return {{"X-Okta-Retry-For"_ba, m_firstRequestId},
                {"X-Okta-Retry-Count"_ba, QByteArray::number(m_attempt - 1)}};
    }

    void take(Result<HttpResponse> outcome)
    {
        const QPointer<QObject> alive(&m_later);
        learn(outcome);
        if (!alive)
            return;
        if (outcome && outcome->isSuccess())
            return end(std::move(outcome));
        if (outcome && renew(*outcome))
            return;
        const auto now = m_connection.m_clock.now();
        const auto retry = nextRetry(m_connection.m_description.retry, m_request, outcome, m_attempt,
                                     m_connection.nextJitter(), now, m_connection.m_wasAuthorized);
        if (!retry)
            return end(finishedError(outcome ? refusal(*outcome) : outcome.error()));
        const auto until = now.addMSecs(retry->delay.count());
        if (retry->reason == WaitReason::RateLimit || retry->reason == WaitReason::Concurrency
            || m_request.needsFreshLook)
            m_limiter->holdUntil(m_bucket, until);
        if (m_request.needsFreshLook) {
            auto error = outcome ? refusal(*outcome) : outcome.error();
            error.lookFirst = true;
            return end(finishedError(std::move(error)));
        }
        emit m_connection.waiting(retry->reason, until);
        if (!alive)
            return;
        m_wait = m_connection.m_clock.after(retry->delay);
        m_wait->start([this](const Result<Unit> &) { prepare(); });
    }

    /// Whether the reply refuses credentials that can be renewed: that is done then, once, before the request is sent
    /// again. It was refused, and so not taken: that holds for every method.
    bool renew(const HttpResponse &response)
    {
        if (response.status != 401 || m_wasRenewed)
            return false;
        const auto refused = refusal(response);
        m_renewal = refused.kind == ErrorKind::Unauthorized ? authorizer().renewal(m_edition) : nullptr;
        if (!m_renewal)
            return false;
        m_wasRenewed = true;
        --m_attempt; // the next one is the same attempt for limits and for Okta's count
        m_renewal->start([this, refused](const Result<Unit> &renewed) {
            if (!renewed)
                return end(finishedError(renewed.error()));
            if (!m_request.needsFreshLook)
                return prepare();
            auto error = refused;
            error.lookFirst = true;
            end(finishedError(std::move(error)));
        });
        return true;
    }

    /// Everything that an attempt's end teaches, and tells.
    void learn(const Result<HttpResponse> &outcome)
    {
        const auto requestId = outcome ? outcome->header(m_connection.m_description.requestIdHeader)
                                       : QByteArray();
        const int status = outcome ? outcome->status : 0;
        if (m_attempt == 1)
            m_firstRequestId = requestId;
        if (outcome)
            m_connection.m_lastCall = {.request = describedRequest(),
                                       .requestId = QString::fromLatin1(requestId)};
        if (outcome && outcome->isSuccess() && !m_request.signedBy)
            m_connection.m_wasAuthorized = true;
        if (const auto date = outcome ? parseHttpDate(outcome->header("Date")) : std::nullopt)
            m_connection.m_serviceAhead = m_connection.m_clock.now().msecsTo(*date);
        if (outcome && isLoopback(m_url) && outcome->header("Practice-Limits") == "off")
            m_limiter->lift();
        m_isAdmitted = false;
        m_limiter->finished(m_bucket, outcome ? &*outcome : nullptr);
        qCDebug(setupNet).noquote() << m_method << m_path << status << m_duration.elapsed() << "ms"
                                    << requestId;
        emit m_connection.requestFinished(m_method, m_path, status, QString::fromLatin1(requestId));
    }

    Error refusal(const HttpResponse &response) const
    {
        const auto &description = m_connection.m_description;
        auto error = description.readError
            ? description.readError(response)
            : Error{.kind = errorKindOfStatus(response.status),
                    .location = QString::fromLatin1(response.header("Location"))};
        error.httpStatus = response.status;
        if (error.requestId.isEmpty())
            error.requestId = QString::fromLatin1(response.header(description.requestIdHeader));
        if (response.status >= 500 && m_request.changesSomething() && !m_request.isRepeatable())
            error.outcomeUnknown = true;
        return error;
    }

    Error finishedError(Error error) const
    {
        error.service = m_connection.m_description.service;
        if (error.request.isEmpty()) // else it was another one that failed, on behalf of this
            error.request = describedRequest();
        return error;
    }

    QString describedRequest() const { return m_method + u' ' + m_path; }

    void end(Result<HttpResponse> result)
    {
        const auto done = std::move(m_handler);
        done(std::move(result));
    }

    ServiceConnection &m_connection;
    QPointer<RateLimiter> m_limiter;
    HttpRequest m_request;
    QString m_method;
    QString m_path;
    QString m_bucket;
    QUrl m_url;
    Handler m_handler;
    int m_attempt = 0;
    bool m_isAdmitted = false;
    int m_edition = 0; // of the credentials that the last attempt was sent with
    bool m_wasRenewed = false;
    QByteArray m_firstRequestId;
    QElapsedTimer m_duration;
    Call<Unit> m_preparation;
    Call<Unit> m_renewal;
    Call<Unit> m_admission;
    Call<HttpResponse> m_exchange;
    Call<Unit> m_wait;
    Later m_later;
};

ServiceConnection::ServiceConnection(ServiceDescription description, std::unique_ptr<Authorizer> authorizer,
                                     HttpTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent), m_description(std::move(description)), m_authorizer(std::move(authorizer)),
      m_transport(transport), m_clock(clock), m_limiter(m_description.limits, clock),
      m_jitterState(m_description.jitterSeed)
{
    connect(&m_limiter, &RateLimiter::holding, this,
            [this](const QString & /*bucket*/, const QDateTime &until) {
                emit waiting(WaitReason::RateLimit, until);
            });
}

ServiceConnection::~ServiceConnection() = default;

Call<HttpResponse> ServiceConnection::send(HttpRequest request)
{
    return std::make_unique<Sending>(*this, std::move(request));
}

QDateTime ServiceConnection::serviceNow() const
{
    return m_clock.now().addMSecs(m_serviceAhead);
}

double ServiceConnection::nextJitter()
{
    // Numerical Recipes' linear congruence: spread is wanted here, not secrecy.
    m_jitterState = m_jitterState * 1664525U + 1013904223U;
    return static_cast<double>(m_jitterState >> 8) / static_cast<double>(1U << 24);
}

} // namespace setup::net
