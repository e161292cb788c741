// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace setup::net {

/// One request on the wire and the reply to it: HttpTransport's work, with its promises. Destroying it aborts.
class HttpExchange final : public Operation<HttpResponse>
{
public:
    HttpExchange(QNetworkAccessManager &manager, const QNetworkRequest &wireRequest, HttpRequest request,
                 std::chrono::milliseconds timeout);
    ~HttpExchange() override;

    void start(Handler handler) override;

private:
    QNetworkReply *put();
    QNetworkReply *putOnce(const QByteArray &verb);
    void watch(QNetworkReply *reply);
    void takeHeaders();
    void takeBody();
    void takeEnd();
    bool isComplete() const;
    Result<HttpResponse> response(int status);
    Error errorOf(QNetworkReply::NetworkError code) const;
    bool isProxied() const;
    Error error(ErrorKind kind, const QString &cause) const;
    void letGo();
    void end(Result<HttpResponse> result);

    QNetworkAccessManager &m_manager;
    QNetworkRequest m_wireRequest;
    HttpRequest m_request;
    Handler m_handler;
    Later m_receiver; // of the reply's signals: they end with this
    QTimer m_silence;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QStringList m_tlsProblems;
    bool m_wasSent = false; // something of the request went out
};

} // namespace setup::net
