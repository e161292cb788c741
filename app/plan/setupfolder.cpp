// SPDX-License-Identifier: Apache-2.0
#include "plan/setupfolder.h"

#include "plan/change.h"
#include "plan/ledger.h"
#include "plan/ownfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString answersPath(const QString &folder)
{
    return folder + u"/answers.json"_s;
}

Error unusable(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::FileUnusable, .code = code, .detail = detail};
}

/// The choices as they were left, which needn't be all of them. Errors name the file.
Result<Answers> readAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"folder"_s, u"%1: %2"_s.arg(path, file.errorString()));
    auto answers = parseAnswers(file.readAll(), true, Completeness::Draft);
    if (answers)
        return answers;
    Error error = answers.error();
    error.detail = error.detail.isEmpty() ? path : u"%1: %2"_s.arg(path, error.detail);
    return error;
}

/// How far a setup came, from what its journal kept.
SetupProgress progressIn(const QString &folder)
{
    const auto entries = Journal::read(folder + u"/journal.jsonl"_s);
    if (!entries || entries->isEmpty())
        return SetupProgress::Chosen;
    const bool wrote = std::any_of(entries->cbegin(), entries->cend(), [](const JournalEntry &entry) {
        return entry.event == JournalEvent::Writing;
    });
    if (wrote && Ledger(*entries).isEmpty())
        return SetupProgress::Undone;
    const auto last = std::find_if(entries->crbegin(), entries->crend(), [](const JournalEntry &entry) {
        const bool isProof = entry.change == change_id::proof.toString();
        return (isProof && entry.event != JournalEvent::Started)
            || !undoneBy(ChangeId(entry.change)).isEmpty();
    });
    const bool proven = last != entries->crend() && last->change == change_id::proof.toString()
        && (last->event == JournalEvent::Changed || last->event == JournalEvent::AlreadyRight);
    if (proven)
        return SetupProgress::Proven;
    return wrote ? SetupProgress::Begun : SetupProgress::Chosen;
}

} // namespace

QString setupIdOf(const Answers &answers)
{
    const QString name = answers.oktaOrg.authority() + u'\n' + answers.appName.toCaseFolded() + u'\n'
        + answers.sumoApi.authority();
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QString::fromLatin1(hash);
}

QString setupIdBelow(const QString &root, const Answers &answers)
{
    const QString own = setupIdOf(answers);
    QStringList same;
    const auto setups = SetupFolder::list(root);
    for (const auto &setup : setups) {
        if (!setup.problem && setupIdOf(setup.answers) == own)
            same << setup.id;
    }
    return same.isEmpty() || same.contains(own) ? own : same.constFirst();
}

QString SetupFolder::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/setups"_s;
}

SetupFolder::SetupFolder(const QString &path) : m_path(path), m_lock(path + u"/lock"_s)
{
    m_lock.setStaleLockTime(
        0); // a run may last for days; a dead process' lock is recognised by its process id
}

Result<std::unique_ptr<SetupFolder>> SetupFolder::open(const QString &root, const QString &id)
{
    const QString path = root + u'/' + id;
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isDir()))
        return unusable(u"not-a-folder"_s, path);
    if (!QDir().mkpath(path))
        return unusable(u"folder"_s, path);
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    std::unique_ptr<SetupFolder> folder(new SetupFolder(path)); // the constructor is private
    if (!folder->m_lock.tryLock(0)) {
        const bool taken = folder->m_lock.error() == QLockFile::LockFailedError;
        return unusable(taken ? u"locked"_s : u"folder"_s, path);
    }
    return folder;
}

QList<SavedSetup> SetupFolder::list(const QString &root)
{
    QList<SavedSetup> setups;
    const auto folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders) {
        const QString path = answersPath(folder.filePath());
        if (!isOrdinaryOrAbsent(path) || !QFileInfo::exists(path))
            continue;
        const auto answers = readAnswers(path);
        SavedSetup setup{.id = folder.fileName(), .savedAt = QFileInfo(path).lastModified()};
        setup.progress = progressIn(folder.filePath());
        if (answers)
            setup.answers = *answers;
        else
            setup.problem = answers.error();
        setups << setup;
    }
    std::sort(setups.begin(), setups.end(),
              [](const SavedSetup &left, const SavedSetup &right) { return left.savedAt > right.savedAt; });
    return setups;
}

Result<Unit> SetupFolder::saveAnswers(const Answers &answers)
{
    if (!isOrdinaryOrAbsent(answersPath(m_path)))
        return unusable(u"not-a-file"_s, answersPath(m_path));
    QSaveFile file(answersPath(m_path));
    const auto bytes = QJsonDocument(toJson(answers)).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return unusable(u"folder"_s, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return Unit{};
}

} // namespace setup::plan
