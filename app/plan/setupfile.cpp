// SPDX-License-Identifier: Apache-2.0
#include "plan/setupfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr qint64 maxSetupFile = 16 * 1024 * 1024;

} // namespace

Result<Answers> readSetupFile(const QString &path, bool allowLoopback)
{
    const auto refused = [&path](const QString &reason) {
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = u"setup-file"_s,
                     .detail = u"%1: %2"_s.arg(path, reason)};
    };
    // A device or a pipe may have no end, or never begin.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return refused(u"not a regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    if (file.size() > maxSetupFile)
        return refused(u"larger than any setup file"_s);
    return parseAnswers(file.readAll(), allowLoopback);
}

} // namespace setup::plan
