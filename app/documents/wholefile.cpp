// SPDX-License-Identifier: Apache-2.0
#include "documents/wholefile.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace setup::documents {

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
