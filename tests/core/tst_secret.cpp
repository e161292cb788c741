// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QTest>

#include <concepts>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;
using namespace setup;

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(Printable<QString>);
static_assert(!Printable<Secret>, "a secret must not reach a log");
static_assert(!std::equality_comparable<Secret>, "comparing in varying time gives a secret away");
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void revealsItsBytes();
    void isEmptyAfterItWasMovedAway();
    void aDuplicateOutlivesTheOriginal();
    void replacesWhatItHeld();
    void survivesBeingMovedIntoItself();
    void leavesTheBytesOfOthersAlone();
};

void tst_Secret::revealsItsBytes()
{
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret("open sesame"_ba).reveal(), "open sesame"_ba);
    QCOMPARE(Secret(u"Schlüssel"_s).reveal(), u"Schlüssel"_s.toUtf8());
}

void tst_Secret::isEmptyAfterItWasMovedAway()
{
    Secret first("one"_ba);
    const Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(second.reveal(), "one"_ba);
}

void tst_Secret::aDuplicateOutlivesTheOriginal()
{
    Secret copy;
    {
        const Secret original("one"_ba);
        copy = original.duplicate();
        QVERIFY(copy.reveal().constData() != original.reveal().constData());
    }
    QCOMPARE(copy.reveal(), "one"_ba);
}

void tst_Secret::replacesWhatItHeld()
{
    Secret secret("one"_ba);
    Secret other("two"_ba);
    secret = std::move(other);
    QCOMPARE(secret.reveal(), "two"_ba);
    QVERIFY(other.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}

void tst_Secret::survivesBeingMovedIntoItself()
{
    Secret secret("one"_ba);
    auto &alias = secret;
    secret = std::move(alias);
    QCOMPARE(secret.reveal(), "one"_ba);
}

void tst_Secret::leavesTheBytesOfOthersAlone()
{
    QByteArray shared("shared with somebody");
    {
        const Secret secret(shared);
        QCOMPARE(secret.reveal(), shared);
    }
    QCOMPARE(shared, "shared with somebody"_ba);
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
