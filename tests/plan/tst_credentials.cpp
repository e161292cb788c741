// SPDX-License-Identifier: Apache-2.0
#include "plan/credentials.h"
#include "plan/oktascopes.h"
#include "plan/session.h"
#include "practice/practicebrowser.h"
#include "secrets/memorystore.h"
#include "services/okta/oauth/devicesignin.h"
#include "support/manualclock.h"
#include "support/waitfor.h"

#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;
using okta::oauth::SignIn;
using secrets::SecretKind;
using setup::test::PracticeBrowser;
using setup::test::PracticeClient;
using setup::test::startWorld;
using setup::test::waitFor;

namespace {

/// Counts what has been put into it, or taken out of it, to the end.
class CountingStore final : public secrets::SecretStore
{
public:
    Call<std::shared_ptr<Secret>> read(const secrets::SecretKey &key) override { return m_store.read(key); }
    Call<Unit> write(const secrets::SecretKey &key, Secret secret) override
    {
        return counted(m_store.write(key, std::move(secret)));
    }
    Call<Unit> remove(const secrets::SecretKey &key) override { return counted(m_store.remove(key)); }

    int done = 0;

private:
    Call<Unit> counted(Call<Unit> call)
    {
        return mapped<Unit>(std::move(call), [this](Unit) -> Result<Unit> {
            ++done;
            return Unit{};
        });
    }

    secrets::MemoryStore m_store;
};

/// A sign-in by OAuth to a practice org whose administrator does the clicks that no API can do.
struct Bench
{
    Bench()
    {
        const auto address = world->address();
        answers.oktaOrg = QUrl(address.oktaOrg);
        answers.oktaClientId = address.oktaClientId;
        answers.sumoApi = QUrl(address.sumoApi);
        answers.appName = u"Sumo Logic"_s;
        answers.people = {{world->logins(1).first(), u"Analyst"_s}};
        practice.oauthForm(u"app"_s, "interval=0");
    }

    std::shared_ptr<SignIn> signIn()
    {
        net::HttpTransport transport;
        test::ManualClock jumping;
        okta::oauth::OAuthClient client(answers.oktaOrg, answers.oktaClientId, transport, jumping);
        const auto device = waitFor(client.authorizeDevice(oktaScopes(answers, false)));
        if (!device)
            qFatal("no device code: %s", qPrintable(describe(device.error())));
        browser.answer((*device)->verificationUriComplete, u"allow"_s);
        const auto tokens = waitFor(okta::oauth::awaitDevice(client, jumping, *device));
        if (!tokens)
            qFatal("no tokens: %s", qPrintable(describe(tokens.error())));
        (*tokens)->expires = clock.now().addSecs(3600);
        return std::make_shared<SignIn>(answers.oktaOrg, answers.oktaClientId, *tokens, clock);
    }

    std::unique_ptr<Session> session(std::shared_ptr<SignIn> signIn)
    {
        Credentials credentials;
        credentials.oktaSignIn = std::move(signIn);
        credentials.sumoAccessId = world->address().sumoAccessId;
        credentials.sumoAccessKey = Secret(world->address().sumoAccessKey);
        return std::make_unique<Session>(
            answers, std::move(credentials), store, clock, journal,
            SessionOptions{.allowLoopback = true, .pollInterval = std::chrono::milliseconds(5)});
    }

    QByteArray keptToken()
    {
        const auto found = waitFor(store.read({u"setup"_s, SecretKind::OktaRefreshToken}));
        return found && *found ? (*found)->reveal() : QByteArray();
    }

    std::unique_ptr<practice::PracticeWorld> world = startWorld({.withAdministrator = true});
    PracticeClient practice = PracticeClient(*world);
    PracticeBrowser browser = PracticeBrowser(practice);
    Answers answers;
    secrets::MemoryStore store;
    SystemClock clock;
    Journal journal;
};

} // namespace

class tst_Credentials : public QObject
{
    Q_OBJECT

private slots:
    void keepsASignInByItsRefreshTokenAlone();
    void resumesASignInForTheAppThatItWasMadeWith();
    void putsATokenInThePlaceOfASignIn();
    void keepsEachNewRefreshToken();
    void goesOnOnlyWhenTheNewTokenIsKept();
    void forgetsARefreshTokenThatHasEnded();
    void makesTheWholeSetupWithTheScopesThatItAsksFor();
    void goesOnWhenTheTokenEndsInTheMiddleOfARun();
    void sharesOneSignInBetweenSessions();
};

void tst_Credentials::keepsASignInByItsRefreshTokenAlone()
{
    Bench bench;
    Credentials credentials;
    credentials.oktaSignIn = bench.signIn();
    QVERIFY(waitFor(writeCredentials(bench.store, u"setup"_s, credentials)));
    QCOMPARE(bench.keptToken(), credentials.oktaSignIn->refreshToken().reveal());
    const auto found = waitFor(readCredentials(bench.store, u"setup"_s));
    QVERIFY(found && (*found)->oktaToken.isEmpty());
    QCOMPARE((*found)->oktaRefreshToken.reveal(), bench.keptToken());
}

void tst_Credentials::resumesASignInForTheAppThatItWasMadeWith()
{
    Bench bench;
    Credentials kept;
    QVERIFY(!keptSignIn(bench.answers, kept, bench.clock));
    kept.oktaRefreshToken = bench.signIn()->refreshToken().duplicate();
    const auto resumed = keptSignIn(bench.answers, kept, bench.clock);
    QVERIFY(resumed);
    const auto session = bench.session(resumed);
    QVERIFY(waitFor(session->okta().currentUser()));
    bench.answers.oktaClientId.clear(); // the setup goes by a token now
    QVERIFY(!keptSignIn(bench.answers, kept, bench.clock));
}

void tst_Credentials::putsATokenInThePlaceOfASignIn()
{
    Bench bench;
    Credentials credentials;
    credentials.oktaSignIn = bench.signIn();
    QVERIFY(waitFor(writeCredentials(bench.store, u"setup"_s, credentials)));
    credentials.oktaSignIn.reset();
    credentials.oktaToken = Secret("token"_ba);
    QVERIFY(waitFor(writeCredentials(bench.store, u"setup"_s, credentials)));
    QCOMPARE(bench.keptToken(), QByteArray());
}

void tst_Credentials::keepsEachNewRefreshToken()
{
    Bench bench;
    const auto signIn = bench.signIn();
    keepSignIn(*signIn, bench.store, u"elsewhere"_s);
    keepSignIn(*signIn, bench.store, u"setup"_s);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(waitFor(signIn->renewal(signIn->edition())));
        QTRY_COMPARE(bench.keptToken(), signIn->refreshToken().reveal());
    }
    QVERIFY(!*waitFor(bench.store.read({u"elsewhere"_s, SecretKind::OktaRefreshToken})));
}

void tst_Credentials::goesOnOnlyWhenTheNewTokenIsKept()
{
    Bench bench;
    CountingStore store;
    const auto signIn = bench.signIn();
    keepSignIn(*signIn, store, u"setup"_s);
    QObject scope;
    int keptByThen = -1;
    run(&scope, signIn->renewal(signIn->edition()),
        [&](const Result<Unit> &renewed) { keptByThen = renewed ? store.done : -1; });
    QTRY_COMPARE(keptByThen, 1);
    bench.practice.oauthForm(u"tokens"_s, "end=all");
    run(&scope, signIn->renewal(signIn->edition()),
        [&](const Result<Unit> &renewed) { keptByThen = renewed ? -1 : store.done; });
    QTRY_COMPARE(keptByThen, 2);
}

void tst_Credentials::forgetsARefreshTokenThatHasEnded()
{
    Bench bench;
    Credentials credentials;
    credentials.oktaSignIn = bench.signIn();
    QVERIFY(waitFor(writeCredentials(bench.store, u"setup"_s, credentials)));
    keepSignIn(*credentials.oktaSignIn, bench.store, u"setup"_s);
    bench.practice.oauthForm(u"tokens"_s, "end=all");
    const auto session = bench.session(credentials.oktaSignIn);
    QCOMPARE(waitFor(session->okta().currentUser()).error().code, u"sign-in-ended"_s);
    QTRY_COMPARE(bench.keptToken(), QByteArray());
}

void tst_Credentials::makesTheWholeSetupWithTheScopesThatItAsksFor()
{
    Bench bench;
    const auto session = bench.session(bench.signIn());
    QVERIFY(session->okta().connection().requestCount() == 0);
    QTestEventLoop loop;
    std::optional<Error> failure;
    connect(&session->runner(), &Runner::changeFailed, this,
            [&failure](const ChangeId &, const Error &error) { failure = error; });
    connect(&session->runner(), &Runner::finished, &loop, &QTestEventLoop::exitLoop);
    session->runner().start();
    loop.enterLoopMSecs(50000);
    QVERIFY2(!failure, failure ? qPrintable(describe(*failure)) : "");
    QVERIFY(waitFor(session->discover()));
    QVERIFY(session->plan().isDone());
}

void tst_Credentials::goesOnWhenTheTokenEndsInTheMiddleOfARun()
{
    Bench bench;
    const auto signIn = bench.signIn();
    const auto session = bench.session(signIn);
    QTestEventLoop loop;
    int changes = 0;
    std::optional<Error> failure;
    connect(&session->runner(), &Runner::changeFailed, this,
            [&failure](const ChangeId &, const Error &error) { failure = error; });
    connect(
        &session->runner(), &Runner::changeFinished, this,
        [&changes, &bench] {
            ++changes;
            bench.practice.oauthForm(u"tokens"_s, "end=access"); // while the next change is under way
        },
        Qt::QueuedConnection);
    connect(&session->runner(), &Runner::finished, &loop, &QTestEventLoop::exitLoop);
    session->runner().start();
    loop.enterLoopMSecs(50000);
    QVERIFY2(!failure, failure ? qPrintable(describe(*failure)) : "");
    QVERIFY(changes > 5);
    QVERIFY(signIn->edition() > 2);
    QVERIFY(waitFor(session->discover()));
    QVERIFY(session->plan().isDone());
}

void tst_Credentials::sharesOneSignInBetweenSessions()
{
    Bench bench;
    const auto signIn = bench.signIn();
    const auto first = bench.session(signIn);
    const auto second = bench.session(signIn);
    bench.practice.oauthForm(u"tokens"_s, "end=access");
    QVERIFY(waitFor(first->okta().currentUser()));
    QVERIFY(waitFor(second->okta().currentUser())); // with the token that the first one got
    QCOMPARE(signIn->edition(), 2);
}

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_credentials.moc"
