// SPDX-License-Identifier: Apache-2.0
// covers: serviceconnection.cpp
#include "net/serviceconnection.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

namespace {

/// Credentials that are numbered, and count what is asked of them.
class NumberedCredentials final : public Authorizer
{
public:
    struct State
    {
        int edition = 1;
        int renewals = 0;
        bool needsPreparation = false;
        std::optional<Error> failure = {};
    };

    explicit NumberedCredentials(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    QByteArray authorization() const override { return "Bearer " + QByteArray::number(m_state->edition); }
    int edition() const override { return m_state->edition; }

    Call<Unit> preparation() override
    {
        return m_state->needsPreparation ? renewal(m_state->edition) : nullptr;
    }

    Call<Unit> renewal(int refusedEdition) override
    {
        if (m_state->failure)
            return failed<Unit>(*m_state->failure);
        return mapped<Unit>(ready(Unit{}), [state = m_state, refusedEdition](Unit) -> Result<Unit> {
            ++state->renewals;
            state->edition = refusedEdition + 1;
            state->needsPreparation = false;
            return Unit{};
        });
    }

private:
    std::shared_ptr<State> m_state; // the test looks at it, too
};

struct Bench
{
    Bench()
    {
        connection = std::make_unique<ServiceConnection>(
            ServiceDescription{.service = Service::Okta, .baseUrl = server.url()},
            std::make_unique<NumberedCredentials>(credentials), transport, clock);
    }

    Result<HttpResponse> ask(const HttpRequest &request) const { return waitFor(connection->send(request)); }

    QList<QByteArray> sentCredentials() const
    {
        QList<QByteArray> sent;
        for (const auto &request : server.requests())
            sent << request.header("Authorization"_ba);
        return sent;
    }

    TinyServer server;
    ManualClock clock;
    HttpTransport transport;
    std::shared_ptr<NumberedCredentials::State> credentials = std::make_shared<NumberedCredentials::State>();
    std::unique_ptr<ServiceConnection> connection;
};

const TinyReply fine = TinyReply::http(200, "{}"_ba);

} // namespace

/// What a connection does with credentials that come to their end.
class tst_Renewal : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAfterA401_data();
    void goesOnAfterA401();
    void believesTheSecondRefusal();
    void endsWithTheReasonWhenNothingCanBeRenewed();
    void looksAgainBeforeWhatNeedsAFreshLook();
    void getsCredentialsBeforeTheFirstRequest();
    void sendsNothingWithoutCredentials();
    void renewsNothingForA403();
    void countsTheRenewedRequestAsTheSameAttempt();
};

void tst_Renewal::goesOnAfterA401_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("a look") << false;
    QTest::newRow("a create, which was not taken") << true;
}

void tst_Renewal::goesOnAfterA401()
{
    QFETCH(bool, writes);
    Bench bench;
    bench.server.script({TinyReply::http(401), fine});
    QVERIFY(bench.ask(writes ? post(u"/api/v1/apps"_s, {{u"label"_s, u"x"_s}}) : get(u"/api/v1/apps"_s)));
    QCOMPARE(bench.sentCredentials(), QList<QByteArray>({"Bearer 1", "Bearer 2"}));
    QCOMPARE(bench.credentials->renewals, 1);
}

void tst_Renewal::believesTheSecondRefusal()
{
    Bench bench;
    bench.server.script({TinyReply::http(401), TinyReply::http(401)});
    QCOMPARE(bench.ask(get(u"/x"_s)).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.credentials->renewals, 1);
}

void tst_Renewal::endsWithTheReasonWhenNothingCanBeRenewed()
{
    Bench bench;
    bench.credentials->failure = Error{
        .kind = ErrorKind::Unauthorized, .code = u"ended"_s, .request = u"POST /token"_s};
    bench.server.script(TinyReply::http(401));
    const auto ended = bench.ask(get(u"/x"_s));
    QCOMPARE(ended.error().code, u"ended"_s);
    QCOMPARE(ended.error().request, u"POST /token"_s);
}

void tst_Renewal::looksAgainBeforeWhatNeedsAFreshLook()
{
    Bench bench;
    bench.server.script({TinyReply::http(401), fine});
    auto request = put(u"/api/v1/apps/1"_s, {});
    request.needsFreshLook = true;
    const auto refused = bench.ask(request);
    QVERIFY(!refused);
    QVERIFY(refused.error().lookFirst);
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.ask(get(u"/api/v1/apps/1"_s)));
    QCOMPARE(bench.sentCredentials().last(), "Bearer 2"_ba);
}

void tst_Renewal::getsCredentialsBeforeTheFirstRequest()
{
    Bench bench;
    bench.credentials->needsPreparation = true;
    bench.server.script({fine, fine});
    QVERIFY(bench.ask(get(u"/x"_s)));
    QVERIFY(bench.ask(get(u"/y"_s)));
    QCOMPARE(bench.sentCredentials(), QList<QByteArray>({"Bearer 2", "Bearer 2"}));
}

void tst_Renewal::sendsNothingWithoutCredentials()
{
    Bench bench;
    bench.credentials->needsPreparation = true;
    bench.credentials->failure = Error{.kind = ErrorKind::Unreachable};
    QCOMPARE(bench.ask(get(u"/x"_s)).error().kind, ErrorKind::Unreachable);
    QVERIFY(bench.server.requests().isEmpty());
}

void tst_Renewal::renewsNothingForA403()
{
    Bench bench;
    bench.server.script(TinyReply::http(403));
    QCOMPARE(bench.ask(get(u"/x"_s)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(bench.credentials->renewals, 0);
}

void tst_Renewal::countsTheRenewedRequestAsTheSameAttempt()
{
    Bench bench;
    bench.server.script({TinyReply::http(401), fine});
    QVERIFY(bench.ask(get(u"/x"_s)));
    QVERIFY(!bench.server.requests().at(1).hasHeader("X-Okta-Retry-Count"_ba));
    QVERIFY(bench.clock.waits().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Renewal)
#include "tst_renewal.moc"
