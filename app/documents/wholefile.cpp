// SPDX-License-Identifier: Apache-2.0
#include "documents/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace setup::documents {

Result<Unit> makeWritableFolder(const QString &path, const QString &code)
{
    const auto refused = [&path, &code](const QString &reason) {
        return Error{.kind = ErrorKind::FileUnusable, .code = code, .detail = u"%1: %2"_s.arg(path, reason)};
    };
    const QFileInfo there(path);
    if (there.exists() && !there.isDir())
        return refused(u"not a folder"_s);
    if (!QDir().mkpath(path))
        return refused(u"can't be made there"_s);
    QTemporaryFile probe(QDir(path).filePath(u"probe-XXXXXX"_s));
    if (!probe.open())
        return refused(probe.errorString());
    return Unit{};
}

Result<Unit> writeWhole(const QString &path, const QByteArray &bytes, const QString &code)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = code,
                     .detail = u"%1: %2"_s.arg(path, file.errorString())};
    }
    return Unit{};
}

} // namespace setup::documents
