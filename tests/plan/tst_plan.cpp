// SPDX-License-Identifier: Apache-2.0
// covers: change.cpp
#include "plan/plan.h"
#include "plan/sample.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void everyNeedComesEarlier();
    void keepsTheOrderThatTheServicesDemand();
    void knowsWhatIsOpen();
    void namesTheFirstObstacle();
    void namesAnObstacleThatIsOnlyRead();
    void whatAPersonSaysIsNotProven();
};

void tst_Plan::everyNeedComesEarlier()
{
    QSet<QString> earlier;
    for (const auto &change : changeCatalog()) {
        for (const auto &need : change->needs())
            QVERIFY2(earlier.contains(need.toString()), qPrintable(change->id().toString()));
        QVERIFY(!earlier.contains(change->id().toString()));
        earlier << change->id().toString();
    }
    QCOMPARE(earlier.size(), 18);
}

void tst_Plan::whatAPersonSaysIsNotProven()
{
    auto answers = test::sampleAnswers();
    answers.doneByHand = QStringList{change_id::connector.toString()};
    auto plan = makePlan(changeCatalog(), answers, {});
    const auto *connector = plan.find(change_id::connector);
    QVERIFY(connector->said && connector->isSettled() && !connector->isDone());
    QVERIFY(!plan.find(change_id::toApp)->isSettled());
    QVERIFY(!plan.isDone());
    // Once it is seen, it is more than said.
    plan = makePlan(changeCatalog(), answers, test::finishedDiscovery());
    QVERIFY(plan.find(change_id::connector)->isDone() && !plan.find(change_id::connector)->said);
}

void tst_Plan::keepsTheOrderThatTheServicesDemand()
{
    const auto plan = makePlan(changeCatalog(), test::sampleAnswers(), {});
    const auto needs = [&plan](const ChangeId &id) { return plan.find(id)->needs; };
    QVERIFY(
        needs(change_id::scimEnabled).contains(change_id::oktaSamlSettings)); // no PUT of the app after it
    QVERIFY(needs(change_id::assignments).contains(change_id::toApp)); // else people stay stuck
    QVERIFY(needs(change_id::appProfile).contains(change_id::mappingToApp)); // mappings before schema
    QVERIFY(needs(change_id::appProfile).contains(change_id::mappingToOkta));
    QVERIFY(needs(change_id::proof).contains(change_id::assignments));
    QVERIFY(!plan.find(ChangeId(u"nothing"_s)));
}

void tst_Plan::knowsWhatIsOpen()
{
    auto discovery = test::finishedDiscovery();
    QVERIFY(makePlan(changeCatalog(), test::sampleAnswers(), discovery).isDone());
    discovery.appSchema->custom.remove(u"roles"_s);
    const auto plan = makePlan(changeCatalog(), test::sampleAnswers(), discovery);
    QVERIFY(!plan.isDone());
    QCOMPARE(plan.open().size(), 1);
    QVERIFY(plan.open().first().id == change_id::appAttribute);
}

void tst_Plan::namesTheFirstObstacle()
{
    auto discovery = test::finishedDiscovery();
    QVERIFY(!makePlan(changeCatalog(), test::sampleAnswers(), discovery).obstacle());
    discovery.app->status = u"INACTIVE"_s;
    discovery.scimKeys->first().disabled = true;
    const auto obstacle = makePlan(changeCatalog(), test::sampleAnswers(), discovery).obstacle();
    QVERIFY(obstacle);
    QCOMPARE(obstacle->code, u"app-inactive"_s);
}

void tst_Plan::namesAnObstacleThatIsOnlyRead()
{
    const auto obstacleOf = [](const Discovery &discovery) {
        return makePlan(changeCatalog(), test::sampleAnswers(), discovery).obstacle().value_or(Error{}).code;
    };
    auto discovery = test::finishedDiscovery();
    discovery.certificate->notAfter = test::sampleTime().addSecs(-1);
    QCOMPARE(obstacleOf(discovery), u"certificate-expired"_s);
    discovery = test::finishedDiscovery();
    discovery.scimProbe->finding = sumo::ScimFinding::Unauthorized;
    QCOMPARE(obstacleOf(discovery), u"connector-test"_s);
    // What the writes are yet to bring about stands in no way.
    discovery = test::finishedDiscovery();
    discovery.sumoUsers->clear();
    QVERIFY(!makePlan(changeCatalog(), test::sampleAnswers(), discovery).isDone());
    QCOMPARE(obstacleOf(discovery), QString());
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
