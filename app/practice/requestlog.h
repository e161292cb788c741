// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFile>
#include <QList>
#include <QString>

#include <mutex>

namespace setup::practice {

/// One request that reached the practice world, and how it was answered.
struct RequestRecord
{
    QString service = {}; ///< `okta` or `sumo`.
    QString method = {};
    QString path = {}; ///< With the query, as sent.
    int status = 0; ///< 0 where no reply was meant to arrive.
    bool fromOkta = false; ///< Sent by the practice org's provisioning, not by a client.
};

/// Remembers every request, and writes it to a file when asked to. May be used from several threads.
class RequestLog
{
public:
    /// Opens the file to append to.
    Result<Unit> writeTo(const QString &fileName);

    void add(const RequestRecord &record);
    QList<RequestRecord> records() const;

    /// The number of requests that clients sent to the service.
    int clientRequests(const QString &service) const;

private:
    mutable std::mutex m_mutex;
    QList<RequestRecord> m_records;
    QFile m_file;
};

} // namespace setup::practice
