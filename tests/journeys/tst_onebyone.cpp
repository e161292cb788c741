// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"

using namespace Qt::StringLiterals;
using namespace setup;

/// Each change by itself in a session that has read nothing before.
class tst_OneByOne : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSameSetup();
    void leavesAFinishedSetupAlone();
};

namespace {

std::unique_ptr<practice::PracticeWorld> startWorld()
{
    auto world = practice::PracticeWorld::start({.people = 4, .withAdministrator = true});
    return world ? std::move(world).value() : nullptr;
}

qsizetype writesIn(const practice::PracticeWorld &world)
{
    const auto requests = world.requests();
    return std::count_if(requests.cbegin(), requests.cend(), [](const practice::RequestRecord &request) {
        return !request.fromOkta && request.method != "GET"_L1;
    });
}

} // namespace

void tst_OneByOne::makesTheSameSetup()
{
    const auto whole = startWorld();
    QVERIFY(whole);
    QCOMPARE(test::Engine(*whole).run(), plan::RunEnd::Done);

    const auto world = startWorld();
    QVERIFY(world);
    test::Engine engine(*world);
    QList<plan::ChangeId> soFar;
    for (const auto &change : plan::changeCatalog()) {
        soFar << change->id();
        // What is only watched shows by what was read for those before.
        const bool isWatched = change->kind() == plan::ChangeKind::Observation;
        const auto end = engine.run(false, isWatched ? soFar : QList{change->id()});
        QVERIFY2(end == plan::RunEnd::Done,
                 qPrintable(change->id().toString() + u": "_s + describe(engine.lastError())));
    }

    QCOMPARE(world->state(), whole->state());
}

void tst_OneByOne::leavesAFinishedSetupAlone()
{
    const auto world = startWorld();
    QVERIFY(world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto before = writesIn(*world);
    for (const auto &change : plan::changeCatalog()) {
        if (change->kind() != plan::ChangeKind::Automatic)
            continue;
        const auto end = engine.run(false, {change->id()});
        QVERIFY2(end == plan::RunEnd::Done,
                 qPrintable(change->id().toString() + u": "_s + describe(engine.lastError())));
        QVERIFY2(writesIn(*world) == before, qPrintable(change->id().toString()));
    }
}

QTEST_GUILESS_MAIN(tst_OneByOne)
#include "tst_onebyone.moc"
