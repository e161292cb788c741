// SPDX-License-Identifier: Apache-2.0
#include "documents/handoutfile.h"

#include "documents/handouthtml.h"
#include "documents/handoutpdf.h"
#include "documents/wholefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

Result<Unit> checkHandoutName(const QString &path)
{
    if (QStringList{u"pdf"_s, u"html"_s, u"htm"_s}.contains(endingOf(path)))
        return Unit{};
    return Error{.kind = ErrorKind::InputInvalid,
                 .code = u"usage"_s,
                 .detail = u"--handout takes a file that ends in .pdf or .html, not \"%1\"."_s.arg(path)};
}

Result<Unit> writeHandout(const QString &path, const Handout &handout)
{
    const Result<Unit> named = checkHandoutName(path);
    if (!named)
        return named.error();
    const QByteArray bytes = endingOf(path) == "pdf"_L1 ? handoutToPdf(handout)
                                                        : handoutToHtml(handout).toUtf8();
    return writeWhole(path, bytes, u"handout"_s);
}

} // namespace setup::documents
