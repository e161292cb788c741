// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "plan/trace.h"

#include <QDateTime>
#include <QFile>
#include <QString>

namespace setup::plan {

/// What happened to a change.
enum class JournalEvent {
    Started,
    Changed,
    AlreadyRight,
    NotNeeded,
    WaitingForPerson,
    Failed,
    Writing, ///< About to write: the traces tell how it was before.
    Refused, ///< What was about to be written was refused, and nothing of it taken.
};

struct JournalEntry
{
    QDateTime time = {};
    QString change = {};
    JournalEvent event = JournalEvent::Started;
    QString detail = {}; ///< Evidence or the error's facts; never a secret.
    QList<Trace> traces = {}; ///< What was touched: before a write as it was, behind it as it is.
};

/// What a setup did, as JSON Lines, written before and after every change and on the disk before the call returns.
/// It explains; it is never believed over the services. Without a file it keeps nothing and never fails.
class Journal
{
public:
    /// For those who keep none (practice in the terminal), or who only look at what another has kept.
    explicit Journal(QList<JournalEntry> entries = {}) : m_entries(std::move(entries)) {}

    /// Opens for appending, readable by the user alone. FileUnusable with the system's reason (`code` "journal"), or
    /// where something else than a file is at that path ("not-a-file"): that is left as it is.
    static Result<std::unique_ptr<Journal>> open(const QString &path);
    /// The entries of a file; a last line that breaks off (a crash) is left out. Absent file: none.
    static Result<QList<JournalEntry>> read(const QString &path);

    Result<Unit> append(const JournalEntry &entry);
    /// All that is in it: what the file had, and what was appended since; without a file too.
    const QList<JournalEntry> &entries() const { return m_entries; }

private:
    explicit Journal(const QString &path);

    QFile m_file;
    QList<JournalEntry> m_entries;
};

} // namespace setup::plan
