// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
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
    /// `actor` is who does the person's clicks, as it is said in the evidence. Session and clock must outlive the report.
    RunReport(plan::Session &session, Clock &clock, bool json, const QString &actor,
              QObject *parent = nullptr);

    /// What the JSON object of a run has beside `ok` and `error` when it failed before its first step.
    static QJsonObject factsOf(plan::Session *session, double seconds);
    /// More for the JSON object.
    void add(const QString &key, const QJsonValue &value) { m_more.insert(key, value); }

    /// Prints the end. Returns the exit code. `afterwards`: what failed after the run, which is then no success.
    int conclude(plan::RunEnd end, const std::optional<Error> &afterwards = {});

private:
    void take(const plan::ChangeId &id, const plan::Outcome &outcome);
    void takeFailure(const plan::ChangeId &id, const Error &error);
    void addStep(const plan::ChangeId &id, const QString &state, const QString &evidence,
                 const QJsonArray &calls = {});
    QJsonObject toJson(bool done, double seconds) const;
    void tellWaiting(Service service, net::WaitReason reason, const QDateTime &until);

    plan::Session &m_session;
    Clock &m_clock;
    bool m_json;
    QString m_actor;
    QElapsedTimer m_timer;
    QJsonArray m_steps;
    QJsonObject m_error;
    QJsonObject m_more;
    QDateTime m_toldUntil;
    bool m_waitsForSomething = false;
};

} // namespace setup::cli
