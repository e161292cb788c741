// SPDX-License-Identifier: Apache-2.0
// covers: expressions.cpp, mappingroutes.cpp, schemaroutes.cpp, schemas.cpp, scimtemplate.cpp
#include "practice/okta/expressions.h"
#include "practice/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup::practice;
using namespace setup::test;

namespace {

QJsonObject schemaBody(const QString &name, const QJsonValue &definition)
{
    const QJsonObject custom{{u"id"_s, u"#custom"_s},
                             {u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{name, definition}}}};
    return {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
}

QJsonObject stringDefinition()
{
    return {{u"title"_s, u"Roles"_s}, {u"type"_s, u"string"_s}};
}

QJsonObject choice(const QJsonArray &values, const QStringList &constants)
{
    auto definition = stringDefinition();
    QJsonArray oneOf;
    for (const auto &constant : constants)
        oneOf.append(QJsonObject{{u"const"_s, constant}, {u"title"_s, constant}});
    definition.insert(u"enum"_s, values);
    definition.insert(u"oneOf"_s, oneOf);
    return definition;
}

QJsonObject customOf(const Answer &answer)
{
    return answer.object().value("definitions"_L1).toObject().value("custom"_L1).toObject();
}

QString causeOf(const Answer &answer)
{
    return answer.object()
        .value("errorCauses"_L1)
        .toArray()
        .first()
        .toObject()
        .value("errorSummary"_L1)
        .toString();
}

} // namespace

class tst_Profiles : public QObject
{
    Q_OBJECT

private:
    const QString m_userSchema = u"/api/v1/meta/schemas/user/default"_s;
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
    QString m_app;
    QString m_appSchema;

    QString mappingId(bool toApp)
    {
        const auto schema = m_client->okta("GET", m_userSchema).object();
        const auto type = schema.value("_links"_L1).toObject().value("type"_L1).toObject().value("href"_L1);
        const auto typeId = type.toString().section(u'/', -1);
        const auto list = m_client->okta("GET",
                                         u"/api/v1/mappings?sourceId=%1&targetId=%2"_s.arg(
                                             toApp ? typeId : m_app, toApp ? m_app : typeId));
        return list.array().first().toObject().value("id"_L1).toString();
    }

    QJsonObject rules(bool toApp)
    {
        return m_client->okta("GET", "/api/v1/mappings/"_L1 + mappingId(toApp))
            .object()
            .value("properties"_L1)
            .toObject();
    }

    Answer setRule(bool toApp, const QString &name, const QJsonValue &rule)
    {
        return m_client->okta("POST", "/api/v1/mappings/"_L1 + mappingId(toApp),
                              QJsonObject{{u"properties"_s, QJsonObject{{name, rule}}}});
    }

private slots:
    void init()
    {
        m_world = startWorld();
        m_client = std::make_unique<PracticeClient>(*m_world);
        const auto app = m_client->okta("POST", u"/api/v1/apps"_s, PracticeClient::appBody(u"Sumo Logic"_s))
                             .object();
        m_app = app.value("id"_L1).toString();
        m_appSchema = u"/api/v1/meta/schemas/apps/%1/default"_s.arg(m_app);
    }

    void evaluatesExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("reference") << u"user.firstName"_s << QJsonValue(u"Ann"_s);
        QTest::newRow("nothing there") << u"user.title"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("text") << u"\"fixed\""_s << QJsonValue(u"fixed"_s);
        QTest::newRow("chosen") << u"(user.firstName != null && user.firstName != '') ? 'work' : ''"_s
                                << QJsonValue(u"work"_s);
        QTest::newRow("not chosen") << u"(user.title != null && user.title != '') ? 'work' : ''"_s
                                    << QJsonValue(QJsonValue::Null);
    }

    void evaluatesExpressions()
    {
        QFETCH(const QString, expression);
        QFETCH(const QJsonValue, value);
        QCOMPARE(okta::evaluateExpression(expression, {{u"firstName"_s, u"Ann"_s}}), value);
    }

    void aPartialUpdateAddsAnAttribute()
    {
        const auto made = m_client->okta("POST", m_userSchema, schemaBody(u"roles"_s, stringDefinition()));
        QCOMPARE(made.status, 200);
        const auto roles = customOf(m_client->okta("GET", m_userSchema))
                               .value("properties"_L1)
                               .toObject()
                               .value("roles"_L1)
                               .toObject();
        QCOMPARE(roles.value("title"_L1).toString(), u"Roles"_s);
        QCOMPARE(roles.value("mutability"_L1).toString(), u"READ_WRITE"_s);
    }

    void appAttributesComeBackWithoutSomeKeys()
    {
        auto definition = stringDefinition();
        definition.insert(u"permissions"_s, QJsonArray{});
        definition.insert(u"required"_s, false);
        definition.insert(u"externalName"_s, u"x"_s);
        const auto custom = customOf(m_client->okta("POST", m_appSchema, schemaBody(u"roles"_s, definition)));
        const auto roles = custom.value("properties"_L1).toObject().value("roles"_L1).toObject();
        QVERIFY(!roles.contains("permissions"_L1));
        QVERIFY(!roles.contains("required"_L1));
        QCOMPARE(roles.value("externalName"_L1).toString(), u"x"_s);
        QVERIFY(!custom.contains("required"_L1));
    }

    void refusesBadAttributes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("definition");
        QTest::newRow("other order") << u"roles"_s << choice({u"a"_s, u"b"_s}, {u"b"_s, u"a"_s});
        QTest::newRow("no values") << u"roles"_s << choice({}, {});
        QTest::newRow("no title") << u"roles"_s << QJsonObject{{u"type"_s, u"string"_s}};
        QTest::newRow("no type") << u"roles"_s << QJsonObject{{u"title"_s, u"x"_s}};
        QTest::newRow("a base name") << u"login"_s << stringDefinition();
        QTest::newRow("a bad name") << u"1st role"_s << stringDefinition();
    }

    void refusesBadAttributes()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonObject, definition);
        QCOMPARE(m_client->okta("POST", m_userSchema, schemaBody(name, definition)).errorCode(),
                 u"E0000001"_s);
    }

    void aTypeStays()
    {
        m_client->okta("POST", m_userSchema, schemaBody(u"roles"_s, stringDefinition()));
        const QJsonObject array{{u"title"_s, u"Roles"_s}, {u"type"_s, u"array"_s}};
        QCOMPARE(m_client->okta("POST", m_userSchema, schemaBody(u"roles"_s, array)).status, 400);
    }

    void aDeletedNameCannotBeUsedAgain()
    {
        m_client->okta("POST", m_appSchema, schemaBody(u"roles"_s, stringDefinition()));
        QCOMPARE(m_client->okta("POST", m_appSchema, schemaBody(u"roles"_s, QJsonValue::Null)).status, 200);
        const auto again = m_client->okta("POST", m_appSchema, schemaBody(u"roles"_s, stringDefinition()));
        QCOMPARE(again.status, 400);
        QVERIFY(causeOf(again).contains("deletion process"_L1));
    }

    void anInactiveAppHasNoSchema()
    {
        m_client->okta("POST", u"/api/v1/apps/%1/lifecycle/deactivate"_s.arg(m_app));
        QCOMPARE(m_client->okta("GET", m_appSchema).status, 404);
    }

    void scimGrowsProfileAndMappings()
    {
        QCOMPARE(rules(true).size(), 0);
        QCOMPARE(m_client->form(m_app, u"provisioning"_s, "provisioning=SCIM").status, 303);
        const auto
            definitions = m_client->okta("GET", m_appSchema).object().value("definitions"_L1).toObject();
        const auto base = definitions.value("base"_L1).toObject().value("properties"_L1).toObject();
        QCOMPARE(base.keys(), QStringList({u"familyName"_s, u"givenName"_s, u"userName"_s}));
        const auto custom = definitions.value("custom"_L1).toObject().value("properties"_L1).toObject();
        QCOMPARE(custom.size(), 29);
        QCOMPARE(rules(true).size(), 31);
        QCOMPARE(rules(false).value("city"_L1).toObject().value("expression"_L1).toString(),
                 u"appuser.locality"_s);
    }

    void aMappedAttributeCannotBeDeleted()
    {
        m_client->form(m_app, u"provisioning"_s, "provisioning=SCIM");
        const auto prune = [&] {
            return m_client->okta("POST", m_appSchema, schemaBody(u"locality"_s, QJsonValue::Null));
        };
        QCOMPARE(causeOf(prune()),
                 u"Property locality cannot be deleted. It is used to populate user.city"_s);
        QCOMPARE(setRule(true, u"locality"_s, QJsonValue::Null).status, 200);
        QCOMPARE(setRule(false, u"city"_s, QJsonObject{{u"expression"_s, QJsonValue::Null}}).status, 200);
        QVERIFY(!rules(false).contains("city"_L1));
        QCOMPARE(prune().status, 200);
    }

    void nothingIsPushedIntoOkta()
    {
        m_client->form(m_app, u"provisioning"_s, "provisioning=SCIM");
        const QJsonObject rule{{u"expression"_s, u"appuser.email"_s}, {u"pushStatus"_s, u"PUSH"_s}};
        QCOMPARE(setRule(false, u"nickName"_s, rule).errorCode(), u"E0000001"_s);
        QCOMPARE(setRule(true, u"nickName"_s, rule).status, 200);
        QCOMPARE(setRule(true, u"bogus"_s, rule).status, 400);
    }

    void listsMappingsWithoutTheirRules()
    {
        const auto list = m_client->okta("GET", u"/api/v1/mappings?sourceId="_s + m_app).array();
        QCOMPARE(list.size(), 1);
        QVERIFY(!list.first().toObject().contains("properties"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_profiles.moc"
