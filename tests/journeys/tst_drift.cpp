// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"
#include "plan/check.h"
#include "practice/practiceclient.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;
using namespace setup;

/// A setup that somebody changes by hand afterwards: the check finds it, applying mends it, the check is clean.
class tst_Drift : public QObject
{
    Q_OBJECT

private slots:
    void isFoundAndMended_data();
    void isFoundAndMended();
    void isFoundAndLeftToAPerson_data();
    void isFoundAndLeftToAPerson();
};

/// What somebody does to the tenants: false when the practice world refuses it.
using Deed = std::function<bool(test::PracticeClient &client, const QString &app)>;
Q_DECLARE_METATYPE(Deed)

namespace {

QJsonObject appNamed(test::PracticeClient &client, const QString &name)
{
    return client.okta("GET", u"/api/v1/apps?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(name)))
        .array()
        .first()
        .toObject();
}

QString mappingId(test::PracticeClient &client, const QString &app)
{
    return client.okta("GET", u"/api/v1/mappings?targetId="_s + app).array().first()["id"_L1].toString();
}

QJsonObject sumoList(test::PracticeClient &client, const QString &path, const QString &key,
                     const QString &value)
{
    const auto data = client.sumo("GET", path).object().value("data"_L1).toArray();
    for (const auto &element : data) {
        if (element.toObject().value(key).toString() == value)
            return element.toObject();
    }
    return {};
}

bool done(const test::Answer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

QJsonObject schemaOf(const QString &name, const QJsonValue &attribute)
{
    const QJsonObject custom{
        {u"id"_s, u"#custom"_s}, {u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{name, attribute}}}};
    return {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
}

bool setAppAttribute(test::PracticeClient &client, const QString &app, const QJsonObject &change)
{
    auto attribute = QJsonObject{{u"title"_s, u"Roles"_s}, {u"type"_s, u"string"_s}};
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        attribute.insert(it.key(), it.value());
    return done(client.okta("POST", u"/api/v1/meta/schemas/apps/%1/default"_s.arg(app),
                            schemaOf(u"roles"_s, attribute)));
}

QJsonObject samlConfiguration(test::PracticeClient &client)
{
    auto configuration = client.sumo("GET", u"/v1/saml/identityProviders"_s).array().first().toObject();
    configuration.remove(u"onDemandProvisioningEnabled"_s);
    return configuration;
}

bool putSaml(test::PracticeClient &client, const QJsonObject &configuration)
{
    return done(client.sumo("PUT", u"/v1/saml/identityProviders/"_s + configuration.value("id"_L1).toString(),
                            configuration));
}

QStringList keysOf(const QList<plan::Finding> &findings)
{
    QStringList keys;
    for (const auto &finding : findings)
        keys << finding.key;
    return keys;
}

QList<plan::Finding> check(test::Engine &engine)
{
    const auto session = engine.session();
    const auto read = test::waitFor(session->discoverForCheck());
    if (!read)
        qWarning("%s", qPrintable(describe(read.error())));
    return plan::findingsOf(session->plan(), session->discovery(), QDateTime::currentDateTimeUtc());
}

} // namespace

void tst_Drift::isFoundAndMended_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Deed &deed, const QString &key) {
        QTest::newRow(name) << deed << key;
    };
    row(
        "another certificate",
        [](test::PracticeClient &client, const QString &) {
            const auto app = client.okta("POST", u"/api/v1/apps"_s, test::PracticeClient::appBody(u"Other"_s))
                                 .object();
            auto configuration = samlConfiguration(client);
            configuration.insert(u"x509cert1"_s, client.samlBody(app, u"x"_s).value("x509cert1"_L1));
            return putSaml(client, configuration);
        },
        u"sumo.saml.certificate"_s);
    row(
        "external name changed",
        [](test::PracticeClient &client, const QString &app) {
            return setAppAttribute(client, app, {{u"externalName"_s, u"roles"_s}});
        },
        u"okta.app.roles.externalName"_s);
    row(
        "a role's value removed",
        [](test::PracticeClient &client, const QString &app) {
            return setAppAttribute(
                client, app,
                {{u"enum"_s, QJsonArray{u"Analyst"_s, u"Administrator"_s}}, {u"oneOf"_s, QJsonValue::Null}});
        },
        u"okta.app.roles.values"_s);
    row(
        "a mapping added",
        [](test::PracticeClient &client, const QString &app) {
            const QJsonObject rule{{u"expression"_s, u"user.login"_s}, {u"pushStatus"_s, u"DONT_PUSH"_s}};
            return done(client.okta("POST", u"/api/v1/mappings/"_s + mappingId(client, app),
                                    {{u"properties"_s, QJsonObject{{u"roles"_s, rule}}}}));
        },
        u"okta.mapping.toApp"_s);
    row(
        "an attribute added",
        [](test::PracticeClient &client, const QString &app) {
            return done(client.okta(
                "POST", u"/api/v1/meta/schemas/apps/%1/default"_s.arg(app),
                schemaOf(u"badge"_s, QJsonObject{{u"title"_s, u"Badge"_s}, {u"type"_s, u"string"_s}})));
        },
        u"okta.profile.attribute"_s);
    row(
        "somebody unassigned",
        [](test::PracticeClient &client, const QString &app) {
            const auto user = client.okta("GET", u"/api/v1/apps/%1/users"_s.arg(app)).array().first();
            const auto email = user["credentials"_L1]["userName"_L1].toString();
            // Whoever was deactivated can be provisioned again only after the old user is gone.
            return done(client.okta("DELETE",
                                    u"/api/v1/apps/%1/users/%2"_s.arg(app, user["id"_L1].toString())))
                && done(client.sumo(
                    "DELETE",
                    u"/v1/users/"_s
                        + sumoList(client, u"/v1/users"_s, u"email"_s, email).value("id"_L1).toString()));
        },
        u"okta.assignment.person"_s);
    row(
        "another role given",
        [](test::PracticeClient &client, const QString &app) {
            const auto users = client.okta("GET", u"/api/v1/apps/%1/users"_s.arg(app)).array();
            for (const auto &user : users) {
                if (user["profile"_L1]["roles"_L1].toString() == "Administrator"_L1)
                    return done(client.okta("POST",
                                            u"/api/v1/apps/%1/users/%2"_s.arg(app, user["id"_L1].toString()),
                                            {{u"profile"_s, QJsonObject{{u"roles"_s, u"Analyst"_s}}}}));
            }
            return false;
        },
        u"okta.assignment.person"_s);
}

void tst_Drift::isFoundAndMended()
{
    QFETCH(const Deed, deed);
    QFETCH(const QString, key);
    const auto world = test::startWorld({.people = 4, .withAdministrator = true});
    test::PracticeClient client(*world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto clean = check(engine);
    QVERIFY2(clean.isEmpty(), qPrintable(keysOf(clean).join(u", "_s)));

    QVERIFY(deed(client, appNamed(client, u"Sumo Logic"_s).value("id"_L1).toString()));
    const auto found = check(engine);
    QVERIFY2(keysOf(found).contains(key), qPrintable(keysOf(found).join(u", "_s)));
    for (const auto &finding : found)
        QVERIFY2(finding.mend == plan::Mend::Apply || finding.mend == plan::Mend::Waiting
                     || finding.change == plan::change_id::proof,
                 qPrintable(finding.key));
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    const auto mended = check(engine);
    QVERIFY2(mended.isEmpty(), qPrintable(keysOf(mended).join(u", "_s)));
}

void tst_Drift::isFoundAndLeftToAPerson_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Deed>("mend");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Deed &deed, const Deed &mend, const QString &key) {
        QTest::newRow(name) << deed << mend << key;
    };
    const auto toApp = [](const QByteArray &fields) {
        return [fields](test::PracticeClient &client, const QString &app) {
            return client.form(app, u"to-app"_s, fields).status == 303; // a saved form leads on
        };
    };
    row("a switch under To App", toApp("createUsers=on&updateUserAttributes=on"),
        toApp("createUsers=on&updateUserAttributes=on&deactivateUsers=on"), u"okta.toApp.deactivate"_s);
    const auto key = [](bool disabled) {
        return [disabled](test::PracticeClient &client, const QString &) {
            const auto account = sumoList(client, u"/v1/serviceAccounts"_s, u"name"_s, u"Okta SCIM"_s);
            const QString keys = u"/v1/serviceAccounts/%1/accessKeys"_s.arg(account["id"_L1].toString());
            const auto one = sumoList(client, keys, u"label"_s, u"Okta SCIM: Sumo Logic"_s);
            return done(
                client.sumo("PUT", keys + u'/' + one["id"_L1].toString(), {{u"disabled"_s, disabled}}));
        };
    };
    row("the key disabled", key(true), key(false), plan::change_id::scimKey.toString());
    const auto roles = [](const QString &attribute) {
        return [attribute](test::PracticeClient &client, const QString &) {
            auto configuration = samlConfiguration(client);
            configuration.insert(u"rolesAttribute"_s, attribute);
            return putSaml(client, configuration);
        };
    };
    row("roles by SAML", roles(u"roles"_s), roles({}), plan::finding_key::rolesBySaml);
}

void tst_Drift::isFoundAndLeftToAPerson()
{
    QFETCH(const Deed, deed);
    QFETCH(const Deed, mend);
    QFETCH(const QString, key);
    const auto world = test::startWorld({.people = 4, .withAdministrator = true});
    test::PracticeClient client(*world);
    test::Engine engine(*world);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto app = appNamed(client, u"Sumo Logic"_s).value("id"_L1).toString();
    QVERIFY(deed(client, app));
    const auto found = check(engine);
    QVERIFY2(keysOf(found).contains(key), qPrintable(keysOf(found).join(u", "_s)));
    for (const auto &finding : found) {
        if (finding.key == key)
            QVERIFY(finding.mend == plan::Mend::Person || finding.mend == plan::Mend::Decision);
    }
    QVERIFY(mend(client, app));
    const auto mended = check(engine);
    QVERIFY2(mended.isEmpty(), qPrintable(keysOf(mended).join(u", "_s)));
}

QTEST_GUILESS_MAIN(tst_Drift)
#include "tst_drift.moc"
