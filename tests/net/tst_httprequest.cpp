// SPDX-License-Identifier: Apache-2.0
#include "net/httprequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::net;

class tst_HttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatMayBeRepeated_data();
    void knowsWhatMayBeRepeated();
    void buildsTheCommonShapes();
    void encodesAPathSegment_data();
    void encodesAPathSegment();
    void encodesAQueryWhole();
};

void tst_HttpRequest::knowsWhatMayBeRepeated_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QString>("name");
    QTest::newRow("get") << Method::Get << false << true << false << u"GET"_s;
    QTest::newRow("head") << Method::Head << false << true << false << u"HEAD"_s;
    QTest::newRow("put") << Method::Put << false << true << true << u"PUT"_s;
    QTest::newRow("delete") << Method::Delete << false << true << true << u"DELETE"_s;
    QTest::newRow("post") << Method::Post << false << false << true << u"POST"_s;
    QTest::newRow("post, marked") << Method::Post << true << true << true << u"POST"_s;
    QTest::newRow("patch") << Method::Patch << false << false << true << u"PATCH"_s;
    QTest::newRow("patch, marked") << Method::Patch << true << true << true << u"PATCH"_s;
}

void tst_HttpRequest::knowsWhatMayBeRepeated()
{
    QFETCH(Method, method);
    QFETCH(bool, marked);
    const HttpRequest request{.method = method, .repeatable = marked};
    QTEST(request.isRepeatable(), "repeatable");
    QTEST(request.changesSomething(), "changes");
    QTEST(methodName(method), "name");
}

void tst_HttpRequest::buildsTheCommonShapes()
{
    QCOMPARE(get(u"/a"_s).method, Method::Get);
    QCOMPARE(remove(u"/a"_s).method, Method::Delete);
    const auto posted = post(u"/a"_s, {{u"x"_s, 1}});
    QCOMPARE(posted.method, Method::Post);
    QCOMPARE(posted.path, u"/a"_s);
    QCOMPARE(posted.body, R"({"x":1})"_ba);
    QVERIFY(!posted.isRepeatable());
    const auto written = put(u"/a"_s, {});
    QCOMPARE(written.method, Method::Put);
    QCOMPARE(written.body, "{}"_ba);
    QVERIFY(written.isRepeatable());
    auto once = written;
    once.needsFreshLook = true;
    QVERIFY(!once.isRepeatable());
}

void tst_HttpRequest::encodesAPathSegment_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("segment");
    QTest::newRow("id") << u"0oa1gjh63g214q0Hq0g4"_s << u"0oa1gjh63g214q0Hq0g4"_s;
    QTest::newRow("login") << u"a.b@example.com"_s << u"a.b%40example.com"_s;
    QTest::newRow("slash") << u"../users"_s << u"..%2Fusers"_s;
    QTest::newRow("dots") << u".."_s << u"%2E%2E"_s;
    QTest::newRow("dot") << u"."_s << u"%2E"_s;
    QTest::newRow("query") << u"a?b#c%"_s << u"a%3Fb%23c%25"_s;
    QTest::newRow("letters") << u"ü"_s << u"%C3%BC"_s;
}

void tst_HttpRequest::encodesAPathSegment()
{
    QFETCH(QString, value);
    QTEST(pathSegment(value), "segment");
}

void tst_HttpRequest::encodesAQueryWhole()
{
    const auto query = makeQuery({{u"q"_s, u"a+b c"_s}, {u"filter"_s, u"x eq \"1&2=3%\""_s}});
    QCOMPARE(query.toString(QUrl::FullyEncoded), u"q=a%2Bb%20c&filter=x%20eq%20%221%262%3D3%25%22"_s);
    QCOMPARE(withItem(query, u"t"_s, u"="_s).toString(QUrl::FullyEncoded),
             query.toString(QUrl::FullyEncoded) + u"&t=%3D");
}

QTEST_GUILESS_MAIN(tst_HttpRequest)
#include "tst_httprequest.moc"
