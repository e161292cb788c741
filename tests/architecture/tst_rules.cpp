// SPDX-License-Identifier: Apache-2.0
#include "architecture/layerrules.h"
#include "architecture/mirrorrule.h"
#include "architecture/wordrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace setup::test {

namespace {

const QString licence = u"// SPDX-License-Identifier: Apache-2.0\n"_s;

/// A small house that keeps every rule, with what looks like a breach and is none.
SourceTree soundTree()
{
    return {
        {.path = u"app/core/result.h"_s, .text = licence + u"#pragma once\n#include <QString>\n"_s},
        {.path = u"app/net/paging.cpp"_s,
         .text = licence
             + u"#include \"net/paging.h\"\n#include \"core/result.h\"\n#include <QNetworkReply>\n"
               "// QEventLoop, sleep(1), delete and #ff0000 in a comment are words\n"
               "const char *text = \"processEvents() exec( Q_GLOBAL_STATIC\";\n"
               "const int big = 1'000'000; X(const X &) = delete; reply->deleteLater(); waitForPerson();\n"_s},
        {.path = u"app/steps/roles/rolesstep.cpp"_s,
         .text = licence + u"#include \"plan/answers.h\"\n#include \"services/sumo/sumoclient.h\"\n"_s},
        {.path = u"app/steps/roles/rolespage.cpp"_s,
         .text = licence
             + u"#include \"steps/roles/rolespage.h\"\n#include \"steps/roles/rolesstep.h\"\n"
               "#include \"ui/copyfield.h\"\n#include <QLabel>\n#include \"rolespage.moc\"\n"_s},
        {.path = u"app/ui/theme.cpp"_s, .text = licence + u"const QColor accent(u\"#2A55C9\"_s);\n"_s},
        {.path = u"app/ui/copyfield.cpp"_s,
         .text = licence + u"const auto space = u\"&#160;\"_s; // issue #123\n#define add 1\n"_s},
        {.path = u"app/main.cpp"_s,
         .text = licence + u"#include \"application.h\"\nint main() { return app.exec(); }\n"_s},
        {.path = u"tests/net/tst_paging.cpp"_s, .text = licence},
        {.path = u"tests/steps/tst_steps.cpp"_s,
         .text = licence + u"// covers: roles/rolesstep.cpp, roles/rolespage.cpp\n"_s},
        {.path = u"tests/ui/tst_theme.cpp"_s, .text = licence + u"// covers: copyfield.cpp\n"_s},
    };
}

QMap<QString, QString> soundExemptions()
{
    return {{u"app/main.cpp"_s, u"starts"_s}};
}

/// All findings on a tree, by whichever rule.
QStringList allFindings(const SourceTree &tree, const QMap<QString, QString> &exempt)
{
    return findWrongProjectIncludes(tree) + findWrongLibraryIncludes(tree) + findForbiddenWords(tree)
        + findHardCodedColours(tree) + findMissingLicenceLines(tree) + findUntestedSources(tree, exempt);
}

} // namespace

/// Each rule of the architecture test, tried on a tree that breaks that one rule in one place.
class tst_Rules : public QObject
{
    Q_OBJECT

private slots:
    void aSoundTreeHasNoFindings();
    void oneBreachIsOneFinding_data();
    void oneBreachIsOneFinding();
    void aSourceWithoutTestIsFound();
    void aTestThatCoversNothingIsFound();
    void needlessExemptionsAreFound();
    void lineNumbersAreThoseOfTheFile();
    void literalsAreBlankedAsOneReadsThem_data();
    void literalsAreBlankedAsOneReadsThem();

private:
    static void addIncludeBreaches();
    static void addWordBreaches();
};

void tst_Rules::aSoundTreeHasNoFindings()
{
    QCOMPARE(allFindings(soundTree(), soundExemptions()), QStringList());
}

void tst_Rules::addIncludeBreaches()
{
    const auto row = [](const QString &path, const QString &header) {
        const QString quoted = header.startsWith(u'<') ? header : QString(u'"' + header + u'"');
        QTest::newRow(qPrintable(QString(path + u" includes "_s + header)))
            << path << QString(u"#include "_s + quoted);
    };
    row(u"app/core/x.h"_s, u"net/paging.h"_s);
    row(u"app/net/x.h"_s, u"services/okta/oktaclient.h"_s);
    row(u"app/secrets/x.h"_s, u"net/paging.h"_s);
    row(u"app/services/okta/x.h"_s, u"plan/plan.h"_s);
    row(u"app/plan/x.h"_s, u"steps/step.h"_s);
    row(u"app/plan/x.h"_s, u"practice/faults.h"_s);
    row(u"app/text/x.h"_s, u"ui/theme.h"_s);
    row(u"app/documents/x.h"_s, u"steps/step.h"_s);
    row(u"app/ui/x.h"_s, u"steps/step.h"_s);
    row(u"app/practice/x.h"_s, u"net/paging.h"_s);
    row(u"app/practice/okta/x.h"_s, u"services/okta/oktatypes.h"_s);
    row(u"app/practice/x.h"_s, u"plan/plan.h"_s);
    row(u"app/practice/x.h"_s, u"steps/step.h"_s);
    row(u"app/practice/x.h"_s, u"ui/theme.h"_s);
    row(u"app/cli/x.h"_s, u"ui/theme.h"_s);
    row(u"app/cli/x.h"_s, u"application.h"_s);
    row(u"app/steps/roles/x.h"_s, u"ui/theme.h"_s);
    row(u"app/steps/roles/x.h"_s, u"steps/roles/rolespage.h"_s);
    row(u"app/steps/roles/x.h"_s, u"net/paging.h"_s);
    row(u"app/steps/roles/xpage.h"_s, u"net/paging.h"_s);
    row(u"app/steps/roles/xpage.h"_s, u"services/okta/oktaclient.h"_s);
    row(u"app/steps/roles/xpage.h"_s, u"plan/runner.h"_s);
    row(u"app/steps/roles/xpage.h"_s, u"steps/catalog.h"_s);
    row(u"app/net/x.h"_s, u"paging.h"_s);
    row(u"app/net/x.h"_s, u"../core/result.h"_s);
    row(u"app/services/okta/x.h"_s, u"<QNetworkReply>"_s);
    row(u"app/practice/x.h"_s, u"<QTcpServer>"_s);
    row(u"app/practice/x.h"_s, u"<QLocalSocket>"_s);
    row(u"app/steps/roles/rolesstep.h"_s, u"<QWidget>"_s);
    row(u"app/cli/x.h"_s, u"<QApplication>"_s);
    row(u"app/text/x.h"_s, u"<QMessageBox>"_s);
    row(u"app/services/okta/x.h"_s, u"<httplib.h>"_s);
    row(u"app/plan/x.h"_s, u"<qt6keychain/keychain.h>"_s);
    row(u"app/steps/x/xpage.h"_s, u"<qrencode.h>"_s);
    row(u"app/ui/x.h"_s, u"<QWebEngineView>"_s);
    row(u"app/net/x.h"_s, u"<openssl/x509.h>"_s);
    row(u"app/core/x.h"_s, u"<QtCore/QString>"_s);
}

void tst_Rules::addWordBreaches()
{
    const auto row = [](const QString &code) { QTest::newRow(qPrintable(code)) << u"app/net/x.h"_s << code; };
    row(u"QEventLoop loop;"_s);
    row(u"application.processEvents();"_s);
    row(u"dialog.exec();"_s);
    row(u"QThread::msleep(5);"_s);
    row(u"std::this_thread::sleep_for(second);"_s);
    row(u"socket.waitForConnected();"_s);
    row(u"Registry::instance().add(this);"_s);
    row(u"Q_GLOBAL_STATIC(Registry, registry)"_s);
    row(u"delete reply;"_s);
    row(u"delete[] bytes;"_s);
    row(u"registerField(u\"name\"_s, m_name);"_s);
    row(u"co_await client.send(request);"_s);
    row(u"auto even = list | std::views::filter(isEven);"_s);
    row(u"std::format(\"{}\", 1);"_s);
    row(u"const auto path = root + u\"/x\"_s;"_s);
    row(u"auto path = \"x\"_L1 + name;"_s);
    row(u"label.setStyleSheet(u\"color: #2A55C9\"_s);"_s);
    row(u"const QColor grey(120, 120, 120);"_s);
    row(u"painter.setPen(Qt::red);"_s);
    row(u"painter.setPen(QColor{12, 12, 12});"_s);
}

void tst_Rules::oneBreachIsOneFinding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    addIncludeBreaches();
    addWordBreaches();
    QTest::newRow("a folder with no layer") << u"app/utils/x.h"_s << QString();
    QTest::newRow("a stray file") << u"app/stray.h"_s << QString();
}

void tst_Rules::oneBreachIsOneFinding()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    SourceTree tree = soundTree();
    tree << SourceFile{.path = path, .text = licence + line + u'\n'};
    const QStringList findings = allFindings(tree, soundExemptions());
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().startsWith(path + u':'), qPrintable(findings.first()));
}

void tst_Rules::aSourceWithoutTestIsFound()
{
    SourceTree tree = soundTree();
    tree << SourceFile{.path = u"app/net/retry.cpp"_s, .text = licence};
    const QStringList findings = allFindings(tree, soundExemptions());
    QCOMPARE(findings,
             QStringList{u"app/net/retry.cpp:1: has no tests/net/tst_retry.cpp, and no test there "
                         "covers it"_s});
}

void tst_Rules::aTestThatCoversNothingIsFound()
{
    SourceTree tree = soundTree();
    tree << SourceFile{.path = u"tests/net/tst_more.cpp"_s, .text = licence + u"// covers: gone.cpp\n"_s};
    QCOMPARE(allFindings(tree, soundExemptions()),
             QStringList{u"tests/net/tst_more.cpp:1: covers app/net/gone.cpp, which isn't there"_s});
}

void tst_Rules::needlessExemptionsAreFound()
{
    auto exempt = soundExemptions();
    exempt.insert(u"app/net/gone.cpp"_s, u"a reason"_s);
    exempt.insert(u"app/net/paging.cpp"_s, u"a reason"_s);
    QCOMPARE(allFindings(soundTree(), exempt).size(), 2);
}

void tst_Rules::lineNumbersAreThoseOfTheFile()
{
    const SourceTree tree = {
        {.path = u"app/core/x.h"_s, .text = u"/* one\ntwo */\n\nvoid f() { delete x; }\n"_s}};
    const QStringList findings = findForbiddenWords(tree);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().startsWith("app/core/x.h:4: "_L1));
    QCOMPARE(findMissingLicenceLines(tree).size(), 1);
}

void tst_Rules::literalsAreBlankedAsOneReadsThem_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << u"a // b\nc"_s << u"a     \nc"_s;
    QTest::newRow("block comment") << u"a /* b */ c"_s << u"a         c"_s;
    QTest::newRow("unfinished comment") << u"a /* b"_s << u"a     "_s;
    QTest::newRow("string") << u"f(\"a\\\"b\");"_s << u"f(      );"_s;
    QTest::newRow("comment in a string") << u"f(\"//\"); g"_s << u"f(    ); g"_s;
    QTest::newRow("character") << u"f('\"'); g"_s << u"f(   ); g"_s;
    QTest::newRow("digits apart") << u"1'000 'a' 2"_s << u"1'000     2"_s;
    QTest::newRow("raw string") << u"R\"x(\" )\" // )x\" g"_s << u"                g"_s;
}

void tst_Rules::literalsAreBlankedAsOneReadsThem()
{
    QFETCH(const QString, source);
    QFETCH(const QString, code);
    QCOMPARE(blanked(source, Keep::Code), code);
}

} // namespace setup::test

QTEST_GUILESS_MAIN(setup::test::tst_Rules)
#include "tst_rules.moc"
