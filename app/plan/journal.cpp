// SPDX-License-Identifier: Apache-2.0
#include "plan/journal.h"

#include "core/platform.h"
#include "plan/ownfile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

struct EventName
{
    JournalEvent event = JournalEvent::Started;
    QLatin1StringView name = {};
};

constexpr EventName eventNames[] = {
    {JournalEvent::Started, "started"_L1},
    {JournalEvent::Changed, "changed"_L1},
    {JournalEvent::AlreadyRight, "already-right"_L1},
    {JournalEvent::NotNeeded, "not-needed"_L1},
    {JournalEvent::WaitingForPerson, "waiting-for-person"_L1},
    {JournalEvent::Failed, "failed"_L1},
    {JournalEvent::Writing, "writing"_L1},
    {JournalEvent::Refused, "refused"_L1},
};

Error unusable(const QFile &file)
{
    return {.kind = ErrorKind::FileUnusable,
            .code = u"journal"_s,
            .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

Error notAFile(const QString &path)
{
    return {.kind = ErrorKind::FileUnusable, .code = u"not-a-file"_s, .detail = path};
}

bool breaksOff(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}

} // namespace

Journal::Journal(const QString &path) : m_file(path) {}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    if (!isOrdinaryOrAbsent(path))
        return notAFile(path);
    std::unique_ptr<Journal> journal(new Journal(path)); // the constructor is private
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return unusable(journal->m_file);
    journal->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A line that broke off would take the next entry with it.
    if (breaksOff(path) && journal->m_file.write("\n") != 1)
        return unusable(journal->m_file);
    auto earlier = read(path);
    if (!earlier)
        return earlier.error();
    journal->m_entries = std::move(earlier).value();
    return journal;
}

Result<QList<JournalEntry>> Journal::read(const QString &path)
{
    QList<JournalEntry> entries;
    if (!isOrdinaryOrAbsent(path))
        return notAFile(path);
    QFile file(path);
    if (!file.exists())
        return entries;
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file);
    while (!file.atEnd()) {
        const auto json = QJsonDocument::fromJson(file.readLine()).object();
        const auto name = json.value("event"_L1).toString();
        for (const auto &known : eventNames) {
            if (name == known.name) {
                entries << JournalEntry{
                    .time = QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs),
                    .change = json.value("change"_L1).toString(),
                    .event = known.event,
                    .detail = json.value("detail"_L1).toString(),
                    .traces = tracesFromJson(json.value("touched"_L1).toArray())};
            }
        }
    }
    return entries;
}

Result<Unit> Journal::append(const JournalEntry &entry)
{
    if (!m_file.isOpen()) {
        m_entries << entry;
        return Unit{};
    }
    QString name;
    for (const auto &known : eventNames) {
        if (known.event == entry.event)
            name = QString(known.name);
    }
    QJsonObject json{
        {u"time"_s, entry.time.toString(Qt::ISODateWithMs)}, {u"change"_s, entry.change}, {u"event"_s, name}};
    if (!entry.detail.isEmpty())
        json.insert(u"detail"_s, entry.detail);
    if (!entry.traces.isEmpty())
        json.insert(u"touched"_s, tracesToJson(entry.traces));
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(line) != line.size() || !platform::syncToDisk(m_file))
        return unusable(m_file);
    m_entries << entry;
    return Unit{};
}

} // namespace setup::plan
