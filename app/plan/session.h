// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/credentials.h"
#include "plan/plan.h"
#include "plan/runner.h"

#include <QObject>

#include <memory>

namespace setup::plan {

struct SessionOptions
{
    bool allowLoopback = false;
    QString setupId = {}; ///< In the keychain; setupIdOf(answers) when empty.
    std::chrono::milliseconds pollInterval = std::chrono::seconds(5);
    bool undo = false; ///< Take back what the journal tells of, in place of setting it up.
    QList<Service> without = {}; ///< Services that there are no credentials for: nothing is asked of them.
};

/// The engine for one setup: the clients with their connections, the facts, the plan and the runner, wired up. The
/// same for the wizard and the command line, for real services and practice.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Secrets, clock and journal must outlive the session.
    Session(const Answers &answers, Credentials credentials, secrets::SecretStore &secrets, Clock &clock,
            Journal &journal, const SessionOptions &options, QObject *parent = nullptr);
    ~Session() override;

    const Answers &answers() const { return m_context.answers; }
    /// It takes back what the journal tells of.
    bool isUndo() const { return m_isUndo; }
    /// Takes new choices. Not while a run is under way; not for other services than those of the constructor. Facts
    /// that depend on the changed choices are forgotten.
    void setAnswers(const Answers &answers);
    const Discovery &discovery() const { return m_context.discovery; }
    okta::OktaClient &okta() { return m_okta; }
    sumo::SumoClient &sumo() { return m_sumo; }
    net::HttpTransport &transport() { return m_transport; }
    Runner &runner() { return m_runner; }

    /// Reads everything that the plan needs; writes nothing.
    Call<Unit> discover();
    /// The same, and who may sign in to Sumo Logic without SAML.
    Call<Unit> discoverForCheck();
    /// The plan for the facts as they were last read.
    Plan plan() const;
    /// Requests sent so far.
    int oktaRequests() { return m_okta.connection().requestCount(); }
    int sumoRequests() { return m_sumo.connection().requestCount(); }

signals:
    /// A call to that service waits until then, for that reason.
    void waiting(setup::Service service, setup::net::WaitReason reason, const QDateTime &until);
    /// A request goes on the wire.
    void requestStarted(setup::Service service, const QString &method, const QString &path);
    /// The plan may look different from before.
    void planChanged();

private:
    void watch(net::ServiceConnection &connection);

    const bool m_isUndo;
    const QList<Service> m_without;
    net::HttpTransport m_transport;
    okta::OktaClient m_okta;
    sumo::SumoClient m_sumo;
    Context m_context;
    std::vector<std::unique_ptr<Change>> m_catalog;
    Runner m_runner;
    QHash<ChangeId, QList<net::CallReference>> m_writes; // what this session wrote
};

} // namespace setup::plan
