// SPDX-License-Identifier: Apache-2.0
// covers: connectorcommand.cpp
#include "cli/lentworld.h"
#include "practice/practiceclient.h"
#include "support/tinyserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::Program;

class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsWrongWithASetupFile_data();
    void tellsWhatIsWrongWithASetupFile();
    void takesAnyAddressOfTheOrg_data();
    void takesAnyAddressOfTheOrg();
    void tellsAFileThatIsNotThere();
    void tellsAMisspeltCommandLine();
    void aNameInUseIsToldBeforeAnythingIsWritten_data();
    void aNameInUseIsToldBeforeAnythingIsWritten();
    void aNameInUseIsTakenOverOnRequest();
    void aWrongScimKeyIsToldBeforeAnythingIsWritten();
    void aKeyWithoutTheCapabilityIsTold();
    void failsInTheFormThatWasAskedFor_data();
    void failsInTheFormThatWasAskedFor();
    void tellsTheConnectorsTroublesApart_data();
    void tellsTheConnectorsTroublesApart();
    void tellsAConnectorThatWorks();
    void testsNoConnectorWithoutCredentials();
    void tellsAWrongConnectorAddressBeforeAskingForCredentials();
};

namespace {

QByteArray setupFile(const QByteArray &org, const QByteArray &sumo, const QByteArray &name)
{
    return R"({"version":1,"okta":{"org":")" + org + R"("},"sumo":)" + sumo + R"(,"app":{"name":")" + name
        + R"("}})";
}

const auto acsOfSumoLogic = u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s;
const auto goodOrg = "https://acme.okta.com"_ba;
const auto goodSumo = R"({"deployment":"us2"})"_ba;

} // namespace

void tst_BadInput::tellsWhatIsWrongWithASetupFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto whole = setupFile(goodOrg, goodSumo, "S"_ba);
    QTest::newRow("plain http") << setupFile("http://acme.okta.com"_ba, goodSumo, "S"_ba) << u"okta.org"_s;
    QTest::newRow("lookalike") << setupFile("https://acme.okta.com.evil.example"_ba, goodSumo, "S"_ba)
                               << u"okta.org"_s;
    QTest::newRow("loopback unasked")
        << setupFile("http://127.0.0.1:1"_ba, goodSumo, "S"_ba) << u"okta.org"_s;
    QTest::newRow("unknown deployment")
        << setupFile(goodOrg, R"({"deployment":"us9"})"_ba, "S"_ba) << u"us9"_s;
    QTest::newRow("empty name") << setupFile(goodOrg, goodSumo, ""_ba) << u"app.name"_s;
    QTest::newRow("name of 200 characters")
        << setupFile(goodOrg, goodSumo, QByteArray(200, 'n')) << u"app.name"_s;
    QTest::newRow("cut in half") << whole.first(whole.size() / 2) << u"line 1"_s;
    QTest::newRow("empty") << ""_ba << u"line 1"_s;
    QTest::newRow("a list") << "[]"_ba << u"object"_s;
    QTest::newRow("a newer version") << R"({"version":2})"_ba << u"version 2"_s;
}

void tst_BadInput::tellsWhatIsWrongWithASetupFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    Program program;
    const auto file = program.write(u"setup.json"_s, bytes);
    for (const auto &command : {u"plan"_s, u"apply"_s, u"verify"_s}) {
        const auto ended = program.run({command, file});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.out.isEmpty(), qPrintable(ended.out));
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    }
    const auto json = program.run({u"plan"_s, file, u"--json"_s}).json();
    QCOMPARE(json.value("error"_L1).toObject().value("kind"_L1).toString(), u"FileUnusable"_s);
}

void tst_BadInput::takesAnyAddressOfTheOrg_data()
{
    QTest::addColumn<QByteArray>("org");
    QTest::newRow("the admin console's") << "https://acme-admin.okta.com/admin/dashboard"_ba;
    QTest::newRow("with a path") << "https://acme.okta.com/app/UserHome?x=1"_ba;
    QTest::newRow("without a scheme") << "acme.okta.com"_ba;
}

void tst_BadInput::takesAnyAddressOfTheOrg()
{
    QFETCH(const QByteArray, org);
    Program program;
    const auto file = program.write(u"setup.json"_s, setupFile(org, goodSumo, "S"_ba));
    // The file is taken: what is missing next are the credentials.
    const auto ended = program.run({u"plan"_s, file});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"OKTA_API_TOKEN"_s), qPrintable(ended.err));
}

void tst_BadInput::tellsAFileThatIsNotThere()
{
    Program program;
    const auto ended = program.run({u"plan"_s, u"/nowhere/setup.json"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"/nowhere/setup.json"_s), qPrintable(ended.err));
}

void tst_BadInput::tellsAMisspeltCommandLine()
{
    Program program;
    const auto ended = program.run({u"aply"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.out.isEmpty());
    const auto json = program.run({u"aply"_s, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QVERIFY2(json.err.isEmpty() && !json.json().value("ok"_L1).toBool(true), qPrintable(json.all()));
    QVERIFY(json.json().value("error"_L1).toObject().value("details"_L1).toString().contains(u"aply"_s));
    QVERIFY2(ended.err.contains(u"\"aply\" is no command. See okta-sumo-setup-cli --help."_s),
             qPrintable(ended.err));
    QCOMPARE(program.run({u"--help"_s}).exitCode, 0);
    QVERIFY(program.run({u"--version"_s}).out.startsWith(u"okta-sumo-setup-cli "_s));
}

void tst_BadInput::aNameInUseIsToldBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QString>("acs");
    QTest::newRow("another service's app") << u"https://acs.example/saml"_s;
    QTest::newRow("foreign app on sumologic.com") << acsOfSumoLogic;
}

void tst_BadInput::aNameInUseIsTakenOverOnRequest()
{
    Program program;
    const auto world = test::lendWorld(program);
    test::PracticeClient client(*world);
    const auto made = client.okta("POST", u"/api/v1/apps"_s,
                                  test::PracticeClient::appBody(u"Sumo Logic"_s, acsOfSumoLogic));
    const auto id = made.object().value("id"_L1).toString();
    QVERIFY(!id.isEmpty());
    auto setup = test::setupOf(*world);
    setup.insert(u"app"_s, QJsonObject{{u"name"_s, u"Sumo Logic"_s}, {u"existing"_s, u"adopt"_s}});
    const auto file = program.write(u"setup.json"_s, QJsonDocument(setup).toJson());
    for (const auto &command : {u"plan"_s, u"apply"_s}) {
        const auto ended = program.run({command, file, u"--loopback"_s, u"--json"_s});
        QVERIFY2(ended.exitCode == 2, qPrintable(ended.all()));
        const auto adopted = ended.json().value("adoptions"_L1).toArray().first().toObject();
        QCOMPARE(adopted.value("id"_L1).toString(), id);
        QVERIFY(adopted.value("thing"_L1).toString().contains(u"Sumo Logic"_s));
        QVERIFY(adopted.value("losses"_L1).isArray());
    }
    // From then on the journal knows it.
    program.write(u"setup.json"_s, QJsonDocument(test::setupOf(*world)).toJson());
    const auto plan = program.run({u"plan"_s, file, u"--loopback"_s});
    QVERIFY2(!plan.out.contains(u"Okta already has an app"_s), qPrintable(plan.all()));
}

void tst_BadInput::aWrongScimKeyIsToldBeforeAnythingIsWritten()
{
    Program program;
    const auto world = test::lendWorld(program);
    auto setup = test::setupOf(*world);
    setup.insert(u"scim"_s, QJsonObject{{u"credential"_s, u"own"_s}, {u"accessId"_s, u"suNobody"_s}});
    const auto file = program.write(u"setup.json"_s, QJsonDocument(setup).toJson());
    program.environment.insert(u"SUMOLOGIC_SCIM_ACCESSKEY"_s, u"certainlyWrong0815"_s);
    const auto before = world->state();
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(apply.exitCode == 1, qPrintable(apply.all()));
    QCOMPARE(apply.json().value("error"_L1).toObject().value("code"_L1).toString(), u"connector-test"_s);
    QVERIFY(world->state() == before);
}

void tst_BadInput::aNameInUseIsToldBeforeAnythingIsWritten()
{
    QFETCH(const QString, acs);
    Program program;
    const auto world = test::lendWorld(program);
    test::PracticeClient client(*world);
    const auto made = client.okta("POST", u"/api/v1/apps"_s,
                                  test::PracticeClient::appBody(u"Sumo Logic"_s, acs));
    QCOMPARE(made.status, 200);
    const auto before = world->state();
    const auto file = program.home.filePath(u"setup.json"_s);
    const auto plan = program.run({u"plan"_s, file, u"--loopback"_s});
    QVERIFY2(plan.out.contains(u"Okta already has an app of that name"_s), qPrintable(plan.all()));
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(apply.exitCode == 1, qPrintable(apply.all()));
    QCOMPARE(apply.json().value("error"_L1).toObject().value("code"_L1).toString(), u"app-name-taken"_s);
    QVERIFY(world->state() == before);
}

void tst_BadInput::aKeyWithoutTheCapabilityIsTold()
{
    Program program;
    const auto world = test::lendWorld(program);
    const auto fault = practice::parseFault(u"sumo:GET:/api/v1/saml/identityProviders:403:*"_s);
    QVERIFY(fault);
    world->addFault(*fault);
    const auto file = program.home.filePath(u"setup.json"_s);
    const auto before = world->state();
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(apply.exitCode == 1, qPrintable(apply.all()));
    QCOMPARE(apply.json().value("error"_L1).toObject().value("kind"_L1).toString(), u"Forbidden"_s);
    QVERIFY(world->state() == before);
}

void tst_BadInput::failsInTheFormThatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("plan") << QStringList{u"plan"_s, u"/nowhere/setup.json"_s};
    QTest::newRow("apply") << QStringList{u"apply"_s, u"/nowhere/setup.json"_s};
    QTest::newRow("test-connector") << QStringList{u"test-connector"_s,
                                                   u"https://api.us2.sumologic.com/api/v1/scim"_s};
}

void tst_BadInput::failsInTheFormThatWasAskedFor()
{
    QFETCH(const QStringList, command);
    const Program program;
    const auto words = program.run(command);
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.out.isEmpty() && !words.err.isEmpty(), qPrintable(words.all()));
    const auto json = program.run(command + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QVERIFY2(json.err.isEmpty(), qPrintable(json.err));
    QVERIFY(!json.json().value("ok"_L1).toBool(true));
    QVERIFY(!json.json().value("error"_L1).toObject().value("text"_L1).toString().isEmpty());
    const bool runs = command.first() == "apply"_L1; // a run's object has one shape, however it ends
    QCOMPARE(json.json().contains("steps"_L1) && json.json().contains("seconds"_L1), runs);
    const auto counted = runs ? QStringList{u"okta"_s, u"sumo"_s} : QStringList();
    QCOMPARE(json.json().value("requests"_L1).toObject().keys(), counted);
}

void tst_BadInput::tellsTheConnectorsTroublesApart_data()
{
    using test::TinyReply;
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const TinyReply &reply, const QString &finding,
                        const QString &named) {
        QTest::newRow(name) << reply.bytes << QString() << finding << named;
    };
    row("301",
        TinyReply::http(301, {}, {{"Location"_ba, "https://api.eu.sumologic.com/api/v1/scim/Users"_ba}}),
        u"moved"_s, u"api.eu.sumologic.com"_s);
    row("401", TinyReply::http(401, R"({"errors":[{"code":"unauthorized","message":"no"}]})"_ba),
        u"unauthorized"_s, u"401"_s);
    row("403", TinyReply::http(403, "{}"_ba), u"forbidden"_s, u"403"_s);
    row("404", TinyReply::http(404, "{}"_ba), u"not-found"_s, u"404"_s);
    row("429", TinyReply::http(429, "{}"_ba), u"rate-limited"_s, u"429"_s);
    row("500", TinyReply::http(500, "{}"_ba), u"service-failure"_s, u"500"_s);
    row("a page", TinyReply::http(200, "<html>hello</html>"_ba), u"not-scim"_s, u"isn't SCIM"_s);
    row("another API", TinyReply::http(200, R"({"data":[]})"_ba), u"not-scim"_s, u"isn't SCIM"_s);
    QTest::newRow("refused") << QByteArray() << u"http://127.0.0.1:1/api/v1/scim"_s << u"unreachable"_s
                             << u"Nobody answers"_s;
    QTest::newRow("a foreign host") << QByteArray() << u"https://scim.invalid/api/v1/scim"_s
                                    << u"host-refused"_s << u"not sent"_s;
    QTest::newRow("plain http") << QByteArray() << u"http://api.us2.sumologic.com/api/v1/scim"_s
                                << u"host-refused"_s << u"not sent"_s;
}

void tst_BadInput::tellsTheConnectorsTroublesApart()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, url);
    QFETCH(const QString, finding);
    QFETCH(const QString, named);
    Program program;
    program.environment.insert(u"SUMOLOGIC_ACCESSID"_s, u"suId"_s);
    program.environment.insert(u"SUMOLOGIC_ACCESSKEY"_s, u"verySecretKey"_s);
    test::TinyServer server;
    server.script({.bytes = reply});
    const auto target = url.isEmpty() ? server.url(u"/api/v1/scim"_s).toString() : url;
    QProcess process;
    program.begin(process, {u"test-connector"_s, target, u"--loopback"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
    QCOMPARE(process.exitCode(), 1);
    const auto out = process.readAllStandardOutput();
    const auto json = QJsonDocument::fromJson(out).object();
    QCOMPARE(json.value("finding"_L1).toString(), finding);
    QVERIFY2(json.value("text"_L1).toString().contains(named), out.constData());
    QVERIFY(!out.contains("verySecretKey") && !process.readAllStandardError().contains("verySecretKey"));
    if (url.isEmpty())
        QCOMPARE(server.requests().size(), 1);
}

void tst_BadInput::tellsAConnectorThatWorks()
{
    Program program;
    const auto world = test::lendWorld(program);
    const QString url = world->address().sumoApi + u"/v1/scim"_s;
    const auto ended = program.run({u"test-connector"_s, url, u"--loopback"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.all()));
    QVERIFY(ended.out.startsWith(u"The connector works"_s));
    QCOMPARE(program.run({u"test-connector"_s, url}).exitCode, 1);
}

void tst_BadInput::testsNoConnectorWithoutCredentials()
{
    Program program;
    const auto ended = program.run({u"test-connector"_s, u"https://api.us2.sumologic.com/api/v1/scim"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"SUMOLOGIC_ACCESSKEY"_s), qPrintable(ended.err));
}

void tst_BadInput::tellsAWrongConnectorAddressBeforeAskingForCredentials()
{
    Program program;
    const auto ended = program.run({u"test-connector"_s, u"https://api.us2.sumologic.example/api/v1/scim"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(!ended.err.contains(u"SUMOLOGIC_ACCESSKEY"_s), qPrintable(ended.err));
    QVERIFY2(ended.out.contains(u"api.us2.sumologic.example"_s), qPrintable(ended.out));
    QVERIFY2(ended.out.contains(u"https://api.us2.sumologic.com/api/v1/scim"_s), qPrintable(ended.out));
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
