// SPDX-License-Identifier: Apache-2.0
#include "practice/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::practice;

class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void readsASpec()
    {
        const auto fault = parseFault(u"Okta:post:/api/v1/apps*:drop-after:3:2"_s);
        QVERIFY(fault);
        QCOMPARE(fault->service, u"okta"_s);
        QCOMPARE(fault->method, u"POST"_s);
        QCOMPARE(fault->path, u"/api/v1/apps*"_s);
        QCOMPARE(fault->kind, FaultKind::DropAfter);
        QCOMPARE(fault->count, 3);
        QCOMPARE(fault->skip, 2);
    }

    void readsEveryKind()
    {
        const auto kinds = faultKinds();
        QCOMPARE_GE(kinds.size(), 20);
        for (const auto &kind : kinds)
            QVERIFY2(parseFault(u"*:*:*:%1"_s.arg(kind)), qPrintable(kind));
    }

    void strikesOnceUnlessItIsAState()
    {
        QCOMPARE(parseFault(u"*:*:*:500"_s)->count, 1);
        QCOMPARE(parseFault(u"*:*:*:500:*"_s)->count, Fault::always);
        QCOMPARE(parseFault(u"*:*:*:expired-key"_s)->count, Fault::always);
    }

    void saysWhatIsWrongWithASpec_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("problem");
        QTest::newRow("too short") << u"okta:GET"_s << u"this has 2"_s;
        QTest::newRow("too long") << u"okta:GET:/:500:1:2:3"_s << u"this has 7"_s;
        QTest::newRow("service") << u"sumologic:GET:/:500"_s << u"\"sumologic\" is no service"_s;
        QTest::newRow("method") << u"okta:FETCH:/:500"_s << u"\"FETCH\" is no method"_s;
        QTest::newRow("path") << u"okta:GET:api:500"_s << u"\"api\""_s;
        QTest::newRow("kind") << u"okta:GET:/:bang"_s << u"\"bang\" is no kind"_s;
        QTest::newRow("count") << u"okta:GET:/:500:0"_s << u"count \"0\""_s;
        QTest::newRow("skip") << u"okta:GET:/:500:1:x"_s << u"\"x\""_s;
    }

    void saysWhatIsWrongWithASpec()
    {
        QFETCH(const QString, spec);
        QFETCH(const QString, problem);
        const auto fault = parseFault(spec);
        QVERIFY(!fault);
        QVERIFY2(fault.error().detail.contains(problem), qPrintable(fault.error().detail));
        QVERIFY(fault.error().detail.contains(u"502-html"));
    }

    void letsSomePassThenStrikesSoOften()
    {
        FaultBook book;
        book.add(*parseFault(u"sumo:GET:/api/v1/roles:500:2:1"_s));
        const auto take = [&book] { return book.take(u"sumo"_s, u"GET"_s, u"/api/v1/roles"_s, false); };
        QVERIFY(!take());
        QCOMPARE(book.hits(), 0);
        QVERIFY(take());
        QVERIFY(take());
        QVERIFY(!take());
        QCOMPARE(book.hits(), 2);
    }

    void matchesServiceMethodAndPath()
    {
        FaultBook book;
        book.add(*parseFault(u"okta:GET:/api/v1/apps/*/users:500:*"_s));
        QVERIFY(book.take(u"okta"_s, u"GET"_s, u"/api/v1/apps/0oa1/users"_s, false));
        QVERIFY(!book.take(u"okta"_s, u"GET"_s, u"/api/v1/apps/0oa1/users/00u1"_s, false));
        QVERIFY(!book.take(u"okta"_s, u"POST"_s, u"/api/v1/apps/0oa1/users"_s, false));
        QVERIFY(!book.take(u"sumo"_s, u"GET"_s, u"/api/v1/apps/0oa1/users"_s, false));
    }

    void leavesOktasOwnRequestsAlone()
    {
        FaultBook book;
        book.add(*parseFault(u"sumo:*:*:500:*"_s));
        QVERIFY(!book.take(u"sumo"_s, u"GET"_s, u"/api/v1/scim/Users"_s, true));
        book.add(*parseFault(u"sumo:*:/api/v1/scim/*:401:*"_s));
        QCOMPARE(book.take(u"sumo"_s, u"GET"_s, u"/api/v1/scim/Users"_s, true), FaultKind::Unauthorized);
    }

    void remembersThatAServiceIsLimited()
    {
        FaultBook book;
        QVERIFY(!book.limits(u"okta"_s));
        book.add(*parseFault(u"okta:*:*:429"_s));
        QVERIFY(book.take(u"okta"_s, u"GET"_s, u"/"_s, false));
        QVERIFY(book.limits(u"okta"_s));
        QVERIFY(!book.limits(u"sumo"_s));
        book.clear();
        QVERIFY(!book.limits(u"okta"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
