// SPDX-License-Identifier: Apache-2.0
#include "privatekeyring.h"
#include "secrets/keychainstore.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;
using setup::test::waitFor;

/// A real Secret Service that is locked, with nobody there to unlock it.
class tst_LockedKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writingSaysSo();
    void readingFindsNothing();

private:
    const SecretKey m_key{.setup = u"harbour"_s, .kind = SecretKind::OktaToken};
    PrivateKeyring m_keyring;
};

void tst_LockedKeychain::initTestCase()
{
    auto problem = m_keyring.start();
    if (problem.isEmpty())
        problem = m_keyring.lock();
    if (!problem.isEmpty())
        QSKIP(qPrintable(u"THE LOCKED KEYCHAIN IS NOT TESTED: "_s + problem));
}

void tst_LockedKeychain::writingSaysSo()
{
    KeychainStore store;
    const auto written = waitFor(store.write(m_key, Secret("nowhere"_ba)));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(written.error().code, u"keychain-locked"_s);
}

void tst_LockedKeychain::readingFindsNothing()
{
    KeychainStore store;
    const auto secret = waitFor(store.read(m_key));
    QVERIFY(secret);
    QVERIFY(!*secret);
}

QTEST_GUILESS_MAIN(tst_LockedKeychain)
#include "tst_lockedkeychain.moc"
