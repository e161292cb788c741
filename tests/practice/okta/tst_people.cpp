// SPDX-License-Identifier: Apache-2.0
// covers: grouproutes.cpp, userroutes.cpp
#include "practice/okta/people.h"
#include "practice/practiceclient.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

class tst_People : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;

    int found(const QString &query)
    {
        return static_cast<int>(m_client->okta("GET", "/api/v1/users?"_L1 + query).array().size());
    }

private slots:
    void init()
    {
        m_world = startWorld({.people = 30});
        m_client = std::make_unique<PracticeClient>(*m_world);
    }

    void makesManyDifferentOnesByRule()
    {
        okta::People people(50000);
        QSet<QString> logins;
        for (const auto &person : people.all())
            logins << person.login;
        QCOMPARE(logins.size(), 50001);
        QCOMPARE(people.find(u"CHLOE.MARTIN@acme.example"_s)->firstName, u"Chloé"_s);
        const auto &last = people.all().back();
        QCOMPARE(people.find(last.id)->login, last.login);
        QCOMPARE(okta::People(0).all().size(), std::size_t(1));
        QVERIFY(people.find(u"00u999999AcmeOrg01d7"_s) == nullptr);
    }

    void theTokensOwnerIsAnAdministrator()
    {
        const auto me = m_client->okta("GET", u"/api/v1/users/me"_s).object();
        QCOMPARE(me.value("profile"_L1).toObject().value("login"_L1).toString(), u"ann.admin@acme.example"_s);
    }

    void searches()
    {
        QCOMPARE(found(u"search=profile.email%20eq%20%22aoi.sato@acme.example%22"_s), 1);
        QCOMPARE(found(u"search=profile.firstName%20eq%20%22%E8%91%B5%22"_s), 1);
        QCOMPARE(found(u"search=id%20pr"_s), 31);
        QCOMPARE(found(u"q=Jonas"_s), 1);
        QCOMPARE(found(u"q=a"_s), 5);
        QCOMPARE(m_client->okta("GET", u"/api/v1/users?search=nonsense"_s).errorCode(), u"E0000031"_s);
    }

    void pages()
    {
        const auto first = m_client->okta("GET", u"/api/v1/users?limit=20&search=id%20pr"_s);
        QCOMPARE(first.array().size(), 20);
        const auto second = m_client->okta("GET", first.next());
        QCOMPARE(second.array().size(), 11);
        QVERIFY(second.next().isEmpty());
    }

    void updatesOnlyWhatIsNamed()
    {
        const QString path = "/api/v1/users/"_L1 + personNamed(*m_client, u"jonas"_s);
        const auto update = [&](const QString &key, const QJsonValue &value) {
            return m_client->okta("POST", path, QJsonObject{{u"profile"_s, QJsonObject{{key, value}}}});
        };
        QCOMPARE(update(u"department"_s, u"Security"_s).status, 200);
        QCOMPARE(update(u"bogus"_s, 1).errorCode(), u"E0000001"_s);
        const auto profile = m_client->okta("GET", path).object().value("profile"_L1).toObject();
        QCOMPARE(profile.value("department"_L1).toString(), u"Security"_s);
        QCOMPARE(profile.value("lastName"_L1).toString(), u"Berg"_s);
    }

    void groupsHaveMembers()
    {
        const auto groups = m_client->okta("GET", u"/api/v1/groups"_s).array();
        QCOMPARE(groups.size(), 3);
        const auto analysts = m_client->okta("GET", u"/api/v1/groups?q=anal"_s);
        QCOMPARE(analysts.array().size(), 1);
        QVERIFY(analysts.header("Link").isEmpty());
        const auto id = analysts.array().first().toObject().value("id"_L1).toString();
        QCOMPARE(m_client->okta("GET", u"/api/v1/groups/%1/users"_s.arg(id)).array().size(), 5);
        QCOMPARE(m_client->okta("GET", u"/api/v1/groups/00gNone"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
