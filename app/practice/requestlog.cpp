// SPDX-License-Identifier: Apache-2.0
#include "practice/requestlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice {

Result<Unit> RequestLog::writeTo(const QString &fileName)
{
    const std::lock_guard lock(m_mutex);
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return Error{
            .kind = ErrorKind::FileUnusable,
            .detail = u"The request log %1 can't be written: %2"_s.arg(fileName, m_file.errorString())};
    }
    return Unit{};
}

void RequestLog::add(const RequestRecord &record)
{
    const std::lock_guard lock(m_mutex);
    m_records.append(record);
    if (!m_file.isOpen())
        return;
    QJsonObject line{{u"service"_s, record.service},
                     {u"method"_s, record.method},
                     {u"path"_s, record.path},
                     {u"status"_s, record.status}};
    if (record.fromOkta)
        line.insert(u"from"_s, u"okta"_s);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

QList<RequestRecord> RequestLog::records() const
{
    const std::lock_guard lock(m_mutex);
    return m_records;
}

int RequestLog::clientRequests(const QString &service) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_records.cbegin(), m_records.cend(), [&service](const RequestRecord &record) {
            return record.service == service && !record.fromOkta;
        }));
}

} // namespace setup::practice
