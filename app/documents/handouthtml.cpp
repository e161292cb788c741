// SPDX-License-Identifier: Apache-2.0
#include "documents/handouthtml.h"

#include "documents/handoutparts.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

// The lines to write on are those of a list without texts, so that they print without a background.
const QString
    style = u"body{font-family:sans-serif;line-height:1.45;max-width:60em;margin:2em auto;padding:0 1em}\n"
            "h2{border-top:2px solid;padding-top:.6em;margin-top:2.5em}\n"
            ".group{margin-bottom:0;font-size:.9em}\n"
            "figure{display:flex;flex-wrap:wrap;gap:1.5em;align-items:flex-start;margin:1.5em 0}\n"
            "figure img{max-width:100%;height:auto;border:1px solid}\n"
            "figcaption{flex:1 1 16em}\n"
            "figcaption strong{display:block}\n"
            "table{border-collapse:collapse;width:100%}\n"
            "th,td{text-align:left;vertical-align:top;padding:.4em;border:1px solid;overflow-wrap:anywhere}\n"
            "td:last-child{width:35%}\n"
            ".room div{height:2em;border-bottom:1px solid}\n"
            "@media print{body{margin:0;max-width:none}h2.step{break-before:page;border-top:0}"
            "figure,table,tr{break-inside:avoid}}\n"_s;

constexpr int linesToWriteOn = 4;

QString pictureAddress(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString figure(const HandoutPicture &picture)
{
    const QSize size = picture.image.deviceIndependentSize().toSize();
    return u"<figure>\n<img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\"/>\n"_s.arg(
               pictureAddress(picture.image), QString::number(size.width()), QString::number(size.height()),
               picture.alternative.toHtmlEscaped())
        + u"<figcaption>\n"_s + element(u"strong"_s, picture.caption) + list(u"ol"_s, picture.clicks)
        + u"</figcaption>\n</figure>\n"_s;
}

QString contents(const Handout &handout, const HandoutParts &parts)
{
    QString html = u"<nav aria-labelledby=\"contents\">\n"_s
        + element(u"h2"_s, parts.words().contents, u"id=\"contents\""_s) + u"<ul>\n"_s;
    for (qsizetype i = 0; i < handout.sections.size(); ++i) {
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(handout.sections.at(i).id,
                                                           parts.sectionTitle(i).toHtmlEscaped());
    }
    if (!handout.drills.isEmpty())
        html += u"<li><a href=\"#drills\">%1</a></li>\n"_s.arg(parts.words().drills.toHtmlEscaped());
    return html + u"</ul>\n</nav>\n"_s;
}

QString section(const Handout &handout, const HandoutParts &parts, qsizetype index)
{
    const HandoutSection &section = handout.sections.at(index);
    QString html = u"<section aria-labelledby=\"%1\">\n"_s.arg(section.id)
        + element(u"h2"_s, parts.sectionTitle(index), u"class=\"step\" id=\"%1\""_s.arg(section.id))
        + parts.lead(section);
    for (const HandoutPicture &picture : section.pictures)
        html += figure(picture);
    html += parts.values(section) + parts.links(section) + parts.notes(section);
    const QString lines = u"<div></div>"_s.repeated(linesToWriteOn);
    return html + element(u"h3"_s, parts.words().notes)
        + u"<div class=\"room\">%1</div>\n</section>\n"_s.arg(lines);
}

} // namespace

QString handoutToHtml(const Handout &handout)
{
    const HandoutParts parts(handout);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s.arg(
                       handout.language.toHtmlEscaped())
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
        + element(u"title"_s, parts.title()) + u"<style>\n%1</style>\n</head>\n<body>\n<main>\n"_s.arg(style)
        + element(u"h1"_s, parts.title()) + parts.introduction() + contents(handout, parts);
    for (qsizetype i = 0; i < handout.sections.size(); ++i)
        html += section(handout, parts, i);
    return html + parts.drills() + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace setup::documents
