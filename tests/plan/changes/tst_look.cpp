// SPDX-License-Identifier: Apache-2.0
#include "plan/change.h"
#include "plan/changes/look.h"
#include "plan/sample.h"
#include "secrets/memorystore.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace setup;
using namespace setup::plan;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

namespace {

/// A context whose services say what they are told to.
struct Bench
{
    QByteArrayList asked() const
    {
        QByteArrayList targets;
        for (const auto &request : server.requests())
            targets << request.target;
        return targets;
    }

    TinyServer server;
    net::HttpTransport transport;
    test::ManualClock clock;
    secrets::MemoryStore secrets;
    okta::OktaClient okta{std::make_unique<net::ServiceConnection>(
        okta::describeOkta(server.url()), net::oktaToken(Secret(QByteArray("t"))), transport, clock)};
    sumo::SumoClient sumo{std::make_unique<net::ServiceConnection>(
        sumo::describeSumo(server.url(u"/api"_s)), net::basic(u"id"_s, Secret(QByteArray("k"))), transport,
        clock)};
    Context context{.okta = okta,
                    .sumo = sumo,
                    .transport = transport,
                    .secrets = secrets,
                    .clock = clock,
                    .setupId = u"sample"_s};
};

} // namespace

class tst_Look : public QObject
{
    Q_OBJECT

private slots:
    void forgetsAGroupThatIsGone();
    void asksForFewPeopleOneByOne_data();
    void asksForFewPeopleOneByOne();
};

void tst_Look::forgetsAGroupThatIsGone()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, R"([{"id":"00g1","profile":{"name":"Analysts"}}])"_ba),
                         TinyReply::http(200, R"([{"id":"00g1","profile":{"name":"Old analysts"}
}])"_ba),
                         TinyReply::http(200, "[]"_ba)});
    bench.context.answers.groups = {{u"Analysts"_s, u"Analyst"_s}};
    const auto &groups = bench.context.discovery.groups;
    for (int look = 0; look < 2; ++look) { // the second one is satisfied with what the first one found
        QVERIFY(waitFor(lookAtGroups(bench.context)));
        QVERIFY(groups->contains(u"Analysts"_s));
    }
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(11s);
    QVERIFY(waitFor(lookAtGroups(bench.context)));
    QVERIFY(groups->isEmpty());
    QVERIFY(waitFor(lookAtGroups(bench.context))); // somebody may make it at any moment
    QCOMPARE(bench.server.requests().size(), 3);
}

void tst_Look::asksForFewPeopleOneByOne_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<int>("requests");
    QTest::newRow("one, the tenant's size unknown") << 1 << false << 1;
    QTest::newRow("twenty, the tenant's size unknown") << 20 << false << 20;
    QTest::newRow("twenty-one, the tenant's size unknown") << 21 << false << 0;
    QTest::newRow("two, the tenant's size refused") << 2 << true << 2;
}

void tst_Look::asksForFewPeopleOneByOne()
{
    QFETCH(const int, people);
    QFETCH(const bool, isRefused);
    QFETCH(const int, requests);
    Bench bench;
    bench.context.answers = test::sampleAnswers();
    bench.context.answers.groups.clear();
    auto &discovery = bench.context.discovery;
    discovery = test::finishedDiscovery();
    discovery.scimProbe.reset();
    if (isRefused)
        discovery.scimProbe = sumo::ScimProbe{.finding = sumo::ScimFinding::Forbidden};
    discovery.appUsers->clear();
    for (int i = 0; i < people; ++i) {
        *discovery.appUsers << okta::AppUser{.id = okta::UserId(QString::number(i)),
                                             .status = u"PROVISIONED"_s,
                                             .userName = u"p%1@acme.example"_s.arg(i)};
        bench.server.script(TinyReply::http(200, R"({"data":[]})"_ba));
    }
    for (const auto part : {Part::App, Part::Roles, Part::AppUsers, Part::Events})
        discovery.readings.insert(part, {.at = bench.clock.now(), .by = {}});
    discovery.readings.remove(Part::SumoUsers);
    const auto catalog = changeCatalog();
    const auto proof = std::find_if(catalog.cbegin(), catalog.cend(),
                                    [](const auto &change) { return change->id() == change_id::proof; });
    QVERIFY(waitFor((*proof)->look(bench.context, false)));
    const auto asked = bench.asked();
    QCOMPARE(std::count_if(asked.cbegin(), asked.cend(),
                           [](const QByteArray &target) { return target.contains("email="); }),
             requests);
    QCOMPARE(asked.size(), std::max(requests, 1));
}

QTEST_GUILESS_MAIN(tst_Look)
#include "tst_look.moc"
