// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/session.h"
#include "plan/setupfolder.h"
#include "steps/surroundings.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

namespace setup::steps {

/// The setup that is being made, shared by its stages: choices, connections, facts, plan, and the run under way.
class SetupModel : public QObject
{
    Q_OBJECT

public:
    explicit SetupModel(QObject *parent = nullptr);
    ~SetupModel() override;

    /// Begins with these surroundings. Once.
    void begin(Surroundings surroundings);
    bool hasBegun() const { return m_surroundings.secrets; }
    const Surroundings &surroundings() const { return m_surroundings; }
    bool isPractice() const { return m_surroundings.practice; }

    /// Takes the choices of an earlier setup, which go on in its folder.
    void resume(const plan::SavedSetup &saved);

    const plan::Answers &answers() const { return m_answers; }
    /// Changes choices and keeps them. Not while a run writes: that goes on with the old ones.
    void edit(const std::function<void(plan::Answers &)> &change);

    /// An engine for looking around with credentials that aren't proven yet.
    std::unique_ptr<plan::Session> makeProbe(const plan::Answers &answers, plan::Credentials credentials);

    /// The proven credentials of either service. With both, the setup opens: folder, journal, engine.
    void takeSumo(const QString &deployment, const QUrl &api, const QString &accessId, Secret key);
    void takeOkta(const QUrl &org, Secret token);
    /// The credentials of that service are in question again.
    void dropSumo();
    void dropOkta();
    bool hasSumo() const { return m_hasSumo; }
    bool hasOkta() const { return m_hasOkta; }

    /// Null until both services are connected and the folder could be opened.
    plan::Session *session() const { return m_session.get(); }
    const plan::Discovery &discovery() const;
    const plan::Plan &plan() const { return m_plan; }
    QString folderPath() const { return m_folder ? m_folder->path() : QString(); }
    QString setupId() const { return m_setupId; }
    /// Why the setup couldn't be opened.
    const std::optional<Error> &openingError() const { return m_openingError; }

    /// Reads what both services have. Nothing without a session, while reading, or while a run is under way.
    void discover();
    bool isDiscovering() const { return m_discovering; }
    bool hasDiscovered() const { return m_hasDiscovered; }
    const std::optional<Error> &discoveryError() const { return m_discoveryError; }

    /// Brings these changes about. Nothing while a run is under way.
    void run(const QList<plan::ChangeId> &changes);
    void stop();
    bool isRunning() const { return m_session && m_session->runner().isRunning(); }
    /// The run waits for a person and only looks.
    bool isWatching() const { return isRunning() && m_watching; }
    const plan::ChangeId &currentChange() const { return m_current; }
    /// What went wrong with a change when it was last tried.
    std::optional<Error> errorOf(const plan::ChangeId &change) const;
    /// When the services were last asked.
    QDateTime lastLook() const { return m_lastLook; }

    /// The service's own key for Okta's connector, once it is known on this computer.
    void readScimKey(QObject *scope, const std::function<void(const Secret &)> &handler);

signals:
    void begun();
    void edited();
    void connectionsChanged();
    void planChanged();
    void runChanged();
    void changeStarted(const setup::plan::ChangeId &id);
    void personNeeded(const setup::plan::ChangeId &id);
    void runFinished(setup::plan::RunEnd end);
    /// For the status line: what goes on; `working` while it lasts.
    void statusChanged(const QString &text, bool working);
    /// How far: 0 of 0 takes it away.
    void progressed(int done, int total);

private:
    void open();
    QString unusedId() const;
    void close();
    void watchSession();
    void watchRunner();
    void refreshPlan();
    void save();

    Surroundings m_surroundings;
    plan::Answers m_answers;
    plan::Credentials m_credentials;
    bool m_hasSumo = false;
    bool m_hasOkta = false;
    plan::Journal m_noJournal;
    QString m_setupId;
    std::unique_ptr<plan::SetupFolder> m_folder;
    std::unique_ptr<plan::Journal> m_journal;
    std::unique_ptr<plan::Session> m_session;
    std::optional<Error> m_openingError;
    plan::Plan m_plan;
    QPointer<Running> m_reading;
    bool m_discovering = false;
    bool m_hasDiscovered = false;
    std::optional<Error> m_discoveryError;
    bool m_watching = false;
    plan::ChangeId m_current;
    QHash<plan::ChangeId, Error> m_errors;
    QDateTime m_lastLook;
    QTimer m_saveSoon;
    QTimer m_refresh; ///< Some waits of a run tell nothing in between, though the facts are new.
};

} // namespace setup::steps
