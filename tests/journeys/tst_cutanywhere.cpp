// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace setup;

/// Cuts the connection at each request of a whole setup in turn, before and after the service has taken it, goes on,
/// and compares both tenants with those of a setup that nothing disturbed.
class tst_CutAnywhere : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAsIfNothingHadHappened_data() const;
    void endsAsIfNothingHadHappened();

private:
    QJsonObject m_undisturbed;
    int m_requests = 0;
};

void tst_CutAnywhere::initTestCase()
{
    auto world = practice::PracticeWorld::start({.people = 4, .withAdministrator = true});
    QVERIFY(world);
    test::Engine engine(**world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    m_undisturbed = (*world)->state();
    const auto counts = (*world)->requestCounts();
    m_requests = counts.okta + counts.sumo;
    QVERIFY(m_requests > 30);
}

void tst_CutAnywhere::endsAsIfNothingHadHappened_data() const
{
    QTest::addColumn<int>("request");
    QTest::addColumn<QString>("kind");
    for (int request = 0; request < m_requests; ++request) {
        for (const auto &kind : {u"drop"_s, u"drop-after"_s})
            QTest::addRow("request %d, %s", request + 1, qPrintable(kind)) << request << kind;
    }
}

void tst_CutAnywhere::endsAsIfNothingHadHappened()
{
    QFETCH(const int, request);
    QFETCH(const QString, kind);
    const auto fault = practice::parseFault(u"*:*:*:%1:1:%2"_s.arg(kind).arg(request));
    QVERIFY(fault);
    auto world = practice::PracticeWorld::start({.people = 4, .withAdministrator = true, .faults = {*fault}});
    QVERIFY(world);
    test::Engine engine(**world);

    // The first run may mend it by itself or stop; the next one starts from nothing but what the keychain keeps.
    const auto first = engine.run();
    QVERIFY2(first == plan::RunEnd::Done || first == plan::RunEnd::Failed,
             qPrintable(describe(engine.lastError())));
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));

    QCOMPARE((*world)->faultsHit(), 1); // in whichever of the two runs

    const auto state = (*world)->state();
    QCOMPARE(state.value("okta"_L1).toObject().value("apps"_L1),
             m_undisturbed.value("okta"_L1).toObject().value("apps"_L1));
    QCOMPARE(state.value("sumo"_L1), m_undisturbed.value("sumo"_L1));
    QCOMPARE(state, m_undisturbed);
}

QTEST_GUILESS_MAIN(tst_CutAnywhere)
#include "tst_cutanywhere.moc"
