// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A session bus with an unlocked gnome-keyring on it, both this program's own: nothing of the user's is touched. The
/// keyring ends with its bus, and the bus with this.
class PrivateKeyring
{
public:
    PrivateKeyring() = default;
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    /// Starts both and points this program to them. What is missing or went wrong; empty when they run.
    QString start();
    /// Locks it for good: nobody is there to be asked for its password. What went wrong; empty when it is locked.
    QString lock();

private:
    QString startBus();
    QString unlockKeyring();

    QTemporaryDir m_home;
    QProcess m_bus;
};
