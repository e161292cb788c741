// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"
#include "support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::secrets;
using setup::test::waitFor;

class tst_MemoryStore : public QObject
{
    Q_OBJECT

private slots:
    void yieldsNullForWhatIsNotThere();
    void yieldsWhatWasWritten();
    void replacesWhatWasThere();
    void keepsKindsAndSetupsApart();
    void removesOneEntry();
    void removesWhatIsNotThere();
    void refusesAnEmptySecret();
    void writesNothingBeforeTheCallIsRun();
    void canBeReadTwice();
};

namespace {

const SecretKey harbourToken{.setup = u"harbour"_s, .kind = SecretKind::OktaToken};
const SecretKey harbourKey{.setup = u"harbour"_s, .kind = SecretKind::SumoAccessKey};
const SecretKey otherToken{.setup = u"lighthouse"_s, .kind = SecretKind::OktaToken};

QByteArray bytesAt(SecretStore &store, const SecretKey &key)
{
    const auto secret = waitFor(store.read(key));
    if (!secret)
        return "error"_ba;
    return *secret ? (*secret)->reveal() : QByteArray();
}

bool write(SecretStore &store, const SecretKey &key, const QByteArray &bytes)
{
    return static_cast<bool>(waitFor(store.write(key, Secret(bytes))));
}

} // namespace

void tst_MemoryStore::yieldsNullForWhatIsNotThere()
{
    MemoryStore store;
    const auto secret = waitFor(store.read(harbourToken));
    QVERIFY(secret);
    QVERIFY(!*secret);
}

void tst_MemoryStore::yieldsWhatWasWritten()
{
    MemoryStore store;
    QVERIFY(write(store, harbourToken, "first light"_ba));
    QCOMPARE(bytesAt(store, harbourToken), "first light"_ba);
}

void tst_MemoryStore::replacesWhatWasThere()
{
    MemoryStore store;
    QVERIFY(write(store, harbourToken, "old"_ba));
    QVERIFY(write(store, harbourToken, "new"_ba));
    QCOMPARE(bytesAt(store, harbourToken), "new"_ba);
}

void tst_MemoryStore::keepsKindsAndSetupsApart()
{
    MemoryStore store;
    QVERIFY(write(store, harbourToken, "one"_ba));
    QVERIFY(write(store, harbourKey, "two"_ba));
    QVERIFY(write(store, otherToken, "three"_ba));
    QCOMPARE(bytesAt(store, harbourToken), "one"_ba);
    QCOMPARE(bytesAt(store, harbourKey), "two"_ba);
    QCOMPARE(bytesAt(store, otherToken), "three"_ba);
}

void tst_MemoryStore::removesOneEntry()
{
    MemoryStore store;
    QVERIFY(write(store, harbourToken, "one"_ba));
    QVERIFY(write(store, harbourKey, "two"_ba));
    QVERIFY(waitFor(store.remove(harbourToken)));
    QCOMPARE(bytesAt(store, harbourToken), QByteArray());
    QCOMPARE(bytesAt(store, harbourKey), "two"_ba);
}

void tst_MemoryStore::removesWhatIsNotThere()
{
    MemoryStore store;
    QVERIFY(waitFor(store.remove(harbourToken)));
}

void tst_MemoryStore::refusesAnEmptySecret()
{
    MemoryStore store;
    const auto written = waitFor(store.write(harbourToken, Secret()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InputInvalid);
}

void tst_MemoryStore::writesNothingBeforeTheCallIsRun()
{
    MemoryStore store;
    auto call = store.write(harbourToken, Secret("later"_ba));
    QCOMPARE(bytesAt(store, harbourToken), QByteArray());
    QVERIFY(waitFor(std::move(call)));
    QCOMPARE(bytesAt(store, harbourToken), "later"_ba);
}

void tst_MemoryStore::canBeReadTwice()
{
    MemoryStore store;
    QVERIFY(write(store, harbourToken, "again"_ba));
    QCOMPARE(bytesAt(store, harbourToken), "again"_ba);
    QCOMPARE(bytesAt(store, harbourToken), "again"_ba);
}

QTEST_GUILESS_MAIN(tst_MemoryStore)
#include "tst_memorystore.moc"
