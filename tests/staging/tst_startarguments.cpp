// SPDX-License-Identifier: Apache-2.0
#include "staging/scene.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using steps::StepId;

/// What the wizard says to whoever starts it by typing.
class tst_StartArguments : public QObject
{
    Q_OBJECT

private slots:
    void helpListsEveryPageWithItsStates();
    void wrongNamesGetTheRightOnes_data();
    void wrongNamesGetTheRightOnes();

private:
    /// Runs the wizard to its end: its standard output, or the error that it ends with.
    static QString run(const QStringList &arguments, int exitCode)
    {
        QProcess wizard;
        wizard.start(QStringLiteral(SETUP_WIZARD), arguments);
        if (!wizard.waitForFinished(20000) || wizard.exitCode() != exitCode)
            return u"it ended with %1"_s.arg(wizard.exitCode());
        return QString::fromUtf8(exitCode == 0 ? wizard.readAllStandardOutput()
                                               : wizard.readAllStandardError())
            .simplified();
    }
};

void tst_StartArguments::helpListsEveryPageWithItsStates()
{
    const QString help = run({u"--help"_s}, 0);
    for (const QString &line : staging::scenesText().split(u'\n'))
        QVERIFY2(help.contains(line), qPrintable(line));
    QVERIFY(help.contains(u"begin, sumo, okta, review"_s));
}

void tst_StartArguments::wrongNamesGetTheRightOnes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("answer");
    QTest::newRow("page") << QStringList{u"--page"_s, u"login"_s}
                          << u"There is no page \"login\". --page takes one of: begin, sumo, okta"_s;
    QTest::newRow("state") << QStringList{u"--practice"_s, u"--page"_s, u"toapp"_s, u"--state"_s, u"plan"_s}
                           << u"The page toapp has no state \"plan\". It has: waiting, done, failed."_s;
    QTest::newRow("state without practice")
        << QStringList{u"--page"_s, u"toapp"_s, u"--state"_s, u"done"_s} << u"needs --practice and --page"_s;
    QTest::newRow("state without page")
        << QStringList{u"--practice"_s, u"--state"_s, u"done"_s} << u"needs --practice and --page"_s;
    QTest::newRow("page without practice")
        << QStringList{u"--page"_s, u"toapp"_s} << u"--page toapp needs --practice"_s;
    QTest::newRow("people") << QStringList{u"--people"_s, u"0"_s} << u"a number from 1 to 100000"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"--language takes one of: en, "_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"--theme takes light or dark."_s;
    QTest::newRow("anything else") << QStringList{u"setup.json"_s} << u"no such argument: setup.json"_s;
}

void tst_StartArguments::wrongNamesGetTheRightOnes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, answer);
    const QString said = run(arguments, 1);
    QVERIFY2(said.contains(answer), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_StartArguments)
#include "tst_startarguments.moc"
