// SPDX-License-Identifier: Apache-2.0
#include "journeys/engine.h"
#include "practice/practiceclient.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace setup;

/// A whole setup in the practice world, and back again: both tenants are as they were before.
class tst_Undo : public QObject
{
    Q_OBJECT

private slots:
    void leavesBothTenantsAsTheyWere();
    void findsNothingToUndoTheSecondTime();
    void goesOnAfterACut_data();
    void goesOnAfterACut();
    void undoesHalfASetup_data();
    void undoesHalfASetup();
    void undoesWhatACutRunMade();
    void keepsWhatWasThereBefore_data();
    void keepsWhatWasThereBefore();
    void leavesAnAdoptedAppInItsPlace();
    void touchesNothingThatWasChangedSince();
};

namespace {

std::unique_ptr<practice::PracticeWorld> world()
{
    return test::startWorld({.people = 4, .withAdministrator = true});
}

/// What the tenants are to be after an undo: as they were, and whoever was brought to Sumo Logic stays, inactive.
QJsonObject expected(const QJsonObject &before, const QJsonObject &after)
{
    auto state = before;
    auto sumo = state.value("sumo"_L1).toObject();
    auto users = sumo.value("users"_L1).toArray();
    const auto wereThere = users.size();
    const auto nowThere = after.value("sumo"_L1).toObject().value("users"_L1).toArray();
    for (qsizetype i = wereThere; i < nowThere.size(); ++i) {
        auto user = nowThere.at(i).toObject();
        user.insert(u"active"_s, false);
        users << user;
    }
    sumo.insert(u"users"_s, users);
    state.insert(u"sumo"_s, sumo);
    return state;
}

int requestsOf(const practice::PracticeWorld &world)
{
    const auto counts = world.requestCounts();
    return counts.okta + counts.sumo;
}

/// What an undisturbed undo sends after an undisturbed setup.
int undoRequests()
{
    const auto fresh = world();
    test::Engine engine(*fresh);
    if (engine.run() != plan::RunEnd::Done)
        return 0;
    const int before = requestsOf(*fresh);
    return engine.undo() == plan::RunEnd::Done ? requestsOf(*fresh) - before : 0;
}

QJsonObject withRoles(const QStringList &values)
{
    const QJsonObject roles{{u"title"_s, u"Roles of somebody"_s},
                            {u"type"_s, u"string"_s},
                            {u"enum"_s, QJsonArray::fromStringList(values)},
                            {u"oneOf"_s, QJsonValue::Null}};
    const QJsonObject custom{{u"id"_s, u"#custom"_s},
                             {u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{u"roles"_s, roles}}}};
    return {{u"definitions"_s, QJsonObject{{u"custom"_s, custom}}}};
}

QString idOf(const test::Answer &answer)
{
    return answer.object().value("id"_L1).toString();
}

} // namespace

void tst_Undo::leavesBothTenantsAsTheyWere()
{
    const auto tenants = world();
    const auto before = tenants->state();
    test::Engine engine(*tenants);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    QVERIFY(tenants->state() != before);
    QVERIFY(engine.plan().isDone()); // planning after applying is empty
    const auto end = engine.undo();
    QVERIFY2(end == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    const auto after = tenants->state();
    QCOMPARE(after.value("okta"_L1), before.value("okta"_L1));
    QCOMPARE(after, expected(before, after));
}

void tst_Undo::findsNothingToUndoTheSecondTime()
{
    const auto tenants = world();
    test::Engine engine(*tenants);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    QCOMPARE(engine.undo(), plan::RunEnd::Done);
    const auto after = tenants->state();
    const auto sent = requestsOf(*tenants);
    QVERIFY(engine.plan(true).isDone());
    QCOMPARE(engine.undo(), plan::RunEnd::Done);
    QCOMPARE(requestsOf(*tenants), sent); // the journal has nothing left to look for
    QCOMPARE(tenants->state(), after);
}

void tst_Undo::goesOnAfterACut_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<QString>("kind");
    const int requests = undoRequests();
    QVERIFY(requests > 15);
    for (int request = 0; request < requests; ++request) {
        for (const auto &kind : {u"drop"_s, u"drop-after"_s})
            QTest::addRow("request %d, %s", request + 1, qPrintable(kind)) << request << kind;
    }
}

void tst_Undo::goesOnAfterACut()
{
    QFETCH(const int, request);
    QFETCH(const QString, kind);
    const auto tenants = world();
    const auto before = tenants->state();
    test::Engine engine(*tenants);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    tenants->addFault(test::faultOf(u"*:*:*:%1:1:%2"_s.arg(kind).arg(request)));
    const auto first = engine.undo();
    QVERIFY2(first == plan::RunEnd::Done || first == plan::RunEnd::Failed,
             qPrintable(describe(engine.lastError())));
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    const auto after = tenants->state();
    QCOMPARE(after, expected(before, after));
}

void tst_Undo::undoesHalfASetup_data()
{
    QTest::addColumn<QString>("refused");
    QTest::newRow("the SAML configuration") << u"sumo:POST:/api/v1/saml/identityProviders"_s;
    QTest::newRow("the service account") << u"sumo:POST:/api/v1/serviceAccounts"_s;
    QTest::newRow("the user attribute") << u"okta:POST:/api/v1/meta/schemas/user/default"_s;
    QTest::newRow("the app's address") << u"okta:PUT:/api/v1/apps/*"_s;
}

void tst_Undo::undoesHalfASetup()
{
    QFETCH(const QString, refused);
    const auto tenants = world();
    const auto before = tenants->state();
    test::Engine engine(*tenants);
    tenants->addFault(test::faultOf(refused + u":403:50"_s));
    QCOMPARE(engine.run(), plan::RunEnd::Failed);
    tenants->clearFaults();
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE(tenants->state(), before);
}

void tst_Undo::undoesWhatACutRunMade()
{
    // The app is made, the reply is lost, and the run ends before anybody has looked.
    const auto tenants = world();
    const auto before = tenants->state();
    test::Engine engine(*tenants);
    tenants->addFault(test::faultOf(u"okta:POST:/api/v1/apps:drop-after:1"_s));
    tenants->addFault(test::faultOf(u"okta:GET:*:403:50:1"_s));
    QCOMPARE(engine.run(), plan::RunEnd::Failed);
    tenants->clearFaults();
    QVERIFY(tenants->state() != before);
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE(tenants->state(), before);
}

void tst_Undo::keepsWhatWasThereBefore_data()
{
    QTest::addColumn<quint32>("seed");
    const auto seed = qEnvironmentVariableIntValue("SETUP_SEED");
    const auto first = seed != 0 ? quint32(seed) : QRandomGenerator::system()->generate() % 100000;
    constexpr int states = 12;
    for (quint32 i = 0; i < (seed != 0 ? 1 : states); ++i)
        QTest::addRow("SETUP_SEED=%u", first + i) << first + i;
}

void tst_Undo::keepsWhatWasThereBefore()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto maybe = [&random] { return random.bounded(2) == 1; };
    const auto tenants = world();
    test::PracticeClient client(*tenants);
    test::Engine engine(*tenants);
    auto answers = engine.answers();
    // Any of the things that the setup needs may be there already, made by somebody else.
    QString role;
    if (maybe()) {
        role = idOf(client.sumo("POST", u"/v2/roles"_s,
                                {{u"name"_s, answers.scimRoleName},
                                 {u"description"_s, u"somebody's"_s},
                                 {u"capabilities"_s, QJsonArray{u"manageUsersAndRoles"_s}}}));
        QVERIFY(!role.isEmpty());
    }
    if (!role.isEmpty() && maybe()) {
        const auto account = client.sumo("POST", u"/v1/serviceAccounts"_s,
                                         {{u"name"_s, u"somebody's"_s},
                                          {u"email"_s, answers.effectiveServiceAccountEmail()},
                                          {u"roleIds"_s, QJsonArray{role}}});
        QCOMPARE(account.status, 200);
    }
    if (maybe()) {
        const auto schema = client.okta("POST", u"/api/v1/meta/schemas/user/default"_s,
                                        withRoles({u"Analyst"_s})); // a list of Sumo Logic's roles
        QCOMPARE(schema.status, 200);
    }
    if (maybe())
        answers.people.removeLast();
    if (maybe())
        answers.groups = {{u"Analysts"_s, u"Analyst"_s}};
    if (maybe())
        answers.roles = {u"Analyst"_s, u"Administrator"_s};
    engine.choose(answers);
    const auto before = tenants->state();

    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QVERIFY(engine.plan().isDone());
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    const auto after = tenants->state();
    QCOMPARE(after.value("okta"_L1), before.value("okta"_L1));
    QCOMPARE(after, expected(before, after));
}

void tst_Undo::leavesAnAdoptedAppInItsPlace()
{
    const auto tenants = world();
    test::PracticeClient client(*tenants);
    const auto app = client.okta(
        "POST", u"/api/v1/apps"_s,
        test::PracticeClient::appBody(u"Sumo Logic"_s, u"https://acs.sumologic.com/x"_s));
    QCOMPARE(app.status, 200);
    test::Engine engine(*tenants);
    auto answers = engine.answers();
    answers.existingApp = plan::ExistingApp::Adopt;
    engine.choose(answers);
    const auto before = tenants->state();
    QVERIFY2(engine.run() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    const auto after = tenants->state();
    QCOMPARE(client.okta("GET", u"/api/v1/apps/"_s + idOf(app)).status, 200);
    // Its assignments and all in Sumo Logic are as before; SCIM stays on, because only a person can switch it off.
    QCOMPARE(after["okta"_L1]["assignments"_L1], before["okta"_L1]["assignments"_L1]);
    QCOMPARE(after["okta"_L1]["userSchema"_L1], before["okta"_L1]["userSchema"_L1]);
    QCOMPARE(after["sumo"_L1], expected(before, after)["sumo"_L1]);
    QVERIFY(!after["okta"_L1]["appSchemas"_L1]
                 .toArray()
                 .last()
                 .toObject()
                 .value("custom"_L1)
                 .toObject()
                 .contains(u"roles"_s));
}

void tst_Undo::touchesNothingThatWasChangedSince()
{
    const auto tenants = world();
    test::PracticeClient client(*tenants);
    test::Engine engine(*tenants);
    QCOMPARE(engine.run(), plan::RunEnd::Done);
    const auto changed = client.okta("POST", u"/api/v1/meta/schemas/user/default"_s,
                                     withRoles({u"Administrator"_s, u"Analyst"_s, u"Somebody's"_s}));
    QCOMPARE(changed.status, 200);
    const auto schema = tenants->state()["okta"_L1]["userSchema"_L1];
    const auto plan = engine.plan(true);
    const auto *attribute = plan.find(plan::undoIdOf(plan::change_id::userAttribute));
    QVERIFY(attribute);
    QVERIFY(attribute->assessment.rows.constFirst().then.word == plan::Word::ChangedSince);
    QVERIFY2(engine.undo() == plan::RunEnd::Done, qPrintable(describe(engine.lastError())));
    QCOMPARE(tenants->state()["okta"_L1]["userSchema"_L1], schema);
}

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_undo.moc"
