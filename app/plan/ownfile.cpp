// SPDX-License-Identifier: Apache-2.0
#include "plan/ownfile.h"

#include <QFileInfo>

namespace setup::plan {

bool isOrdinaryOrAbsent(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() || (!info.exists() && !info.isSymLink());
}

} // namespace setup::plan
