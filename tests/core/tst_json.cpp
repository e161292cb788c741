// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_Json : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere();
    void namesEveryProblemWithItsPath_data();
    void namesEveryProblemWithItsPath();
    void fallsBackWhereOptionalThingsAreAbsent();
    void ignoresUnknownFields();
    void collectsTheProblemsOfAllLevels();
    void namesThePlaceInAList();
    void notesProblemsOfTheCallersOwnFinding();
    void parsesDocuments_data();
    void parsesDocuments();
};

void tst_Json::readsWhatIsThere()
{
    const auto object = objectOf(R"({"id":"a","on":true,"count":3,"list":[1,2],"names":["x","y"],
        "settings":{"signOn":{"acs":"https://acs.example"}},"maybe":"m","perhaps":false,"number":9})");
    JsonReader reader(object);
    QCOMPARE(reader.string(u"id"), u"a"_s);
    QCOMPARE(reader.boolean(u"on"), true);
    QCOMPARE(reader.integer(u"count"), 3);
    QCOMPARE(reader.array(u"list").size(), 2);
    QCOMPARE(reader.strings(u"names"), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(reader.object(u"settings").object(u"signOn").string(u"acs"), u"https://acs.example"_s);
    QCOMPARE(reader.optionalString(u"maybe"), u"m"_s);
    QCOMPARE(reader.optionalBoolean(u"perhaps", true), false);
    QCOMPARE(reader.optionalInteger(u"number"), 9);
    QCOMPARE(reader.optionalObject(u"settings").raw().size(), 1);
    QCOMPARE(reader.problems(), QStringList());
    const auto finished = reader.finish(u"value"_s);
    QVERIFY(finished);
    QCOMPARE(*finished, u"value"_s);
}

void tst_Json::namesEveryProblemWithItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << "{}"_ba << u"a: missing"_s;
    QTest::newRow("null") << R"({"a":null})"_ba << u"a: not an object"_s;
    QTest::newRow("a text") << R"({"a":"b"})"_ba << u"a: not an object"_s;
    QTest::newRow("inner missing") << R"({"a":{}})"_ba << u"a.b: missing"_s;
    QTest::newRow("inner of another type") << R"({"a":{"b":7}})"_ba << u"a.b: not a string"_s;
    QTest::newRow("inner null") << R"({"a":{"b":null}})"_ba << u"a.b: not a string"_s;
}

void tst_Json::namesEveryProblemWithItsPath()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    JsonReader reader(objectOf(json));
    QCOMPARE(reader.object(u"a").string(u"b"), QString());
    QCOMPARE(reader.problems().constFirst(), problem);
    const auto finished = reader.finish(1);
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::UnexpectedReply);
    QCOMPARE(finished.error().causes, reader.problems());
}

void tst_Json::fallsBackWhereOptionalThingsAreAbsent()
{
    JsonReader reader(objectOf(R"({"null":null,"wrong":[]})"));
    QCOMPARE(reader.optionalString(u"absent", u"f"_s), u"f"_s);
    QCOMPARE(reader.optionalString(u"null", u"f"_s), u"f"_s);
    QCOMPARE(reader.optionalBoolean(u"absent", true), true);
    QCOMPARE(reader.optionalInteger(u"absent", 5), 5);
    QCOMPARE(reader.optionalArray(u"absent"), QJsonArray());
    QCOMPARE(reader.optionalStrings(u"null"), QStringList());
    QCOMPARE(reader.optionalObject(u"absent").optionalString(u"inner"), QString());
    QCOMPARE(reader.problems(), QStringList());
    QCOMPARE(reader.optionalString(u"wrong", u"f"_s), u"f"_s);
    QCOMPARE(reader.problems(), QStringList{u"wrong: not a string"_s});
}

void tst_Json::ignoresUnknownFields()
{
    JsonReader reader(objectOf(R"({"id":"a","_links":{"self":[]},"x":null})"));
    QCOMPARE(reader.string(u"id"), u"a"_s);
    QVERIFY(reader.finish(1));
}

void tst_Json::collectsTheProblemsOfAllLevels()
{
    JsonReader reader(objectOf(R"({"count":"3","on":"true","list":{},"inner":{"id":1}})"));
    (void)reader.integer(u"count");
    (void)reader.boolean(u"on");
    (void)reader.array(u"list");
    (void)reader.object(u"inner").string(u"id");
    QCOMPARE(reader.problems(),
             (QStringList{u"count: not a number"_s, u"on: not true or false"_s, u"list: not a list"_s,
                          u"inner.id: not a string"_s}));
}

void tst_Json::namesThePlaceInAList()
{
    JsonReader reader(objectOf(R"({"outer":{"people":[{"login":"a"},{"login":2},"text"],"names":["x",1]}})"));
    auto outer = reader.object(u"outer");
    const auto people = outer.array(u"people");
    QCOMPARE(outer.item(people, 0, u"people").string(u"login"), u"a"_s);
    (void)outer.item(people, 1, u"people").string(u"login");
    (void)outer.item(people, 2, u"people");
    QCOMPARE(outer.strings(u"names"), QStringList{u"x"_s});
    QCOMPARE(reader.problems(),
             (QStringList{u"outer.people[1].login: not a string"_s, u"outer.people[2]: not an object"_s,
                          u"outer.names: not a list of strings"_s}));
}

void tst_Json::notesProblemsOfTheCallersOwnFinding()
{
    JsonReader reader(objectOf(R"({"inner":{"count":-1}})"));
    auto inner = reader.object(u"inner");
    QVERIFY(inner.contains(u"count"));
    QVERIFY(!inner.contains(u"other"));
    inner.note(u"count", u"negative"_s);
    QCOMPARE(reader.problems(), QStringList{u"inner.count: negative"_s});
}

void tst_Json::parsesDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isObject");
    QTest::addColumn<bool>("isArray");
    QTest::newRow("object") << R"({"a":1})"_ba << true << false;
    QTest::newRow("array") << "[1]"_ba << false << true;
    QTest::newRow("empty") << ""_ba << false << false;
    QTest::newRow("a word") << "true"_ba << false << false;
    QTest::newRow("half") << R"({"a":)"_ba << false << false;
    QTest::newRow("a page") << "<html></html>"_ba << false << false;
}

void tst_Json::parsesDocuments()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isObject);
    QFETCH(const bool, isArray);
    const auto object = parseJsonObject(bytes);
    const auto array = parseJsonArray(bytes);
    QCOMPARE(static_cast<bool>(object), isObject);
    QCOMPARE(static_cast<bool>(array), isArray);
    if (!isObject) {
        QCOMPARE(object.error().kind, ErrorKind::UnexpectedReply);
        QVERIFY(object.error().detail.startsWith("not "_L1));
    }
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
