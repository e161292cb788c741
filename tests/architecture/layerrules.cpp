// SPDX-License-Identifier: Apache-2.0
#include "architecture/layerrules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

/// Who may include whom; each layer may always include itself. What isn't here isn't allowed.
const QMap<QString, QStringList> &allowedLayers()
{
    static const QMap<QString, QStringList> table = {
        {u"core"_s, {}},
        {u"net"_s, {u"core"_s}},
        {u"secrets"_s, {u"core"_s}},
        {u"services"_s, {u"core"_s, u"net"_s}},
        {u"plan"_s, {u"core"_s, u"net"_s, u"services"_s, u"secrets"_s}},
        {u"text"_s, {u"core"_s, u"net"_s, u"services"_s, u"plan"_s}},
        {u"documents"_s, {u"core"_s, u"plan"_s, u"text"_s}},
        {u"practice"_s, {u"core"_s}},
        {u"ui"_s, {u"core"_s}},
        {u"steps"_s, {u"core"_s, u"secrets"_s, u"services"_s, u"plan"_s, u"text"_s}},
        {u"steps/pages"_s, {u"core"_s, u"plan"_s, u"text"_s, u"ui"_s, u"steps"_s}},
        {u"steps/catalog"_s, {u"core"_s, u"steps"_s, u"steps/pages"_s, u"ui"_s}},
        {u"staging"_s, {u"core"_s, u"plan"_s, u"services"_s, u"practice"_s, u"steps"_s, u"steps/pages"_s}},
        {u"material"_s,
         {u"core"_s, u"plan"_s, u"text"_s, u"documents"_s, u"ui"_s, u"steps"_s, u"steps/catalog"_s}},
        {u"cli"_s,
         {u"core"_s, u"net"_s, u"secrets"_s, u"services"_s, u"plan"_s, u"text"_s, u"practice"_s,
          u"documents"_s}},
        {u"application"_s,
         {u"core"_s, u"net"_s, u"secrets"_s, u"services"_s, u"plan"_s, u"text"_s, u"practice"_s,
          u"documents"_s, u"ui"_s, u"steps"_s, u"steps/pages"_s, u"steps/catalog"_s, u"staging"_s,
          u"material"_s}},
    };
    return table;
}

struct LibraryRule
{
    QRegularExpression header = {};
    QStringList layers = {}; ///< Where it may be included.
    QString what = {};
};

const QList<LibraryRule> &libraryRules()
{
    // The wizard's own layers; the steps' logic and everything below them have to run without a display.
    static const QStringList onScreen = {u"ui"_s,       u"steps/pages"_s, u"steps/catalog"_s,
                                         u"material"_s, u"staging"_s,     u"application"_s};
    static const QList<LibraryRule> rules = {
        {QRegularExpression(u"^(QNetwork|QTcp|QUdp|QLocalS)"_s), {u"net"_s, u"secrets"_s}, u"networking"_s},
        {QRegularExpression(
             // Not those of documents and strings that only sound like one.
             u"^(?!QText|QAbstractText|QLatin1String|QAnyString|QString|QByteArray)(QApplication|Q\\w*("
             u"Widget|Dialog|Layout|Button|Box|Label|Wizard|Menu|Bar|View|"
             "Delegate|Frame|Area|Tip|Style|Completer|Splitter)|Q\\w*Wizard\\w*|QLineEdit|"
             "QPlainTextEdit|QAction)$|^QText(Edit|Browser)$"_s),
         onScreen, u"a widget"_s},
        {QRegularExpression(u"^httplib\\.h$"_s), {u"practice"_s}, u"the practice servers' library"_s},
        {QRegularExpression(u"^qrencode\\.h$"_s), {u"ui"_s}, u"the QR code's library"_s},
        {QRegularExpression(u"^(QtWeb|QWeb(Engine|View|Page))"_s),
         {u"nobody"_s},
         u"a browser inside the program (RFC 8252, 8.12)"_s},
        {QRegularExpression(u"^openssl/"_s), {u"practice"_s}, u"OpenSSL"_s},
        {QRegularExpression(u"keychain\\.h$"_s), {u"secrets"_s}, u"the keychain"_s},
    };
    return rules;
}

struct Include
{
    QString header = {};
    bool isQuoted = false;
    int line = 0;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int number = 0;
    for (const QString &line : blanked(file.text, Keep::CodeAndStrings).split(u'\n')) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch())
            includes << Include{
                .header = match.captured(2), .isQuoted = match.capturedView(1) == u"\"", .line = number};
    }
    return includes;
}

bool isOfApp(const SourceFile &file)
{
    return file.path.startsWith("app/"_L1);
}

QString belowApp(const SourceFile &file)
{
    return file.path.mid(4);
}

/// A page shows what a step gives it: running a plan is no business of its.
bool isForbiddenToPages(const QString &header)
{
    return header.startsWith("plan/runner"_L1);
}

/// What is wrong with a quoted include, or nothing.
QString judgeProjectInclude(const QString &layer, const QString &header)
{
    const bool isMocOutput = header.endsWith(".moc"_L1) || header.startsWith("moc_"_L1);
    if (isMocOutput)
        return {};
    const QString target = layerOf(header);
    if (!allowedLayers().contains(target))
        return u"names "_s + header + u", which is no path from app/"_s;
    if (target != layer && !allowedLayers().value(layer).contains(target))
        return u"includes "_s + header + u", but "_s + layer + u" may not know "_s + target;
    if (layer == "steps/pages"_L1 && isForbiddenToPages(header))
        return u"includes "_s + header + u", but a page runs nothing"_s;
    return {};
}

QString judgeLibraryInclude(const QString &layer, const QString &header)
{
    static const QRegularExpression prefixed(u"^Qt\\w+/"_s);
    if (prefixed.match(header).hasMatch())
        return u"includes "_s + header + u": leave the module's prefix out, it gets past the link graph"_s;
    for (const LibraryRule &rule : libraryRules()) {
        if (rule.header.match(header).hasMatch() && !rule.layers.contains(layer))
            return u"includes "_s + header + u": "_s + rule.what + u" is for "_s + rule.layers.join(u", "_s)
                + u" only"_s;
    }
    return {};
}

} // namespace

QString layerOf(const QString &pathBelowApp)
{
    QString module = pathBelowApp.section(u'/', 0, 0);
    const QString base = pathBelowApp.section(u'/', -1).section(u'.', 0, 0);
    if (!pathBelowApp.contains(u'/'))
        return QStringList{u"main"_s, u"application"_s, u"pictures"_s, u"stillclock"_s}.contains(base)
            ? u"application"_s
            : base;
    if (module == "steps"_L1 && pathBelowApp.count(u'/') == 1 && base == "catalog"_L1)
        return u"steps/catalog"_s;
    if (module == "steps"_L1 && base.endsWith("page"_L1))
        return u"steps/pages"_s;
    return module;
}

QStringList findWrongProjectIncludes(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree) {
        if (!isOfApp(file))
            continue;
        const QString layer = layerOf(belowApp(file));
        if (!allowedLayers().contains(layer)) {
            findings << finding(file, 1, u"belongs to no layer: give its folder a row in the table"_s);
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString wrong = include.isQuoted ? judgeProjectInclude(layer, include.header) : QString();
            if (!wrong.isEmpty())
                findings << finding(file, include.line, wrong);
        }
    }
    return findings;
}

QStringList findWrongLibraryIncludes(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree) {
        if (!isOfApp(file))
            continue;
        for (const Include &include : includesOf(file)) {
            const QString wrong = judgeLibraryInclude(layerOf(belowApp(file)), include.header);
            if (!wrong.isEmpty())
                findings << finding(file, include.line, wrong);
        }
    }
    return findings;
}

} // namespace setup::test
