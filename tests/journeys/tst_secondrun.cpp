// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"

using namespace Qt::StringLiterals;
using namespace setup;

/// The whole design in one assertion: what is right is left alone.
class tst_SecondRun : public QObject
{
    Q_OBJECT

private slots:
    void changesNothing();
    void leavesBothTenantsAsTheFirstOneDid();
    void bringsBackWhatSomebodyChangedByHand();
};

namespace {

std::unique_ptr<practice::PracticeWorld> startWorld()
{
    auto world = practice::PracticeWorld::start({.people = 4, .withAdministrator = true});
    return world ? std::move(world).value() : nullptr;
}

QStringList writes(const QList<practice::RequestRecord> &requests, qsizetype from)
{
    QStringList found;
    for (qsizetype i = from; i < requests.size(); ++i) {
        const auto &request = requests.at(i);
        if (!request.fromOkta && request.method != "GET"_L1 && request.method != "HEAD"_L1)
            found << request.method + u' ' + request.path;
    }
    return found;
}

} // namespace

void tst_SecondRun::changesNothing()
{
    const auto world = startWorld();
    QVERIFY(world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto before = world->requests().size();
    QVERIFY(!writes(world->requests(), 0).isEmpty());

    QCOMPARE(engine.run(), plan::RunEnd::Done);

    QCOMPARE(writes(world->requests(), before), QStringList());
}

void tst_SecondRun::leavesBothTenantsAsTheFirstOneDid()
{
    const auto world = startWorld();
    QVERIFY(world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto first = world->state();

    QCOMPARE(engine.run(), plan::RunEnd::Done);

    QCOMPARE(world->state(), first);
}

void tst_SecondRun::bringsBackWhatSomebodyChangedByHand()
{
    const auto world = startWorld();
    QVERIFY(world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto right = world->state();
    {
        const auto session = engine.session();
        auto discovered = false;
        run(session.get(), session->discover(),
            [&discovered](const Result<Unit> &result) { discovered = static_cast<bool>(result); });
        QTRY_VERIFY(discovered);
        const auto person = session->discovery().appUsers->constFirst();
        std::optional<bool> changed;
        run(session.get(),
            session->okta().updateAppUser(session->discovery().app->id, person.id,
                                          {{u"roles"_s, u"Security Responder"_s}}),
            [&changed](const Result<okta::AppUser> &result) { changed = static_cast<bool>(result); });
        QTRY_VERIFY(changed.has_value());
        QVERIFY(*changed);
        QTRY_VERIFY(world->state() != right);
    }

    QCOMPARE(engine.run(), plan::RunEnd::Done);

    QCOMPARE(world->state(), right);
}

QTEST_GUILESS_MAIN(tst_SecondRun)
#include "tst_secondrun.moc"
