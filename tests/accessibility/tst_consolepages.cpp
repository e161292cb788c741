// SPDX-License-Identifier: Apache-2.0
#include "practice/consolevisitor.h"
#include "support/browser.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

/// Where an axe finding is and what it says, a line each; nothing below "serious" counts.
const auto findings = uR"(
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations
    .filter(found => found.impact === 'serious' || found.impact === 'critical')
    .map(found => found.id + ': ' + found.help + ' ' + found.nodes.map(node => node.target.join(' ')).join(', '))
    .join('\n')), problem => done('axe failed: ' + problem));
)"_s;

} // namespace

/// Every page of the practice console under axe-core, in the colours of both appearances.
class tst_ConsolePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingSeriousIsFound_data();
    void nothingSeriousIsFound();
    void theCheckerFindsWhatIsWrong();

private:
    /// The serious findings on the page that the browser shows.
    QString check(Browser &browser);
    void keepPicture(Browser &browser, const QString &appearance) const;

    QString m_axe;
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
    std::unique_ptr<Browser> m_light;
    std::unique_ptr<Browser> m_dark;
    QHash<QString, QString> m_places; ///< What the placeholders of the paths stand for.
};

void tst_ConsolePages::initTestCase()
{
    const auto skipped = u"THE ACCESSIBILITY OF THE CONSOLE IS NOT TESTED: "_s;
    QFile axe(QStringLiteral(SETUP_AXE));
    if (!axe.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(skipped + u"there is no axe-core, which tests/run.sh fetches with npm"_s));
    m_axe = QString::fromUtf8(axe.readAll());
    QString reason;
    m_light = Browser::start(reason);
    if (m_light)
        m_dark = Browser::start(reason, true);
    if (!m_dark)
        QSKIP(qPrintable(skipped + reason));
    m_world = startWorld();
    m_client = std::make_unique<PracticeClient>(*m_world);
    const auto app = setUpApp(*m_world, *m_client);
    const auto priya = personNamed(*m_client, u"priya"_s);
    const auto users = u"/api/v1/apps/%1/users"_s.arg(app);
    m_client->okta("POST", users, assignment(priya, u"Analyst"_s));
    m_client->okta("POST", users, assignment(personNamed(*m_client, u"jonas"_s), u"Nobody"_s));
    const auto groups = m_client->okta("GET", u"/api/v1/groups?q=Analysts"_s).array();
    const auto group = groups.first().toObject().value("id"_L1).toString();
    m_client->okta("PUT", u"/api/v1/apps/%1/groups/%2"_s.arg(app, group),
                   QJsonObject{{u"profile"_s, QJsonObject{{u"roles"_s, u"Analyst"_s}}}});
    const auto saml = m_client->sumo("GET", u"/v1/saml/identityProviders"_s).array().first().toObject();
    m_places = {{u"{app}"_s, app},
                {u"{person}"_s, priya},
                {u"{group}"_s, group},
                {u"{saml}"_s, saml.value("id"_L1).toString()}};
    QTRY_VERIFY(m_client->okta("GET", users + u'/' + priya).object().value("status"_L1) == "PROVISIONED"_L1);
}

QString tst_ConsolePages::check(Browser &browser)
{
    browser.run(m_axe + u"; return true"_s);
    const auto found = browser.runUntilDone(findings);
    return browser.problem().isEmpty() ? found.toString() : browser.problem();
}

/// For whoever wants to look at the pages: a folder in SETUP_PICTURES gets them all.
void tst_ConsolePages::keepPicture(Browser &browser, const QString &appearance) const
{
    const auto folder = qEnvironmentVariable("SETUP_PICTURES");
    if (folder.isEmpty())
        return;
    QFile file(
        QDir(folder).filePath(u"%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag()), appearance)));
    if (file.open(QIODevice::WriteOnly))
        file.write(browser.picture());
}

void tst_ConsolePages::nothingSeriousIsFound_data()
{
    QTest::addColumn<QString>("path");
    const auto app = u"/admin/app/x/instance/{app}/"_s;
    const auto profile = u"/admin/universaldirectory/app/{app}"_s;
    QTest::newRow("applications") << u"/admin/apps/active"_s;
    QTest::newRow("general") << app;
    QTest::newRow("app-settings") << app + u"?edit=app-settings"_s;
    QTest::newRow("saml-settings") << app + u"?edit=saml-settings"_s;
    QTest::newRow("sign-on") << app + u"sign-on"_s;
    QTest::newRow("integration") << app + u"provisioning/integration"_s;
    QTest::newRow("integration-edit") << app + u"provisioning/integration?edit=on"_s;
    QTest::newRow("to-app") << app + u"provisioning/to-app"_s;
    QTest::newRow("to-app-edit") << app + u"provisioning/to-app?edit=on"_s;
    QTest::newRow("to-okta") << app + u"provisioning/to-okta"_s;
    QTest::newRow("assignments") << app + u"assignments"_s;
    QTest::newRow("assign-people") << app + u"assignments/people"_s;
    QTest::newRow("assign-person") << app + u"assignments/people/{person}"_s;
    QTest::newRow("assign-groups") << app + u"assignments/groups"_s;
    QTest::newRow("assign-group") << app + u"assignments/groups/{group}"_s;
    QTest::newRow("profile-editor") << u"/admin/universaldirectory"_s;
    QTest::newRow("user-profile") << u"/admin/universaldirectory/user"_s;
    QTest::newRow("app-profile") << profile;
    QTest::newRow("add-attribute") << profile + u"/add"_s;
    QTest::newRow("mappings-to-app") << profile + u"/mappings/to-app"_s;
    QTest::newRow("mappings-to-okta") << profile + u"/mappings/to-okta"_s;
    QTest::newRow("system-log") << u"/report/system_log_2"_s;
    QTest::newRow("system-log-refused") << u"/report/system_log_2?query=%22"_s;
    QTest::newRow("tasks") << u"/admin/tasks"_s;
    QTest::newRow("no-page") << u"/admin/nothing"_s;
    QTest::newRow("sumo-saml") << u"/sumo/saml"_s;
    QTest::newRow("sumo-saml-one") << u"/sumo/saml/{saml}"_s;
    QTest::newRow("sumo-users") << u"/sumo/users"_s;
    QTest::newRow("sumo-roles") << u"/sumo/roles"_s;
    QTest::newRow("sumo-access-keys") << u"/sumo/access-keys"_s;
}

void tst_ConsolePages::nothingSeriousIsFound()
{
    QFETCH(QString, path);
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it)
        path.replace(it.key(), it.value());
    const QUrl url(QString(m_client->address().console + path), QUrl::StrictMode);
    QVERIFY(url.isValid());
    for (auto *browser : {m_light.get(), m_dark.get()}) {
        QVERIFY2(browser->open(url), qPrintable(browser->problem()));
        QVERIFY(browser->text().contains("PRACTICE"_L1));
        keepPicture(*browser, browser == m_dark.get() ? u"dark"_s : u"light"_s);
        QCOMPARE(check(*browser), QString());
    }
}

/// A checker that finds nothing anywhere would let every page pass.
void tst_ConsolePages::theCheckerFindsWhatIsWrong()
{
    QVERIFY(m_light->open(QUrl(u"data:text/html,<html><title>x</title><input><img src='x'>"_s)));
    const auto found = check(*m_light);
    QVERIFY2(found.contains("label: "_L1) && found.contains("image-alt: "_L1), qPrintable(found));
}

QTEST_GUILESS_MAIN(tst_ConsolePages)
#include "tst_consolepages.moc"
