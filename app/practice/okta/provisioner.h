// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/scimchannel.h"
#include "practice/okta/org.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace setup::practice::okta {

/// What Okta does in the background once people are assigned: looks the user up at the SCIM server, creates, links,
/// updates or deactivates, and writes the outcome into the app user and the System Log. One job at a time, on a
/// thread of its own.
class Provisioner
{
public:
    Provisioner(Org &org, QByteArray mark);
    ~Provisioner();
    Provisioner(const Provisioner &) = delete;
    Provisioner &operator=(const Provisioner &) = delete;

    void add(const ProvisioningJob &job);

    /// Gives up what is left and ends the thread.
    void stop();

private:
    /// What a job needs of the org, taken while the org's mutex is held.
    struct Work
    {
        ProvisioningJob job = {};
        Connector connector = {};
        QJsonObject attributes = {};
        QJsonObject profile = {};
    };
    /// How a job ended.
    struct Outcome
    {
        QString externalId = {};
        QString problem = {};
        bool unauthorized = false;
    };

    void run();
    void process(const ProvisioningJob &job);
    std::optional<Work> prepare(const ProvisioningJob &job);
    std::shared_ptr<ScimChannel> channelTo(const Connector &connector);
    Outcome create(ScimChannel &channel, const Work &work);
    Outcome change(ScimChannel &channel, const Work &work, bool active);
    void record(const Work &work, const Outcome &outcome);
    void recordOnUser(App &app, const Work &work, const Outcome &outcome);
    void logOutcome(const App &app, const Work &work, const Outcome &outcome);

    Org &m_org;
    const QByteArray m_mark;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ProvisioningJob> m_jobs;
    std::shared_ptr<ScimChannel> m_channel; // shared, so that stop() can interrupt a send
    QByteArray m_channelKey;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace setup::practice::okta
