// SPDX-License-Identifier: Apache-2.0
#include "services/okta/orgidentity.h"
#include "support/waitfor.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;
using setup::test::waitFor;

namespace {

const QUrl custom(u"https://login.acme.example"_s);
const QUrl own(u"https://acme.okta.com"_s);

/// What is found at each address, and who was asked.
struct Web
{
    AskOrg ask()
    {
        return [this](const QUrl &org) -> Call<Organization> {
            asked << org;
            if (!documents.contains(org.host()))
                return failed<Organization>({.kind = ErrorKind::NotFound});
            return ready(documents.value(org.host()));
        };
    }

    QMap<QString, Organization> documents;
    QList<QUrl> asked;
};

Organization document(const QString &id, const QUrl &organization, const QUrl &alternate = {})
{
    return {.id = id, .pipeline = u"idx"_s, .organizationUrl = organization, .customUrl = alternate};
}

} // namespace

class tst_OrgIdentity : public QObject
{
    Q_OBJECT

private slots:
    void knowsCustomDomains_data();
    void knowsCustomDomains();
    void asksAnAddressOfOktasOwnOnce();
    void confirmsADomainThatTheOrgNamesInReturn();
    void refusesADomainThatNobodyNames_data();
    void refusesADomainThatNobodyNames();
    void passesOnWhatWentWrong();
};

void tst_OrgIdentity::knowsCustomDomains_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isCustom");
    QTest::newRow("Okta's") << own << false;
    QTest::newRow("preview") << QUrl(u"https://acme.oktapreview.com"_s) << false;
    QTest::newRow("government") << QUrl(u"https://acme.okta-gov.com"_s) << false;
    QTest::newRow("this computer") << QUrl(u"http://127.0.0.1:8080"_s) << false;
    QTest::newRow("custom") << custom << true;
    QTest::newRow("a lookalike") << QUrl(u"https://acme.okta.com.evil.example"_s) << true;
}

void tst_OrgIdentity::knowsCustomDomains()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isCustom);
    QCOMPARE(isCustomDomain(url), isCustom);
}

void tst_OrgIdentity::asksAnAddressOfOktasOwnOnce()
{
    Web web;
    web.documents.insert(own.host(), document(u"00oA"_s, own));
    const auto found = waitFor(confirmOrg(own, web.ask()));
    QVERIFY(found);
    QCOMPARE(found->id, u"00oA"_s);
    QCOMPARE(web.asked, QList<QUrl>{own});
}

void tst_OrgIdentity::confirmsADomainThatTheOrgNamesInReturn()
{
    Web web;
    web.documents.insert(custom.host(), document(u"00oA"_s, own, custom));
    web.documents.insert(own.host(), document(u"00oA"_s, own, custom));
    const auto found = waitFor(confirmOrg(custom, web.ask()));
    QVERIFY2(found, found ? "" : qPrintable(describe(found.error())));
    QCOMPARE(found->organizationUrl, own);
    QCOMPARE(web.asked, QList<QUrl>({custom, own}));
}

void tst_OrgIdentity::refusesADomainThatNobodyNames_data()
{
    QTest::addColumn<QUrl>("named"); // by the custom domain
    QTest::addColumn<QString>("realId");
    QTest::addColumn<QUrl>("inReturn");
    QTest::newRow("a copy of another's document") << own << u"00oA"_s << QUrl(u"https://id.acme.example"_s);
    QTest::newRow("an org without a custom domain") << own << u"00oA"_s << QUrl();
    QTest::newRow("another org") << own << u"00oB"_s << custom;
    QTest::newRow("an org of no domain of Okta's") << QUrl(u"https://evil.example"_s) << u"00oA"_s << custom;
    QTest::newRow("a lookalike of Okta's")
        << QUrl(u"https://acme.okta.com.evil.example"_s) << u"00oA"_s << custom;
    QTest::newRow("plain http") << QUrl(u"http://acme.okta.com"_s) << u"00oA"_s << custom;
    QTest::newRow("no org") << QUrl() << u"00oA"_s << custom;
}

void tst_OrgIdentity::refusesADomainThatNobodyNames()
{
    QFETCH(QUrl, named);
    QFETCH(QString, realId);
    QFETCH(QUrl, inReturn);
    Web web;
    web.documents.insert(custom.host(), document(u"00oA"_s, named, custom));
    web.documents.insert(named.host(), document(realId, named, inReturn));
    const auto refused = waitFor(confirmOrg(custom, web.ask()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"not-the-orgs-domain"_s);
    QCOMPARE(refused.error().kind, ErrorKind::HostRefused);
    QCOMPARE(refused.error().detail, custom.host());
}

void tst_OrgIdentity::passesOnWhatWentWrong()
{
    Web web;
    QCOMPARE(waitFor(confirmOrg(custom, web.ask())).error().kind, ErrorKind::NotFound);
    web.documents.insert(custom.host(), document(u"00oA"_s, own, custom));
    QCOMPARE(waitFor(confirmOrg(custom, web.ask())).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_OrgIdentity)
#include "tst_orgidentity.moc"
