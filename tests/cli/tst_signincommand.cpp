// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"
#include "practice/practicebrowser.h"
#include "secrets/privatekeyring.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using setup::test::Ended;
using setup::test::PracticeBrowser;
using setup::test::PracticeClient;
using setup::test::Program;
using setup::test::startWorld;

namespace {

/// The program with a keychain of its own and a practice world in this process.
struct Bench
{
    explicit Bench(bool withKeychain = true)
    {
        if (withKeychain)
            program.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                       qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        program.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        program.environment.insert(u"SUMOLOGIC_ACCESSID"_s, client.address().sumoAccessId);
        program.environment.insert(u"SUMOLOGIC_ACCESSKEY"_s, client.address().sumoAccessKey);
        client.oauthForm(u"app"_s, "interval=1");
        setup = write(client.address().oktaClientId);
    }

    QString write(const QString &clientId)
    {
        QJsonObject okta{{u"org"_s, client.address().oktaOrg}};
        if (!clientId.isEmpty())
            okta.insert(u"clientId"_s, clientId);
        const QJsonObject json{{u"version"_s, 1},
                               {u"okta"_s, okta},
                               {u"sumo"_s, QJsonObject{{u"api"_s, client.address().sumoApi}}},
                               {u"app"_s, QJsonObject{{u"name"_s, u"Sumo Logic"_s}}}};
        return program.write(u"setup.json"_s, QJsonDocument(json).toJson());
    }

    Ended run(const QString &command) { return program.run({command, setup, u"--loopback"_s}); }

    /// sign-in, with a person who presses that button once the code is shown.
    Ended signIn(const QString &button)
    {
        QProcess process;
        program.begin(process, {u"sign-in"_s, setup, u"--loopback"_s});
        static const QRegularExpression code(u"enter the code  ([A-Z]{8}) "_s);
        QString said;
        while (!code.match(said).hasMatch() && process.state() != QProcess::NotRunning) {
            process.waitForReadyRead(1000);
            said += QString::fromUtf8(process.readAllStandardError());
        }
        const QUrl page(client.address().oktaOrg + u"/activate?user_code="_s + code.match(said).captured(1));
        browser.answer(page, button);
        process.waitForFinished(30000);
        said += QString::fromUtf8(process.readAllStandardError());
        return {.exitCode = process.exitCode(),
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = said};
    }

    int tokenRequests() const
    {
        int count = 0;
        for (const auto &request : world->requests())
            count += request.path == "/oauth2/v1/token"_L1 ? 1 : 0;
        return count;
    }

    Program program;
    std::unique_ptr<setup::practice::PracticeWorld> world = startWorld();
    PracticeClient client = PracticeClient(*world);
    PracticeBrowser browser = PracticeBrowser(client);
    QString setup;
};

} // namespace

class tst_SignInCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInAndPlanUsesIt();
    void showsWhatIsAskedForAndNothingSecret();
    void asksForNoGroupsThatThePlanLacks();
    void tellsARefusal();
    void signsOut();
    void tellsThatASignInIsMissing();
    void wantsTheClientId();
    void keepsNothingWithoutAKeychain();
    void saysThatNothingWasTakenBackWithoutAKeychain();
    void tellsADpopBoundApp();

private:
    PrivateKeyring m_keyring;
};

void tst_SignInCommand::initTestCase()
{
    const auto problem = m_keyring.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(u"THE SIGN IN BY COMMAND IS NOT TESTED: "_s + problem));
}

void tst_SignInCommand::signsInAndPlanUsesIt()
{
    Bench bench;
    const auto signedIn = bench.signIn(u"allow"_s);
    QVERIFY2(signedIn.exitCode == 0, qPrintable(signedIn.all()));
    QVERIFY(signedIn.out.contains("Signed in."_L1));
    for (int i = 0; i < 2; ++i) { // the second with the refresh token that the first was given
        const auto plan = bench.run(u"plan"_s);
        QVERIFY2(plan.exitCode == 2, qPrintable(plan.all()));
    }
}

void tst_SignInCommand::showsWhatIsAskedForAndNothingSecret()
{
    Bench bench;
    const auto signedIn = bench.signIn(u"allow"_s);
    for (const auto *scope : {"okta.apps.manage", "okta.schemas.manage", "okta.profileMappings.manage",
                              "okta.users.read", "okta.logs.read"})
        QVERIFY2(signedIn.err.contains(QLatin1StringView(scope)), scope);
    static const QRegularExpression token(u"\\b[A-Za-z0-9]{40,}\\b"_s);
    QVERIFY(!token.match(signedIn.all()).hasMatch());
}

void tst_SignInCommand::asksForNoGroupsThatThePlanLacks()
{
    Bench bench;
    QVERIFY(!bench.signIn(u"allow"_s).err.contains("okta.groups"_L1));
}

void tst_SignInCommand::tellsARefusal()
{
    Bench bench;
    const auto refused = bench.signIn(u"deny"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("Okta didn't give this program access."_L1));
}

void tst_SignInCommand::signsOut()
{
    Bench bench;
    QCOMPARE(bench.signIn(u"allow"_s).exitCode, 0);
    const auto out = bench.run(u"sign-out"_s);
    QVERIFY2(out.exitCode == 0, qPrintable(out.all()));
    QVERIFY(out.out.contains("Signed out"_L1));
    QCOMPARE(bench.run(u"plan"_s).exitCode, 1);
    QVERIFY(bench.run(u"sign-out"_s).out.contains("There is no sign-in"_L1));
}

void tst_SignInCommand::tellsThatASignInIsMissing()
{
    Bench bench;
    const auto missing = bench.run(u"plan"_s);
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.err.contains("sign-in"_L1), qPrintable(missing.err));
    QCOMPARE(bench.tokenRequests(), 0);
}

void tst_SignInCommand::wantsTheClientId()
{
    Bench bench;
    bench.setup = bench.write({});
    const auto missing = bench.run(u"sign-in"_s);
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains("clientId"_L1));
    const auto out = bench.run(u"sign-out"_s);
    QCOMPARE(out.exitCode, 1);
    QVERIFY(out.err.contains("clientId"_L1));
}

void tst_SignInCommand::keepsNothingWithoutAKeychain()
{
    Bench bench(false);
    const auto refused = bench.signIn(u"allow"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("can't be kept"_L1), qPrintable(refused.err));
    bool isRevoked = false;
    for (const auto &request : bench.world->requests())
        isRevoked = isRevoked || request.path == "/oauth2/v1/revoke"_L1;
    QVERIFY(isRevoked);
}

void tst_SignInCommand::saysThatNothingWasTakenBackWithoutAKeychain()
{
    Bench bench(false);
    const auto refused = bench.run(u"sign-out"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("Nothing was taken back at Okta."_L1), qPrintable(refused.err));
}

void tst_SignInCommand::tellsADpopBoundApp()
{
    Bench bench;
    bench.client.oauthForm(u"app"_s, "dpop=on");
    const auto refused = bench.signIn(u"allow"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("DPoP"_L1));
}

QTEST_GUILESS_MAIN(tst_SignInCommand)
#include "tst_signincommand.moc"
