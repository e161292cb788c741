// SPDX-License-Identifier: Apache-2.0
#include "architecture/wordrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

struct WordRule
{
    QRegularExpression word = {};
    QString reason = {};
    bool allowedInMain = false;
};

const QList<WordRule> &wordRules()
{
    static const QString nested = u"a nested event loop runs code that nobody expects: return a Call"_s;
    static const QString waits = u"waiting blocks the window: return a Call, or use the Clock"_s;
    static const QString tidy = u"clang 14's checkers can't parse it"_s;
    static const QList<WordRule> rules = {
        {QRegularExpression(u"\\bQEventLoop\\b"_s), nested},
        {QRegularExpression(u"\\bprocessEvents\\b"_s), nested},
        {QRegularExpression(u"\\bexec\\s*\\("_s), nested, true},
        {QRegularExpression(u"\\b[mu]?sleep(_for|_until)?\\b"_s), waits},
        {QRegularExpression(
             u"\\bwaitFor(BytesWritten|Connected|Disconnected|Done|Encrypted|Finished|NewConnection|"
             "ReadyRead|Started)\\b"_s),
         waits},
        {QRegularExpression(u"::instance\\s*\\("_s), u"a singleton hides who needs what: hand it in"_s},
        {QRegularExpression(u"\\bQ_GLOBAL_STATIC\\b"_s), u"a global outlives its order: make it a member"_s},
        {QRegularExpression(u"\\bdelete\\b(?!\\s*;)"_s),
         u"ownership is a value, a unique_ptr or a QObject parent"_s},
        {QRegularExpression(u"\\bregisterField\\b"_s),
         u"fields with names are strings as types: use Answers"_s},
        {QRegularExpression(u"\\bco_(await|return|yield)\\b"_s), u"g++ 12 miscompiles coroutines"_s},
        {QRegularExpression(u"\\bviews::"_s), tidy},
        {QRegularExpression(u"\\bsource_location\\b"_s), tidy},
        {QRegularExpression(u"\\bstd::(format|expected)\\b"_s), u"not in every supported standard library"_s},
        {QRegularExpression(u"\\bauto\\s+\\w+\\s*=[^;({?]*(\\b_(s|L1)\\s*\\+|\\+[^;({?]*\\b_(s|L1)\\b)"_s),
         u"a sum of strings is a QStringBuilder that outlives its parts: name the type QString"_s},
    };
    return rules;
}

int lineOf(const QString &text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

bool isOfApp(const SourceFile &file)
{
    return file.path.startsWith("app/"_L1);
}

} // namespace

QStringList findForbiddenWords(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree) {
        if (!isOfApp(file))
            continue;
        const QString code = blanked(file.text, Keep::Code);
        for (const WordRule &rule : wordRules()) {
            if (rule.allowedInMain && file.name() == "main.cpp"_L1)
                continue;
            auto matches = rule.word.globalMatch(code);
            while (matches.hasNext()) {
                const auto match = matches.next();
                findings << finding(file, lineOf(code, match.capturedEnd()),
                                    match.captured().trimmed() + u": "_s + rule.reason);
            }
        }
    }
    return findings;
}

QStringList findHardCodedColours(const SourceTree &tree)
{
    static const QRegularExpression colour(u"(?<![&\\w])#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b"
                                           "|\\bQt::(black|white|red|darkRed|green|darkGreen|blue|darkBlue|"
                                           "cyan|darkCyan|magenta|darkMagenta|yellow"
                                           "|darkYellow|gray|darkGray|lightGray)\\b"
                                           "|\\bQColor\\s*(\\w+\\s*)?[({]\\s*\\d"
                                           "|\\bqRgba?\\s*\\("_s);
    QStringList findings;
    for (const SourceFile &file : tree) {
        if (!isOfApp(file) || file.path.startsWith("app/ui/theme"_L1))
            continue;
        const QString code = blanked(file.text, Keep::CodeAndStrings);
        auto matches = colour.globalMatch(code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            findings << finding(file, lineOf(code, match.capturedStart()),
                                match.captured()
                                    + u": colours come from the theme, which knows light and dark"_s);
        }
    }
    return findings;
}

QStringList findMissingLicenceLines(const SourceTree &tree)
{
    static const QRegularExpression licence(
        u"^(#![^\\n]*\\n)?(//|#|<#) ?SPDX-License-Identifier: Apache-2\\.0\\r?\\n"_s);
    QStringList findings;
    for (const SourceFile &file : tree) {
        if (!licence.match(file.text).hasMatch())
            findings << finding(file, 1, u"doesn't begin with the SPDX licence line"_s);
    }
    return findings;
}

} // namespace setup::test
