// SPDX-License-Identifier: Apache-2.0
// covers: helptext.cpp
#include "cli/arguments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::cli;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void knowsEachCommand_data();
    void knowsEachCommand();
    void takesEveryOption();
    void hasDefaults();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void doesNotRepeatWhatMayBeAKey();
    void helpNamesEveryCommandAndOption();
    void helpFitsATerminal();
    void helpOfACommandTellsOfThatCommandAlone();
};

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void tst_Arguments::knowsEachCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    const auto row = [](const QString &line, Command command) {
        QTest::newRow(line.isEmpty() ? "nothing" : qPrintable(line)) << line << static_cast<int>(command);
    };
    row({}, Command::Help);
    row(u"--help"_s, Command::Help);
    row(u"-h"_s, Command::Help);
    row(u"help"_s, Command::Help);
    row(u"practice --help"_s, Command::Help);
    row(u"practice run --help"_s, Command::Help);
    row(u"apply --help"_s, Command::Help);
    row(u"--version"_s, Command::Version);
    row(u"practice run"_s, Command::PracticeRun);
    row(u"practice serve"_s, Command::PracticeServe);
    row(u"plan s.json"_s, Command::Plan);
    row(u"apply s.json"_s, Command::Apply);
    row(u"verify s.json"_s, Command::Verify);
    row(u"sign-in s.json"_s, Command::SignIn);
    row(u"sign-out s.json --loopback"_s, Command::SignOut);
    row(u"sign-in --help"_s, Command::Help);
    row(u"test-connector https://api.us2.sumologic.com/api/v1/scim"_s, Command::TestConnector);
}

void tst_Arguments::knowsEachCommand()
{
    QFETCH(const QString, line);
    QFETCH(const int, command);
    const auto arguments = parseArguments(words(line));
    QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error().detail));
    QCOMPARE(static_cast<int>(arguments->command), command);
}

void tst_Arguments::takesEveryOption()
{
    const auto run = parseArguments(words(u"practice run --people 7 --out=dir=1 --json"_s));
    QCOMPARE(run->people, 7);
    QCOMPARE(run->outFolder, u"dir=1"_s);
    QVERIFY(run->json);
    const auto serve = parseArguments(words(
        u"practice serve --okta-port 1 --sumo-port=65535 --people 0 --with-administrator --request-log l "
        "--fault a --fault b"_s));
    QCOMPARE(serve->oktaPort, 1);
    QCOMPARE(serve->sumoPort, 65535);
    QCOMPARE(serve->people, 0);
    QVERIFY(serve->withAdministrator);
    QCOMPARE(serve->requestLog, u"l"_s);
    QCOMPARE(serve->faults, (QStringList{u"a"_s, u"b"_s}));
    const auto apply = parseArguments(words(u"apply --wait 0.5 s.json --show-key --loopback --json"_s));
    QCOMPARE(apply->setupFile, u"s.json"_s);
    QCOMPARE(apply->waitMinutes.value_or(-1), 0.5);
    QVERIFY(apply->showKey && apply->loopback && apply->json);
    const auto test = parseArguments(words(u"test-connector --loopback http://127.0.0.1:1"_s));
    QCOMPARE(test->url, u"http://127.0.0.1:1"_s);
}

void tst_Arguments::hasDefaults()
{
    QCOMPARE(parseArguments(words(u"practice run"_s))->people, 3);
    QCOMPARE(parseArguments(words(u"practice serve"_s))->people, 12);
    QVERIFY(!parseArguments(words(u"apply s"_s))->waitMinutes);
    QVERIFY(!parseArguments(words(u"apply s"_s))->loopback);
}

void tst_Arguments::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &line, const QString &named) {
        QTest::newRow(qPrintable(line)) << line << named;
    };
    row(u"aply s.json"_s, u"aply"_s);
    row(u"practice"_s, u"serve"_s);
    row(u"practice walk"_s, u"run"_s);
    row(u"plan"_s, u"SETUP.json"_s);
    row(u"test-connector"_s, u"URL"_s);
    row(u"sign-in"_s, u"SETUP.json"_s);
    row(u"sign-out s.json --json"_s, u"--json"_s);
    row(u"plan a.json b.json"_s, u"Argument 3 is one too many"_s);
    row(u"practice run now"_s, u"Argument 3 is one too many"_s);
    row(u"practice run --people 1 --people 2"_s, u"--people is there twice"_s);
    row(u"apply a.json --wait=1 --wait 2"_s, u"--wait is there twice"_s);
    row(u"--version now"_s, u"--version"_s);
    row(u"plan a.json --wait 3"_s, u"--wait"_s);
    row(u"plan a.json --jsn"_s, u"--json"_s);
    row(u"practice run --people"_s, u"--people"_s);
    row(u"practice run --people many"_s, u"many"_s);
    row(u"practice run --people -1"_s, u"-1"_s);
    row(u"practice run --people 100001"_s, u"100000"_s);
    row(u"practice run --people 1.5"_s, u"1.5"_s);
    row(u"practice run --out="_s, u"--out"_s);
    row(u"practice run --json=yes"_s, u"--json"_s);
    row(u"practice serve --okta-port 65536"_s, u"65535"_s);
    row(u"apply a.json --wait soon"_s, u"soon"_s);
    row(u"apply a.json --wait -1"_s, u"-1"_s);
    row(u"apply a.json --wait nan"_s, u"nan"_s);
    row(u"apply a.json --wait inf"_s, u"inf"_s);
    row(u"apply a.json --token abc"_s, u"--token"_s);
}

void tst_Arguments::doesNotRepeatWhatMayBeAKey()
{
    const auto refused = parseArguments(words(u"plan a.json 00secret"_s));
    QVERIFY(!refused);
    QVERIFY2(!refused.error().detail.contains(u"00secret"_s), qPrintable(refused.error().detail));
}

void tst_Arguments::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QString, line);
    QFETCH(const QString, named);
    const auto arguments = parseArguments(words(line));
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, ErrorKind::InputInvalid);
    QVERIFY2(arguments.error().detail.contains(named), qPrintable(arguments.error().detail));
    QVERIFY2(arguments.error().detail.endsWith(u'.'), qPrintable(arguments.error().detail));
}

void tst_Arguments::helpNamesEveryCommandAndOption()
{
    const auto help = helpText(Command::Help);
    for (const auto &word : {u"practice run"_s,
                             u"practice serve"_s,
                             u"plan SETUP.json"_s,
                             u"apply SETUP.json"_s,
                             u"verify SETUP.json"_s,
                             u"sign-in SETUP.json"_s,
                             u"sign-out SETUP.json"_s,
                             u"test-connector URL"_s,
                             u"--people"_s,
                             u"--out"_s,
                             u"--json"_s,
                             u"--okta-port"_s,
                             u"--sumo-port"_s,
                             u"--with-administrator"_s,
                             u"--fault"_s,
                             u"--request-log"_s,
                             u"--wait"_s,
                             u"--show-key"_s,
                             u"--loopback"_s,
                             u"--version"_s,
                             u"OKTA_API_TOKEN"_s,
                             u"SUMOLOGIC_ACCESSID"_s,
                             u"SUMOLOGIC_ACCESSKEY"_s,
                             u"Exit code"_s})
        QVERIFY2(help.contains(word), qPrintable(word));
}

void tst_Arguments::helpFitsATerminal()
{
    for (const auto &line : helpText(Command::Help).split(u'\n'))
        QVERIFY2(line.size() <= 110, qPrintable(line));
}

void tst_Arguments::helpOfACommandTellsOfThatCommandAlone()
{
    const auto asked = parseArguments(words(u"plan --help"_s));
    QVERIFY(asked);
    QCOMPARE(asked->command, Command::Help);
    const auto help = helpText(asked->helpFor);
    QVERIFY2(help.contains(u"plan SETUP.json"_s), qPrintable(help));
    QVERIFY2(help.contains(u"\"version\": 1"_s), qPrintable(help));
    QVERIFY2(!help.contains(u"practice run"_s), qPrintable(help));
    QVERIFY2(!help.contains(u"test-connector URL"_s), qPrintable(help));
    const auto practice = helpText(parseArguments(words(u"practice --help"_s))->helpFor);
    QVERIFY2(practice.contains(u"practice run"_s) && practice.contains(u"practice serve"_s),
             qPrintable(practice));
    QVERIFY2(!practice.contains(u"plan SETUP.json"_s), qPrintable(practice));
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
