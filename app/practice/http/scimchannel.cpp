// SPDX-License-Identifier: Apache-2.0
#include "practice/http/scimchannel.h"

#include <QJsonDocument>
#include <QUrl>

#include <atomic>
#include <httplib.h>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr time_t timeoutSeconds = 5;

bool isThisComputer(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1;
}

} // namespace

class ScimChannel::Private
{
public:
    std::unique_ptr<httplib::Client> client;
    std::string basePath;
    httplib::Headers headers;
    QString problem;
    std::atomic<bool> stopped = false;

    void open(const QString &baseUrl);
    httplib::Result request(const QString &method, const std::string &path, const std::string &body) const;
};

void ScimChannel::Private::open(const QString &baseUrl)
{
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()) {
        problem = u"The base URL is not a valid URL"_s;
    } else if (url.scheme() != "http"_L1 || !isThisComputer(url.host())) {
        problem = u"The practice org calls nothing but http on this computer"_s;
    } else {
        client = std::make_unique<httplib::Client>(url.host().toStdString(), url.port(80));
        client->set_keep_alive(true);
        client->set_tcp_nodelay(true);
        client->set_connection_timeout(timeoutSeconds);
        client->set_read_timeout(timeoutSeconds);
        auto path = url.path(QUrl::FullyEncoded);
        while (path.endsWith(u'/'))
            path.chop(1);
        basePath = path.toStdString();
    }
}

httplib::Result ScimChannel::Private::request(const QString &method, const std::string &path,
                                              const std::string &body) const
{
    constexpr auto type = "application/scim+json";
    if (method == "POST"_L1)
        return client->Post(path, headers, body, type);
    if (method == "PUT"_L1)
        return client->Put(path, headers, body, type);
    return client->Get(path, headers);
}

ScimChannel::ScimChannel(const QString &baseUrl, const QByteArray &authorization, const QByteArray &mark)
    : d(std::make_unique<Private>())
{
    d->open(baseUrl);
    d->headers = {{"Authorization", authorization.toStdString()},
                  {"Accept", "application/scim+json"},
                  {"User-Agent", "Okta SCIM Client 1.0.0"},
                  {markHeader().toStdString(), mark.toStdString()}};
}

ScimChannel::~ScimChannel() = default;

ScimAnswer ScimChannel::send(const QString &method, const QString &path, const QJsonObject &body)
{
    if (!d->client)
        return {.failure = d->problem};
    if (d->stopped)
        return {.failure = u"Stopped"_s};
    const auto text = body.isEmpty() ? std::string()
                                     : QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    const auto result = d->request(method, d->basePath + path.toStdString(), text);
    if (!result)
        return {.failure = QString::fromStdString(httplib::to_string(result.error()))};
    return {.status = result->status, .body = QByteArray::fromStdString(result->body)};
}

void ScimChannel::stop()
{
    d->stopped = true;
    if (d->client)
        d->client->stop();
}

QByteArray ScimChannel::markHeader()
{
    return "X-Practice-Okta"_ba;
}

} // namespace setup::practice
