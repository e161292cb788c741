// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace setup;

/// A whole setup that assigns groups instead of people.
class tst_Groups : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsProven();
    void groupWithoutMembersIsProvenAsSuch();

private:
    static std::unique_ptr<practice::PracticeWorld> worldWith(int people);
    static QStringList proofOf(const test::Engine &engine);
};

std::unique_ptr<practice::PracticeWorld> tst_Groups::worldWith(int people)
{
    auto world = practice::PracticeWorld::start({.people = people, .withAdministrator = true});
    return world ? std::move(world).value() : nullptr;
}

QStringList tst_Groups::proofOf(const test::Engine &engine)
{
    QStringList facts;
    const auto *proof = engine.lastPlan().find(plan::change_id::proof);
    for (const auto &fact : proof->assessment.evidence)
        facts << fact.key + u'=' + fact.value.text;
    return facts;
}

void tst_Groups::everyMemberIsProven()
{
    const auto world = worldWith(4);
    QVERIFY(world);
    test::Engine engine(*world);
    engine.assignGroups({{u"Analysts"_s, u"Analyst"_s}, {u"Administrators"_s, u"Administrator"_s}});
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE(proofOf(engine), QStringList{u"proof.people=5"_s});
}

void tst_Groups::groupWithoutMembersIsProvenAsSuch()
{
    const auto world = worldWith(0); // nobody but the administrator
    QVERIFY(world);
    test::Engine engine(*world);
    engine.assignGroups({{u"Analysts"_s, u"Analyst"_s}});
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE(proofOf(engine), QStringList{u"proof.emptyGroups=Analysts"_s});
}

QTEST_GUILESS_MAIN(tst_Groups)
#include "tst_groups.moc"
