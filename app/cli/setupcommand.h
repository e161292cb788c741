// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/runreport.h"
#include "core/clock.h"
#include "plan/adoption.h"
#include "plan/journal.h"
#include "plan/session.h"
#include "plan/setupfolder.h"
#include "secrets/fallbackstore.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace setup::cli {

/// plan, apply, verify, check and undo: the engine on the services that a setup file names.
class SetupCommand final : public RunningCommand
{
    Q_OBJECT

public:
    explicit SetupCommand(Arguments arguments, QObject *parent = nullptr);
    ~SetupCommand() override;

    void start() override;
    void interrupt() override;

private:
    Result<Unit> openFolder(const plan::Answers &answers);
    Result<Unit> openJournal(const plan::Answers &answers);
    bool isUndo() const { return m_arguments.command == Command::Undo; }
    void tellNothingToUndo();
    QList<plan::Adoption> adoptions() const;
    void tellAdoptions() const;
    void tellWhatStays() const;
    void findAndBegin(const plan::Answers &answers);
    void begin(plan::Answers answers, plan::Credentials credentials);
    void showPlan();
    void apply();
    void tellPerson(const plan::ChangeId &id);
    void showKey();
    void conclude(plan::RunEnd end);
    void verify();
    void check();
    QJsonObject failureFacts() const override;
    void printRows(const plan::PlannedChange &change);
    void printReason(const Error &reason);

    Arguments m_arguments;
    QString m_setupId;
    QElapsedTimer m_timer;
    SystemClock m_clock;
    net::HttpTransport m_transport; // for what is asked before there is a session
    secrets::KeychainStore m_keychain;
    secrets::MemoryStore m_memory;
    secrets::FallbackStore m_secrets;
    std::unique_ptr<plan::SetupFolder> m_folder;
    std::unique_ptr<plan::Journal> m_journal;
    std::unique_ptr<plan::Session> m_session;
    std::unique_ptr<RunReport> m_report;
    QStringList m_reasonsTold;
    bool m_personTold = false;
    bool m_keychainFailed = false;
    bool m_keyAwaited = false;
    std::optional<int> m_exitCode; ///< Of a run that has ended.
};

} // namespace setup::cli
