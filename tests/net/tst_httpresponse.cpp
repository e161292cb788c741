// SPDX-License-Identifier: Apache-2.0
#include "net/httpresponse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;

class tst_HttpResponse : public QObject
{
    Q_OBJECT

private slots:
    void findsHeadersInAnyCase();
    void findsTheLink_data();
    void findsTheLink();
    void joinsLinkHeaders();
    void readsJson();
    void knowsWhatAStatusSays_data();
    void knowsWhatAStatusSays();
};

void tst_HttpResponse::findsHeadersInAnyCase()
{
    const HttpResponse response{
        .headers = {{"X-Okta-Request-Id"_ba, "a"_ba}, {"x-two"_ba, "1"_ba}, {"X-Two"_ba, "2"_ba}}};
    QCOMPARE(response.header("x-okta-request-id"), "a"_ba);
    QCOMPARE(response.header("X-TWO"), "1, 2"_ba);
    QCOMPARE(response.header("X-Three"), QByteArray());
    QCOMPARE(response.header(""), QByteArray());
}

void tst_HttpResponse::findsTheLink_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("next");
    const auto page2 = u"https://acme.okta.com/api/v1/users?after=x,y&limit=2"_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("self alone") << R"(<https://acme.okta.com/a>; rel="self")"_ba << QString();
    QTest::newRow("next") << R"(<https://acme.okta.com/api/v1/users?after=x,y&limit=2>; rel="next")"_ba
                          << page2;
    QTest::newRow("merged")
        << R"(<https://acme.okta.com/a>; rel="self", <https://acme.okta.com/api/v1/users?after=x,y&limit=2>; rel="next")"_ba
        << page2;
    QTest::newRow("merged without blanks")
        << R"(<https://acme.okta.com/a>;rel=self,<https://acme.okta.com/api/v1/users?after=x,y&limit=2>;rel=next)"_ba
        << page2;
    QTest::newRow("other parameters")
        << R"(<https://acme.okta.com/api/v1/users?after=x,y&limit=2>; title="a, <b>; rel=\"self\""; REL = "next")"_ba
        << page2;
    QTest::newRow("several relations")
        << R"(<https://acme.okta.com/api/v1/users?after=x,y&limit=2>; rel="last Next")"_ba << page2;
    QTest::newRow("first rel counts") << R"(</a>; rel="self"; rel="next")"_ba << QString();
    QTest::newRow("similar relation") << R"(</a>; rel="next-archive")"_ba << QString();
    QTest::newRow("relative") << R"(</api/v1/users?after=2>; rel="next")"_ba
                              << u"https://acme.okta.com/api/v1/users?after=2"_s;
    QTest::newRow("empty target") << R"(<>; rel="next")"_ba << QString();
    QTest::newRow("no brackets") << R"(https://acme.okta.com/a; rel="next")"_ba << QString();
    QTest::newRow("unclosed") << R"(<https://acme.okta.com/a; rel="next")"_ba << QString();
    QTest::newRow("unclosed quote") << R"(</a>; rel="next)"_ba << u"https://acme.okta.com/a"_s;
    QTest::newRow("no parameters") << "</a>, </b>; rel=next"_ba << u"https://acme.okta.com/b"_s;
    QTest::newRow("parameter without value")
        << "</a>; crossorigin; rel=next"_ba << u"https://acme.okta.com/a"_s;
    QTest::newRow("escape at the end") << R"(</a>; title="\)"_ba << QString();
}

void tst_HttpResponse::findsTheLink()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, next);
    const HttpResponse response{.headers = {{"Link"_ba, header}},
                                .url = QUrl(u"https://acme.okta.com/api/v1/users?limit=2"_s)};
    const auto link = response.link(u"next");
    QCOMPARE(link.has_value(), !next.isEmpty());
    QCOMPARE(link.value_or(QUrl()).toString(QUrl::FullyEncoded), next);
}

void tst_HttpResponse::joinsLinkHeaders()
{
    const HttpResponse response{
        .headers = {{"link"_ba, "</a>; rel=\"self\""_ba}, {"Link"_ba, "</b>; rel=\"next\""_ba}},
        .url = QUrl(u"https://acme.okta.com/a"_s)};
    QCOMPARE(response.link(u"next"), QUrl(u"https://acme.okta.com/b"_s));
}

void tst_HttpResponse::readsJson()
{
    QCOMPARE(HttpResponse{.body = R"({"a":1})"_ba}.jsonObject()->value("a"_L1).toInt(), 1);
    QCOMPARE(HttpResponse{.body = "[1,2]"_ba}.jsonArray()->size(), 2);
    QCOMPARE(HttpResponse{.body = "[]"_ba}.jsonObject().error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(HttpResponse{.body = "<html>"_ba}.jsonArray().error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(HttpResponse{}.jsonObject().error().kind, ErrorKind::UnexpectedReply);
}

void tst_HttpResponse::knowsWhatAStatusSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("301") << 301 << ErrorKind::Moved;
    QTest::newRow("400") << 400 << ErrorKind::Invalid;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << ErrorKind::UnexpectedReply;
    QTest::newRow("409") << 409 << ErrorKind::AlreadyExists;
    QTest::newRow("422") << 422 << ErrorKind::Invalid;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::ServiceFailure;
    QTest::newRow("599") << 599 << ErrorKind::ServiceFailure;
}

void tst_HttpResponse::knowsWhatAStatusSays()
{
    QFETCH(int, status);
    QTEST(errorKindOfStatus(status), "kind");
}

QTEST_GUILESS_MAIN(tst_HttpResponse)
#include "tst_httpresponse.moc"
