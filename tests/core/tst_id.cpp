// SPDX-License-Identifier: Apache-2.0
#include "core/id.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace setup;

using AppleId = Id<struct AppleTag>;
using PearId = Id<struct PearTag>;

static_assert(!std::is_convertible_v<QString, AppleId>, "a text becomes an id only when it is said");
static_assert(!std::is_convertible_v<AppleId, QString>);
static_assert(!std::is_convertible_v<AppleId, PearId> && !std::is_constructible_v<AppleId, PearId>);

class tst_Id : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyUntilItIsGivenOne();
    void comparesByValue();
    void canBeKeptInSets();
};

void tst_Id::isEmptyUntilItIsGivenOne()
{
    QVERIFY(AppleId().isEmpty());
    QVERIFY(!AppleId(u"a1"_s).isEmpty());
    QCOMPARE(AppleId(u"a1"_s).toString(), u"a1"_s);
}

void tst_Id::comparesByValue()
{
    QVERIFY(AppleId(u"a1"_s) == AppleId(u"a1"_s));
    QVERIFY(AppleId(u"a1"_s) != AppleId(u"A1"_s));
    QVERIFY(AppleId(u"a1"_s) < AppleId(u"a2"_s));
}

void tst_Id::canBeKeptInSets()
{
    const QSet<AppleId> ids{AppleId(u"a1"_s), AppleId(u"a1"_s), AppleId(u"a2"_s)};
    QCOMPARE(ids.size(), 2);
    QVERIFY(ids.contains(AppleId(u"a2"_s)));
}

QTEST_GUILESS_MAIN(tst_Id)
#include "tst_id.moc"
