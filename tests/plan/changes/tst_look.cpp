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
};

void tst_Look::forgetsAGroupThatIsGone()
{
    Bench bench;
    bench.server.script({TinyReply::http(200, R"([{"id":"00g1","profile":{"name":"Analysts"}}])"_ba),
                         TinyReply::http(200, R"([{"id":"00g1","profile":{"name":"Old analysts"}
}])"_ba),
                         TinyReply::http(200, "[]"_ba)
});
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

QTEST_GUILESS_MAIN(tst_Look)
#include "tst_look.moc"
