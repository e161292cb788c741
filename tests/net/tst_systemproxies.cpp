// SPDX-License-Identifier: Apache-2.0
#include "net/httptransport.h"
#include "net/systemproxies.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QNetworkProxyQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

/// Runs with https_proxy and http_proxy in the environment, which is how a desktop without settings names a proxy.
class tst_SystemProxies : public QObject
{
    Q_OBJECT

private slots:
    void useNoneForThisComputer();
    void tellsThatTheProxyWantsCredentials();
    void tellsThatTheProxyRefuses();
    void tellsThatTheProxyIsGone();

private:
    static Result<HttpResponse> askThrough(quint16 port);
};

Result<HttpResponse> tst_SystemProxies::askThrough(quint16 port)
{
    const QByteArray proxy = "http://127.0.0.1:"_ba + QByteArray::number(port);
    qputenv("https_proxy", proxy);
    qputenv("http_proxy", proxy);
    HttpTransport transport;
    return waitFor(
        transport.send(QUrl(u"https://api.example.com/api"_s), {.method = Method::Post}, "Basic x"_ba));
}

void tst_SystemProxies::useNoneForThisComputer()
{
    qputenv("https_proxy", "http://127.0.0.1:9");
    qputenv("http_proxy", "http://127.0.0.1:9");
    SystemProxies proxies;
    for (const auto *text : {"http://127.0.0.1:8080/", "https://localhost/", "http://[::1]:80/"}) {
        const auto found = proxies.queryProxy(QNetworkProxyQuery(QUrl(QString::fromLatin1(text))));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().type(), QNetworkProxy::NoProxy);
    }
    TinyServer server;
    server.script(TinyReply::http(200));
    HttpTransport transport;
    QVERIFY(waitFor(transport.send(server.url(), {}, {})));
}

void tst_SystemProxies::tellsThatTheProxyWantsCredentials()
{
    TinyServer proxy;
    proxy.script(TinyReply::http(407, "<html>"_ba, {{"Proxy-Authenticate"_ba, "Basic realm=\"office\""_ba}}));
    const auto response = askThrough(proxy.port());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ProxyFailed);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(proxy.requests().constFirst().method, "CONNECT"_ba);
    // The proxy sees whom we want to talk to, and no more.
    QVERIFY(!proxy.requests().constFirst().hasHeader("Authorization"_ba));
}

void tst_SystemProxies::tellsThatTheProxyRefuses()
{
    TinyServer proxy;
    for (int i = 0; i < 10; ++i)
        proxy.script(TinyReply::http(403, "<html>"_ba));
    const auto response = askThrough(proxy.port());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ProxyFailed);
}

void tst_SystemProxies::tellsThatTheProxyIsGone()
{
    const auto port = TinyServer().port();
    const auto response = askThrough(port);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ProxyFailed);
    QVERIFY(!response.error().outcomeUnknown);
}

QTEST_GUILESS_MAIN(tst_SystemProxies)
#include "tst_systemproxies.moc"
