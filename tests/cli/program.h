// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace setup::test {

/// What the program printed and how it ended.
struct Ended
{
    int exitCode = -1;
    QString out = {};
    QString err = {};

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString all() const { return out + err; }
};

/// The command line in a home of its own, without a keychain and with the credentials that the test gives it.
class Program
{
public:
    Program()
    {
        for (const auto *name : {"OKTA_API_TOKEN", "SUMOLOGIC_ACCESSID", "SUMOLOGIC_ACCESSKEY",
                                 "SUMOLOGIC_SCIM_ACCESSKEY", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent/bus"));
        for (const auto *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
    }

    /// Runs it to its end.
    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        begin(process, arguments);
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {.err = QStringLiteral("didn't end")};
        }
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }

    void begin(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SETUP_PROGRAM), arguments);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file can't be written");
        return file.fileName();
    }

    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

} // namespace setup::test
