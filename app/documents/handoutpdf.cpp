// SPDX-License-Identifier: Apache-2.0
#include "documents/handoutpdf.h"

#include "documents/handoutparts.h"
#include "documents/pdfnavigation.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

constexpr int dotsPerInch = 96; // so that a picture's logical pixel is one on paper
constexpr qreal pointSize = 9.5;
constexpr qreal footerPointSize = 8;
constexpr qreal margin = 54;
constexpr qreal lineToWriteOn = 39; // as high as it comes out, or a little more
constexpr int fewestLines = 3;
constexpr int mostLines = 12;

// The one table look that this reader of HTML and every printer agree on.
const QString tableLook = u"width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\""_s;
const QString columnLook = u"width=\"33%\""_s;
const QString style = u"h1{margin-top:0}\n"
                      "h2{margin-top:10px}\n"
                      "h2.step{page-break-before:always;margin-top:0}\n"
                      "h3.next{page-break-before:always}\n"
                      "h3{margin-top:10px;margin-bottom:2px}\n"
                      "h4{margin-top:6px;margin-bottom:0}\n"
                      "p{margin-top:3px;margin-bottom:3px}\n"
                      "ul,ol{margin-top:2px;margin-bottom:2px}\n"
                      "th{text-align:left}\n"
                      "table{border-collapse:collapse;border-style:solid;margin-bottom:6px}\n"_s;

QString pictureName(qsizetype section, qsizetype picture)
{
    return u"picture:%1-%2"_s.arg(QString::number(section), QString::number(picture));
}

/// A picture with its list beside it, or across the page where it has none.
QString figure(const HandoutPicture &picture, const QString &name)
{
    const QSize size = picture.image.deviceIndependentSize().toSize();
    const QString image = u"<img src=\"%1\" width=\"%2\" height=\"%3\"/>"_s.arg(
        name, QString::number(size.width()), QString::number(size.height()));
    const QString words = u"<p><strong>%1</strong></p>"_s.arg(picture.caption.toHtmlEscaped());
    if (picture.clicks.isEmpty())
        return u"<p>%1</p>"_s.arg(image) + words;
    return u"<table width=\"100%\" cellpadding=\"4\" style=\"border-style:none\"><tr>"
           "<td width=\"%1\">%2</td><td>%3</td></tr></table>\n"_s.arg(
               QString::number(size.width() + 12), image, words + list(u"ol"_s, picture.clicks));
}

QString contentsRow(const QString &address, const QString &text, int page)
{
    return u"<tr><td><a href=\"#%1\">%2</a></td><td align=\"right\">%3</td></tr>\n"_s.arg(
        address, text.toHtmlEscaped(), QString::number(page));
}

/// The headings of sections and drills are those of the second level, in their order and after the contents'.
QStringList addressesOf(const Handout &handout)
{
    QStringList addresses;
    for (const HandoutSection &section : handout.sections)
        addresses << section.id;
    if (!handout.drills.isEmpty())
        addresses << u"drills"_s;
    return addresses;
}

/// A handout laid out on pages.
class Paper
{
public:
    Paper(const Handout &handout, QPdfWriter &writer)
        : m_handout(handout), m_parts(handout, tableLook, columnLook), m_writer(writer)
    {
        m_document.setUseDesignMetrics(true);
        m_document.setDefaultStyleSheet(style);
        QFont font = QGuiApplication::font();
        font.setPointSizeF(pointSize);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_document.setDefaultFont(font);
        m_document.documentLayout()->setPaintDevice(&writer);
        for (qsizetype i = 0; i < handout.sections.size(); ++i) {
            const QList<HandoutPicture> &pictures = handout.sections.at(i).pictures;
            for (qsizetype j = 0; j < pictures.size(); ++j)
                m_document.addResource(QTextDocument::ImageResource, QUrl(pictureName(i, j)),
                                       pictures.at(j).image);
        }
        // Neither the contents nor the lines to write on move a heading, whatever stands in them.
        layOut(QList<int>(addressesOf(handout).size() + 2, 1));
        m_lines = linesThatFit();
        layOut(QList<int>(addressesOf(handout).size() + 2, 1));
        QList<int> pages;
        for (const PdfMark &mark : marks())
            pages << mark.page + 1;
        layOut(pages);
    }

    /// Every heading of the first two levels, with its place.
    QList<PdfMark> marks() const;
    void paint();

private:
    void layOut(const QList<int> &pages);
    void keepPicturesWhole();
    QList<int> linesThatFit() const;
    QString linesToWriteOn(int count) const;
    QString contents(const QList<int> &pages) const;
    QString section(qsizetype index) const;
    void paintFooter(QPainter &painter, int page) const;

    const Handout &m_handout;
    HandoutParts m_parts;
    QPdfWriter &m_writer;
    QTextDocument m_document;
    QList<int> m_lines; // to write on, by section
};

void Paper::layOut(const QList<int> &pages)
{
    QString html = element(u"h1"_s, m_parts.title()) + m_parts.introduction() + contents(pages);
    for (qsizetype i = 0; i < m_handout.sections.size(); ++i)
        html += section(i);
    m_document.setHtml(html + m_parts.drills());
    m_document.setDocumentMargin(margin);
    m_document.setPageSize(QSizeF(m_writer.width(), m_writer.height()));
    keepPicturesWhole();
}

/// A picture that falls onto the next page takes its list along.
void Paper::keepPicturesWhole()
{
    const qreal height = m_document.pageSize().height();
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const QRectF place = m_document.documentLayout()->frameBoundingRect(frame);
        if (std::floor(place.top() / height) == std::floor((place.bottom() - 1) / height))
            continue;
        QTextFrameFormat format = frame->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        frame->setFrameFormat(format); // those below move at once
    }
}

/// How many lines the last page of each section has room for.
QList<int> Paper::linesThatFit() const
{
    const qreal height = m_document.pageSize().height();
    QList<int> lines;
    const auto endSection = [&](const QTextBlock &last) {
        const qreal bottom = m_document.documentLayout()->blockBoundingRect(last).bottom();
        const qreal page = std::ceil(bottom / height) * height;
        lines << int((page - margin - bottom) / lineToWriteOn) - 2; // the heading takes that of two
    };
    bool inSections = false;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        if (inSections)
            endSection(block.previous());
        inSections = inSections || block.text() != m_parts.words().contents;
    }
    if (m_handout.drills.isEmpty())
        endSection(m_document.lastBlock());
    return lines;
}

QString Paper::linesToWriteOn(int count) const
{
    const bool fits = count >= fewestLines;
    const QString line = u"<hr/><p>&nbsp;</p>"_s;
    return element(u"h3"_s, m_parts.words().notes, fits ? QString() : u"class=\"next\""_s)
        + u"<p>&nbsp;</p>"_s + line.repeated(fits ? std::min(count, mostLines) : mostLines);
}

QString Paper::contents(const QList<int> &pages) const
{
    QString html = element(u"h2"_s, m_parts.words().contents)
        + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\" style=\"border-style:none\">\n"_s;
    for (qsizetype i = 0; i < m_handout.sections.size(); ++i)
        html += contentsRow(m_handout.sections.at(i).id, m_parts.sectionTitle(i), pages.value(i + 2));
    if (!m_handout.drills.isEmpty())
        html += contentsRow(u"drills"_s, m_parts.words().drills, pages.constLast());
    return html + u"</table>\n"_s;
}

QString Paper::section(qsizetype index) const
{
    const HandoutSection &section = m_handout.sections.at(index);
    QString html = element(u"h2"_s, m_parts.sectionTitle(index), u"class=\"step\""_s) + m_parts.lead(section);
    for (qsizetype i = 0; i < section.pictures.size(); ++i)
        html += figure(section.pictures.at(i), pictureName(index, i));
    html += m_parts.values(section) + m_parts.links(section) + m_parts.notes(section);
    return m_lines.isEmpty() ? html : QString(html + linesToWriteOn(m_lines.at(index)));
}

QList<PdfMark> Paper::marks() const
{
    QStringList addresses = addressesOf(m_handout);
    addresses.prepend(u"contents"_s);
    addresses.prepend(u"title"_s);
    QList<PdfMark> marks;
    const qreal height = m_document.pageSize().height();
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 1 && level != 2)
            continue;
        const qreal top = m_document.documentLayout()->blockBoundingRect(block).top();
        marks << PdfMark{.title = block.text(),
                         .address = addresses.value(marks.size()),
                         .page = int(std::floor(top / height))};
    }
    return marks;
}

void Paper::paint()
{
    QPainter painter(&m_writer);
    painter.setRenderHint(QPainter::LosslessImageRendering); // letters in pictures don't take JPEG well
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (page > 0)
            m_writer.newPage();
        painter.save();
        painter.translate(0, -page * m_writer.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * m_writer.height(), m_writer.width(), m_writer.height());
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(painter, page);
    }
}

void Paper::paintFooter(QPainter &painter, int page) const
{
    QFont font = m_document.defaultFont();
    font.setPointSizeF(footerPointSize);
    painter.setFont(font);
    const QRectF line(margin, m_writer.height() - margin, m_writer.width() - 2 * margin, margin / 2);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), m_parts.title());
    const QString number = m_parts.words().pageOf.arg(QString::number(page + 1),
                                                      QString::number(m_document.pageCount()));
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), number);
}

} // namespace

QByteArray handoutToPdf(const Handout &handout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(HandoutParts(handout).title());
    writer.setCreator(QCoreApplication::applicationName());
    Paper paper(handout, writer);
    paper.paint();
    buffer.close();
    return withNavigation(bytes, paper.marks(), handout.language);
}

} // namespace setup::documents
