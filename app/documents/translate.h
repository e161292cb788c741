// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace setup::documents {

/// A text of this folder in the program's language. The context is the one that lupdate gives to a tr() here.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("setup::documents", text);
}

} // namespace setup::documents
