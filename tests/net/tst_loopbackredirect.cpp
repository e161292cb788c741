// SPDX-License-Identifier: Apache-2.0
#include "net/loopbackredirect.h"
#include "support/waitfor.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::net;

class tst_LoopbackRedirect : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listensOnTheLoopbackAddressAlone();
    void triesItsPortsInTurn();
    void saysThatNoPortIsFree();
    void takesTheRedirectAndAnswersTheBrowser();
    void decodesWhatTheRedirectCarries();
    void showsNothingOfTheRequest();
    void closesAfterTheAnswer();
    void refusesAnotherStateAndWaitsOn();
    void refusesWhatIsNoRedirect_data();
    void refusesWhatIsNoRedirect();
    void endsARequestWithoutEnd();
    void survivesABrowserThatGoesAway();
    void canBeGivenUp();

private:
    QByteArray ask(const QByteArray &bytes) const;
    QByteArray get(const QByteArray &target) const;

    std::unique_ptr<LoopbackRedirect> m_redirect;
};

namespace {

const QString state = u"state-1"_s;

RedirectPages pages()
{
    return {.taken = "<p>Signed in</p>"_ba, .refused = "<p>Another attempt</p>"_ba};
}

std::unique_ptr<LoopbackRedirect> listenAnywhere()
{
    auto redirect = LoopbackRedirect::listen({0}, pages());
    return redirect ? std::move(*redirect) : nullptr;
}

/// What a call ended with, once it has.
struct Outcome
{
    bool isThere = false;
    QUrlQuery query = {};
};

void watch(QObject *scope, LoopbackRedirect &redirect, Outcome &outcome)
{
    run(scope, redirect.redirect(state), [&outcome](const Result<QUrlQuery> &answer) {
        outcome = {.isThere = true, .query = answer ? *answer : QUrlQuery()};
    });
}

} // namespace

void tst_LoopbackRedirect::init()
{
    m_redirect = listenAnywhere();
    QVERIFY(m_redirect);
}

/// The whole reply to bytes on a connection of their own.
QByteArray tst_LoopbackRedirect::ask(const QByteArray &bytes) const
{
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_redirect->uri().port()));
    socket.write(bytes);
    if (ended.isEmpty() && !ended.wait())
        return "the connection stays open"_ba;
    return socket.readAll();
}

QByteArray tst_LoopbackRedirect::get(const QByteArray &target) const
{
    return ask("GET " + target + " HTTP/1.1\r\nHost: " + m_redirect->uri().authority().toLatin1()
               + "\r\nAccept: */*\r\n\r\n");
}

void tst_LoopbackRedirect::listensOnTheLoopbackAddressAlone()
{
    QCOMPARE(m_redirect->uri().scheme(), u"http"_s);
    QCOMPARE(m_redirect->uri().host(), u"127.0.0.1"_s);
    QCOMPARE(m_redirect->uri().path(), u"/callback"_s);
    for (const auto &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        QTcpSocket socket;
        QSignalSpy refused(&socket, &QTcpSocket::errorOccurred);
        QSignalSpy connected(&socket, &QTcpSocket::connected);
        socket.connectToHost(address, quint16(m_redirect->uri().port()));
        QVERIFY(refused.wait());
        QVERIFY(connected.isEmpty());
    }
}

void tst_LoopbackRedirect::triesItsPortsInTurn()
{
    const auto taken = quint16(m_redirect->uri().port());
    const auto other = LoopbackRedirect::listen({taken, 0}, pages());
    QVERIFY(other);
    QVERIFY((*other)->uri().port() != taken);
}

void tst_LoopbackRedirect::saysThatNoPortIsFree()
{
    const auto taken = quint16(m_redirect->uri().port());
    const auto other = LoopbackRedirect::listen({taken, taken}, pages());
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"no-free-port"_s);
    QVERIFY(other.error().detail.contains(QString::number(taken)));
}

void tst_LoopbackRedirect::takesTheRedirectAndAnswersTheBrowser()
{
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    const auto reply = get("/callback?code=abc&state=state-1");
    QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\n<p>Signed in</p>"));
    QTRY_VERIFY(outcome.isThere);
    QCOMPARE(outcome.query.queryItemValue(u"code"_s), u"abc"_s);
}

void tst_LoopbackRedirect::decodesWhatTheRedirectCarries()
{
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    get("/callback?error=access_denied&error_description=The+owner+said%20no%2B&state=state%2D1");
    QTRY_VERIFY(outcome.isThere);
    QCOMPARE(outcome.query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded),
             u"The owner said no+"_s);
}

void tst_LoopbackRedirect::showsNothingOfTheRequest()
{
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    for (const auto *target : {"/callback?code=hidden-code&state=hidden-state",
                               "/hidden-path?code=hidden-code", "/callback?code=hidden-code&state=state-1"}) {
        const auto reply = get(target);
        QVERIFY2(!reply.contains("hidden"), reply.constData());
        QVERIFY(!reply.contains("state-1"));
        QVERIFY(reply.contains("Cache-Control: no-store"));
        QVERIFY(reply.contains("Referrer-Policy: no-referrer"));
        QVERIFY(reply.contains("Content-Security-Policy: default-src 'none'"));
    }
}

void tst_LoopbackRedirect::closesAfterTheAnswer()
{
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    get("/callback?code=abc&state=state-1");
    QVERIFY(!m_redirect->isListening());
    QTcpSocket late;
    QSignalSpy refused(&late, &QTcpSocket::errorOccurred);
    late.connectToHost(QHostAddress::LocalHost, quint16(m_redirect->uri().port()));
    QVERIFY(refused.wait());
}

void tst_LoopbackRedirect::refusesAnotherStateAndWaitsOn()
{
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    for (const auto *target : {"/callback?code=stolen&state=other", "/callback?code=stolen",
                               "/callback?code=stolen&state=", "/callback"}) {
        const auto reply = get(target);
        QVERIFY2(reply.startsWith("HTTP/1.1 400 "), reply.constData());
        QVERIFY(reply.endsWith("<p>Another attempt</p>"));
    }
    QVERIFY(!outcome.isThere);
    get("/callback?code=ours&state=state-1");
    QTRY_VERIFY(outcome.isThere);
    QCOMPARE(outcome.query.queryItemValue(u"code"_s), u"ours"_s);
}

void tst_LoopbackRedirect::refusesWhatIsNoRedirect_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    const auto right = "GET /callback?code=abc&state=state-1 HTTP/1.1"_ba;
    QTest::newRow("another path") << "GET /favicon.ico HTTP/1.1"_ba << QByteArray();
    QTest::newRow("a longer path") << "GET /callback/x?code=abc&state=state-1 HTTP/1.1"_ba << QByteArray();
    QTest::newRow("a form") << "POST /callback?code=abc&state=state-1 HTTP/1.1"_ba << QByteArray();
    QTest::newRow("a foreign name for this computer") << right << "evil.example"_ba;
    QTest::newRow("another name for this computer") << right << "localhost"_ba;
    QTest::newRow("no host") << right << "-"_ba;
    QTest::newRow("no request") << "hello"_ba << QByteArray();
}

void tst_LoopbackRedirect::refusesWhatIsNoRedirect()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, host);
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    const auto port = QByteArray::number(m_redirect->uri().port());
    if (host.isEmpty())
        host = "127.0.0.1";
    const QByteArray header = host == "-" ? QByteArray() : "Host: " + host + ':' + port + "\r\n";
    const auto reply = ask(line + "\r\n" + header + "\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 404 "), reply.constData());
    QVERIFY(!outcome.isThere);
    QVERIFY(m_redirect->isListening());
}

void tst_LoopbackRedirect::endsARequestWithoutEnd()
{
    QCOMPARE(ask("GET /callback?code=" + QByteArray(40000, 'a')), QByteArray());
    QVERIFY(m_redirect->isListening());
}

void tst_LoopbackRedirect::survivesABrowserThatGoesAway()
{
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_redirect->uri().port()));
        QSignalSpy written(&socket, &QTcpSocket::bytesWritten);
        socket.write("GET /callb");
        QVERIFY(written.wait());
    }
    Outcome outcome;
    QObject scope;
    watch(&scope, *m_redirect, outcome);
    get("/callback?code=abc&state=state-1");
    QTRY_VERIFY(outcome.isThere);
}

void tst_LoopbackRedirect::canBeGivenUp()
{
    Outcome outcome;
    {
        QObject scope;
        watch(&scope, *m_redirect, outcome);
    }
    const auto port = quint16(m_redirect->uri().port());
    m_redirect.reset();
    QTcpSocket late;
    QSignalSpy refused(&late, &QTcpSocket::errorOccurred);
    late.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(refused.wait());
    QVERIFY(!outcome.isThere);
}

QTEST_GUILESS_MAIN(tst_LoopbackRedirect)
#include "tst_loopbackredirect.moc"
