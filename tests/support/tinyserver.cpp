// SPDX-License-Identifier: Apache-2.0
#include "support/tinyserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace setup::test {
namespace {

/// Takes one whole request off the buffer; nothing while it isn't all there.
std::optional<TinyRequest> takeRequest(QByteArray &buffer)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    auto lines = buffer.first(end).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    TinyRequest request{.method = first.value(0), .target = first.value(1)};
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const auto length = request.header("Content-Length"_ba).toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray TinyRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool TinyRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

TinyReply TinyReply::http(int status, const QByteArray &body,
                          const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Reply\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

TinyServer::TinyServer() : m_scheme(u"http"_s), m_server(std::make_unique<QTcpServer>())
{
    listen();
}

TinyServer::TinyServer(const QString &certificateFile, const QString &keyFile) : m_scheme(u"https"_s)
{
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("the test server's key can't be read");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    listen();
}

void TinyServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { accept(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test server can't listen");
}

QUrl TinyServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(port()).arg(path));
}

void TinyServer::closeConnections()
{
    const auto sockets = m_pending.keys();
    for (auto *socket : sockets)
        socket->disconnectFromHost();
}

void TinyServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        m_pending.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void TinyServer::read(QTcpSocket *socket)
{
    auto &buffer = m_pending[socket];
    buffer += socket->readAll();
    while (const auto request = takeRequest(buffer)) {
        m_requests.append(*request);
        answer(socket, *request);
    }
}

void TinyServer::answer(QTcpSocket *socket, const TinyRequest &request)
{
    auto reply = m_script.isEmpty() ? TinyReply::http(501) : m_script.takeFirst();
    if (request.method == "HEAD" && reply.bytes.contains("\r\n\r\n"))
        reply.bytes.truncate(reply.bytes.indexOf("\r\n\r\n") + 4);
    socket->write(reply.bytes);
    // Later, because closing at once may take the socket from the buffers that are being read.
    if (reply.closes)
        QMetaObject::invokeMethod(
            socket, [socket] { socket->disconnectFromHost(); }, Qt::QueuedConnection);
}

} // namespace setup::test
