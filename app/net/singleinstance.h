// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>

namespace setup::net {

/// Tells whether this program runs already for this user, and lets a second one call the first to the front. A lock
/// file says who is the first, so that what a crash leaves behind stands in nobody's way.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder`, which is the user's alone, holds the lock and, where sockets are files, the socket.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Whether this is the first; from then on wanted() tells of the others. The first one stays it until it is
    /// destroyed.
    bool claim();

    /// Asks the first to come to the front. Fails with Unreachable when it doesn't answer in time. `token` is the
    /// desktop's leave to do so; may be empty.
    Call<Unit> callFirst(const QByteArray &token);

signals:
    /// Another one was started, and ends now.
    void wanted(const QByteArray &token);

private:
    void receive();
    void answer(QLocalSocket *socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace setup::net
