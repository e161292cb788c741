// SPDX-License-Identifier: Apache-2.0
#include "privatekeyring.h"

#include <QLibrary>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int startMilliseconds = 10000;

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    if (m_bus.state() == QProcess::NotRunning)
        return;
    m_bus.terminate();
    m_bus.waitForFinished(startMilliseconds);
}

QString PrivateKeyring::start()
{
    for (const auto &tool : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool + u" is missing (packages dbus-daemon, gnome-keyring)"_s;
    }
    QLibrary secretService(u"secret-1"_s, 0);
    if (!secretService.load())
        return u"libsecret is missing (package libsecret-1-0)"_s;
    const auto problem = startBus();
    return problem.isEmpty() ? unlockKeyring() : problem;
}

QString PrivateKeyring::lock()
{
    QProcess call;
    call.setStandardErrorFile(QProcess::nullDevice());
    call.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    if (!call.waitForFinished(startMilliseconds) || call.exitCode() != 0)
        return u"dbus-send can't lock the keyring: "_s + call.errorString();
    return {};
}

QString PrivateKeyring::startBus()
{
    const auto home = m_home.path().toLocal8Bit();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home);
    // The keychain library chooses KWallet on KDE.
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    qunsetenv("KDE_FULL_SESSION");
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead(startMilliseconds))
        return u"dbus-daemon doesn't start: "_s + m_bus.errorString();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return {};
}

QString PrivateKeyring::unlockKeyring()
{
    QProcess keyring;
    keyring.setStandardErrorFile(QProcess::nullDevice());
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    keyring.write("\n"); // the login keyring's password: empty
    keyring.closeWriteChannel();
    if (!keyring.waitForFinished(startMilliseconds) || keyring.exitCode() != 0)
        return u"gnome-keyring-daemon doesn't start: "_s + keyring.errorString();
    return {};
}
