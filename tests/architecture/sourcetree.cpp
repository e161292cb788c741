// SPDX-License-Identifier: Apache-2.0
#include "architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

/// Walks over a C++ text once, blanking what isn't kept.
class Blanker
{
public:
    Blanker(QString text, Keep keep) : m_text(std::move(text)), m_keepStrings(keep == Keep::CodeAndStrings) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"_s))
                blankUntil(endOf(u"\n"_s, 0), true);
            else if (starts(u"/*"_s))
                blankUntil(endOf(u"*/"_s, 2), true);
            else if (starts(u"R\""_s))
                skipRawString();
            else if (m_text.at(m_at) == u'"' || isCharacterLiteral())
                skipLiteral(m_text.at(m_at));
            else
                ++m_at;
        }
        return m_text;
    }

private:
    bool starts(const QString &what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// Where the next `what` is, and `extra` further; the text's end when there is none.
    qsizetype endOf(const QString &what, qsizetype extra) const
    {
        const auto found = m_text.indexOf(what, m_at + extra);
        return found < 0 ? m_text.size() : found + extra;
    }

    /// A quote between digits (1'000) separates them.
    bool isCharacterLiteral() const
    {
        return m_text.at(m_at) == u'\'' && (m_at == 0 || !m_text.at(m_at - 1).isDigit());
    }

    void blankUntil(qsizetype end, bool blank)
    {
        for (; m_at < end; ++m_at) {
            if (blank && m_text.at(m_at) != u'\n')
                m_text[m_at] = u' ';
        }
    }

    void skipRawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        const QString close = u")"_s + m_text.mid(m_at + 2, open - m_at - 2) + u"\""_s;
        blankUntil(endOf(close, close.size()), !m_keepStrings);
    }

    void skipLiteral(QChar quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        blankUntil(std::min(end + 1, m_text.size()), !m_keepStrings);
    }

    QString m_text;
    bool m_keepStrings;
    qsizetype m_at = 0;
};

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(u'/'));
}

QString SourceFile::name() const
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString SourceFile::baseName() const
{
    return name().section(u'.', 0, 0);
}

SourceTree readSources(const QString &checkout, const QStringList &folders, const QStringList &patterns)
{
    const QDir top(checkout);
    SourceTree tree;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree << SourceFile{.path = top.relativeFilePath(file.fileName()),
                                   .text = QString::fromUtf8(file.readAll())};
        }
    }
    std::sort(tree.begin(), tree.end(),
              [](const SourceFile &left, const SourceFile &right) { return left.path < right.path; });
    return tree;
}

QString blanked(const QString &source, Keep keep)
{
    return Blanker(source, keep).run();
}

QString finding(const SourceFile &file, int line, const QString &message)
{
    return file.path + u':' + QString::number(line) + u": "_s + message;
}

} // namespace setup::test
