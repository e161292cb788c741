// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>

namespace setup::test {

/// How the wizard ended, and what it said.
struct WizardEnd
{
    int exitCode = -1;
    QString err = {};
};

/// Runs the wizard to its end on a machine that has no display. -1 when it crashed or didn't end in time.
inline WizardEnd runWizard(const QStringList &arguments, const QString &runtimeFolder, int milliseconds)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY")})
        environment.remove(name);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtimeFolder);
#ifdef Q_OS_LINUX
    // As on a machine with a window system.
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
#endif
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SETUP_PROGRAM), arguments);
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .err = QString::fromUtf8(process.readAllStandardError())};
}

/// What is in a file; nothing when it can't be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace setup::test
