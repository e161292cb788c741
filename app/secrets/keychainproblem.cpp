// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainproblem.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace setup::secrets {
namespace {

/// The Secret Service's name on the bus: in a fault it means that nobody answers to it, in whatever language.
constexpr auto secretServiceName = "org.freedesktop.secrets"_L1;

QString codeOf(QKeychain::Error error, const QString &words, bool hasService)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return u"keychain-locked"_s;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return u"keychain-absent"_s;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return !hasService || words.contains(secretServiceName) ? u"keychain-absent"_s : u"keychain-failed"_s;
}

} // namespace

Error keychainProblem(QKeychain::Error error, const QString &words, bool hasService)
{
    Error problem{.kind = ErrorKind::KeychainUnavailable, .code = codeOf(error, words, hasService)};
    // What QtKeychain says when it doesn't know.
    if (words.compare("Unknown error"_L1, Qt::CaseInsensitive) != 0)
        problem.detail = words;
    return problem;
}

bool hasKeychainService()
{
#ifdef Q_OS_LINUX
    const auto address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty())
        return QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    constexpr auto socket = "unix:path="_L1;
    if (!address.startsWith(socket))
        return true; // abstract sockets and the like can't be looked at
    return QFileInfo::exists(address.mid(socket.size()).section(u',', 0, 0));
#else
    return true;
#endif
}

} // namespace setup::secrets
