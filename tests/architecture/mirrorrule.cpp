// SPDX-License-Identifier: Apache-2.0
#include "architecture/mirrorrule.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

/// What a test file answers for, as paths in app/: its namesake, and what its covers lines name.
struct Coverage
{
    QString namesake = {};
    QStringList named = {};
};

Coverage coverageOf(const SourceFile &test)
{
    static const QRegularExpression coversLine(u"^// covers:(.*)$"_s, QRegularExpression::MultilineOption);
    const QString folder = u"app"_s + test.folder().mid(5);
    Coverage coverage;
    if (test.baseName().startsWith("tst_"_L1))
        coverage.namesake = folder + u'/' + test.baseName().mid(4) + u".cpp"_s;
    auto lines = coversLine.globalMatch(test.text);
    while (lines.hasNext()) {
        for (const QString &name : lines.next().captured(1).split(u',', Qt::SkipEmptyParts))
            coverage.named << folder + u'/' + name.trimmed();
    }
    return coverage;
}

bool isSource(const SourceFile &file)
{
    return file.path.startsWith("app/"_L1) && file.path.endsWith(".cpp"_L1);
}

bool isTest(const SourceFile &file)
{
    return file.path.startsWith("tests/"_L1) && file.path.endsWith(".cpp"_L1);
}

} // namespace

QStringList findUntestedSources(const SourceTree &tree, const QMap<QString, QString> &exempt)
{
    QSet<QString> sources;
    for (const SourceFile &file : tree) {
        if (isSource(file))
            sources << file.path;
    }

    QStringList findings;
    QSet<QString> covered;
    for (const SourceFile &file : tree) {
        if (!isTest(file))
            continue;
        const Coverage coverage = coverageOf(file);
        covered << coverage.namesake;
        for (const QString &path : coverage.named) {
            covered << path;
            if (!sources.contains(path))
                findings << finding(file, 1, u"covers "_s + path + u", which isn't there"_s);
        }
    }

    for (const SourceFile &file : tree) {
        if (isSource(file) && !covered.contains(file.path) && !exempt.contains(file.path))
            findings << finding(file, 1,
                                u"has no tests/"_s + file.folder().mid(4) + u"/tst_"_s + file.baseName()
                                    + u".cpp, and no test there covers it"_s);
    }
    for (auto it = exempt.cbegin(); it != exempt.cend(); ++it) {
        if (!sources.contains(it.key()))
            findings << it.key() + u": is exempt, but isn't there"_s;
        else if (covered.contains(it.key()))
            findings << it.key() + u": is exempt, but has a test"_s;
    }
    return findings;
}

} // namespace setup::test
