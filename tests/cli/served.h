// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace setup::test {

/// A practice world in a process of its own, ended with the object.
class Served
{
public:
    Served(Program &program, const QStringList &options)
        : m_log(program.home.filePath(QStringLiteral("requests.jsonl")))
    {
        program.begin(m_process,
                      QStringList{QStringLiteral("practice"), QStringLiteral("serve"),
                                  QStringLiteral("--request-log"), m_log}
                          + options);
        if (!m_process.waitForStarted())
            qFatal("the practice world doesn't start");
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) {}
        const auto line = m_process.readLine();
        address = QJsonDocument::fromJson(line).object();
        program.environment.insert(QStringLiteral("OKTA_API_TOKEN"), okta(QStringLiteral("token")));
        program.environment.insert(QStringLiteral("SUMOLOGIC_ACCESSID"), sumo(QStringLiteral("accessId")));
        program.environment.insert(QStringLiteral("SUMOLOGIC_ACCESSKEY"), sumo(QStringLiteral("accessKey")));
    }

    ~Served() { end(); }
    Q_DISABLE_COPY_MOVE(Served)

    int end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        m_process.terminate();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
        return m_process.exitCode();
    }

    QString okta(const QString &key) const
    {
        return address.value(QLatin1StringView("okta")).toObject().value(key).toString();
    }
    QString sumo(const QString &key) const
    {
        return address.value(QLatin1StringView("sumo")).toObject().value(key).toString();
    }

    QList<QJsonObject> requests() const
    {
        QList<QJsonObject> all;
        QFile file(m_log);
        if (!file.open(QIODevice::ReadOnly))
            return all;
        while (!file.atEnd())
            all << QJsonDocument::fromJson(file.readLine()).object();
        return all;
    }

    qsizetype writes() const
    {
        const auto all = requests();
        return std::count_if(all.cbegin(), all.cend(), [](const QJsonObject &one) {
            return one.value(QLatin1StringView("method")).toString() != QLatin1StringView("GET");
        });
    }

    /// A setup file for this world, with that person or nobody.
    QByteArray setup(const QString &name = QStringLiteral("Sumo Logic"),
                     const QString &login = QStringLiteral("priya.raman@acme.example")) const
    {
        const QJsonObject json{
            {QStringLiteral("version"), 1},
            {QStringLiteral("okta"), QJsonObject{{QStringLiteral("org"), okta(QStringLiteral("org"))}}},
            {QStringLiteral("sumo"), QJsonObject{{QStringLiteral("api"), sumo(QStringLiteral("api"))}}},
            {QStringLiteral("app"), QJsonObject{{QStringLiteral("name"), name}}},
            {QStringLiteral("people"),
             login.isEmpty() ? QJsonArray()
                             : QJsonArray{QJsonObject{{QStringLiteral("login"), login},
                                                      {QStringLiteral("role"), QStringLiteral("Analyst")}}}}};
        return QJsonDocument(json).toJson();
    }

    QJsonObject address;

private:
    QString m_log;
    QProcess m_process;
};

/// The exit code, and all that was printed.
inline QString problemOf(const Ended &ended)
{
    return QString::number(ended.exitCode) + u'\n' + ended.all();
}

} // namespace setup::test
