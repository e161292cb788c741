// SPDX-License-Identifier: Apache-2.0
#include "core/operation.h"

#include <QMetaObject>

namespace setup {

void Later::call(std::function<void()> function)
{
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

} // namespace setup
