// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oktaaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::okta;

class tst_OktaAddress : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsMeant_data();
    void takesWhatIsMeant();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void tellsWhatWasChanged_data();
    void tellsWhatWasChanged();
    void takesLoopbackWhenAllowed_data();
    void takesLoopbackWhenAllowed();
    void refusesLoopbackOtherwise_data();
    void refusesLoopbackOtherwise();
    void neverTellsAPassword();
    void isStable();
    void knowsTheAdminConsole_data();
    void knowsTheAdminConsole();
};

void tst_OktaAddress::takesWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("known");
    const auto org = u"https://acme.okta.com"_s;
    QTest::newRow("whole") << u"https://acme.okta.com"_s << org << true;
    QTest::newRow("host") << u"acme.okta.com"_s << org << true;
    QTest::newRow("slash") << u"https://acme.okta.com/"_s << org << true;
    QTest::newRow("two slashes in front") << u"//acme.okta.com"_s << org << true;
    QTest::newRow("capitals") << u"HTTPS://Acme.OKTA.com"_s << org << true;
    QTest::newRow("blanks") << u"  \t acme.okta.com \n"_s << org << true;
    QTest::newRow("no-break blanks") << u"\u00a0acme.okta.com\u00a0"_s << org << true;
    QTest::newRow("invisible characters") << u"\ufeffacme.okta.com\u200b"_s << org << true;
    QTest::newRow("angle brackets") << u"<https://acme.okta.com>"_s << org << true;
    QTest::newRow("quotes") << u"\"acme.okta.com\""_s << org << true;
    QTest::newRow("curly quotes") << u"\u201cacme.okta.com\u201d"_s << org << true;
    QTest::newRow("backticks") << u"`acme.okta.com`"_s << org << true;
    QTest::newRow("brackets and blanks") << u"< acme.okta.com >"_s << org << true;
    QTest::newRow("admin") << u"https://acme-admin.okta.com"_s << org << true;
    QTest::newRow("admin page") << u"https://acme-admin.okta.com/admin/dashboard"_s << org << true;
    QTest::newRow("admin of preview")
        << u"acme-admin.oktapreview.com"_s << u"https://acme.oktapreview.com"_s << true;
    QTest::newRow("admin of a trial") << u"https://trial-1234567-admin.okta.com/admin/apps/active"_s
                                      << u"https://trial-1234567.okta.com"_s << true;
    QTest::newRow("path") << u"acme.okta.com/app/UserHome"_s << org << true;
    QTest::newRow("login page") << u"https://acme.okta.com/login/login.htm?fromURI=%2Fapp%2F#top"_s << org
                                << true;
    QTest::newRow("query") << u"https://acme.okta.com?x=a@b"_s << org << true;
    QTest::newRow("braces behind the host") << u"https://acme.okta.com/app/{id}"_s << org << true;
    QTest::newRow("port of https") << u"https://acme.okta.com:443/"_s << org << true;
    QTest::newRow("empty port") << u"https://acme.okta.com:/"_s << org << true;
    QTest::newRow("final dot") << u"https://acme.okta.com./"_s << org << true;
    QTest::newRow("developer org") << u"dev-00112233.okta.com"_s << u"https://dev-00112233.okta.com"_s
                                   << true;
    QTest::newRow("integrator org") << u"integrator-42.okta.com"_s << u"https://integrator-42.okta.com"_s
                                    << true;
    QTest::newRow("preview") << u"acme.oktapreview.com"_s << u"https://acme.oktapreview.com"_s << true;
    QTest::newRow("emea") << u"acme.okta-emea.com"_s << u"https://acme.okta-emea.com"_s << true;
    QTest::newRow("gov") << u"acme.okta-gov.com"_s << u"https://acme.okta-gov.com"_s << true;
    QTest::newRow("mil") << u"acme-admin.okta.mil"_s << u"https://acme.okta.mil"_s << true;
    QTest::newRow("miltest") << u"acme.okta-miltest.com"_s << u"https://acme.okta-miltest.com"_s << true;
    QTest::newRow("custom") << u"login.acme.example"_s << u"https://login.acme.example"_s << false;
    QTest::newRow("custom with admin in it")
        << u"sso-admin.acme.example"_s << u"https://sso-admin.acme.example"_s << false;
    QTest::newRow("custom, page") << u"https://id.acme.example/app/UserHome"_s << u"https://id.acme.example"_s
                                  << false;
    QTest::newRow("custom in another script")
        << u"https://anmeldung.münchen.example"_s << u"https://anmeldung.xn--mnchen-3ya.example"_s << false;
}

void tst_OktaAddress::takesWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(bool, known);
    const auto address = parseOrgAddress(text);
    QVERIFY2(address, address ? "" : qPrintable(describe(address.error())));
    QCOMPARE(address->url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(address->isKnownDomain, known);
}

void tst_OktaAddress::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto lookalike = u"lookalike"_s;
    const auto notAnAddress = u"not-an-address"_s;
    const auto notAnOrg = u"not-an-org"_s;
    const auto placeholder = u"placeholder"_s;
    const auto userInfo = u"user-info"_s;
    QTest::newRow("nothing") << QString() << u"empty"_s;
    QTest::newRow("blanks") << u" \t\n"_s << u"empty"_s;
    QTest::newRow("only brackets") << u"<>"_s << u"empty"_s;
    QTest::newRow("http") << u"http://acme.okta.com"_s << u"plain-http"_s;
    QTest::newRow("http, custom") << u"HTTP://login.acme.example"_s << u"plain-http"_s;
    QTest::newRow("ftp") << u"ftp://acme.okta.com"_s << u"scheme"_s;
    QTest::newRow("file") << u"file:///etc/hosts"_s << u"scheme"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << notAnAddress;
    QTest::newRow("only a scheme") << u"https://"_s << notAnAddress;
    QTest::newRow("one word") << u"acme"_s << notAnAddress;
    QTest::newRow("a sentence") << u"our okta org"_s << notAnAddress;
    QTest::newRow("braces") << u"https://{yourOktaDomain}"_s << placeholder;
    QTest::newRow("encoded braces") << u"https://%7ByourOktaDomain%7D/oauth2"_s << placeholder;
    QTest::newRow("no braces") << u"https://yourOktaDomain.okta.com"_s << placeholder;
    QTest::newRow("placeholder in brackets") << u"https://<your-org>.okta.com"_s << placeholder;
    QTest::newRow("dollar") << u"${yourOktaDomain}"_s << placeholder;
    QTest::newRow("com.com") << u"https://acme.okta.com.com"_s << notAnAddress;
    QTest::newRow("com.com, custom") << u"login.acme.com.com"_s << notAnAddress;
    QTest::newRow("other domain behind") << u"acme.okta.com.evil.net"_s << lookalike;
    QTest::newRow("hyphen for dot") << u"https://acme-okta.com"_s << lookalike;
    QTest::newRow("other end") << u"acme.okta.co"_s << lookalike;
    QTest::newRow("no host of a company's own") << u"okta.example"_s << lookalike;
    QTest::newRow("prefixed domain") << u"acme.myokta.com"_s << lookalike;
    QTest::newRow("preview lookalike") << u"acme.oktapreview.net"_s << lookalike;
    QTest::newRow("zero for o") << u"acme.0kta.com"_s << lookalike;
    QTest::newRow("Cyrillic o") << u"acme.\u043ekta.com"_s << lookalike;
    QTest::newRow("all Cyrillic") << u"acme.\u043e\u043a\u0442\u0430.com"_s << lookalike;
    QTest::newRow("Greek") << u"acme.okt\u03b1.com"_s << lookalike;
    QTest::newRow("accent") << u"acme.\u00f6kta.com"_s << lookalike;
    QTest::newRow("Punycode") << u"acme.xn--kta-red.com"_s << lookalike;
    QTest::newRow("full width dot") << u"acme.okta.com\uff0eevil.net"_s << lookalike;
    QTest::newRow("Okta itself") << u"https://okta.com"_s << notAnOrg;
    QTest::newRow("www") << u"https://www.okta.com/"_s << notAnOrg;
    QTest::newRow("login") << u"login.okta.com"_s << notAnOrg;
    QTest::newRow("help") << u"https://help.okta.com/oie/en-us/"_s << notAnOrg;
    QTest::newRow("developer") << u"developer.okta.com"_s << notAnOrg;
    QTest::newRow("preview itself") << u"oktapreview.com"_s << notAnOrg;
    QTest::newRow("below an org") << u"acme.kerberos.okta.com"_s << notAnOrg;
    QTest::newRow("user") << u"https://acme.okta.com@evil.net"_s << userInfo;
    QTest::newRow("user and password") << u"https://me:pass@acme.okta.com"_s << userInfo;
    QTest::newRow("mail address") << u"admin@acme.example"_s << userInfo;
    QTest::newRow("encoded at sign") << u"https://acme.okta.com%40evil.net"_s << notAnAddress;
    QTest::newRow("backslash") << u"https://acme.okta.com\\@evil.net"_s << userInfo;
    QTest::newRow("backslash alone") << u"https://evil.net\\.okta.com"_s << notAnAddress;
    QTest::newRow("other port") << u"https://acme.okta.com:8443"_s << u"port"_s;
    QTest::newRow("no port") << u"https://acme.okta.com:https"_s << notAnAddress;
    QTest::newRow("two dots") << u"acme..okta.com"_s << notAnAddress;
    QTest::newRow("two final dots") << u"acme.okta.com.."_s << notAnAddress;
    QTest::newRow("dot first") << u".okta.com"_s << notAnAddress;
    QTest::newRow("underscore") << u"acme_corp.okta.com"_s << notAnAddress;
    QTest::newRow("hyphen first") << u"-acme.okta.com"_s << notAnAddress;
    QTest::newRow("only admin") << u"-admin.okta.com"_s << notAnAddress;
    QTest::newRow("blank inside") << u"acme .okta.com"_s << notAnAddress;
    QTest::newRow("line break inside") << u"acme.okta\n.com"_s << notAnAddress;
    QTest::newRow("long label") << QString(64, u'a') + u".okta.com"_s << u"long-label"_s;
    QTest::newRow("IPv4") << u"https://192.0.2.7"_s << u"ip-address"_s;
    QTest::newRow("short IPv4") << u"https://10.1"_s << u"ip-address"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]/"_s << u"ip-address"_s;
}

void tst_OktaAddress::refusesWhatCannotBeMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto address = parseOrgAddress(text);
    QVERIFY2(!address, address ? qPrintable(address->url.toString()) : "");
    QCOMPARE(address.error().kind, ErrorKind::InputInvalid);
    QCOMPARE(address.error().code, code);
    QCOMPARE(address.error().detail.isEmpty(), code == "empty"_L1 || text == "https://"_L1);
    // What isn't allowed stays so on a computer where loopback is.
    QCOMPARE(parseOrgAddress(text, true).error().code, code);
}

void tst_OktaAddress::tellsWhatWasChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("changed");
    QTest::newRow("as it is") << u"https://acme.okta.com"_s << false;
    QTest::newRow("custom as it is") << u"https://login.acme.example"_s << false;
    QTest::newRow("admin") << u"https://acme-admin.okta.com"_s << true;
    QTest::newRow("host") << u"acme.okta.com"_s << true;
    QTest::newRow("slash") << u"https://acme.okta.com/"_s << true;
}

void tst_OktaAddress::tellsWhatWasChanged()
{
    QFETCH(QString, text);
    QFETCH(bool, changed);
    const auto address = parseOrgAddress(text);
    QVERIFY(address);
    QCOMPARE(address->isChanged, changed);
}

void tst_OktaAddress::takesLoopbackWhenAllowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("IPv4") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("path") << u"http://127.0.0.1:8080/admin"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("no scheme") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("name") << u"http://localhost:9"_s << u"http://localhost:9"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
    QTest::newRow("https") << u"https://127.0.0.1:8443"_s << u"https://127.0.0.1:8443"_s;
}

void tst_OktaAddress::takesLoopbackWhenAllowed()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto address = parseOrgAddress(text, true);
    QVERIFY2(address, address ? "" : qPrintable(describe(address.error())));
    QCOMPARE(address->url.toString(), url);
    QVERIFY(!address->isKnownDomain);
}

void tst_OktaAddress::refusesLoopbackOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("http") << u"http://127.0.0.1:8080"_s << u"plain-http"_s;
    QTest::newRow("https") << u"https://127.0.0.1:8080"_s << u"ip-address"_s;
    QTest::newRow("name") << u"https://localhost"_s << u"not-an-address"_s;
}

void tst_OktaAddress::refusesLoopbackOtherwise()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto address = parseOrgAddress(text);
    QVERIFY(!address);
    QCOMPARE(address.error().code, code);
}

void tst_OktaAddress::neverTellsAPassword()
{
    const auto address = parseOrgAddress(u"https://me:hush-hush@acme.okta.com/x"_s);
    QVERIFY(!address);
    QCOMPARE(address.error().detail, u"acme.okta.com"_s);
    QVERIFY(!describe(address.error()).contains("hush"_L1));
}

void tst_OktaAddress::isStable()
{
    const auto first = parseOrgAddress(u" ACME-admin.okta.com/admin "_s);
    QVERIFY(first);
    const auto second = parseOrgAddress(first->url.toString());
    QVERIFY(second);
    QCOMPARE(second->url, first->url);
    QVERIFY(!second->isChanged);
}

void tst_OktaAddress::knowsTheAdminConsole_data()
{
    QTest::addColumn<QString>("org");
    QTest::addColumn<QString>("admin");
    QTest::newRow("okta.com") << u"https://acme.okta.com"_s << u"https://acme-admin.okta.com"_s;
    QTest::newRow("preview") << u"https://acme.oktapreview.com"_s << u"https://acme-admin.oktapreview.com"_s;
    QTest::newRow("admin already") << u"https://acme-admin.okta.mil"_s << u"https://acme-admin.okta.mil"_s;
    QTest::newRow("custom") << u"https://login.acme.example"_s << QString();
    QTest::newRow("not an org") << u"https://okta.com"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_OktaAddress::knowsTheAdminConsole()
{
    QFETCH(QString, org);
    QFETCH(QString, admin);
    QCOMPARE(adminConsole(QUrl(org)).toString(), admin);
}

QTEST_GUILESS_MAIN(tst_OktaAddress)
#include "tst_oktaaddress.moc"
