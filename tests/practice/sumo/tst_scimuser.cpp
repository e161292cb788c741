// SPDX-License-Identifier: Apache-2.0
// covers: scimroutes.cpp
#include "practice/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

const auto users = u"/v1/scim/Users"_s;

QJsonObject body(const QString &name = u"n.m@acme.example"_s)
{
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
            {u"userName"_s, name},
            {u"name"_s, QJsonObject{{u"givenName"_s, u"N"_s}, {u"familyName"_s, u"M"_s}}},
            {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, name}, {u"primary"_s, true}}}},
            {u"roles"_s, QJsonArray{QJsonObject{{u"value"_s, u"Analyst"_s}, {u"primary"_s, true}}}},
            {u"active"_s, true}};
}

QJsonObject changed(const QString &key, const QJsonValue &value)
{
    auto result = body();
    result.insert(key, value);
    return result;
}

QJsonObject patch(const QJsonObject &operation)
{
    return {{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
            {u"Operations"_s, QJsonArray{operation}}};
}

} // namespace

class tst_ScimUser : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;

    int total(const QString &filter)
    {
        return m_client->sumo("GET", users + "?filter="_L1 + filter)
            .object()
            .value("totalResults"_L1)
            .toInt();
    }

private slots:
    void init()
    {
        m_world = startWorld();
        m_client = std::make_unique<PracticeClient>(*m_world);
    }

    void createsAndFinds()
    {
        const auto made = m_client->sumo("POST", users, body());
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("Content-Type"), "application/scim+json"_ba);
        QCOMPARE(total(u"userName eq \"N.M@acme.example\""_s), 1);
        QCOMPARE(total(u"emails.value eq \"n.m@acme.example\""_s), 1);
        QCOMPARE(m_client->sumo("GET", users + "?filter=title pr"_L1).status, 400);
    }

    void refusesBadUsers_data()
    {
        QTest::addColumn<QJsonObject>("user");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no schema") << changed(u"schemas"_s, QJsonArray{}) << u"schemas"_s;
        QTest::newRow("no userName") << changed(u"userName"_s, QString()) << u"userName"_s;
        QTest::newRow("a long userName") << changed(u"userName"_s, QString(65, u'x')) << u"64"_s;
        QTest::newRow("no family name")
            << changed(u"name"_s, QJsonObject{{u"givenName"_s, u"N"_s}}) << u"familyName"_s;
        QTest::newRow("no email") << changed(u"emails"_s, QJsonArray{}) << u"one email"_s;
        QTest::newRow("no role") << changed(u"roles"_s, QJsonArray{}) << u"roles"_s;
        QTest::newRow("a role in other case")
            << changed(u"roles"_s, QJsonArray{u"analyst"_s}) << u"'analyst'"_s;
    }

    void refusesBadUsers()
    {
        QFETCH(const QJsonObject, user);
        QFETCH(const QString, detail);
        const auto answer = m_client->sumo("POST", users, user);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.object().value("detail"_L1).toString().contains(detail), answer.body.constData());
        QCOMPARE(answer.object().value("status"_L1).toInt(), 400);
    }

    void aDeactivatedUserIsNotFoundButInTheWay()
    {
        const auto made = m_client->sumo("POST", users, body()).object();
        const QString path = users + u'/' + made.value("id"_L1).toString();
        const QJsonObject off{{u"op"_s, u"replace"_s}, {u"value"_s, QJsonObject{{u"active"_s, false}}}};
        QVERIFY(!m_client->sumo("PATCH", path, patch(off)).object().value("active"_L1).toBool(true));
        QCOMPARE(total(u"userName eq \"n.m@acme.example\""_s), 0);
        const auto again = m_client->sumo("POST", users, body());
        QCOMPARE(again.status, 409);
        QCOMPARE(again.object().value("scimType"_L1).toString(), u"uniqueness"_s);
        QCOMPARE(m_client->sumo("DELETE", path).status, 204);
        QCOMPARE(m_client->sumo("POST", users, body()).status, 201);
    }

    void replacesAndPatches()
    {
        const auto made = m_client->sumo("POST", users, body()).object();
        const QString path = users + u'/' + made.value("id"_L1).toString();
        const auto role = [](const Answer &answer) {
            return answer.object()
                .value("roles"_L1)
                .toArray()
                .first()
                .toObject()
                .value("value"_L1)
                .toString();
        };
        QCOMPARE(role(m_client->sumo("PUT", path, changed(u"roles"_s, QJsonArray{u"Administrator"_s}))),
                 u"Administrator"_s);
        auto incomplete = body();
        incomplete.remove(u"active"_s);
        QCOMPARE(m_client->sumo("PUT", path, incomplete).status, 400);
        const QJsonObject family{
            {u"op"_s, u"Replace"_s}, {u"path"_s, u"name.familyName"_s}, {u"value"_s, u"Z"_s}};
        const auto patched = m_client->sumo("PATCH", path, patch(family)).object();
        QCOMPARE(patched.value("name"_L1).toObject().value("familyName"_L1).toString(), u"Z"_s);
        QCOMPARE(m_client->sumo("GET", users + "/0"_L1).status, 404);
    }

    void pages()
    {
        for (int i = 0; i < 4; ++i)
            m_client->sumo("POST", users, body(u"n%1@acme.example"_s.arg(i)));
        const auto page = m_client->sumo("GET", users + "?startIndex=4&count=3&sortBy=emails"_L1).object();
        QCOMPARE(page.value("totalResults"_L1).toInt(), 5);
        QCOMPARE(page.value("itemsPerPage"_L1).toInt(), 2);
        QCOMPARE(page.value("startIndex"_L1).toInt(), 4);
        QCOMPARE(m_client->sumo("GET", users).object().value("startIndex"_L1).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ScimUser)
#include "tst_scimuser.moc"
