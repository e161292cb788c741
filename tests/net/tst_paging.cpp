// SPDX-License-Identifier: Apache-2.0
#include "net/paging.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

class tst_Paging : public QObject
{
    Q_OBJECT

private slots:
    void collectsAllPages();
    void followsALinkAsItIs();
    void endsAtAnError();
    void refusesALinkToAnotherHost();
    void refusesAPageThatNamesItself();
    void endsAtAPageThatCannotBeRead();
    void collectsPagesByToken();
    void cancelsThePageUnderWay();

private:
    static Result<QList<int>> numbers(const HttpResponse &response);
};

namespace {

struct Bench
{
    TinyServer server;
    ManualClock clock;
    HttpTransport transport;
    ServiceConnection connection{{.service = Service::Okta, .baseUrl = server.url(u"/api"_s)},
                                 oktaToken(Secret("t"_ba)),
                                 transport,
                                 clock};

    TinyReply page(const QByteArray &body, const QString &next)
    {
        const QByteArray link = "<"_ba + next.toLatin1() + ">; rel=\"next\"";
        return TinyReply::http(200, body, {{"Link"_ba, "</api/v1/x>; rel=\"self\""_ba}, {"Link"_ba, link}});
    }
};

} // namespace

Result<QList<int>> tst_Paging::numbers(const HttpResponse &response)
{
    const auto array = response.jsonArray();
    if (!array)
        return array.error();
    QList<int> items;
    for (const auto &value : *array)
        items << value.toInt();
    return items;
}

void tst_Paging::collectsAllPages()
{
    Bench bench;
    bench.server.script({bench.page("[1,2]"_ba, bench.server.url(u"/api/v1/x?after=2"_s).toString()),
                         bench.page("[]"_ba, u"/api/v1/x?after=3"_s), TinyReply::http(200, "[3]"_ba)});
    const auto all = waitFor(collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers));
    QVERIFY(all);
    QCOMPARE(*all, QList<int>({1, 2, 3}));
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(bench.server.requests().at(2).header("Authorization"_ba), "SSWS t"_ba);
}

void tst_Paging::followsALinkAsItIs()
{
    Bench bench;
    bench.server.script({bench.page("[1]"_ba, u"/api/v1/x?after=a%2Bb%2F%3D&filter=id%20eq%20%22%26%22"_s),
                         TinyReply::http(200, "[2]"_ba)});
    auto first = get(u"/v1/x"_s, makeQuery({{u"limit"_s, u"1"_s}}));
    QVERIFY(waitFor(collectLinkedPages<int>(bench.connection, first, numbers)));
    QCOMPARE(bench.server.requests().at(0).target, "/api/v1/x?limit=1"_ba);
    QCOMPARE(bench.server.requests().at(1).target,
             "/api/v1/x?after=a%2Bb%2F%3D&filter=id%20eq%20%22%26%22"_ba);
}

void tst_Paging::endsAtAnError()
{
    Bench bench;
    bench.server.script({bench.page("[1]"_ba, u"/api/v1/x?after=2"_s), TinyReply::http(403)});
    const auto all = waitFor(collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::Forbidden);
}

void tst_Paging::refusesALinkToAnotherHost()
{
    Bench bench;
    TinyServer other;
    bench.server.script(bench.page("[1]"_ba, other.url(u"/api/v1/x?after=2"_s).toString()));
    const auto all = waitFor(collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::HostRefused);
    QCOMPARE(other.connectionCount(), 0);
}

void tst_Paging::refusesAPageThatNamesItself()
{
    Bench bench;
    for (int i = 0; i < 5; ++i)
        bench.server.script(bench.page("[1]"_ba, u"/api/v1/x?after=2"_s));
    const auto all = waitFor(collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(bench.server.requests().size(), 2);
}

void tst_Paging::endsAtAPageThatCannotBeRead()
{
    Bench bench;
    bench.server.script(TinyReply::http(200, "<html>"_ba));
    const auto all = waitFor(collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::UnexpectedReply);
}

void tst_Paging::collectsPagesByToken()
{
    Bench bench;
    bench.server.script(
        {TinyReply::http(200, "[1]"_ba), TinyReply::http(200, "[2]"_ba), TinyReply::http(200, "[]"_ba)});
    int page = 0;
    auto nextOf = [&page](const HttpResponse &) -> std::optional<HttpRequest> {
        if (++page == 3)
            return std::nullopt;
        return get(u"/v1/x"_s, makeQuery({{u"token"_s, QString::number(page)}}));
    };
    const auto all = waitFor<QList<int>>(
        std::make_unique<CollectPages<int>>(bench.connection, get(u"/v1/x"_s), numbers, nextOf));
    QVERIFY(all);
    QCOMPARE(*all, QList<int>({1, 2}));
    QCOMPARE(bench.server.requests().at(2).target, "/api/v1/x?token=2"_ba);
}

void tst_Paging::cancelsThePageUnderWay()
{
    Bench bench;
    bench.server.script({bench.page("[1]"_ba, u"/api/v1/x?after=2"_s), TinyReply::silence()});
    bool called = false;
    auto scope = std::make_unique<QObject>();
    run(scope.get(), collectLinkedPages<int>(bench.connection, get(u"/v1/x"_s), numbers),
        [&called](const Result<QList<int>> &) { called = true; });
    QTRY_COMPARE(bench.server.requests().size(), 2);
    scope.reset();
    QTRY_COMPARE(bench.server.openConnectionCount(), 0);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_Paging)
#include "tst_paging.moc"
