// SPDX-License-Identifier: Apache-2.0
#include "practice/consolevisitor.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

const auto toApp = u"provisioning/to-app"_s;

} // namespace

/// What other sites, other programs and people's names can do to the console: nothing. Over real sockets.
class tst_Gate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listensOnThisComputerAlone();
    void theConsoleOpensInABrowser();
    void aPathThatIsGuessedLeadsNowhere();
    void aForeignHostIsTurnedAway_data();
    void aForeignHostIsTurnedAway();
    void aCrossSiteRequestIsTurnedAway_data();
    void aCrossSiteRequestIsTurnedAway();
    void aFormNeedsItsToken_data();
    void aFormNeedsItsToken();
    void aFormThatComesFromItsPageIsTaken_data();
    void aFormThatComesFromItsPageIsTaken();
    void aFormIsSentAsAForm();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void everyReplyKeepsBrowsersFromPassingItOn_data();
    void everyReplyKeepsBrowsersFromPassingItOn();
    void scriptInANameStaysText_data();
    void scriptInANameStaysText();

private:
    using Values = ConsoleVisitor::Values;
    using Headers = ConsoleVisitor::Headers;

    QString appPath() const { return u"/admin/app/%1/instance/%2/"_s.arg(m_appName, m_app); }
    /// What To App's form holds when everything is switched off, with its token.
    Values switchedOff();
    Answer sendSwitchedOff(const Headers &headers)
    {
        return m_visitor->post(appPath() + toApp, switchedOff(), headers);
    }
    bool isSwitchedOn();

    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<ConsoleVisitor> m_visitor;
    QString m_app;
    QString m_appName;
};

void tst_Gate::init()
{
    m_world = startWorld();
    m_client = std::make_unique<PracticeClient>(*m_world);
    m_visitor = std::make_unique<ConsoleVisitor>(*m_client);
    m_app = setUpApp(*m_world, *m_client);
    m_appName = m_client->okta("GET", "/api/v1/apps/"_L1 + m_app).object().value("name"_L1).toString();
}

ConsoleVisitor::Values tst_Gate::switchedOff()
{
    const auto page = QString::fromUtf8(m_visitor->open(appPath() + toApp + "?edit=on"_L1).body);
    auto values = ConsoleVisitor::valuesOf(page, toApp);
    values.removeIf([](const auto &value) { return value.first != "formToken"_L1; });
    return values;
}

bool tst_Gate::isSwitchedOn()
{
    const auto app = m_client->okta("GET", "/api/v1/apps/"_L1 + m_app).object();
    return app.value("features"_L1).toArray().contains("PUSH_NEW_USERS"_L1);
}

void tst_Gate::listensOnThisComputerAlone()
{
    QCOMPARE(QUrl(m_client->address().console).host(), u"127.0.0.1"_s);
    const auto token = m_client->address().console.section(u'/', -1);
    QCOMPARE_GE(token.size(), 32);
    const auto other = startWorld();
    QVERIFY(other->address().console.section(u'/', -1) != token);
}

void tst_Gate::theConsoleOpensInABrowser()
{
    const auto page = m_visitor->open(u"/admin/apps/active"_s, {{"Sec-Fetch-Site", "none"}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("PRACTICE"));
    // The path of the app in the real console, and what a click on a page of ours sends.
    const auto app = m_visitor->open(appPath(), {{"Sec-Fetch-Site", "same-origin"}});
    QVERIFY(app.body.contains("App Settings"));
}

void tst_Gate::aPathThatIsGuessedLeadsNowhere()
{
    const QString guess = m_client->address().oktaOrg + "/practice/console/guess/admin/apps/active"_L1;
    const auto answer = m_client->send("GET", guess, {}, {});
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.body.contains("PRACTICE"));
}

void tst_Gate::aForeignHostIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("another name for this computer") << "rebound.example"_ba;
    QTest::newRow("another name, the right port") << "rebound.example:%1"_ba;
    QTest::newRow("localhost") << "localhost:%1"_ba;
    QTest::newRow("another port") << "127.0.0.1:1"_ba;
}

void tst_Gate::aForeignHostIsTurnedAway()
{
    QFETCH(QByteArray, host);
    host.replace("%1", QByteArray::number(QUrl(m_client->address().oktaOrg).port()));
    const auto page = m_visitor->open(u"/admin/apps/active"_s, {{"Host", host}});
    QCOMPARE(page.status, 403);
    QVERIFY(!page.body.contains("practice/console"));
    QCOMPARE(sendSwitchedOff({{"Host", host}, {"Origin", "http://" + host}}).status, 403);
    QVERIFY(isSwitchedOn());
}

void tst_Gate::aCrossSiteRequestIsTurnedAway_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::newRow("another origin") << Headers{{"Origin", "https://evil.example"}};
    QTest::newRow("another port") << Headers{{"Origin", "http://127.0.0.1:1"}};
    QTest::newRow("a sandboxed page") << Headers{{"Origin", "null"}};
    QTest::newRow("a sandboxed page of another site")
        << Headers{{"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}};
    QTest::newRow("a page of another port")
        << Headers{{"Origin", "http://127.0.0.1:1"}, {"Sec-Fetch-Site", "same-site"}};
    QTest::newRow("no origin at all") << Headers{};
}

void tst_Gate::aCrossSiteRequestIsTurnedAway()
{
    QFETCH(const Headers, headers);
    QCOMPARE(sendSwitchedOff(headers).status, 403);
    QVERIFY(isSwitchedOn());
    if (!headers.isEmpty())
        QCOMPARE(m_visitor->open(u"/admin/apps/active"_s, headers).status, 403);
}

void tst_Gate::aFormNeedsItsToken_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("none") << Values{};
    QTest::newRow("an empty one") << Values{{u"formToken"_s, QString()}};
    QTest::newRow("a guessed one") << Values{{u"formToken"_s, QString(64, u'0')}};
}

void tst_Gate::aFormNeedsItsToken()
{
    QFETCH(const Values, values);
    QCOMPARE(m_visitor->post(appPath() + toApp, values, {{"Origin", m_visitor->origin()}}).status, 403);
    // That of another form doesn't do, either.
    const auto page = QString::fromUtf8(m_visitor->open(appPath() + "?edit=app-settings"_L1).body);
    const auto other = ConsoleVisitor::valuesOf(page, u"app-settings"_s);
    QVERIFY(!other.isEmpty());
    QCOMPARE(m_visitor->post(appPath() + toApp, other, {{"Origin", m_visitor->origin()}}).status, 403);
    QVERIFY(isSwitchedOn());
}

void tst_Gate::aFormThatComesFromItsPageIsTaken_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("fetchSite");
    QTest::newRow("with its origin") << "own"_ba
                                     << "same-origin"_ba;
    QTest::newRow("an older browser") << "own"_ba << QByteArray();
    QTest::newRow("a page that sends no referrer") << "null"_ba
                                                   << "same-origin"_ba;
}

void tst_Gate::aFormThatComesFromItsPageIsTaken()
{
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, fetchSite);
    Headers headers{{"Origin", origin == "own" ? m_visitor->origin() : origin}};
    if (!fetchSite.isEmpty())
        headers.append({"Sec-Fetch-Site", fetchSite});
    QCOMPARE(sendSwitchedOff(headers).status, 303);
    QVERIFY(!isSwitchedOn());
}

void tst_Gate::aFormIsSentAsAForm()
{
    const auto answer = m_client->send("POST", m_client->address().console + appPath() + toApp, "{}",
                                       {{"Origin", m_visitor->origin()}, {"Content-Type", "text/plain"}});
    QCOMPARE(answer.status, 403);
    QVERIFY(isSwitchedOn());
}

void tst_Gate::lookingChangesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("settings") << u"app-settings?provisioning=NONE&label=x"_s << 405;
    QTest::newRow("SAML settings") << u"saml-settings?ssoAcsUrl=https://evil.example"_s << 405;
    QTest::newRow("integration") << u"provisioning/integration?baseUrl=http://evil.example"_s << 200;
    QTest::newRow("to app") << u"provisioning/to-app?createUsers="_s << 200;
    QTest::newRow("provision user") << u"assignments/provision"_s << 405;
}

void tst_Gate::lookingChangesNothing()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const auto before = m_world->state();
    QCOMPARE(m_visitor->open(appPath() + path).status, status);
    QCOMPARE(m_world->state(), before);
}

void tst_Gate::everyReplyKeepsBrowsersFromPassingItOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Headers>("headers");
    QTest::newRow("a page") << u"/admin/apps/active"_s << Headers{};
    QTest::newRow("the style sheet") << u"/console.css"_s << Headers{};
    QTest::newRow("no page") << u"/nothing"_s << Headers{};
    QTest::newRow("a refusal") << u"/admin/apps/active"_s << Headers{{"Origin", "https://evil.example"}};
}

void tst_Gate::everyReplyKeepsBrowsersFromPassingItOn()
{
    QFETCH(const QString, path);
    QFETCH(const Headers, headers);
    const auto answer = m_visitor->open(path, headers);
    const auto policy = answer.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(!policy.contains("script"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff"_ba);
    QCOMPARE(answer.header("Referrer-Policy"), "no-referrer"_ba);
    QCOMPARE(answer.header("Cache-Control"), "no-store"_ba);
    QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
}

void tst_Gate::scriptInANameStaysText_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("applications") << u"/admin/apps/active"_s;
    QTest::newRow("general") << u"%1"_s;
    QTest::newRow("general, edited") << u"%1?edit=app-settings"_s;
    QTest::newRow("SAML settings") << u"%1?edit=saml-settings"_s;
    QTest::newRow("sign on") << u"%1sign-on"_s;
    QTest::newRow("integration") << u"%1provisioning/integration?edit=on"_s;
    QTest::newRow("to app") << u"%1provisioning/to-app"_s;
    QTest::newRow("to Okta") << u"%1provisioning/to-okta"_s;
    QTest::newRow("assignments") << u"%1assignments"_s;
    QTest::newRow("people") << u"%1assignments/people?q=%3"_s;
    QTest::newRow("a person") << u"%1assignments/people/%4"_s;
    QTest::newRow("groups") << u"%1assignments/groups"_s;
    QTest::newRow("profile editor") << u"/admin/universaldirectory"_s;
    QTest::newRow("user profile") << u"/admin/universaldirectory/user"_s;
    QTest::newRow("app profile") << u"/admin/universaldirectory/app/%2"_s;
    QTest::newRow("mappings") << u"/admin/universaldirectory/app/%2/mappings/to-app"_s;
    QTest::newRow("system log") << u"/report/system_log_2?query=%3"_s;
    QTest::newRow("tasks") << u"/admin/tasks"_s;
    QTest::newRow("SAML in Sumo Logic") << u"/sumo/saml"_s;
    QTest::newRow("users in Sumo Logic") << u"/sumo/users"_s;
    QTest::newRow("roles in Sumo Logic") << u"/sumo/roles"_s;
    QTest::newRow("keys in Sumo Logic") << u"/sumo/access-keys"_s;
}

void tst_Gate::scriptInANameStaysText()
{
    QFETCH(const QString, page);
    const auto script = u"<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"_s;
    // Everything that has a name gets this one: through the console's own form, and through the services' APIs.
    const auto renamed = m_visitor->send(appPath() + "?edit=app-settings"_L1, u"app-settings"_s,
                                         {{u"label"_s, script}});
    QCOMPARE(renamed.status, 303);
    const auto person = personNamed(*m_client, u"priya"_s);
    m_client->okta("POST", "/api/v1/users/"_L1 + person,
                   QJsonObject{{u"profile"_s, QJsonObject{{u"firstName"_s, script.left(50)}}}});
    m_client->okta("POST", u"/api/v1/apps/%1/users"_s.arg(m_app), assignment(person, u"Nobody"_s));
    QCOMPARE(m_client->sumo("POST", u"/v1/roles"_s, QJsonObject{{u"name"_s, script}}).status, 200);
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(script));
    const auto path = QString(page)
                          .replace("%1"_L1, appPath())
                          .replace("%2"_L1, m_app)
                          .replace("%3"_L1, encoded)
                          .replace("%4"_L1, person);
    const auto answer = m_visitor->open(path);
    // A search with a quotation mark is a filter, and this one is none.
    QCOMPARE(answer.status, page.contains("system_log"_L1) ? 400 : 200);
    QVERIFY(answer.body.contains("PRACTICE"));
    QVERIFY2(!answer.body.contains("<script"), answer.body.constData());
    QVERIFY2(!answer.body.contains("<img"), answer.body.constData());
}

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_gate.moc"
