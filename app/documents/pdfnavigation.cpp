// SPDX-License-Identifier: Apache-2.0
// Appends an incremental update (ISO 32000-1, 7.5.6): new objects, newer versions of old ones, a second table of places.
#include "documents/pdfnavigation.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

/// A text as a PDF has it outside of pages: UTF-16 in hexadecimal digits.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<feff";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// What the end of a PDF tells: where its objects are.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes);

    bool isUsable() const { return m_root > 0 && m_offsets.size() > 1 && !m_pages.isEmpty(); }
    int size() const { return int(m_offsets.size()); }
    int root() const { return m_root; }
    int info() const { return m_info; }
    qsizetype table() const { return m_table; }
    const QList<int> &pages() const { return m_pages; }
    /// From the object's first `<<` to its end.
    QByteArray object(int number) const;

private:
    void readTable();
    int numberAfter(QByteArrayView name, qsizetype from) const;

    const QByteArray &m_bytes;
    qsizetype m_table = 0;
    QList<qsizetype> m_offsets;
    int m_root = 0;
    int m_info = 0;
    QList<int> m_pages;
};

PdfFile::PdfFile(const QByteArray &bytes) : m_bytes(bytes)
{
    const qsizetype start = bytes.lastIndexOf("startxref\n");
    const qsizetype trailer = bytes.lastIndexOf("trailer\n");
    if (start < 0 || trailer < 0)
        return;
    m_table = bytes.mid(start + 10).split('\n').constFirst().toLongLong();
    readTable();
    m_root = numberAfter("/Root ", trailer);
    m_info = numberAfter("/Info ", trailer);
    const QByteArray tree = object(numberAfter("/Pages ", bytes.indexOf("/Type /Catalog")));
    const qsizetype kids = tree.indexOf("/Kids");
    static const QRegularExpression page(u"(\\d+) 0 R"_s);
    auto matches = page.globalMatch(QString::fromLatin1(tree.mid(kids, tree.indexOf(']', kids) - kids)));
    while (matches.hasNext())
        m_pages << matches.next().captured(1).toInt();
}

void PdfFile::readTable()
{
    const QList<QByteArray> lines = m_bytes.mid(m_table).split('\n');
    if (lines.size() < 3 || lines.at(0) != "xref")
        return;
    const int count = lines.at(1).split(' ').constLast().toInt();
    for (int i = 0; i < count && i + 2 < lines.size(); ++i)
        m_offsets << lines.at(i + 2).left(10).toLongLong();
}

int PdfFile::numberAfter(QByteArrayView name, qsizetype from) const
{
    const qsizetype at = from < 0 ? -1 : m_bytes.indexOf(name, from);
    return at < 0 ? 0 : m_bytes.mid(at + name.size(), 12).split(' ').constFirst().toInt();
}

QByteArray PdfFile::object(int number) const
{
    const qsizetype from = m_offsets.value(number, -1);
    const qsizetype open = from < 0 ? -1 : m_bytes.indexOf("<<", from);
    const qsizetype end = from < 0 ? -1 : m_bytes.indexOf("endobj", from);
    return open < 0 || end < open ? QByteArray() : m_bytes.mid(open, end - open);
}

/// The objects of an update by their numbers.
using Objects = QMap<int, QByteArray>;

QByteArray destination(const PdfFile &file, const PdfMark &mark)
{
    return '[' + reference(file.pages().value(mark.page, file.pages().constFirst())) + " /Fit]";
}

void addBookmarks(Objects &objects, const PdfFile &file, const QList<PdfMark> &marks)
{
    const int outlines = file.size();
    const auto count = int(marks.size());
    objects[outlines] = "<< /Type /Outlines /First " + reference(outlines + 1) + " /Last "
        + reference(outlines + count) + " /Count " + QByteArray::number(count) + " >>\n";
    for (int i = 0; i < count; ++i) {
        QByteArray item = "<< /Title " + pdfText(marks.at(i).title) + " /Parent " + reference(outlines)
            + " /Dest " + destination(file, marks.at(i));
        if (i > 0)
            item += " /Prev " + reference(outlines + i);
        if (i + 1 < count)
            item += " /Next " + reference(outlines + i + 2);
        objects[outlines + 1 + i] = item + " >>\n";
    }
}

void leadLinks(Objects &objects, const PdfFile &file, const QList<PdfMark> &marks)
{
    for (int number = 1; number < file.size(); ++number) {
        QByteArray object = file.object(number);
        if (!object.contains("/Subtype /Link"))
            continue;
        for (const PdfMark &mark : marks) {
            const qsizetype action = object.indexOf("/A <<");
            const QByteArray address = "/URI (#" + mark.address.toUtf8() + ')';
            if (action < 0 || !object.contains(address))
                continue;
            objects[number] = object.left(action) + "/Dest " + destination(file, mark) + " >>\n";
        }
    }
}

QByteArray tableOf(const QMap<int, qsizetype> &places)
{
    QByteArray table = "xref\n";
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        table += QByteArray::number(it.key()) + " 1\n"
            + QByteArray::number(it.value()).rightJustified(10, '0') + " 00000 n \n";
    }
    return table;
}

} // namespace

QByteArray withNavigation(const QByteArray &pdf, const QList<PdfMark> &marks, const QString &language)
{
    const PdfFile file(pdf);
    const QByteArray catalog = file.isUsable() ? file.object(file.root()) : QByteArray();
    if (catalog.isEmpty() || marks.isEmpty())
        return pdf;
    Objects objects;
    objects[file.root()] = "<< /Outlines " + reference(file.size()) + " /PageMode /UseOutlines /Lang "
        + pdfText(language) + " /ViewerPreferences << /DisplayDocTitle true >>" + catalog.mid(2);
    addBookmarks(objects, file, marks);
    leadLinks(objects, file, marks);

    QByteArray bytes = pdf;
    QMap<int, qsizetype> places;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        places[it.key()] = bytes.size();
        bytes += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "endobj\n";
    }
    const qsizetype table = bytes.size();
    const auto size = int(file.size() + marks.size() + 1);
    bytes += tableOf(places) + "trailer\n<< /Size " + QByteArray::number(size) + " /Root "
        + reference(file.root()) + " /Info " + reference(file.info()) + " /Prev "
        + QByteArray::number(file.table()) + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return bytes;
}

} // namespace setup::documents
