// SPDX-License-Identifier: Apache-2.0
#include "privatekeyring.h"
#include "secrets/keychainstore.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;
using setup::test::waitFor;

/// Against a real Secret Service that the test starts for itself.
class tst_KeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void yieldsNullForWhatIsNotThere();
    void yieldsWhatWasWritten_data();
    void yieldsWhatWasWritten();
    void replacesWhatWasThere();
    void anotherStoreFindsIt();
    void keepsKindsAndSetupsApart();
    void keepsServicesApart();
    void removesOneEntry();
    void removesWhatIsNotThere();
    void refusesAnEmptySecret();
    void droppedCallsEndUnheard();

private:
    PrivateKeyring m_keyring;
};

namespace {

SecretKey keyOf(const QString &setup, SecretKind kind = SecretKind::OktaToken)
{
    return {.setup = setup, .kind = kind};
}

QByteArray bytesAt(SecretStore &store, const SecretKey &key)
{
    const auto secret = waitFor(store.read(key));
    if (!secret)
        return describe(secret.error()).toUtf8();
    return *secret ? (*secret)->reveal() : QByteArray();
}

bool write(SecretStore &store, const SecretKey &key, const QByteArray &bytes)
{
    return static_cast<bool>(waitFor(store.write(key, Secret(bytes))));
}

} // namespace

void tst_KeychainStore::initTestCase()
{
    const auto problem = m_keyring.start();
    if (!problem.isEmpty())
        QSKIP(qPrintable(u"THE KEYCHAIN IS NOT TESTED: "_s + problem));
}

void tst_KeychainStore::yieldsNullForWhatIsNotThere()
{
    KeychainStore store;
    const auto secret = waitFor(store.read(keyOf(u"nobody"_s)));
    QVERIFY(secret);
    QVERIFY(!*secret);
}

void tst_KeychainStore::yieldsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("token") << "00Qk7-token_with.marks"_ba;
    QTest::newRow("UTF-8") << u"Schlüssel \u9375"_s.toUtf8();
    QTest::newRow("any bytes") << QByteArray::fromHex("00ff10800a0d00");
    QTest::newRow("long") << QByteArray(5000, 'k');
}

void tst_KeychainStore::yieldsWhatWasWritten()
{
    QFETCH(QByteArray, bytes);
    KeychainStore store;
    QVERIFY(write(store, keyOf(u"written"_s), bytes));
    QCOMPARE(bytesAt(store, keyOf(u"written"_s)), bytes);
}

void tst_KeychainStore::replacesWhatWasThere()
{
    KeychainStore store;
    QVERIFY(write(store, keyOf(u"replaced"_s), "old"_ba));
    QVERIFY(write(store, keyOf(u"replaced"_s), "new"_ba));
    QCOMPARE(bytesAt(store, keyOf(u"replaced"_s)), "new"_ba);
}

void tst_KeychainStore::anotherStoreFindsIt()
{
    {
        KeychainStore store;
        QVERIFY(write(store, keyOf(u"lasting"_s), "kept"_ba));
    }
    KeychainStore later;
    QCOMPARE(bytesAt(later, keyOf(u"lasting"_s)), "kept"_ba);
}

void tst_KeychainStore::keepsKindsAndSetupsApart()
{
    KeychainStore store;
    QVERIFY(write(store, keyOf(u"apart"_s), "one"_ba));
    QVERIFY(write(store, keyOf(u"apart"_s, SecretKind::ScimAccessKey), "two"_ba));
    QVERIFY(write(store, keyOf(u"apart too"_s), "three"_ba));
    QCOMPARE(bytesAt(store, keyOf(u"apart"_s)), "one"_ba);
    QCOMPARE(bytesAt(store, keyOf(u"apart"_s, SecretKind::ScimAccessKey)), "two"_ba);
    QCOMPARE(bytesAt(store, keyOf(u"apart too"_s)), "three"_ba);
}

void tst_KeychainStore::keepsServicesApart()
{
    KeychainStore store;
    KeychainStore other(u"another-program"_s);
    QVERIFY(write(store, keyOf(u"served"_s), "ours"_ba));
    QCOMPARE(bytesAt(other, keyOf(u"served"_s)), QByteArray());
}

void tst_KeychainStore::removesOneEntry()
{
    KeychainStore store;
    QVERIFY(write(store, keyOf(u"removed"_s), "one"_ba));
    QVERIFY(write(store, keyOf(u"remaining"_s), "two"_ba));
    QVERIFY(waitFor(store.remove(keyOf(u"removed"_s))));
    QCOMPARE(bytesAt(store, keyOf(u"removed"_s)), QByteArray());
    QCOMPARE(bytesAt(store, keyOf(u"remaining"_s)), "two"_ba);
}

void tst_KeychainStore::removesWhatIsNotThere()
{
    KeychainStore store;
    QVERIFY(waitFor(store.remove(keyOf(u"never there"_s))));
}

void tst_KeychainStore::refusesAnEmptySecret()
{
    KeychainStore store;
    const auto written = waitFor(store.write(keyOf(u"empty"_s), Secret()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InputInvalid);
}

void tst_KeychainStore::droppedCallsEndUnheard()
{
    KeychainStore store;
    bool heard = false;
    {
        QObject scope;
        run(&scope, store.read(keyOf(u"dropped"_s)), [&heard](const auto &) { heard = true; });
        run(&scope, store.write(keyOf(u"dropped"_s), Secret("late"_ba)),
            [&heard](const auto &) { heard = true; });
        run(&scope, store.remove(keyOf(u"dropped"_s)), [&heard](const auto &) { heard = true; });
        QVERIFY(waitFor(ready(Unit{}))); // a turn of the event loop: the first is handed over
    }
    // Jobs are done in turn: when this one has ended, those before it have.
    QVERIFY(waitFor(store.remove(keyOf(u"dropped"_s))));
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(tst_KeychainStore)
#include "tst_keychainstore.moc"
