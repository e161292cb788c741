// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/session.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace setup::steps {

/// The engine of a setup that is open: what it reads, what it is doing, and how each change went.
class SetupRun final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive this, and so must whatever the session points at.
    SetupRun(std::unique_ptr<plan::Session> session, Clock &clock, QObject *parent = nullptr);
    /// Stops without a further signal.
    ~SetupRun() override;

    plan::Session &session() { return *m_session; }
    const plan::Plan &plan() const { return m_plan; }

    /// Takes new choices: at once, or when the run that is under way has ended.
    void setAnswers(const plan::Answers &answers);

    /// Reads what both services have. Nothing while reading, or while changes are being brought about.
    void discover();
    bool isDiscovering() const { return m_discovering; }
    /// Both were read as a whole at least once.
    bool hasDiscovered() const { return m_hasDiscovered; }
    const std::optional<Error> &discoveryError() const { return m_discoveryError; }

    /// Brings these changes about. Nothing while reading, or while changes are being brought about.
    void start(const QList<plan::ChangeId> &changes);
    void stop();
    bool isRunning() const { return m_session->runner().isRunning(); }
    /// It waits for a person, and only looks.
    bool isWatching() const { return isRunning() && m_watching; }
    const plan::ChangeId &currentChange() const { return m_current; }
    /// What went wrong with a change when it was last tried with these choices.
    std::optional<Error> errorOf(const plan::ChangeId &change) const;
    /// When the services were last asked.
    QDateTime lastLook() const { return m_lastLook; }

signals:
    void planChanged();
    /// Any of the states above may differ.
    void runChanged();
    void changeStarted(const setup::plan::ChangeId &id);
    void personNeeded(const setup::plan::ChangeId &id);
    void runFinished(setup::plan::RunEnd end);
    /// For the status line: what goes on; `working` while it lasts.
    void statusChanged(const QString &text, bool working);
    /// How far: 0 of 0 takes it away.
    void progressed(int done, int total);

private:
    void watchSession();
    void watchRunner();
    void finish(plan::RunEnd end);
    void refreshPlan();

    std::unique_ptr<plan::Session> m_session;
    Clock &m_clock;
    plan::Answers m_answers; ///< The latest; the session's are older while it runs.
    plan::Plan m_plan;
    QPointer<Running> m_reading;
    bool m_discovering = false;
    bool m_hasDiscovered = false;
    std::optional<Error> m_discoveryError;
    bool m_watching = false;
    plan::ChangeId m_current;
    QHash<plan::ChangeId, Error> m_errors;
    QDateTime m_lastLook;
    QTimer m_refresh; ///< Some waits of a run tell nothing in between, though the facts are new.
};

} // namespace setup::steps
