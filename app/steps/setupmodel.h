// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/keptcredentials.h"
#include "steps/setupconnections.h"
#include "steps/setupfiles.h"
#include "steps/setuprun.h"
#include "steps/surroundings.h"

#include <memory>
#include <optional>

namespace setup::steps {

/// The setup that is being made, as its stages share it: opens when both services are connected, and hands on to its
/// parts. Signals are those of the part that is open.
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
    bool allowsLoopback() const { return m_surroundings.practice || m_surroundings.allowLoopback; }

    /// Takes the choices of an earlier setup, which go on in its folder. Before begin(), which then reads what was
    /// kept for it.
    void resume(const plan::SavedSetup &saved);
    bool isContinued() const { return m_earlier.has_value(); }
    KeptCredentials &kept() { return m_kept; }
    const KeptCredentials &kept() const { return m_kept; }

    const plan::Answers &answers() const { return m_answers; }
    /// Changes choices and keeps them. Not while a run writes: that goes on with the old ones.
    void edit(const std::function<void(plan::Answers &)> &change);

    /// Keeps what was entered until both services are connected, over a restart. Nothing secret; not in practice.
    void keepEntry(Entry entry, const QString &text);
    QString keptEntry(Entry entry) const;

    /// An engine for looking around with credentials that aren't proven yet.
    std::unique_ptr<plan::Session> makeProbe(const plan::Answers &answers, plan::Credentials credentials);

    /// The proven credentials of either service. With both, the setup opens: folder, journal, engine.
    void takeSumo(const QString &deployment, const QUrl &api, const QString &accessId, Secret key);
    void takeOkta(const QUrl &org, Secret token);
    void takeOkta(std::shared_ptr<okta::oauth::SignIn> signIn);
    /// There are no credentials for that service: its part is done by hand. As taking them otherwise.
    void goWithoutSumo(const QString &deployment, const QUrl &api);
    void goWithoutOkta(const QUrl &org);
    bool isWithoutSumo() const { return m_connections.isWithoutSumo(); }
    bool isWithoutOkta() const { return m_connections.isWithoutOkta(); }
    /// The program can't do that change for want of access, or because it builds on one that it can't see.
    bool isByHand(const plan::PlannedChange &change) const;
    /// The credentials of that service are in question again.
    void dropSumo();
    void dropOkta();
    bool hasSumo() const { return m_connections.hasSumo(); }
    bool hasOkta() const { return m_connections.hasOkta(); }
    /// The sign-in by OAuth that Okta is connected with; null for a token.
    const std::shared_ptr<okta::oauth::SignIn> &oktaSignIn() const { return m_connections.oktaSignIn(); }

    /// Null until both services are connected and the folder could be opened.
    plan::Session *session() const { return m_run ? &m_run->session() : nullptr; }
    /// Empty without a session.
    const plan::Discovery &discovery() const;
    const plan::Plan &plan() const;
    QString folderPath() const { return m_files.path(); }
    QString setupId() const { return m_files.id(); }
    /// Why the setup couldn't be opened.
    const std::optional<Error> &openingError() const { return m_openingError; }

    /// As SetupRun has it. Nothing, and nothing is known, without a session.
    void discover();
    bool isDiscovering() const { return m_run && m_run->isDiscovering(); }
    bool hasDiscovered() const { return m_run && m_run->hasDiscovered(); }
    std::optional<Error> discoveryError() const { return m_run ? m_run->discoveryError() : std::nullopt; }
    void run(const QList<plan::ChangeId> &changes);
    void stop();
    bool isRunning() const { return m_run && m_run->isRunning(); }
    bool isWatching() const { return m_run && m_run->isWatching(); }
    /// Something is being changed: what it began with must stay.
    bool isWriting() const { return isRunning() && !isWatching(); }
    plan::ChangeId currentChange() const { return m_run ? m_run->currentChange() : plan::ChangeId(); }
    std::optional<Error> errorOf(const plan::ChangeId &change) const;
    QDateTime lastLook() const { return m_run ? m_run->lastLook() : QDateTime(); }

    /// The key for Okta's connector; empty where this computer doesn't know it. The handler is always called, unless
    /// the scope goes before.
    void readScimKey(QObject *scope, const std::function<void(const Secret &)> &handler);

signals:
    void begun();
    void edited();
    /// The choices were written into the setup's folder, or couldn't be.
    void choicesSaved(bool written);
    /// Another org was chosen: the list of people begins anew, and the one that was made stays with its own setup.
    void peopleLeftBehind(const QString &before, const QString &now);
    void connectionsChanged();
    /// The session goes, and its clients with it: whoever calls them by themselves gives up now.
    void closing();
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
    void close();
    void dropped();
    void setSumoAddress(const QString &deployment, const QUrl &api);
    void setOktaOrg(const QUrl &org, const QString &clientId);
    void watchRun();

    Surroundings m_surroundings;
    plan::Answers m_answers;
    plan::Journal m_noJournal;
    std::optional<plan::SavedSetup> m_earlier;
    KeptCredentials m_kept;
    SetupConnections m_connections;
    SetupFiles m_files;
    std::unique_ptr<SetupRun> m_run; // writes the journal of m_files: goes first
    std::optional<Error> m_openingError;
};

} // namespace setup::steps
