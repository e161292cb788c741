// SPDX-License-Identifier: Apache-2.0
#include "practice/faults.h"
#include "staging/scene.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::staging;
using steps::StepId;

class tst_Scene : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasStates()
    {
        for (int page = 0; page <= int(StepId::Finish); ++page)
            QVERIFY2(statesOf(StepId(page)).size() >= 2, qPrintable(steps::stepName(StepId(page))));
    }

    void noStateIsThereTwice()
    {
        for (int page = 0; page <= int(StepId::Finish); ++page) {
            const QList<PageState> states = statesOf(StepId(page));
            QCOMPARE(QSet<PageState>(states.cbegin(), states.cend()).size(), states.size());
        }
    }

    void everyFaultIsOneThatThePracticeWorldKnows()
    {
        for (const Scene &scene : scenes()) {
            for (const QString &fault : scene.earlyFaults + scene.faults)
                QVERIFY2(practice::parseFault(fault), qPrintable(fault));
        }
    }

    void workIsHeldAndNothingElseIs()
    {
        for (const Scene &scene : scenes()) {
            const bool lasts = scene.state == PageState::Working || scene.state == PageState::Checking;
            QVERIFY2(scene.isHeld() == lasts, qPrintable(steps::stepName(scene.page)));
        }
    }

    void findsByNames()
    {
        const auto scene = findScene(StepId::Connector, u"waiting"_s);
        QVERIFY(scene);
        QCOMPARE(scene->page, StepId::Connector);
        QCOMPARE(scene->state, PageState::Waiting);
        QVERIFY(!findScene(StepId::Begin, u"waiting"_s));
        QVERIFY(!findScene(StepId::Connector, u"Waiting"_s));
    }

    void listsThemForPeople()
    {
        const QStringList lines = scenesText().split(u'\n');
        QCOMPARE(lines.size(), 14);
        QCOMPARE(lines.first(), u"begin: empty, done"_s);
        QVERIFY(lines.contains(u"connector: waiting, done, failed"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Scene)
#include "tst_scene.moc"
