// SPDX-License-Identifier: Apache-2.0
#include "net/loopbackredirect.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

constexpr qsizetype maxHeadSize = 16 * 1024;
constexpr int maxConnections = 20;
/// How long a connection may take to say what it wants; browsers open some that they don't use.
constexpr auto patience = std::chrono::seconds(30);
const auto callbackPath = "/callback"_L1;

QByteArray reply(const QByteArray &status, const QByteArray &page)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nCache-Control: no-store"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nConnection: close"
          "\r\nContent-Length: "
        + QByteArray::number(page.size()) + "\r\n\r\n" + page;
}

void answer(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->write(bytes);
    socket->disconnectFromHost(); // once all of it is written
}

/// Plus signs stand for blanks in a query that a form or a service made.
QUrlQuery queryOf(const QByteArray &target)
{
    const auto mark = target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString()
                              : QString::fromLatin1(QByteArray(target.mid(mark + 1)).replace('+', "%20")));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class LoopbackRedirect::Waiting final : public Operation<QUrlQuery>
{
public:
    explicit Waiting(LoopbackRedirect &redirect) : m_redirect(redirect) {}

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        QObject::connect(&m_redirect, &LoopbackRedirect::answered, &m_context, [this] {
            const auto done = std::move(m_handler);
            done(*m_redirect.m_answer);
        });
    }

private:
    LoopbackRedirect &m_redirect;
    Handler m_handler;
    QObject m_context; // its death cuts the connection
};

Result<std::unique_ptr<LoopbackRedirect>> LoopbackRedirect::listen(const QList<quint16> &ports,
                                                                   RedirectPages pages)
{
    std::unique_ptr<LoopbackRedirect> redirect(new LoopbackRedirect(std::move(pages)));
    QStringList taken;
    for (const auto port : ports) {
        if (redirect->m_server.listen(QHostAddress::LocalHost, port)) {
            redirect->m_uri = QUrl(
                u"http://127.0.0.1:%1%2"_s.arg(redirect->m_server.serverPort()).arg(callbackPath));
            return redirect;
        }
        taken << QString::number(port);
    }
    return Error{.kind = ErrorKind::Unreachable, .code = u"no-free-port"_s, .detail = taken.join(u", "_s)};
}

LoopbackRedirect::LoopbackRedirect(RedirectPages pages) : m_pages(std::move(pages))
{
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackRedirect::accept);
}

LoopbackRedirect::~LoopbackRedirect()
{
    const auto sockets = m_pending.keys();
    for (auto *socket : sockets)
        socket->disconnect(this);
}

QUrl LoopbackRedirect::uri() const
{
    return m_uri;
}

Call<QUrlQuery> LoopbackRedirect::redirect(const QString &state)
{
    Q_ASSERT(m_state.isEmpty() && !state.isEmpty());
    m_state = state;
    return std::make_unique<Waiting>(*this);
}

void LoopbackRedirect::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        if (m_pending.size() >= maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_pending.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    }
}

void LoopbackRedirect::read(QTcpSocket *socket)
{
    auto &bytes = m_pending[socket];
    bytes += socket->readAll();
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end >= 0)
        return judge(socket, bytes.left(end));
    if (bytes.size() > maxHeadSize)
        socket->abort();
}

void LoopbackRedirect::judge(QTcpSocket *socket, const QByteArray &head)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr); // one request a connection
    const auto requestLine = head.left(head.indexOf("\r\n")).split(' ');
    if (!isOurs(requestLine, head))
        return answer(socket, reply("404 Not Found", {}));
    const auto query = queryOf(requestLine.at(1));
    if (m_state.isEmpty() || value(query, u"state"_s) != m_state)
        return answer(socket, reply("400 Bad Request", m_pages.refused));
    take(socket, query);
}

bool LoopbackRedirect::isOurs(const QList<QByteArray> &requestLine, const QByteArray &head) const
{
    if (requestLine.size() != 3 || requestLine.at(0) != "GET" || m_answer)
        return false;
    const auto &target = requestLine.at(1);
    if (target.split('?').constFirst() != QByteArray(callbackPath.data(), callbackPath.size()))
        return false;
    // A name that somebody lets point to this computer must not do.
    const auto authority = m_uri.authority().toLatin1();
    const auto lines = head.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&authority](const QByteArray &line) {
        return line.left(5).toLower() == "host:" && line.mid(5).trimmed() == authority;
    });
}

void LoopbackRedirect::take(QTcpSocket *socket, const QUrlQuery &query)
{
    m_answer = query;
    m_server.close();
    // Later: whoever hears of it may destroy this, and the socket with it.
    connect(socket, &QTcpSocket::disconnected, this, &LoopbackRedirect::answered, Qt::QueuedConnection);
    answer(socket, reply("200 OK", m_pages.taken));
}

} // namespace setup::net
