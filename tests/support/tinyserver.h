// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <utility>

class QTcpSocket;

namespace setup::test {

/// A request as it arrived.
struct TinyRequest
{
    QByteArray method = {};
    QByteArray target = {}; ///< Path and query, as sent.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// The header's value, names compared without case; empty when it isn't there.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};

/// What the server does with a request: the bytes that it writes, and whether it closes the connection after them.
struct TinyReply
{
    QByteArray bytes = {};
    bool closes = false;

    /// A whole reply with a Content-Length.
    static TinyReply http(int status, const QByteArray &body = {},
                          const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// The connection closes, with no reply or in the middle of one.
    static TinyReply cut(const QByteArray &bytes = {}) { return {.bytes = bytes, .closes = true}; }
    /// Nothing happens.
    static TinyReply silence() { return {}; }
};

/// An HTTP server on loopback that knows nothing: it answers each request with the next reply of its script, and with
/// 501 when the script is at its end. Its port is free from when it is destroyed.
class TinyServer : public QObject
{
    Q_OBJECT

public:
    /// Speaks plain HTTP.
    TinyServer();
    /// Speaks TLS with that certificate and key (PEM files).
    TinyServer(const QString &certificateFile, const QString &keyFile);

    /// http(s)://127.0.0.1:<port>
    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_server->serverPort(); }

    void script(const TinyReply &reply) { m_script.append(reply); }
    void script(const QList<TinyReply> &replies) { m_script.append(replies); }

    const QList<TinyRequest> &requests() const { return m_requests; }
    /// Connections that were opened, and those of them that are still open.
    int connectionCount() const { return m_connectionCount; }
    int openConnectionCount() const { return static_cast<int>(m_pending.size()); }
    /// Closes all connections, as a server does with idle ones.
    void closeConnections();

private:
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const TinyRequest &request);

    QString m_scheme;
    QHash<QTcpSocket *, QByteArray> m_pending; // what has arrived; the sockets are the server's children
    QList<TinyReply> m_script;
    QList<TinyRequest> m_requests;
    int m_connectionCount = 0;
    std::unique_ptr<QTcpServer> m_server; // last, because its sockets' ends still use the others
};

} // namespace setup::test
