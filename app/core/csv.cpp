// SPDX-License-Identifier: Apache-2.0
#include "core/csv.h"

using namespace Qt::StringLiterals;

namespace setup::csv {

namespace {

constexpr QChar byteOrderMark(0xFEFF);

/// What makes a spreadsheet calculate, its full-width forms included.
bool beginsFormula(const QString &cell)
{
    static const QString signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    return !cell.isEmpty() && signs.contains(cell.front());
}

QString quoted(QString cell)
{
    if (beginsFormula(cell.trimmed()) || beginsFormula(cell))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

/// Takes characters one by one and collects rows.
class Reader
{
public:
    explicit Reader(QChar separator) : m_separator(separator) {}

    void take(QChar character)
    {
        const bool quote = character == u'"';
        if (m_quoted && quote) {
            m_quoted = false;
            m_wasQuoted = true;
        } else if (quote && m_wasQuoted) {
            m_cell += character; // two in a row stand for one
            m_quoted = true;
        } else if (quote && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
        } else if (!m_quoted && character == m_separator) {
            endCell();
        } else if (!m_quoted && (character == u'\n' || character == u'\r')) {
            endRow();
        } else {
            m_cell += character;
        }
    }

    QList<QStringList> finish()
    {
        endRow();
        return m_rows;
    }

private:
    void endCell()
    {
        m_row << m_cell.trimmed();
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        endCell();
        if (!m_row.join(QString()).isEmpty())
            m_rows << m_row;
        m_row.clear();
    }

    QChar m_separator;
    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

QByteArray write(const QList<QStringList> &rows)
{
    QString text(byteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QList<QStringList> read(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(byteOrderMark))
        text.remove(0, 1);
    Reader reader(separatorOf(text));
    for (const QChar character : std::as_const(text))
        reader.take(character);
    return reader.finish();
}

} // namespace setup::csv
