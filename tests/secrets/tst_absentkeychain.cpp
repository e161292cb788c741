// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;
using setup::test::waitFor;

/// A computer without a keychain: the test's session bus leads nowhere.
class tst_AbsentKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readingSaysSo();
    void writingSaysSo();
    void removingSaysSo();
    void noSecretIsInTheError();

private:
    const SecretKey m_key{.setup = u"harbour"_s, .kind = SecretKind::OktaToken};
};

void tst_AbsentKeychain::initTestCase()
{
    // Also when it is started by hand: never the user's own keychain.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void tst_AbsentKeychain::readingSaysSo()
{
    KeychainStore store;
    const auto secret = waitFor(store.read(m_key));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(secret.error().code, u"keychain-absent"_s);
}

void tst_AbsentKeychain::writingSaysSo()
{
    KeychainStore store;
    const auto written = waitFor(store.write(m_key, Secret("nowhere"_ba)));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainUnavailable);
}

void tst_AbsentKeychain::removingSaysSo()
{
    KeychainStore store;
    const auto removed = waitFor(store.remove(m_key));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::KeychainUnavailable);
}

void tst_AbsentKeychain::noSecretIsInTheError()
{
    KeychainStore store;
    const auto written = waitFor(store.write(m_key, Secret("hush-hush"_ba)));
    QVERIFY(!written);
    QVERIFY(!describe(written.error()).contains("hush-hush"_L1));
}

QTEST_GUILESS_MAIN(tst_AbsentKeychain)
#include "tst_absentkeychain.moc"
