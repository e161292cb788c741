// SPDX-License-Identifier: Apache-2.0
#include "cli/orgcheck.h"
#include "support/manualclock.h"
#include "support/tinyserver.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using setup::test::ManualClock;
using setup::test::TinyReply;
using setup::test::TinyServer;
using setup::test::waitFor;

/// That a custom domain is held against the org that names it is tested with okta::confirmOrg.
class tst_OrgCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<TinyServer>(); }
    void asksWithoutCredentials();
    void passesOnThatNoOrgIsThere();

private:
    Result<Unit> check()
    {
        plan::Answers answers;
        answers.oktaOrg = m_server->url();
        return waitFor(cli::confirmSetupsOrg(answers, m_transport, m_clock));
    }

    net::HttpTransport m_transport;
    ManualClock m_clock;
    std::unique_ptr<TinyServer> m_server;
};

void tst_OrgCheck::asksWithoutCredentials()
{
    const auto home = m_server->url().toString().toLatin1();
    m_server->script(TinyReply::http(
        200,
        QByteArray("{\"id\":\"00oA\",\"pipeline\":\"idx\",\"_links\":{\"organization\":{\"href\":\"") + home
            + "\"}}}"));
    const auto confirmed = check();
    QVERIFY2(confirmed, confirmed ? "" : qPrintable(describe(confirmed.error())));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().target, "/.well-known/okta-organization"_ba);
    QVERIFY(!m_server->requests().first().hasHeader("Authorization"_ba));
}

void tst_OrgCheck::passesOnThatNoOrgIsThere()
{
    m_server->script(TinyReply::http(404));
    QCOMPARE(check().error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_OrgCheck)
#include "tst_orgcheck.moc"
