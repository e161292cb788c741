// SPDX-License-Identifier: Apache-2.0
// covers: capabilities.cpp, credentials.cpp
#include "plan/capabilities.h"
#include "plan/session.h"
#include "practice/practiceclient.h"
#include "practice/practiceworld.h"
#include "secrets/memorystore.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;
using setup::test::waitFor;

/// The engine put together, on the practice world.
class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void discoversWithoutWriting();
    void setsUpAndFindsItDone();
    void goesOnWithoutAServiceThatItHasNoAccessTo();
    void forgetsAnAppThatIsNoLongerMeant();
    void climbsBothLadders();
    void tellsWhatTheCredentialsLack();
    void tellsWhatARestrictedRoleLacks_data();
    void tellsWhatARestrictedRoleLacks();
    void endsALadderAtWrongCredentials();
    void findsANameInUse_data();
    void findsANameInUse();
    void endsItsCallsBeforeItsClients();
    void asksAgainForTheGroups();
    void namesTheScopesThatASignInLacks();
    void keepsCredentials();
    void leavesUnknownCredentialsAlone();

private:
    std::unique_ptr<Session> session(const QList<Service> &without = {});
    /// A key of a service account whose role has these capabilities.
    QJsonObject keyWith(const QStringList &capabilities);

    std::unique_ptr<practice::PracticeWorld> m_world;
    secrets::MemoryStore m_secrets;
    SystemClock m_clock;
    Journal m_journal;
};

void tst_Session::init()
{
    auto started = practice::PracticeWorld::start({.withAdministrator = true});
    QVERIFY(started);
    m_world = std::move(*started);
}

std::unique_ptr<Session> tst_Session::session(const QList<Service> &without)
{
    const auto address = m_world->address();
    Answers answers;
    answers.oktaOrg = QUrl(address.oktaOrg);
    answers.sumoApi = QUrl(address.sumoApi);
    answers.appName = u"Sumo Logic"_s;
    answers.people = {{m_world->logins(1).first(), u"Analyst"_s}};
    Credentials credentials;
    credentials.oktaToken = Secret(address.oktaToken);
    credentials.sumoAccessId = address.sumoAccessId;
    credentials.sumoAccessKey = Secret(address.sumoAccessKey);
    return std::make_unique<Session>(answers, std::move(credentials), m_secrets, m_clock, m_journal,
                                     SessionOptions{.allowLoopback = true,
                                                    .pollInterval = std::chrono::milliseconds(5),
                                                    .without = without});
}

void tst_Session::discoversWithoutWriting()
{
    const auto current = session();
    const auto before = m_world->state();
    const QSignalSpy changed(current.get(), &Session::planChanged);
    QVERIFY(waitFor(current->discover()));
    QVERIFY(!changed.empty());
    QVERIFY(!current->plan().isDone());
    QVERIFY(m_world->state() == before);
    QCOMPARE(current->oktaRequests(), m_world->requestCounts().okta);
    QCOMPARE(current->sumoRequests(), m_world->requestCounts().sumo);
}

void tst_Session::setsUpAndFindsItDone()
{
    const auto current = session();
    QSignalSpy finished(&current->runner(), &Runner::finished);
    current->runner().start();
    QVERIFY(finished.wait(20000));
    QVERIFY(finished.first().first().value<RunEnd>() == RunEnd::Done);
    QVERIFY(current->plan().isDone());
    const auto plan = current->plan();
    const auto *app = plan.find(change_id::oktaApp);
    QCOMPARE(app->writes.size(), 1);
    QCOMPARE(app->writes.constFirst().request, u"POST /api/v1/apps"_s);
    QVERIFY(!app->writes.constFirst().requestId.isEmpty());
    for (const auto &change : plan.changes) {
        for (const auto &evidence : change.assessment.evidence) {
            const auto &by = evidence.reading.by;
            QVERIFY2(by.request.startsWith(u"GET /"_s), qPrintable(evidence.key + u' ' + by.request));
            QVERIFY2(evidence.service != Service::Okta || !by.requestId.isEmpty(), qPrintable(evidence.key));
        }
    }
    const auto another = session();
    QVERIFY(waitFor(another->discover()));
    QVERIFY(another->plan().isDone());
}

void tst_Session::goesOnWithoutAServiceThatItHasNoAccessTo()
{
    const auto current = session({Service::Okta});
    QVERIFY(waitFor(current->discover()));
    QCOMPARE(m_world->requestCounts().okta, 0);
    QVERIFY(!current->discovery().app && current->discovery().roles);
    QVERIFY(!current->plan().find(change_id::oktaApp)->isDone());
    QSignalSpy failed(&current->runner(), &Runner::changeFailed);
    current->runner().start({change_id::oktaApp});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().code, u"no-access"_s);
}

void tst_Session::forgetsAnAppThatIsNoLongerMeant()
{
    const auto current = session();
    QVERIFY(waitFor(current->discover()));
    auto answers = current->answers();
    answers.appName = u"Another"_s;
    current->setAnswers(answers);
    QVERIFY(!current->discovery().app && !current->discovery().appsOfThatName);
    QVERIFY(current->discovery().roles);
    QVERIFY(waitFor(current->discover()));
    answers.people.first().login = m_world->logins(2).last();
    current->setAnswers(answers);
    QVERIFY(!current->discovery().people);
}

void tst_Session::climbsBothLadders()
{
    const auto current = session();
    const auto okta = waitFor(checkOkta(current->okta()));
    const auto sumo = waitFor(checkSumo(current->sumo()));
    QVERIFY(okta && sumo);
    QCOMPARE(okta->size(), 6);
    QCOMPARE(sumo->size(), 6);
    for (const auto &rung : *okta + *sumo)
        QVERIFY2(rung.granted, qPrintable(rung.key));
    QVERIFY(isSufficient(*okta) && isSufficient(*sumo));
    QVERIFY(!isSufficient({}));
    QVERIFY(okta->at(1).fact.contains(u'@'));
}

void tst_Session::tellsWhatTheCredentialsLack()
{
    const auto fault = practice::parseFault(u"sumo:GET:*/saml/identityProviders:403:*"_s);
    QVERIFY(fault);
    m_world->addFault(*fault);
    const auto current = session();
    const auto ladder = waitFor(checkSumo(current->sumo()));
    QVERIFY(ladder);
    QCOMPARE(ladder->size(), 6);
    for (const auto &rung : *ladder)
        QCOMPARE(rung.granted, rung.key != u"sumo.saml"_s);
    QCOMPARE(ladder->at(1).error->kind, ErrorKind::Forbidden);
    QVERIFY(!isSufficient(*ladder));
}

QJsonObject tst_Session::keyWith(const QStringList &capabilities)
{
    test::PracticeClient client(*m_world);
    const QJsonObject roleBody{{u"name"_s, u"Restricted"_s},
                               {u"capabilities"_s, QJsonArray::fromStringList(capabilities)}};
    const auto role = client.sumo("POST", u"/v2/roles"_s, roleBody).object();
    const QJsonObject accountBody{{u"name"_s, u"Restricted"_s},
                                  {u"email"_s, u"restricted@acme.example"_s},
                                  {u"roleIds"_s, QJsonArray{role.value("id"_L1)}}};
    const auto account = client.sumo("POST", u"/v1/serviceAccounts"_s, accountBody).object();
    const QString keys = u"/v1/serviceAccounts/%1/accessKeys"_s.arg(account.value("id"_L1).toString());
    return client.sumo("POST", keys, QJsonObject{{u"label"_s, u"restricted"_s}}).object();
}

void tst_Session::tellsWhatARestrictedRoleLacks_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<bool>("sufficient");
    QTest::newRow("no SAML") << QStringList{u"manageUsersAndRoles"_s} << QStringList{u"sumo.saml"_s} << false;
    QTest::newRow("all that is needed")
        << QStringList{u"manageSaml"_s, u"manageUsersAndRoles"_s} << QStringList() << true;
    QTest::newRow("no users") << QStringList{u"manageSaml"_s} << QStringList{u"sumo.roles"_s, u"sumo.users"_s}
                              << false;
}

void tst_Session::tellsWhatARestrictedRoleLacks()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QStringList, refused);
    QFETCH(const bool, sufficient);
    const auto key = keyWith(capabilities);
    QVERIFY(!key.value("key"_L1).toString().isEmpty());
    const auto address = m_world->address();
    Answers answers;
    answers.oktaOrg = QUrl(address.oktaOrg);
    answers.sumoApi = QUrl(address.sumoApi);
    Credentials credentials;
    credentials.sumoAccessId = key.value("id"_L1).toString();
    credentials.sumoAccessKey = Secret(key.value("key"_L1).toString().toUtf8());
    Session restricted(answers, std::move(credentials), m_secrets, m_clock, m_journal,
                       {.allowLoopback = true, .pollInterval = std::chrono::milliseconds(5)});
    const auto ladder = waitFor(checkSumo(restricted.sumo()));
    QVERIFY(ladder);
    QVERIFY(ladder->first().granted); // the key itself is good
    QStringList needed;
    for (const auto &rung : *ladder) {
        if (!rung.granted && rung.needed)
            needed << rung.key;
        if (!rung.granted)
            QCOMPARE(rung.error->kind, ErrorKind::Forbidden);
    }
    QCOMPARE(needed, refused);
    QCOMPARE(isSufficient(*ladder), sufficient);
}

void tst_Session::findsANameInUse_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("acs");
    QTest::addColumn<QString>("code");
    QTest::newRow("another service's app")
        << u"Sumo Logic"_s << u"https://acs.example/saml"_s << u"app-name-taken"_s;
    QTest::newRow("a foreign app on sumologic.com")
        << u"Sumo Logic"_s << u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s
        << u"app-name-taken"_s;
    QTest::newRow("in other letters")
        << u"SUMO logic"_s << u"https://acs.example/saml"_s << u"app-name-taken"_s;
    QTest::newRow("a name that begins so") << u"Sumo Logic 2"_s << u"https://acs.example/saml"_s << QString();
}

void tst_Session::findsANameInUse()
{
    QFETCH(const QString, label);
    QFETCH(const QString, acs);
    QFETCH(const QString, code);
    test::PracticeClient client(*m_world);
    const auto made = client.okta("POST", u"/api/v1/apps"_s, test::PracticeClient::appBody(label, acs));
    QCOMPARE(made.status, 200);
    const auto before = m_world->state();
    const auto current = session();
    QVERIFY(waitFor(current->discover()));
    const auto plan = current->plan();
    const auto &app = plan.changes.first();
    QVERIFY(app.id == change_id::oktaApp);
    QCOMPARE(app.assessment.verdict == Verdict::Conflict, !code.isEmpty());
    QCOMPARE(app.assessment.reason ? app.assessment.reason->code : QString(), code);
    QVERIFY(m_world->state() == before);
}

void tst_Session::endsItsCallsBeforeItsClients()
{
    /// Work that never ends, and uses the session's connection until it goes.
    class Endless final : public Operation<Unit>
    {
    public:
        Endless(QObject *used, bool &wasThere) : m_used(used), m_wasThere(wasThere) {}
        ~Endless() override { m_wasThere = !m_used.isNull(); }
        void start(Handler handler) override { m_handler = std::move(handler); }

    private:
        QPointer<QObject> m_used;
        bool &m_wasThere;
        Handler m_handler;
    };
    bool wasThere = false;
    {
        const auto current = session();
        run(current.get(), Call<Unit>(std::make_unique<Endless>(&current->okta().connection(), wasThere)),
            [](const Result<Unit> &) {});
    }
    QVERIFY(wasThere);
}

void tst_Session::asksAgainForTheGroups()
{
    const auto current = session();
    auto answers = current->answers();
    answers.groups = {{u"Everyone"_s, u"Analyst"_s}, {u"Night watch"_s, u"Analyst"_s}};
    current->setAnswers(answers);
    const auto groupRequests = [this] {
        QStringList queries;
        for (const auto &request : m_world->requests()) {
            if (request.path.startsWith("/api/v1/groups?"_L1))
                queries << request.path;
        }
        return queries;
    };
    QVERIFY(waitFor(current->discover()));
    const auto first = groupRequests().size();
    QCOMPARE(first, 2);
    const auto plan = current->plan();
    const auto assignments = std::find_if(plan.changes.cbegin(), plan.changes.cend(), [](const auto &change) {
        return change.id == change_id::assignments;
    });
    QVERIFY(assignments != plan.changes.cend());
    QVERIFY(assignments->assessment.verdict == Verdict::Conflict);
    QCOMPARE(assignments->assessment.reason->causes, QStringList{u"Night watch"_s});
    QVERIFY(waitFor(current->discover()));
    QCOMPARE(groupRequests().size(), first + 2); // somebody may have made one, or deleted the other
}

void tst_Session::endsALadderAtWrongCredentials()
{
    const auto fault = practice::parseFault(u"okta:GET:/api/v1/users/me:401:*"_s);
    QVERIFY(fault);
    m_world->addFault(*fault);
    const auto current = session();
    const auto ladder = waitFor(checkOkta(current->okta()));
    QVERIFY(ladder);
    QCOMPARE(ladder->size(), 2);
    QVERIFY(ladder->first().granted);
    QVERIFY(!ladder->last().granted);
    QCOMPARE(ladder->last().error->kind, ErrorKind::Unauthorized);
    QVERIFY(!isSufficient(*ladder));
}

void tst_Session::namesTheScopesThatASignInLacks()
{
    QVERIFY(
        missingScopes({u"openid"_s, u"okta.apps.manage"_s}, {u"okta.apps.manage"_s, u"openid"_s}).isEmpty());
    const auto missing = missingScopes({u"offline_access"_s, u"okta.apps.manage"_s, u"okta.groups.read"_s},
                                       {});
    QCOMPARE(missing.size(), 3);
    QVERIFY(!missing.at(0).needed);
    QVERIFY(missing.at(1).needed);
    QVERIFY(!missing.at(2).needed);
    QCOMPARE(missing.at(1).key, u"scope:okta.apps.manage"_s);
    QCOMPARE(missing.at(1).error->causes, QStringList{u"okta.apps.manage"_s});
    QVERIFY(!isSufficient(missing));
}

void tst_Session::keepsCredentials()
{
    Credentials credentials;
    credentials.oktaToken = Secret("token"_ba);
    credentials.sumoAccessId = u"suId"_s;
    credentials.sumoAccessKey = Secret("key:with:colons"_ba);
    QVERIFY(waitFor(writeCredentials(m_secrets, u"kept"_s, credentials)));
    const auto found = waitFor(readCredentials(m_secrets, u"kept"_s));
    QVERIFY(found);
    QCOMPARE((*found)->oktaToken.reveal(), "token"_ba);
    QCOMPARE((*found)->sumoAccessId, u"suId"_s);
    QCOMPARE((*found)->sumoAccessKey.reveal(), "key:with:colons"_ba);
    const auto none = waitFor(readCredentials(m_secrets, u"never"_s));
    QVERIFY(none);
    QVERIFY((*none)->oktaToken.isEmpty() && (*none)->sumoAccessId.isEmpty());
}

void tst_Session::leavesUnknownCredentialsAlone()
{
    Credentials token;
    token.oktaToken = Secret("token"_ba);
    QVERIFY(waitFor(writeCredentials(m_secrets, u"partly"_s, token)));
    Credentials key;
    key.sumoAccessId = u"suId"_s;
    key.sumoAccessKey = Secret("key"_ba);
    QVERIFY(waitFor(writeCredentials(m_secrets, u"partly"_s, key)));
    const auto found = waitFor(readCredentials(m_secrets, u"partly"_s));
    QVERIFY(found);
    QCOMPARE((*found)->oktaToken.reveal(), "token"_ba);
    QCOMPARE((*found)->sumoAccessKey.reveal(), "key"_ba);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
