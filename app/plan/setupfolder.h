// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/answers.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace setup::plan {

/// The stable name of a setup: one for each app name in each org with each tenant. Names its folder and its keychain
/// entries, so that no key and no journal of one tenant is used for another.
QString setupIdOf(const Answers &answers);
/// The same, unless that setup is kept below that root under another name: the app was renamed while it was set up, or
/// an earlier version of the program left the tenant out of the name. The latest one, where there are several.
QString setupIdBelow(const QString &root, const Answers &answers);

/// How far a setup came.
enum class SetupProgress {
    Chosen, ///< Nothing was written yet.
    Begun,
    Proven, ///< Everybody was seen with the right role when it was last looked.
    Undone,
};

/// A setup that was begun earlier.
struct SavedSetup
{
    QString id = {};
    Answers answers = {};
    QDateTime savedAt = {};
    SetupProgress progress = SetupProgress::Chosen;
    std::optional<Error> problem = {}; ///< Why its choices can't be read; there are none then.
};

/// One setup's files: answers.json and journal.jsonl in a folder of its own, for this user alone, locked while it
/// is open. Holds no secret.
class SetupFolder
{
public:
    /// Where setups live: AppDataLocation/setups.
    static QString defaultRoot();
    /// Creates and locks the folder. FileUnusable: can't be written (`code` "folder"), open in another run of the
    /// program ("locked"), or something else than a folder is there ("not-a-folder"): that is left as it is.
    static Result<std::unique_ptr<SetupFolder>> open(const QString &root, const QString &id);
    /// All setups below that root, the latest first; also those whose choices can't be read.
    static QList<SavedSetup> list(const QString &root);

    /// Replaces the file whole or not at all.
    Result<Unit> saveAnswers(const Answers &answers);
    QString journalPath() const { return journalIn(m_path); }
    /// Of a setup that isn't open: where its journal is, if it has one.
    static QString journalPath(const QString &root, const QString &id) { return journalIn(root + u'/' + id); }
    QString path() const { return m_path; }

private:
    explicit SetupFolder(const QString &path);
    static QString journalIn(const QString &folder) { return folder + QStringLiteral("/journal.jsonl"); }

    QString m_path;
    QLockFile m_lock;
};

} // namespace setup::plan
