// SPDX-License-Identifier: Apache-2.0
#include "core/platform.h"

#include <QFileDevice>
#include <QMetaObject>
#include <QSocketNotifier>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <io.h>
#include <stdio.h>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace setup::platform {

bool syncToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

QString runtimeFolder()
{
#ifdef Q_OS_LINUX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#else
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation); // each user has one of their own
#endif
}

void protectMemory()
{
#ifndef Q_OS_WIN
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

namespace {

#ifdef Q_OS_WIN
QObject *interruptContext = nullptr; // the handler of the operating system takes no argument
std::function<void()> interruptFunction;

BOOL WINAPI handleControl(DWORD)
{
    QMetaObject::invokeMethod(interruptContext, interruptFunction, Qt::QueuedConnection);
    return TRUE;
}
#else
int interruptPipe[2] = {-1, -1}; // a signal handler may do no more than write to it

extern "C" void handleSignal(int)
{
    const char mark = 1;
    [[maybe_unused]] const auto written = write(interruptPipe[1], &mark, 1);
}
#endif

} // namespace

void onInterrupt(QObject *context, std::function<void()> function)
{
#ifdef Q_OS_WIN
    interruptContext = context;
    interruptFunction = std::move(function);
    SetConsoleCtrlHandler(handleControl, TRUE);
#else
    if (pipe(interruptPipe) != 0)
        return;
    for (const int end : interruptPipe)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read,
                                         context); // owned by the context
    QObject::connect(notifier, &QSocketNotifier::activated, context, [function = std::move(function)] {
        char mark = 0;
        if (read(interruptPipe[0], &mark, 1) == 1)
            function();
    });
    std::signal(SIGINT, handleSignal);
    std::signal(SIGTERM, handleSignal);
#endif
}

} // namespace setup::platform
