// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/clickpart.h"
#include "practice/okta/oktaservice.h"
#include "practice/sumo/sumoservice.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace setup::practice {

/// Stands in for the person who does what has no API, through the console's own forms. When present, the clicks
/// are done by themselves once they are due for an app: its ACS URL and audience are those of a SAML configuration
/// in Sumo Logic, and a client has then tested the connector. That test's credential, kept in memory alone, is what
/// the administrator enters.
class Administrator
{
public:
    Administrator(okta::OktaService &okta, sumo::SumoService &sumo);
    ~Administrator();
    Administrator(const Administrator &) = delete;
    Administrator &operator=(const Administrator &) = delete;

    void setPresent(bool present);

    /// Does the clicks of that part now for that app, named by its id or else its label (the newest of that label),
    /// with the credential of the last connector test or else the tenant's own. Returns why the console refused, or
    /// nothing.
    QString performClicks(const QString &app, ClickPart part);

    void stop();

private:
    void connectorTested(const sumo::Credential &credential);
    QStringList matchingApps();
    QString idOf(const QString &app);
    QString clickThrough(const QString &appId, const sumo::Credential &credential,
                         ClickPart part = ClickPart::All);
    QString saveIntegration(const QString &appId, const sumo::Credential &credential);
    bool isSetUp(const QString &appId, const sumo::Credential &credential);
    void run();

    okta::OktaService &m_okta;
    sumo::SumoService &m_sumo;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_present = false;
    bool m_stopping = false;
    sumo::Credential m_credential; ///< Of the last connector test.
    QStringList m_due; ///< Ids of the apps that matched at that time and aren't done.
    std::thread m_thread;
};

} // namespace setup::practice
