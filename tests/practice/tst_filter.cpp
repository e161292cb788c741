// SPDX-License-Identifier: Apache-2.0
#include "practice/filter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;

namespace {

const QJsonObject &sampleEvent()
{
    static const QJsonObject value{
        {u"eventType"_s, u"application.provision.user.push"_s},
        {u"outcome"_s, QJsonObject{{u"result"_s, u"SUCCESS"_s}, {u"reason"_s, QJsonValue::Null}}},
        {u"target"_s, QJsonArray{QJsonObject{{u"id"_s, u"0oa1"_s}}, QJsonObject{{u"id"_s, u"00u\"1"_s}}}},
        {u"active"_s, true}};
    return value;
}

} // namespace

class tst_Filter : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("expected");
        QTest::newRow("equal") << u"eventType eq \"application.provision.user.push\""_s << true;
        QTest::newRow("not equal") << u"eventType ne \"x\""_s << true;
        QTest::newRow("starts with") << u"eventType sw \"application.provision\""_s << true;
        QTest::newRow("ends with") << u"eventType ew \"push\""_s << true;
        QTest::newRow("contains") << u"eventType co \"user.pull\""_s << false;
        QTest::newRow("one of a list") << u"target.id eq \"0oa1\""_s << true;
        QTest::newRow("escaped quote") << u"target.id eq \"00u\\\"1\""_s << true;
        QTest::newRow("and") << u"target.id eq \"0oa1\" and outcome.result eq \"FAILURE\""_s << false;
        QTest::newRow("or") << u"target.id eq \"no\" or outcome.result eq \"SUCCESS\""_s << true;
        QTest::newRow("and binds stronger")
            << u"active eq true or active eq false and active eq false"_s << true;
        QTest::newRow("parentheses") << u"(active eq true or active eq false) and active eq false"_s << false;
        QTest::newRow("not") << u"not (active eq true)"_s << false;
        QTest::newRow("present") << u"eventType pr"_s << true;
        QTest::newRow("null is not present") << u"outcome.reason pr"_s << false;
        QTest::newRow("at least") << u"eventType ge \"application\""_s << true;
    }

    void matches()
    {
        QFETCH(const QString, expression);
        QFETCH(const bool, expected);
        const auto filter = Filter::parse(expression);
        QVERIFY(filter);
        QCOMPARE(filter->matches(sampleEvent()), expected);
    }

    void refusesWhatIsNoFilter_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a word") << u"eventType"_s;
        QTest::newRow("no value") << u"eventType eq"_s;
        QTest::newRow("unknown operator") << u"eventType like \"x\""_s;
        QTest::newRow("open quote") << u"eventType eq \"x"_s;
        QTest::newRow("open parenthesis") << u"(eventType pr"_s;
        QTest::newRow("trailing words") << u"eventType pr eventType pr"_s;
    }

    void refusesWhatIsNoFilter()
    {
        QFETCH(const QString, expression);
        QVERIFY(!Filter::parse(expression));
    }

    void namesItsAttributes()
    {
        QCOMPARE(Filter::parse(u"a eq \"1\" and not (b.c pr)"_s)->attributes(),
                 QStringList({u"a"_s, u"b.c"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_filter.moc"
