// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace setup::practice::okta {

/// What an entry of the System Log tells.
struct LogEntry
{
    QString eventType = {};
    QString displayMessage = {};
    QString legacyEventType = {};
    bool success = true;
    QString reason = {}; ///< Of a failure; longer ones are cut off after 255 characters, as in Okta.
    bool bySystem = false; ///< Done by Okta itself, not by the administrator.
    QJsonArray targets = {};
    QString appName = {};
};

QJsonObject logTarget(const QString &id, const QString &type, const QString &alternateId,
                      const QString &displayName);

/// The org's System Log ("Okta API reference, System Log"). Guarded by the org's mutex.
class SystemLog
{
public:
    void setAdministrator(const QString &id, const QString &login, const QString &name);
    void add(const LogEntry &entry);

    /// GET /api/v1/logs. Without `until` there is always a next link, so that clients can poll.
    Reply list(const Request &request, const QString &base) const;

private:
    /// An entry with what makes it an event. The JSON is made when asked for: it is ten times as large.
    struct Event
    {
        LogEntry entry = {};
        QString published = {};
        QString uuid = {};
        QString transaction = {};
    };

    QJsonObject toJson(const Event &event) const;
    QJsonObject actor(bool system) const;

    QJsonObject m_administrator;
    std::vector<Event> m_events; ///< In the order of their publication.
};

} // namespace setup::practice::okta
