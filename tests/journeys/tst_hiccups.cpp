// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"

using namespace Qt::StringLiterals;
using namespace setup;

/// What passes by itself doesn't end a run, and leaves nothing behind.
class tst_Hiccups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesOn_data();
    void goesOn();

private:
    QJsonObject m_undisturbed;
};

void tst_Hiccups::initTestCase()
{
    const auto world = practice::PracticeWorld::start({.people = 4, .withAdministrator = true});
    QVERIFY(world);
    QCOMPARE(test::Engine(**world).run(), plan::RunEnd::Done);
    m_undisturbed = (*world)->state();
}

void tst_Hiccups::goesOn_data()
{
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &fault) { QTest::newRow(name) << fault; };
    row("a new role lags behind", u"sumo:POST:/api/v1/serviceAccounts:role-lag"_s);
    row("the connector test is cut", u"sumo:GET:/api/v1/scim/Users:drop"_s);
    row("the connector test is limited", u"sumo:GET:/api/v1/scim/Users:429"_s);
    row("the connector test meets a broken service", u"sumo:GET:/api/v1/scim/Users:500"_s);
    row("the connector test's sign-in is throttled", u"sumo:GET:/api/v1/scim/Users:401"_s);
    row("an app isn't made", u"okta:POST:/api/v1/apps:drop"_s);
    row("the reply to an app's making is lost", u"okta:POST:/api/v1/apps:drop-after"_s);
    row("the reply to a configuration's making is lost",
        u"sumo:POST:/api/v1/saml/identityProviders:drop-after"_s);
}

void tst_Hiccups::goesOn()
{
    QFETCH(const QString, fault);
    const auto parsed = practice::parseFault(fault);
    QVERIFY(parsed);
    const auto world = practice::PracticeWorld::start(
        {.people = 4, .withAdministrator = true, .faults = {*parsed}});
    QVERIFY(world);
    test::Engine engine(**world);
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE((*world)->faultsHit(), 1);
    QCOMPARE((*world)->state(), m_undisturbed);
}

QTEST_GUILESS_MAIN(tst_Hiccups)
#include "tst_hiccups.moc"
