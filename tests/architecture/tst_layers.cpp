// SPDX-License-Identifier: Apache-2.0
#include "architecture/layerrules.h"
#include "architecture/mirrorrule.h"
#include "architecture/wordrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

/// The sources that no test file answers for, and why that is right.
const QMap<QString, QString> &exemptFromTests()
{
    static const QMap<QString, QString> table = {
        {u"app/main.cpp"_s, u"starts the application and nothing else; the journeys start it"_s},
        {u"app/application.cpp"_s, u"wires objects together; the journeys run what it wires"_s},
        {u"app/pictures.cpp"_s,
         u"opens the application; tests/material/tst_screenshots runs the program for it"_s},
        {u"app/cli/main.cpp"_s, u"starts the command line and nothing else; its tests run the program"_s},
    };
    return table;
}

QMap<QString, QString> exemptionsThatExist(const SourceTree &tree)
{
    QMap<QString, QString> exempt;
    for (const SourceFile &file : tree) {
        if (exemptFromTests().contains(file.path))
            exempt.insert(file.path, exemptFromTests().value(file.path));
    }
    return exempt;
}

/// Prints every finding: a failure's own text is cut off.
void expectNone(const QStringList &findings)
{
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding));
    QCOMPARE(findings.size(), 0);
}

} // namespace

/// The rules of the house, held against the checkout. tst_rules shows that each of them finds what it is for.
class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void projectIncludesFollowTheLayers() { expectNone(findWrongProjectIncludes(m_sources)); }
    void librariesAreUsedWhereTheyBelong() { expectNone(findWrongLibraryIncludes(m_sources)); }
    void noForbiddenWord() { expectNone(findForbiddenWords(m_sources)); }
    void coloursComeFromTheTheme() { expectNone(findHardCodedColours(m_sources)); }
    void everySourceHasATest();
    void everyFileHasItsLicenceLine();

private:
    SourceTree m_sources;
};

void tst_Layers::initTestCase()
{
    m_sources = readSources(QStringLiteral(SETUP_SOURCE_DIR), {u"app"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s});
    QVERIFY(m_sources.size() > 20);
}

void tst_Layers::everySourceHasATest()
{
    expectNone(findUntestedSources(m_sources, exemptionsThatExist(m_sources)));
}

void tst_Layers::everyFileHasItsLicenceLine()
{
    SourceTree files = readSources(QStringLiteral(SETUP_SOURCE_DIR),
                                   {u"app"_s, u"tests"_s, u"translations"_s, u"packaging"_s, u".ci"_s},
                                   {u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"*.cmake.in"_s, u"CMakeLists.txt"_s,
                                    u"*.sh"_s, u"*.ps1"_s, u"*.desktop"_s, u"run"_s});
    QVERIFY(files.size() > m_sources.size());
    expectNone(findMissingLicenceLines(files));
}

} // namespace setup::test

QTEST_GUILESS_MAIN(setup::test::tst_Layers)
#include "tst_layers.moc"
