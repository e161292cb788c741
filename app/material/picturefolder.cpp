// SPDX-License-Identifier: Apache-2.0
#include "material/picturefolder.h"

#include "documents/wholefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace setup::material {
namespace {

const QString
    style = u":root{color-scheme:light dark}\n"
            "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}\n"
            "figure{margin:1rem 0 2rem}\n"
            "img{border:1px solid;box-sizing:border-box;height:auto;max-width:100%}\n"
            "h2{border-top:2px solid;margin-top:3rem;padding-top:1rem}\n"_s;

QString pageStart()
{
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<title>Okta to Sumo Logic: pictures</title>\n<style>\n%1</style>\n</head>\n<body>\n<main>\n"
           "<h1>Okta to Sumo Logic: pictures</h1>\n"_s.arg(style);
}

QString figure(const NamedPicture &picture, QSize size)
{
    return u"<figure lang=\"%1\">\n<a href=\"%2\"><img src=\"%2\" alt=\"%3\" width=\"%4\" height=\"%5\" "
           "loading=\"lazy\"></a>\n<figcaption>%6<br><code>%2</code></figcaption>\n</figure>\n"_s.arg(
               picture.language.toHtmlEscaped(), picture.name.toHtmlEscaped(),
               picture.alternative.toHtmlEscaped(), QString::number(size.width()),
               QString::number(size.height()), picture.caption.toHtmlEscaped());
}

} // namespace

Result<Unit> PictureFolder::prepare() const
{
    const Result<Unit> made = documents::makeWritableFolder(m_path, u"pictures"_s);
    if (made && !QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{.kind = ErrorKind::FileUnusable, .code = u"pictures-exist"_s, .detail = m_path};
    return made;
}

Result<Unit> PictureFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(m_path).filePath(name));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    if (written)
        return Unit{};
    return Error{.kind = ErrorKind::FileUnusable,
                 .code = u"pictures"_s,
                 .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

Result<Unit> PictureFolder::add(const NamedPicture &picture, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const Result<Unit> written = write(picture.name, bytes);
    if (written)
        m_pictures << Entry{picture, (QSizeF(image.size()) / image.devicePixelRatio()).toSize()};
    return written;
}

Result<Unit> PictureFolder::writeOverview() const
{
    QString html = pageStart();
    QString part;
    QString heading;
    for (const Entry &entry : m_pictures) {
        const NamedPicture &picture = entry.picture;
        if (picture.part != part) {
            html += u"<h2>%1</h2>\n"_s.arg(picture.part.toHtmlEscaped());
            heading.clear();
        }
        if (picture.heading != heading)
            html += u"<h3 lang=\"%1\">%2</h3>\n"_s.arg(picture.language.toHtmlEscaped(),
                                                       picture.heading.toHtmlEscaped());
        part = picture.part;
        heading = picture.heading;
        html += figure(picture, entry.size);
    }
    return write(u"index.html"_s, QString(html + "</main>\n</body>\n</html>\n"_L1).toUtf8());
}

} // namespace setup::material
