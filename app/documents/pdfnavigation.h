// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace setup::documents {

/// A place in a PDF that can be gone to.
struct PdfMark
{
    QString title = {};
    QString address = {}; ///< What a link names behind its #.
    int page = 0; ///< From 0.
};

/// A PDF as QPdfWriter makes it, with bookmarks, with its language, and with links to #address that lead to the mark of
/// that address: QPdfWriter takes these for addresses in the web. As it was where the PDF isn't of that form.
QByteArray withNavigation(const QByteArray &pdf, const QList<PdfMark> &marks, const QString &language);

} // namespace setup::documents
