// SPDX-License-Identifier: Apache-2.0
#include "documents/handoutparts.h"

using namespace Qt::StringLiterals;

namespace setup::documents {
namespace {

/// A heading of the fourth level and its list, where there is anything to list.
QString listed(const QString &heading, const QStringList &items)
{
    return items.isEmpty() ? QString() : QString(element(u"h4"_s, heading) + list(u"ul"_s, items));
}

QString questions(const QString &heading, const QList<text::TypicalQuestion> &asked)
{
    if (asked.isEmpty())
        return {};
    QString html = element(u"h4"_s, heading);
    for (const text::TypicalQuestion &each : asked) {
        html += u"<p>%1<br/>%2</p>\n"_s.arg(u"<em>%1</em>"_s.arg(each.question.toHtmlEscaped()),
                                            each.answer.toHtmlEscaped());
    }
    return html;
}

} // namespace

QString element(const QString &tag, const QString &text, const QString &attributes)
{
    const QString start = attributes.isEmpty() ? tag : QString(tag + u' ' + attributes);
    return u"<"_s + start + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u">\n"_s;
}

QString list(const QString &tag, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString html = u"<"_s + tag + u">\n"_s;
    for (const QString &item : items)
        html += element(u"li"_s, item);
    return html + u"</"_s + tag + u">\n"_s;
}

HandoutParts::HandoutParts(const Handout &handout, QString tableAttributes, QString columnAttributes)
    : m_handout(handout), m_words(handoutWords()), m_tableAttributes(std::move(tableAttributes)),
      m_columnAttributes(std::move(columnAttributes))
{
}

QString HandoutParts::title() const
{
    return m_handout.edition == Edition::Instructor ? m_words.instructorsTitle : m_words.title;
}

QString HandoutParts::introduction() const
{
    const QString values = m_handout.setup.isEmpty() ? m_words.examples
                                                     : m_words.ofSetup.arg(m_handout.setup);
    return element(u"p"_s, m_words.about) + element(u"p"_s, values) + element(u"p"_s, m_words.noSecret);
}

QString HandoutParts::sectionTitle(qsizetype index) const
{
    return m_words.numbered.arg(QString::number(index + 1), m_handout.sections.at(index).title);
}

QString HandoutParts::lead(const HandoutSection &section) const
{
    return element(u"p"_s, section.group, u"class=\"group\""_s)
        + u"<p><strong>%1</strong><br/>%2</p>\n"_s.arg(section.instruction.toHtmlEscaped(),
                                                       section.why.toHtmlEscaped());
}

QString HandoutParts::values(const HandoutSection &section) const
{
    if (section.values.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const HandoutValue &value : section.values)
        rows << QStringList{value.name, value.value, QString()};
    const QString whose = m_handout.setup.isEmpty() ? m_words.example : m_words.yourSetup;
    return element(u"h3"_s, m_words.values) + table({m_words.field, whose, m_words.yourOwn}, rows);
}

QString HandoutParts::links(const HandoutSection &section) const
{
    if (section.links.isEmpty())
        return {};
    QString html = element(u"h3"_s, m_words.links) + u"<ul>\n"_s;
    for (const HandoutLink &link : section.links) {
        html += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(
            QString::fromLatin1(link.url.toEncoded()).toHtmlEscaped(), link.text.toHtmlEscaped());
    }
    return html + u"</ul>\n"_s;
}

QString HandoutParts::notes(const HandoutSection &section) const
{
    if (m_handout.edition != Edition::Instructor)
        return {};
    const text::TeachingNotes &notes = section.notes;
    return element(u"h3"_s, m_words.forInstructor.arg(notes.minutes)) + listed(m_words.say, notes.say)
        + listed(m_words.show, notes.show) + questions(m_words.questions, notes.questions)
        + listed(m_words.traps, notes.traps);
}

QString HandoutParts::drills() const
{
    QString html;
    for (const HandoutDrill &drill : m_handout.drills) {
        html += element(u"h3"_s, drill.title) + element(u"p"_s, drill.story);
        if (m_handout.edition == Edition::Instructor)
            html += listed(m_words.answer, drill.answer);
    }
    return html.isEmpty()
        ? html
        : QString(element(u"h2"_s, m_words.drills, u"class=\"step\" id=\"drills\""_s) + html);
}

QString HandoutParts::table(const QStringList &head, const QList<QStringList> &rows) const
{
    QString html = u"<table %1>\n<tr>"_s.arg(m_tableAttributes);
    for (const QString &cell : head)
        html += u"<th scope=\"col\" %1>%2</th>"_s.arg(m_columnAttributes, cell.toHtmlEscaped());
    html += u"</tr>\n"_s;
    for (const QStringList &row : rows) {
        html += u"<tr><th scope=\"row\">%1</th>"_s.arg(row.constFirst().toHtmlEscaped());
        for (const QString &cell : row.mid(1))
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace setup::documents
