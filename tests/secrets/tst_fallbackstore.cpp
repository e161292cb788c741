// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallbackstore.h"
#include "secrets/memorystore.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;
using setup::test::waitFor;

namespace {

/// A keychain that works until it is told not to.
class Keychain final : public SecretStore
{
public:
    Call<std::shared_ptr<Secret>> read(const SecretKey &key) override
    {
        ++calls;
        return broken ? failed<std::shared_ptr<Secret>>(*broken) : kept.read(key);
    }
    Call<Unit> write(const SecretKey &key, Secret secret) override
    {
        ++calls;
        return broken ? failed<Unit>(*broken) : kept.write(key, std::move(secret));
    }
    Call<Unit> remove(const SecretKey &key) override
    {
        ++calls;
        return broken ? failed<Unit>(*broken) : kept.remove(key);
    }

    MemoryStore kept;
    std::optional<Error> broken;
    int calls = 0;
};

const SecretKey token{.setup = u"harbour"_s, .kind = SecretKind::OktaToken};
const SecretKey scimKey{.setup = u"harbour"_s, .kind = SecretKind::ScimAccessKey};
const Error unavailable{
    .kind = ErrorKind::KeychainUnavailable, .code = u"keychain-absent"_s, .detail = u"no service"_s};
const Error locked{.kind = ErrorKind::KeychainUnavailable, .code = u"keychain-locked"_s};

QByteArray bytesAt(SecretStore &store)
{
    const auto secret = waitFor(store.read(token));
    return secret && *secret ? (*secret)->reveal() : QByteArray();
}

} // namespace

class tst_FallbackStore : public QObject
{
    Q_OBJECT

private slots:
    void usesTheKeychainWhereItWorks();
    void keepsInMemoryWhereTheKeychainDoesNotWork();
    void saysSoOnceForEachCause();
    void triesTheKeychainAgain();
    void movesWhatWasHeldForTheKeychain_data();
    void movesWhatWasHeldForTheKeychain();
    void leavesInMemoryWhatWasNeverForTheKeychain();
    void tellsWhatALockedKeychainMayStillHold();
    void readsNothingFromABrokenKeychain();
    void tellsOtherErrors();
    void prefersWhatThisRunHasLearned();
    void removesFromBoth();
};

void tst_FallbackStore::usesTheKeychainWhereItWorks()
{
    Keychain keychain;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    QCOMPARE(bytesAt(keychain.kept), "one"_ba);
    QCOMPARE(bytesAt(memory), QByteArray());
    QCOMPARE(bytesAt(store), "one"_ba);
}

void tst_FallbackStore::keepsInMemoryWhereTheKeychainDoesNotWork()
{
    Keychain keychain;
    keychain.broken = unavailable;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    QCOMPARE(bytesAt(memory), "one"_ba);
    QCOMPARE(bytesAt(store), "one"_ba);
}

void tst_FallbackStore::saysSoOnceForEachCause()
{
    Keychain keychain;
    keychain.broken = unavailable;
    MemoryStore memory;
    QStringList told;
    FallbackStore store(keychain, memory, [&told](const Error &error) { told << error.code; });
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    QVERIFY(waitFor(store.write(token, Secret("two"_ba))));
    QCOMPARE(bytesAt(store), "two"_ba);
    QVERIFY(waitFor(store.remove(token)));
    QCOMPARE(told, QStringList{u"keychain-absent"_s});
    keychain.broken = locked;
    QCOMPARE(bytesAt(store), QByteArray());
    QCOMPARE(told, (QStringList{u"keychain-absent"_s, u"keychain-locked"_s}));
    keychain.broken.reset();
    QCOMPARE(bytesAt(store), QByteArray());
    keychain.broken = locked;
    QVERIFY(waitFor(store.write(token, Secret("three"_ba))));
    QCOMPARE(told.size(), 3); // it had worked meanwhile
}

void tst_FallbackStore::triesTheKeychainAgain()
{
    Keychain keychain;
    keychain.broken = locked;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    keychain.broken.reset();
    QVERIFY(waitFor(store.write(token, Secret("two"_ba))));
    QCOMPARE(bytesAt(keychain.kept), "two"_ba);
    QCOMPARE(bytesAt(memory), QByteArray());
    QCOMPARE(bytesAt(store), "two"_ba);
}

void tst_FallbackStore::movesWhatWasHeldForTheKeychain_data()
{
    QTest::addColumn<bool>("byWriting");
    QTest::newRow("another secret is written") << true;
    QTest::newRow("another secret is read") << false;
}

void tst_FallbackStore::movesWhatWasHeldForTheKeychain()
{
    QFETCH(const bool, byWriting);
    Keychain keychain;
    keychain.broken = locked;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    QCOMPARE(bytesAt(keychain.kept), QByteArray());
    keychain.broken.reset();
    if (byWriting)
        QVERIFY(waitFor(store.write(scimKey, Secret("two"_ba))));
    else
        QVERIFY(waitFor(store.read(scimKey)));
    QCOMPARE(bytesAt(keychain.kept), "one"_ba);
    QCOMPARE(bytesAt(memory), QByteArray());
    QCOMPARE(bytesAt(store), "one"_ba);
}

void tst_FallbackStore::leavesInMemoryWhatWasNeverForTheKeychain()
{
    Keychain keychain;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(memory.write(token, Secret("one"_ba))));
    QVERIFY(waitFor(store.write(scimKey, Secret("two"_ba))));
    QCOMPARE(bytesAt(memory), "one"_ba);
    keychain.broken = locked;
    QVERIFY(waitFor(store.write(token, Secret("three"_ba))));
    QVERIFY(!waitFor(store.remove(token)));
    keychain.broken.reset();
    QVERIFY(waitFor(store.write(scimKey, Secret("four"_ba))));
    QCOMPARE(bytesAt(keychain.kept), QByteArray()); // removed: it doesn't come back
}

void tst_FallbackStore::tellsWhatALockedKeychainMayStillHold()
{
    Keychain keychain;
    keychain.broken = locked;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(store.write(token, Secret("one"_ba))));
    QCOMPARE(waitFor(store.remove(token)).error().code, u"keychain-locked"_s);
    QCOMPARE(bytesAt(memory), QByteArray());
}

void tst_FallbackStore::readsNothingFromABrokenKeychain()
{
    Keychain keychain;
    keychain.broken = unavailable;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    const auto found = waitFor(store.read(token));
    QVERIFY(found);
    QVERIFY(!*found);
}

void tst_FallbackStore::tellsOtherErrors()
{
    Keychain keychain;
    keychain.broken = Error{.kind = ErrorKind::Cancelled};
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QCOMPARE(waitFor(store.read(token)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waitFor(store.write(token, Secret("one"_ba))).error().kind, ErrorKind::Cancelled);
    QCOMPARE(bytesAt(memory), QByteArray());
}

void tst_FallbackStore::prefersWhatThisRunHasLearned()
{
    Keychain keychain;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(keychain.kept.write(token, Secret("old"_ba))));
    QVERIFY(waitFor(memory.write(token, Secret("new"_ba))));
    QCOMPARE(bytesAt(store), "new"_ba);
}

void tst_FallbackStore::removesFromBoth()
{
    Keychain keychain;
    MemoryStore memory;
    FallbackStore store(keychain, memory, {});
    QVERIFY(waitFor(keychain.kept.write(token, Secret("old"_ba))));
    QVERIFY(waitFor(memory.write(token, Secret("new"_ba))));
    QVERIFY(waitFor(store.remove(token)));
    QCOMPARE(bytesAt(store), QByteArray());
}

QTEST_GUILESS_MAIN(tst_FallbackStore)
#include "tst_fallbackstore.moc"
