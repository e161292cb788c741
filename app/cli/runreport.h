// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/session.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

#include <optional>

namespace setup::cli {

/// Tells what a run does: a line for each step with its evidence, or one JSON object at the end.
class RunReport : public QObject
{
    Q_OBJECT

public:
    /// `actor` is who does the person's clicks, as it is said in the evidence. The session must outlive the report.
    RunReport(plan::Session &session, bool json, const QString &actor, QObject *parent = nullptr);

    /// Prints the end. Returns the exit code. `afterwards`: what failed after the run, which is then no success.
    int conclude(plan::RunEnd end, const std::optional<Error> &afterwards = {});

private:
    void take(const plan::ChangeId &id, const QString &state, const QString &word, const QString &evidence,
              const QJsonArray &calls = {});
    void tellWaiting(Service service, net::WaitReason reason, const QDateTime &until);

    plan::Session &m_session;
    bool m_json;
    QString m_actor;
    QElapsedTimer m_timer;
    QJsonArray m_steps;
    QJsonObject m_error;
    QDateTime m_toldUntil;
    bool m_waitsForSomething = false;
};

} // namespace setup::cli
