// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

namespace setup::plan {

/// What happened to a change.
enum class JournalEvent { Started, Changed, AlreadyRight, NotNeeded, WaitingForPerson, Failed };

struct JournalEntry
{
    QDateTime time = {};
    QString change = {};
    JournalEvent event = JournalEvent::Started;
    QString detail = {}; ///< Evidence or the error's facts; never a secret.
};

/// What a setup did, as JSON Lines, written before and after every change and on the disk before the call returns.
/// It explains; it is never believed over the services. Without a file it keeps nothing and never fails.
class Journal
{
public:
    /// For those who keep none (practice in the terminal).
    Journal() = default;

    /// Opens for appending, readable by the user alone. FileUnusable with the system's reason (`code` "journal"), or
    /// where something else than a file is at that path ("not-a-file"): that is left as it is.
    static Result<std::unique_ptr<Journal>> open(const QString &path);
    /// The entries of a file; a last line that breaks off (a crash) is left out. Absent file: none.
    static Result<QList<JournalEntry>> read(const QString &path);

    Result<Unit> append(const JournalEntry &entry);

private:
    explicit Journal(const QString &path);

    QFile m_file;
};

} // namespace setup::plan
