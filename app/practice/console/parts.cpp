// SPDX-License-Identifier: Apache-2.0
#include "practice/console/parts.h"

using namespace Qt::StringLiterals;

namespace setup::practice::console {
namespace {

Html unseen(const QString &text)
{
    return text.isEmpty() ? Html() : element("span"_L1, {{"class"_L1, u"unseen"_s}}, {QString(u' ' + text)});
}

/// An id made of a title.
QString anchorOf(const QString &title)
{
    QString anchor;
    for (const auto character : title.toLower())
        anchor += character.isLetterOrNumber() ? character : u'-';
    return anchor;
}

} // namespace

Html card(const QString &title, const QList<Html> &content, const Html &action)
{
    const auto id = anchorOf(title);
    const auto head = element("div"_L1, {{"class"_L1, u"card-head"_s}},
                              {element("h2"_L1, {{"id"_L1, id}}, {title}), action});
    return element("section"_L1, {{"class"_L1, u"card"_s}, {"aria-labelledby"_L1, id}},
                   QList{head} + content);
}

Html table(const QString &name, const QStringList &columns, const QList<QList<Html>> &rows,
           const QString &whenEmpty)
{
    if (rows.isEmpty())
        return element("p"_L1, {{"class"_L1, u"empty"_s}}, {whenEmpty});
    QList<Html> heads;
    for (const auto &column : columns) {
        heads << (column.isEmpty() ? element("td"_L1) : element("th"_L1, {{"scope"_L1, u"col"_s}}, {column}));
    }
    QList<Html> body;
    for (const auto &row : rows) {
        QList<Html> cells;
        for (const auto &cell : row) {
            cells << (cells.isEmpty() ? element("th"_L1, {{"scope"_L1, u"row"_s}}, {cell})
                                      : element("td"_L1, {}, {cell}));
        }
        body << element("tr"_L1, {}, cells);
    }
    // Scrolls by keyboard where it is wider than the window.
    return element(
        "div"_L1,
        {{"class"_L1, u"table"_s},
         {"tabindex"_L1, u"0"_s},
         {"role"_L1, u"region"_s},
         {"aria-label"_L1, name}},
        {element("table"_L1, {},
                 {element("caption"_L1, {{"class"_L1, u"unseen"_s}}, {name}),
                  element("thead"_L1, {}, {element("tr"_L1, {}, heads)}), element("tbody"_L1, {}, body)})});
}

Html values(const QList<std::pair<QString, Html>> &pairs)
{
    QList<Html> parts;
    for (const auto &[term, value] : pairs) {
        parts << element(
            "div"_L1, {},
            {element("dt"_L1, {}, {term}), element("dd"_L1, {}, {value.isEmpty() ? Html(u"–"_s) : value})});
    }
    return element("dl"_L1, {}, parts);
}

Html link(const QString &address, const QString &text)
{
    return element("a"_L1, {{"href"_L1, address}}, {text});
}

Html linkButton(const QString &address, const QString &text, const QString &about)
{
    return element("a"_L1, {{"class"_L1, u"button"_s}, {"href"_L1, address}}, {text, unseen(about)});
}

Html primaryLink(const QString &address, const QString &text)
{
    return element("a"_L1, {{"class"_L1, u"button primary"_s}, {"href"_L1, address}}, {text});
}

Html button(const QString &text, const QString &about)
{
    return element("button"_L1, {{"type"_L1, u"submit"_s}, {"class"_L1, u"button"_s}}, {text, unseen(about)});
}

Html primaryButton(const QString &text)
{
    return element("button"_L1, {{"type"_L1, u"submit"_s}, {"class"_L1, u"button primary"_s}}, {text});
}

Html mark(Mark kind, const QString &text)
{
    switch (kind) {
    case Mark::Good:
        return element("span"_L1, {{"class"_L1, u"mark good"_s}},
                       {element("span"_L1, {{"aria-hidden"_L1, u"true"_s}}, {u"✓ "_s}), text});
    case Mark::Bad:
        return element("span"_L1, {{"class"_L1, u"mark bad"_s}},
                       {element("span"_L1, {{"aria-hidden"_L1, u"true"_s}}, {u"! "_s}), text});
    case Mark::Neutral: break;
    }
    return element("span"_L1, {{"class"_L1, u"mark"_s}}, {text});
}

Html tabs(const QString &name, const QList<Tab> &all, bool aside)
{
    QList<Html> items;
    for (const auto &tab : all) {
        Attributes attributes{{"href"_L1, tab.address}};
        if (tab.current)
            attributes << Attribute{"aria-current"_L1, u"page"_s};
        items << element("li"_L1, {}, {element("a"_L1, attributes, {tab.label})});
    }
    return element("nav"_L1, {{"class"_L1, aside ? u"side-tabs"_s : u"tabs"_s}, {"aria-label"_L1, name}},
                   {element("ul"_L1, {}, items)});
}

Html paragraph(const QList<Html> &content)
{
    return element("p"_L1, {}, content);
}

Html note(const QList<Html> &content)
{
    return element("p"_L1, {{"class"_L1, u"note"_s}}, content);
}

Html name(const QString &text)
{
    return element("bdi"_L1, {}, {text});
}

Html code(const QString &text)
{
    return text.isEmpty() ? Html() : element("code"_L1, {}, {text});
}

Html actions(const QList<Html> &buttons)
{
    return element("div"_L1, {{"class"_L1, u"actions"_s}}, buttons);
}

} // namespace setup::practice::console
