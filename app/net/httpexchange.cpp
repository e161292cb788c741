// SPDX-License-Identifier: Apache-2.0
#include "net/httpexchange.h"

#include "net/httptransport.h"
#include "net/oncebody.h"

#include <QNetworkProxy>
#include <QSslError>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::net {

namespace {

/// Whether that is JSON that breaks off: an object, an array or a string in it is still open.
bool breaksOff(const QByteArray &body)
{
    const auto text = QByteArrayView(body).trimmed();
    if (text.isEmpty() || (text.front() != '{' && text.front() != '['))
        return false;
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (inString && letter == '\\')
            ++i;
        else if (letter == '"')
            inString = !inString;
        else if (!inString && (letter == '{' || letter == '['))
            ++depth;
        else if (!inString && (letter == '}' || letter == ']'))
            --depth;
    }
    return inString || depth > 0;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const QNetworkRequest &wireRequest,
                           HttpRequest request, std::chrono::milliseconds timeout)
    : m_manager(manager), m_wireRequest(wireRequest), m_request(std::move(request))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(timeout);
}

HttpExchange::~HttpExchange()
{
    letGo();
}

void HttpExchange::start(Handler handler)
{
    m_handler = std::move(handler);
    QObject::connect(&m_silence, &QTimer::timeout, &m_receiver, [this] {
        end(error(ErrorKind::TimedOut, u"nothing moved for %1 ms"_s.arg(m_silence.interval())));
    });
    m_silence.start();
    watch(put());
}

QNetworkReply *HttpExchange::put()
{
    if (m_request.changesSomething() && !m_request.isRepeatable())
        return putOnce(methodName(m_request.method).toLatin1());
    switch (m_request.method) {
    case Method::Get: return m_manager.get(m_wireRequest);
    case Method::Head: return m_manager.head(m_wireRequest);
    case Method::Post: return m_manager.post(m_wireRequest, m_request.body);
    case Method::Put: return m_manager.put(m_wireRequest, m_request.body);
    case Method::Patch: return m_manager.sendCustomRequest(m_wireRequest, "PATCH"_ba, m_request.body);
    case Method::Delete: break;
    }
    return m_manager.deleteResource(m_wireRequest);
}

QNetworkReply *HttpExchange::putOnce(const QByteArray &verb)
{
    m_wireRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_wireRequest.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto body = std::make_unique<OnceBody>(m_request.body);
    auto *reply = m_manager.sendCustomRequest(m_wireRequest, verb, body.get());
    body.release()->setParent(reply); // read by the reply for as long as that lives
    return reply;
}

void HttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    const auto moved = [this] { m_silence.start(); };
    QObject::connect(reply, &QNetworkReply::uploadProgress, &m_receiver, moved);
    QObject::connect(reply, &QNetworkReply::downloadProgress, &m_receiver, moved);
    QObject::connect(reply, &QNetworkReply::requestSent, &m_receiver, [this] { m_wasSent = true; });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_receiver, [this] { takeHeaders(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_receiver, [this] { takeBody(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_receiver, [this](const QList<QSslError> &problems) {
        for (const auto &problem : problems)
            m_tlsProblems << problem.errorString();
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_receiver, [this] { takeEnd(); });
}

void HttpExchange::takeHeaders()
{
    m_silence.start();
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_request.method != Method::Head && announced > HttpTransport::maxBodySize)
        end(error(ErrorKind::UnexpectedReply, u"a reply of %1 bytes is too large"_s.arg(announced)));
}

void HttpExchange::takeBody()
{
    m_silence.start();
    m_body += m_reply->readAll();
    if (m_body.size() > HttpTransport::maxBodySize)
        end(error(ErrorKind::UnexpectedReply, u"a reply of over %1 bytes is too large"_s.arg(m_body.size())));
}

void HttpExchange::takeEnd()
{
    m_body += m_reply->readAll();
    const auto code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Refusals are replies like others; Qt numbers what they come with from ContentAccessDenied on. A redirect is one,
    // too, although Qt prepares to send the body again before it sees that it mustn't follow.
    const bool refused = status >= 400 && code >= QNetworkReply::ContentAccessDenied
        && code != QNetworkReply::ContentReSendError && code != QNetworkReply::ProtocolFailure;
    const bool redirected = status >= 300 && status < 400 && code == QNetworkReply::ContentReSendError;
    const bool replied = refused || redirected;
    if (status == 0 || (code != QNetworkReply::NoError && !replied))
        return end(errorOf(code));
    if (!redirected && !isComplete())
        return end(error(ErrorKind::Unreachable, u"the reply was cut short"_s));
    end(response(status));
}

bool HttpExchange::isComplete() const
{
    if (m_request.method == Method::Head)
        return true;
    bool announced = false;
    const auto length = m_reply->rawHeader("Content-Length").toLongLong(&announced);
    if (announced && !m_reply->hasRawHeader("Content-Encoding"))
        return m_body.size() >= length;
    // Of a chunked body that was cut Qt tells only sometimes: it depends on how the last bytes and the end arrive.
    const bool nothingOfJson = m_body.isEmpty() && m_reply->hasRawHeader("Transfer-Encoding")
        && m_reply->rawHeader("Content-Type").contains("json");
    return !nothingOfJson && !breaksOff(m_body);
}

Result<HttpResponse> HttpExchange::response(int status)
{
    HttpResponse result{.status = status, .body = std::move(m_body), .url = m_wireRequest.url()};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        result.headers.append({name, value});
    return result;
}

Error HttpExchange::errorOf(QNetworkReply::NetworkError code) const
{
    const auto cause = m_reply->errorString();
    switch (code) {
    case QNetworkReply::HostNotFoundError: return error(ErrorKind::HostNotFound, cause);
    case QNetworkReply::TimeoutError: return error(ErrorKind::TimedOut, cause);
    case QNetworkReply::SslHandshakeFailedError: return error(ErrorKind::TlsRejected, cause);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return error(ErrorKind::ProxyFailed, cause);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::NoError: return error(ErrorKind::UnexpectedReply, cause);
    case QNetworkReply::ConnectionRefusedError: {
        auto refused = error(ErrorKind::Unreachable, cause);
        refused.outcomeUnknown = false; // nobody was there to take it
        return refused;
    }
    case QNetworkReply::UnknownNetworkError:
        // What Qt makes of a proxy that is gone or says no.
        return error(isProxied() && !m_wasSent ? ErrorKind::ProxyFailed : ErrorKind::Unreachable, cause);
    default: return error(ErrorKind::Unreachable, cause);
    }
}

bool HttpExchange::isProxied() const
{
    auto *factory = m_manager.proxyFactory();
    const auto proxies = factory == nullptr ? QList<QNetworkProxy>()
                                            : factory->queryProxy(QNetworkProxyQuery(m_wireRequest.url()));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

Error HttpExchange::error(ErrorKind kind, const QString &cause) const
{
    const bool mayHaveArrived = kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut
        || kind == ErrorKind::UnexpectedReply;
    // Qt doesn't tell of requests with an empty body that they were sent.
    const bool mayHaveGone = m_wasSent || m_request.body.isEmpty();
    const bool mayBeDone = mayHaveArrived && mayHaveGone && m_request.changesSomething();
    const auto &url = m_wireRequest.url();
    return {.kind = kind,
            .detail = url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port()),
            .causes = m_tlsProblems.isEmpty() ? QStringList{cause} : m_tlsProblems,
            .outcomeUnknown = mayBeDone && !m_request.isRepeatable()};
}

void HttpExchange::letGo()
{
    m_silence.stop();
    if (m_reply.isNull())
        return;
    // First the signals: abort() emits finished() from inside.
    QObject::disconnect(m_reply, nullptr, &m_receiver, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void HttpExchange::end(Result<HttpResponse> result)
{
    letGo();
    // Not inside the reply's own signal: whoever takes the result may destroy the transport, and with it the reply.
    m_receiver.call([this, result = std::move(result)]() mutable {
        const auto done = std::move(m_handler);
        done(std::move(result));
    });
}

} // namespace setup::net
