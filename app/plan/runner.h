// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/context.h"
#include "plan/ensure.h"
#include "plan/journal.h"

#include <QObject>

#include <chrono>

namespace setup::plan {

/// How a run ended.
enum class RunEnd {
    Done, ///< Every change asked for is right.
    NeedsPerson, ///< Somebody must act, and the time to wait for it is over.
    Failed, ///< A change met an error.
    Stopped, ///< stop() was called.
};

/// Brings changes about, one after the other, in the catalogue's order, and writes each into the journal. Waits at
/// a person's change, looking again every pollInterval. One run at a time. Whoever hears a signal may stop the run,
/// begin another or destroy the runner.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive the runner.
    Runner(const std::vector<std::unique_ptr<Change>> &catalog, Context &context, Journal &journal,
           QObject *parent = nullptr);
    ~Runner() override;

    bool isRunning() const { return m_running; }
    void setPatience(const Patience &patience) { m_patience = patience; }
    /// How long a person is waited for, in all; 0: not at all. The default is without end.
    void setPersonPatience(std::chrono::milliseconds patience) { m_personPatience = patience; }

    /// Brings these changes about; all of the catalogue when empty. Nothing when a run is under way.
    void start(const QList<ChangeId> &changes = {});
    /// Ends the run: what is on the wire is dropped, nothing more is written. finished(Stopped) follows at once.
    void stop();

signals:
    void changeStarted(const setup::plan::ChangeId &id);
    void changeProgressed(const setup::plan::ChangeId &id, int done, int total);
    void changeFinished(const setup::plan::ChangeId &id, const setup::plan::Outcome &outcome);
    void changeFailed(const setup::plan::ChangeId &id, const setup::Error &error);
    /// Somebody must act for that change; emitted once for each, then the services are watched.
    void personNeeded(const setup::plan::ChangeId &id);
    /// A look at what a person is to do has ended; the facts are new.
    void looked(const setup::plan::ChangeId &id);
    void finished(setup::plan::RunEnd end);

private:
    class Watch;
    void next();
    void ensureCurrent();
    void take(const Result<Outcome> &result);
    void waitForPerson();
    void fail(const ChangeId &id, const Error &error);
    void end(RunEnd end);
    Result<Unit> note(JournalEvent event, const QString &detail = {}, const QList<Trace> &traces = {});
    /// What this change left behind where it was written and not looked at since.
    QList<Trace> settled(const ChangeId &id) const;
    void listenToWrites();
    void dropListeners();

    const std::vector<std::unique_ptr<Change>> &m_catalog;
    Context &m_context;
    Journal &m_journal;
    Patience m_patience;
    std::chrono::milliseconds m_personPatience = std::chrono::milliseconds::max();
    std::chrono::milliseconds m_personWaited{};
    std::vector<const Change *> m_queue; // owned by the catalogue
    size_t m_position = 0;
    bool m_running = false;
    int m_run = 0; // counts the runs, to tell one from the next
    bool m_personTold = false;
    QPointer<Running> m_current;
};

} // namespace setup::plan
