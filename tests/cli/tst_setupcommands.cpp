// SPDX-License-Identifier: Apache-2.0
// covers: setupcommand.cpp, runreport.cpp, credentialsource.cpp, proofsentence.cpp, checkreport.cpp
#include "cli/lentworld.h"
#include "cli/served.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::test::Ended;
using setup::test::problemOf;
using setup::test::Program;
using setup::test::Served;

namespace {

/// The files below that folder in which one of these texts is.
QStringList filesWith(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto content = QString::fromUtf8(file.readAll());
        if (std::any_of(texts.cbegin(), texts.cend(),
                        [&](const QString &text) { return content.contains(text); }))
            found << file.fileName();
    }
    return found;
}

} // namespace

class tst_SetupCommands : public QObject
{
    Q_OBJECT

private slots:
    void planApplyVerifyAndApplyAgain();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void saysThatNobodyIsAssigned();
    void undoShowsItsPlanAndDoesItOnRequestAlone();
    void checkTellsWhatDiffersAndWhatItMeans();
    void undoOfWhatTheJournalDoesNotTellIsNothing();
    void applyWaitsForAPersonOnRequestAlone();
    void wrongCredentialsAreTold_data();
    void wrongCredentialsAreTold();
    void missingCredentialsAreNamed();
    void adoptsItsOwnAppAgain();
    void namesInEveryWritingGoThrough();
    void saysOnceWhyAStepFailed();
    void planTellsAReasonWithItsDetailsOnce();
};

void tst_SetupCommands::planApplyVerifyAndApplyAgain()
{
    Program program;
    const Served served(program, {u"--with-administrator"_s});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto plan = program.run({u"plan"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(plan.exitCode == 2, qPrintable(problemOf(plan)));
    QCOMPARE(plan.json().value("changes"_L1).toArray().size(), 18);
    QCOMPARE(served.writes(), 0);

    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"1"_s, u"--json"_s});
    QVERIFY2(apply.exitCode == 0, qPrintable(problemOf(apply)));
    QVERIFY(apply.json().value("ok"_L1).toBool());
    const auto verify = program.run({u"verify"_s, file, u"--loopback"_s});
    QVERIFY2(verify.exitCode == 0, qPrintable(problemOf(verify)));
    QVERIFY2(verify.out.contains(u"1 person is active in Sumo Logic with the right role."_s),
             qPrintable(verify.out));

    const auto before = served.writes();
    QVERIFY(before > 0);
    const auto again = program.run({u"apply"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(problemOf(again)));
    QCOMPARE(served.writes(), before);
}

void tst_SetupCommands::tellsNoSecret_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("as text") << QStringList{};
    QTest::newRow("as JSON") << QStringList{u"--json"_s};
    QTest::newRow("asked for the key, and no terminal") << QStringList{u"--show-key"_s};
}

void tst_SetupCommands::tellsNoSecret()
{
    QFETCH(const QStringList, more);
    Program program;
    const auto world = setup::test::lendWorld(program);
    const auto token = world->address().oktaToken;
    const auto file = program.home.filePath(u"setup.json"_s);
    const auto before = world->accessKeySecrets();
    const auto apply = program.run(QStringList{u"apply"_s, file, u"--loopback"_s} + more);
    QVERIFY2(apply.exitCode == 2, qPrintable(problemOf(apply)));
    const auto secrets = world->accessKeySecrets();
    QVERIFY(secrets.size() > before.size()); // the key that it made is among them
    for (const auto &secret : secrets + QStringList{token}) {
        QVERIFY(secret.size() > 8);
        QVERIFY(!apply.all().contains(secret));
    }
    QVERIFY(filesWith(program.home.path(), secrets + QStringList{token}).isEmpty());
}

void tst_SetupCommands::saysThatNobodyIsAssigned()
{
    Program program;
    const Served served(program, {u"--with-administrator"_s});
    const auto file = program.write(u"setup.json"_s, served.setup(u"Sumo Logic"_s, {}));
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(apply.exitCode == 0, qPrintable(problemOf(apply)));
    QVERIFY2(apply.out.contains(u"Nobody is assigned"_s), qPrintable(apply.out));
    const auto verify = program.run({u"verify"_s, file, u"--loopback"_s});
    QVERIFY2(verify.exitCode == 0, qPrintable(problemOf(verify)));
    QVERIFY2(verify.out.contains(u"Verified: everything is as the setup wants it. Nobody is assigned"_s),
             qPrintable(verify.out));
}

void tst_SetupCommands::undoShowsItsPlanAndDoesItOnRequestAlone()
{
    Program program;
    const Served served(program, {u"--with-administrator"_s});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(apply.exitCode == 0, qPrintable(problemOf(apply)));
    const auto before = served.writes();
    const auto plan = program.run({u"undo"_s, file, u"--loopback"_s});
    QVERIFY2(plan.exitCode == 2, qPrintable(problemOf(plan)));
    QVERIFY2(plan.out.contains(u"Undo: Okta app"_s), qPrintable(plan.out));
    QVERIFY2(plan.out.contains(u"inactive"_s), qPrintable(plan.out));
    QCOMPARE(served.writes(), before);

    const auto json = program.run({u"undo"_s, file, u"--loopback"_s, u"--json"_s}).json();
    QVERIFY(!json.value("done"_L1).toBool(true));
    QCOMPARE(json.value("changes"_L1).toArray().first().toObject().value("id"_L1).toString(),
             u"undo-okta-assignments"_s);

    const auto undo = program.run({u"undo"_s, file, u"--loopback"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(undo.exitCode == 0, qPrintable(problemOf(undo)));
    QVERIFY(undo.json().value("ok"_L1).toBool());
    const auto steps = undo.json().value("steps"_L1).toArray();
    const auto last = steps.last().toObject();
    QCOMPARE(last.value("id"_L1).toString(), u"undo-okta-app"_s);
    QCOMPARE(last.value("state"_L1).toString(), u"changed"_s);
    QCOMPARE(program.run({u"plan"_s, file, u"--loopback"_s}).exitCode, 2); // it would have to be made again
    const auto again = program.run({u"undo"_s, file, u"--loopback"_s, u"--yes"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(problemOf(again)));
    QVERIFY2(!again.out.contains(u"undone"_s), qPrintable(again.out));
}

void tst_SetupCommands::checkTellsWhatDiffersAndWhatItMeans()
{
    Program program;
    const Served served(program, {u"--with-administrator"_s});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(apply.exitCode == 0, qPrintable(problemOf(apply)));
    const auto before = served.writes();
    const auto right = program.run({u"check"_s, file, u"--loopback"_s, u"--json"_s});
    QVERIFY2(right.exitCode == 0, qPrintable(problemOf(right)));
    QVERIFY(right.json().value("ok"_L1).toBool());
    QVERIFY(!right.json().value("notRead"_L1).toArray().isEmpty());

    // Another setup of the same tenants: that person isn't assigned, and another is.
    const auto other = program.write(u"other.json"_s,
                                     served.setup(u"Sumo Logic"_s, u"aoi.sato@acme.example"_s));
    const auto differs = program.run({u"check"_s, other, u"--loopback"_s});
    QVERIFY2(differs.exitCode == 2, qPrintable(problemOf(differs)));
    QVERIFY2(differs.out.contains(u"aoi.sato@acme.example"_s), qPrintable(differs.out));
    QCOMPARE(differs.out.count(u"Mend: Applying the setup mends it."_s), 1);
    const auto json = program.run({u"check"_s, other, u"--loopback"_s, u"--json"_s}).json();
    const auto finding = json.value("findings"_L1).toArray().first().toObject();
    QCOMPARE(finding.value("mendBy"_L1).toString(), u"apply"_s);
    QCOMPARE(finding.value("certainty"_L1).toString(), u"read"_s);
    QVERIFY(!finding.value("meaning"_L1).toString().isEmpty());
    QCOMPARE(served.writes(), before);
}

void tst_SetupCommands::undoOfWhatTheJournalDoesNotTellIsNothing()
{
    Program program;
    const Served served(program, {});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto undo = program.run({u"undo"_s, file, u"--loopback"_s, u"--yes"_s});
    QVERIFY2(undo.exitCode == 0, qPrintable(problemOf(undo)));
    QVERIFY2(undo.out.contains(u"journal"_s), qPrintable(undo.out));
    QVERIFY(served.requests().isEmpty());
    QVERIFY(!QDir(program.home.filePath(u"okta-sumo-setup"_s)).exists()); // nothing is left of it either
}

void tst_SetupCommands::applyWaitsForAPersonOnRequestAlone()
{
    Program program;
    const Served served(program, {});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--show-key"_s});
    QVERIFY2(apply.exitCode == 2, qPrintable(problemOf(apply)));
    QVERIFY(apply.err.contains(u"General tab"_s));
    QVERIFY(apply.err.contains(u"/api/v1/scim"_s));
    QVERIFY(apply.err.contains(u"printed to a terminal alone"_s));
    QVERIFY(apply.err.contains(u"Then run the same command again"_s));
    QVERIFY(apply.out.contains(u"Not done."_s));
    const auto waited = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"0.005"_s});
    QVERIFY2(waited.exitCode == 2, qPrintable(problemOf(waited)));
    QVERIFY2(waited.err.contains(u"Watched for until"_s), qPrintable(waited.err));
    QVERIFY2(waited.err.contains(u"weren't seen in time"_s), qPrintable(waited.err));
    QVERIFY2(waited.err.contains(u"each further run makes a new key"_s),
             qPrintable(waited.err)); // no keychain here
}

void tst_SetupCommands::wrongCredentialsAreTold_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("service");
    QTest::newRow("Okta token") << u"OKTA_API_TOKEN"_s << u"Okta"_s;
    QTest::newRow("access key") << u"SUMOLOGIC_ACCESSKEY"_s << u"Sumo Logic"_s;
    QTest::newRow("access ID") << u"SUMOLOGIC_ACCESSID"_s << u"Sumo Logic"_s;
}

void tst_SetupCommands::wrongCredentialsAreTold()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, service);
    Program program;
    const Served served(program, {});
    program.environment.insert(variable, u"certainlyWrong0815"_s);
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto words = program.run({u"plan"_s, file, u"--loopback"_s});
    QVERIFY2(words.err.contains(variable), qPrintable(words.err)); // where to put another
    for (const auto &command : {u"plan"_s, u"apply"_s, u"verify"_s}) {
        const auto ended = program.run({command, file, u"--loopback"_s, u"--json"_s});
        QVERIFY2(ended.exitCode == 1, qPrintable(problemOf(ended)));
        const auto error = ended.json().value("error"_L1).toObject();
        QCOMPARE(error.value("kind"_L1).toString(), u"Unauthorized"_s);
        QVERIFY2(error.value("text"_L1).toString().startsWith(service), qPrintable(ended.out));
        QVERIFY(!ended.all().contains(u"certainlyWrong0815"_s) || variable == "SUMOLOGIC_ACCESSID"_L1);
    }
    QCOMPARE(served.writes(), 0);
}

void tst_SetupCommands::missingCredentialsAreNamed()
{
    Program program;
    const auto file = program.write(
        u"setup.json"_s,
        R"({"version":1,"okta":{"org":"acme.okta.com"},"sumo":{"deployment":"us2"},)"
        R"("app":{"name":"S"}})"_ba);
    const auto none = program.run({u"plan"_s, file});
    QCOMPARE(none.exitCode, 1);
    for (const auto &name : {u"OKTA_API_TOKEN"_s, u"SUMOLOGIC_ACCESSID"_s, u"SUMOLOGIC_ACCESSKEY"_s})
        QVERIFY2(none.err.contains(name), qPrintable(none.err));
    program.environment.insert(u"OKTA_API_TOKEN"_s, u"t"_s);
    program.environment.insert(u"SUMOLOGIC_ACCESSID"_s, u"i"_s);
    const auto half = program.run({u"plan"_s, file, u"--json"_s});
    QCOMPARE(half.exitCode, 1);
    const auto details = half.json().value("error"_L1).toObject().value("details"_L1).toString();
    QVERIFY2(details.contains(u"SUMOLOGIC_ACCESSKEY"_s), qPrintable(half.all()));
    QVERIFY2(!details.contains(u"OKTA_API_TOKEN"_s), qPrintable(details));
}

void tst_SetupCommands::adoptsItsOwnAppAgain()
{
    Program program;
    const Served served(program, {});
    const auto file = program.write(u"setup.json"_s, served.setup());
    QCOMPARE(program.run({u"apply"_s, file, u"--loopback"_s}).exitCode, 2);
    const auto second = program.run({u"apply"_s, file, u"--loopback"_s});
    QCOMPARE(second.exitCode, 2);
    QVERIFY2(!second.err.contains(u"taken over"_s), qPrintable(second.err)); // the journal knows it as ours
    Program elsewhere; // another computer, whose journal knows nothing of it
    elsewhere.environment = program.environment;
    elsewhere.environment.insert(u"XDG_DATA_HOME"_s, elsewhere.home.path());
    const auto there = elsewhere.run({u"plan"_s, file, u"--loopback"_s});
    QVERIFY2(there.out.contains(u"Okta already has an app of that name"_s), qPrintable(there.all()));
    const auto verify = elsewhere.run({u"verify"_s, file, u"--loopback"_s});
    QVERIFY2(!verify.out.contains(u"Okta already has an app of that name"_s), qPrintable(verify.all()));
    const auto requests = served.requests();
    const auto apps = std::count_if(requests.cbegin(), requests.cend(), [](const QJsonObject &one) {
        return one.value("method"_L1).toString() == "POST"_L1
            && one.value("path"_L1).toString().startsWith("/api/v1/apps?"_L1);
    });
    QCOMPARE(apps, 1);
}

void tst_SetupCommands::namesInEveryWritingGoThrough()
{
    Program program;
    const Served served(program, {u"--with-administrator"_s});
    const auto file = program.write(u"setup.json"_s,
                                    served.setup(u"スモウ & <Лог> \"ä\""_s, u"aoi.sato@acme.example"_s));
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(apply.exitCode == 0, qPrintable(problemOf(apply)));
    QCOMPARE(program.run({u"verify"_s, file, u"--loopback"_s}).exitCode, 0);
}

void tst_SetupCommands::saysOnceWhyAStepFailed()
{
    Program program;
    const Served served(program, {u"--fault"_s, u"sumo:POST:/api/v1/saml/identityProviders:403:*"_s});
    const auto file = program.write(u"setup.json"_s, served.setup());
    const auto json = program.run({u"apply"_s, file, u"--loopback"_s, u"--json"_s}).json();
    const auto
        happened = json.value("error"_L1).toObject().value("text"_L1).toString().section(u". "_s, 0, 0);
    QVERIFY(!happened.isEmpty());
    const auto apply = program.run({u"apply"_s, file, u"--loopback"_s});
    QVERIFY2(apply.exitCode == 1, qPrintable(problemOf(apply)));
    QVERIFY2(apply.out.contains(u"failed"_s), qPrintable(apply.out));
    QVERIFY2(apply.all().count(happened) == 1, qPrintable(apply.all()));
}

void tst_SetupCommands::planTellsAReasonWithItsDetailsOnce()
{
    Program program;
    const Served served(program, {});
    auto setup = QJsonDocument::fromJson(served.setup()).object();
    setup.insert(u"people"_s,
                 QJsonArray{QJsonObject{{u"login"_s, u"nobody@acme.example"_s}, {u"role"_s, u"Analyst"_s}}});
    setup.insert(u"roles"_s, QJsonObject{{u"offer"_s, QJsonArray{u"Captain"_s}}});
    const auto file = program.write(u"setup.json"_s, QJsonDocument(setup).toJson());
    const auto plan = program.run({u"plan"_s, file, u"--loopback"_s});
    QCOMPARE(plan.exitCode, 2);
    QVERIFY2(plan.out.count(u"Conflict · unknown-role · Captain"_s) == 1, qPrintable(plan.out));
    QVERIFY2(plan.out.count(u"Names are matched exactly"_s) == 1, qPrintable(plan.out));
    QVERIFY2(plan.out.contains(u"See above."_s), qPrintable(plan.out));
}

QTEST_GUILESS_MAIN(tst_SetupCommands)
#include "tst_setupcommands.moc"
