// SPDX-License-Identifier: Apache-2.0
#include "documents/recordfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

/// File systems take 255 bytes; Windows takes 260 characters for the whole path of a file in it.
constexpr int maxNameBytes = 120;
constexpr int maxRecordsASecond = 1000;

Error unusable(const QString &path)
{
    return {.kind = ErrorKind::FileUnusable, .code = u"output"_s, .detail = path};
}

} // namespace

QString fileNamePart(const QString &name, int maxBytes)
{
    QString safe;
    for (const char32_t letter : name.toUcs4()) {
        const bool stays = QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || letter == U' ';
        safe += stays ? QString::fromUcs4(&letter, 1) : u"-"_s;
    }
    QString part;
    qsizetype bytes = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, safe);
    for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) >= 0; from = to) {
        const QString character = safe.sliced(from, to - from);
        bytes += character.toUtf8().size();
        if (bytes > maxBytes)
            break;
        part += character;
    }
    return part.trimmed();
}

Result<QString> recordFolder(const QString &root, const QString &appName, const QDateTime &writtenAt)
{
    if (!QDir().mkpath(root))
        return unusable(root);
    const QString stamp = writtenAt.toLocalTime().toString(u"yyyy-MM-dd HHmmss"_s);
    const QString name = fileNamePart(appName, maxNameBytes) + u' ' + stamp;
    const QString first = QDir(root).filePath(name.trimmed());
    for (int number = 1; number <= maxRecordsASecond; ++number) {
        const QString path = number == 1 ? first : u"%1-%2"_s.arg(first).arg(number);
        if (QDir().mkdir(path)) // makes it or fails: two at once never get the same
            return path;
        if (!QFileInfo::exists(path))
            break;
    }
    return unusable(first);
}

} // namespace setup::documents
