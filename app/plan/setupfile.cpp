// SPDX-License-Identifier: Apache-2.0
#include "plan/setupfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace setup::plan {
namespace {

constexpr qint64 maxSetupFile = 16 * 1024 * 1024;

} // namespace

Result<Answers> readSetupFile(const QString &path, bool allowLoopback)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = u"setup-file"_s,
                     .detail = u"%1: %2"_s.arg(path, file.errorString())};
    }
    if (file.size() > maxSetupFile) {
        return Error{.kind = ErrorKind::FileUnusable,
                     .code = u"setup-file"_s,
                     .detail = u"%1: larger than any setup file"_s.arg(path)};
    }
    return parseAnswers(file.readAll(), allowLoopback);
}

} // namespace setup::plan
