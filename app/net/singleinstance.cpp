// SPDX-License-Identifier: Apache-2.0
#include "net/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace setup::net {

namespace {

constexpr auto patience = 3s;
constexpr qint64 longestToken = 512;
const QByteArray coming = "coming\n"_ba;

/// A file in the folder where sockets are files; a name that only this folder has where they are not.
QString serverName(const QString &folder)
{
#ifdef Q_OS_WIN
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"okta-sumo-setup-"_s + QString::fromLatin1(digest.toHex().left(32));
#else
    return QDir(folder).filePath(u"okta-sumo-setup.socket"_s);
#endif
}

class FirstCall final : public Operation<Unit>
{
public:
    FirstCall(const QString &name, const QByteArray &token) : m_name(name), m_token(token) {}

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_socket, [this] { end(false); });
        QObject::connect(&m_socket, &QLocalSocket::connected, &m_socket,
                         [this] { m_socket.write(m_token + '\n'); });
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] {
            if (m_socket.canReadLine())
                end(m_socket.readLine() == coming);
        });
        // Queued: a refusal arrives from inside of connectToServer().
        QObject::connect(
            &m_socket, &QLocalSocket::errorOccurred, &m_socket, [this] { end(false); }, Qt::QueuedConnection);
        m_patience.start(patience);
        m_socket.connectToServer(m_name);
    }

private:
    void end(bool isComing)
    {
        if (!m_handler)
            return;
        const auto done = std::exchange(m_handler, {});
        m_patience.stop();
        if (isComing)
            done(Unit{});
        else
            done(Error{.kind = ErrorKind::Unreachable, .detail = m_name});
    }

    QString m_name;
    QByteArray m_token;
    Handler m_handler;
    QTimer m_patience;
    QLocalSocket m_socket;
};

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_name(serverName(folder)), m_lock(QDir(folder).filePath(u"okta-sumo-setup.lock"_s))
{
    m_lock.setStaleLockTime(0); // however long it runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim()
{
    if (m_server.isListening())
        return true;
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_name); // of one that crashed: the lock is ours
    // Where it can't listen it runs all the same: others then begin beside it.
    m_server.listen(m_name);
    return true;
}

Call<Unit> SingleInstance::callFirst(const QByteArray &token)
{
    return std::make_unique<FirstCall>(m_name, token);
}

void SingleInstance::receive()
{
    while (
        QLocalSocket *socket = m_server.nextPendingConnection()) { // owned by the server until it is closed
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        answer(socket);
    }
}

void SingleInstance::answer(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestToken)
        socket->abort();
    if (!socket->canReadLine())
        return;
    const QByteArray token = socket->readLine().trimmed();
    socket->write(coming);
    socket->disconnectFromServer();
    emit wanted(token);
}

} // namespace setup::net
