// SPDX-License-Identifier: Apache-2.0
#include "net/httptransport.h"

#include "net/httpexchange.h"
#include "net/systemproxies.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSysInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

QByteArray userAgent()
{
    return u"OktaSumoSetup/%1 (Qt %2; %3 %4)"_s
        .arg(QLatin1StringView(SETUP_VERSION), QLatin1StringView(qVersion()), QSysInfo::productType(),
             QSysInfo::productVersion())
        .toLatin1();
}

bool hasControlCharacter(const QByteArray &value)
{
    return std::any_of(value.cbegin(), value.cend(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
}

/// Why nothing may be sent to that address; nothing when it may.
std::optional<Error> refusal(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Error{.kind = ErrorKind::HostRefused, .detail = url.host(), .causes = {u"not an address"_s}};
    if (!url.userInfo().isEmpty())
        return Error{
            .kind = ErrorKind::HostRefused, .detail = url.host(), .causes = {u"credentials in it"_s}};
    const bool plainToLoopback = url.scheme() == "http"_L1 && isLoopback(url);
    if (url.scheme() != "https"_L1 && !plainToLoopback)
        return Error{.kind = ErrorKind::HostRefused, .detail = url.host(), .causes = {u"not https"_s}};
    return std::nullopt;
}

QNetworkRequest networkRequest(const QUrl &url, const HttpRequest &request, const RawHeaders &headers)
{
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // The upload of an HTTP/2 stream is resent on rules of its own; one protocol keeps one set of guarantees.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    result.setSslConfiguration(tls);
    result.setRawHeader("User-Agent"_ba, userAgent());
    result.setRawHeader("Accept"_ba, request.accept);
    // The services' own words are shown as details beside our sentences; they should not change with the computer.
    result.setRawHeader("Accept-Language"_ba, "en"_ba);
    if (!request.body.isEmpty() || request.method == Method::Post) {
        const auto type = request.contentType.isEmpty() ? "application/json"_ba : request.contentType;
        result.setRawHeader("Content-Type"_ba, type);
    }
    for (const auto &[name, value] : headers)
        result.setRawHeader(name, value);
    return result;
}

} // namespace

HttpTransport::HttpTransport(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent), m_timeout(timeout)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setProxyFactory(std::make_unique<SystemProxies>().release()); // owned by the manager
}

Call<HttpResponse> HttpTransport::send(const QUrl &url, const HttpRequest &request,
                                       const QByteArray &authorization, const RawHeaders &extraHeaders)
{
    if (const auto refused = refusal(url))
        return failed<HttpResponse>(*refused);
    auto headers = extraHeaders;
    if (!authorization.isEmpty())
        headers.append({"Authorization"_ba, authorization});
    const auto bad = std::find_if(headers.cbegin(), headers.cend(), [](const auto &header) {
        return hasControlCharacter(header.first) || hasControlCharacter(header.second);
    });
    if (bad != headers.cend()) {
        return failed<HttpResponse>(Error{.kind = ErrorKind::InputInvalid,
                                          .code = u"control-character"_s,
                                          .detail = QString::fromLatin1(bad->first)});
    }
    return std::make_unique<HttpExchange>(m_manager, networkRequest(url, request, headers), request,
                                          m_timeout);
}

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace setup::net
