// SPDX-License-Identifier: Apache-2.0
#include "plan/answers.h"
#include "plan/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

class tst_Answers : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestFileHasTheGuidesDefaults();
    void whatIsWrittenReadsBackTheSame_data();
    void whatIsWrittenReadsBackTheSame();
    void namesEachMistakeWithItsPlace_data();
    void namesEachMistakeWithItsPlace();
    void namesEveryMistakeAtOnce();
    void namesAMistakeOnce_data();
    void namesAMistakeOnce();
    void refusesANewerVersionWhateverElseItHolds();
    void tellsTheLineWhereAFileBreaksOff();
    void everyCutOfAFileIsRefused();
    void aDraftReadsBackAsItWasLeft_data();
    void aDraftReadsBackAsItWasLeft();
    void loopbackIsAllowedOnRequestAlone();
    void makesAnAddressForTheServiceAccount();
    void writesNoUnknownKeyAndNoSecret();
};

namespace {

const auto smallest =
    R"({"version":1,"okta":{"org":"https://acme.okta.com"},"sumo":{"deployment":"us2"},"app":{"name":"Sumo"}})"_ba;

QJsonObject smallestObject()
{
    return QJsonDocument::fromJson(smallest).object();
}

/// The smallest file with these keys in place of its own.
QByteArray with(const QByteArray &json)
{
    auto object = smallestObject();
    const auto more = QJsonDocument::fromJson(json).object();
    for (auto key = more.begin(); key != more.end(); ++key)
        object.insert(key.key(), key.value());
    return QJsonDocument(object).toJson();
}

} // namespace

void tst_Answers::theSmallestFileHasTheGuidesDefaults()
{
    const auto answers = parseAnswers(smallest, false);
    QVERIFY2(answers, answers ? "" : qPrintable(describe(answers.error())));
    Answers expected;
    expected.oktaOrg = QUrl(u"https://acme.okta.com"_s);
    expected.sumoDeployment = u"us2"_s;
    expected.sumoApi = QUrl(u"https://api.us2.sumologic.com/api"_s);
    expected.appName = u"Sumo"_s;
    QVERIFY(*answers == expected);
    const auto byApi = parseAnswers(with(R"({"sumo":{"api":"https://api.us2.sumologic.com/api"}})"_ba),
                                    false);
    QVERIFY(byApi);
    QCOMPARE(byApi->sumoApi, expected.sumoApi);
}

void tst_Answers::whatIsWrittenReadsBackTheSame_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the smallest") << smallest;
    QTest::newRow("own credential") << with(R"({"scim":{"credential":"own","accessId":"su1"}})"_ba);
    QTest::newRow("new account") << with(
        R"({"scim":{"credential":"new","role":"R","serviceAccount":{"name":"N","email":"n@acme.com"}}})"_ba);
    QTest::newRow("app") << with(R"({"app":{"name":"Sumo","existing":"adopt","userName":"email"}})"_ba);
    QTest::newRow("roles") << with(R"({"roles":{"offer":["A","B"],"userPermission":"HIDE"}})"_ba);
    QTest::newRow("mappings") << with(
        R"({"mappings":{"keepToApp":[],"keepToOkta":["login"],"keepAttributes":["x"]}})"_ba);
    QTest::newRow("people in every writing") << with(
        u"{\"people\":[{\"login\":\"葵@acme.example\",\"role\":\"分析\"},{\"login\":\"نور@acme.example\","
        u"\"role\":\"Ä\"}],"
        "\"groups\":[{\"name\":\"Команда 🚀\",\"role\":\"Ä\"}],\"app\":{\"name\":\"スモウ ロジック\"}}"_s
            .toUtf8());
    QTest::newRow("custom domain") << with(
        R"({"okta":{"org":"https://id.acme.example","oktaDomain":"https://acme.okta.com"}})"_ba);
    QTest::newRow("client ID") << with(
        R"({"okta":{"org":"https://acme.okta.com","clientId":"0oaNative"}})"_ba);
    QTest::newRow("done by hand") << with(R"({"doneByHand":["okta-app","okta-scim-connector"]})"_ba);
    QTest::newRow("longest app name") << with("{\"app\":{\"name\":\"" + QByteArray(100, 'n') + "\"}}");
    QTest::newRow("sample") << QJsonDocument(toJson(setup::test::sampleAnswers())).toJson();
}

void tst_Answers::whatIsWrittenReadsBackTheSame()
{
    QFETCH(const QByteArray, json);
    const auto first = parseAnswers(json, false);
    QVERIFY2(first, first ? "" : qPrintable(describe(first.error())));
    const auto second = parseAnswers(QJsonDocument(toJson(*first)).toJson(), false);
    QVERIFY2(second, second ? "" : qPrintable(describe(second.error())));
    QVERIFY(*first == *second);
}

void tst_Answers::namesEachMistakeWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const QString &place) {
        QTest::newRow(name) << with(json) << place;
    };
    row("an unknown change is done by hand", R"({"doneByHand":["okta-apps"]})"_ba, u"doneByHand"_s);
    QTest::newRow("no version")
        << R"({"okta":{"org":"a.okta.com"},"sumo":{"deployment":"us2"},"app":{"name":"S"}})"_ba
        << u"version"_s;
    QTest::newRow("nothing") << "{}"_ba << u"app"_s;
    row("version 0", R"({"version":0})"_ba, u"version"_s);
    row("version as a text", R"({"version":"1"})"_ba, u"version"_s);
    row("half a version", R"({"version":0.5})"_ba, u"version"_s);
    row("unknown key at the top", R"({"oktta":{}})"_ba, u"oktta"_s);
    row("unknown key in okta", R"({"okta":{"org":"a.okta.com","token":"x"}})"_ba, u"okta.token"_s);
    row("unknown key in sumo", R"({"sumo":{"deployment":"us2","key":"x"}})"_ba, u"sumo.key"_s);
    row("unknown key in app", R"({"app":{"name":"S","label":"x"}})"_ba, u"app.label"_s);
    row("unknown key in saml", R"({"saml":{"title":"x"}})"_ba, u"saml.title"_s);
    row("unknown key in scim", R"({"scim":{"accessKey":"x"}})"_ba, u"scim.accessKey"_s);
    row("unknown key in the account", R"({"scim":{"serviceAccount":{"mail":"x"}}})"_ba,
        u"scim.serviceAccount.mail"_s);
    row("unknown key in roles", R"({"roles":{"only":[]}})"_ba, u"roles.only"_s);
    row("unknown key in mappings", R"({"mappings":{"keep":[]}})"_ba, u"mappings.keep"_s);
    row("unknown key of a person", R"({"people":[{"login":"a","role":"b","x":1}]})"_ba, u"people[0].x"_s);
    row("unknown key of a group", R"({"groups":[{"name":"a","role":"b","login":"c"}]})"_ba,
        u"groups[0].login"_s);
    row("okta as a text", R"({"okta":"acme"})"_ba, u"okta"_s);
    row("org as a number", R"({"okta":{"org":1}})"_ba, u"okta.org"_s);
    row("a foreign domain in Okta's place",
        R"({"okta":{"org":"id.acme.example","oktaDomain":"x.example"}})"_ba, u"okta.oktaDomain"_s);
    row("client ID as a number", R"({"okta":{"org":"a.okta.com","clientId":1}})"_ba, u"okta.clientId"_s);
    row("an empty client ID", R"({"okta":{"org":"a.okta.com","clientId":" "}})"_ba, u"okta.clientId"_s);
    row("no org", R"({"okta":{}})"_ba, u"okta.org"_s);
    row("plain http", R"({"okta":{"org":"http://acme.okta.com"}})"_ba, u"okta.org"_s);
    row("a lookalike", R"({"okta":{"org":"https://acme.okta.com.evil.example"}})"_ba, u"okta.org"_s);
    row("no deployment", R"({"sumo":{}})"_ba, u"sumo.deployment"_s);
    row("unknown deployment", R"({"sumo":{"deployment":"us9"}})"_ba, u"sumo.deployment"_s);
    row("deployment and api", R"({"sumo":{"deployment":"us2","api":"https://api.us2.sumologic.com/api"}})"_ba,
        u"sumo.deployment"_s);
    row("a foreign api", R"({"sumo":{"api":"https://api.example.com/api"}})"_ba, u"sumo.api"_s);
    row("loopback", R"({"sumo":{"api":"http://127.0.0.1:8080/api"}})"_ba, u"sumo.api"_s);
    row("no app name", R"({"app":{}})"_ba, u"app.name"_s);
    row("empty app name", R"({"app":{"name":"  "}})"_ba, u"app.name"_s);
    row("app name of 200 characters", "{\"app\":{\"name\":\"" + QByteArray(200, 'n') + "\"}}", u"app.name"_s);
    row("app name null", R"({"app":{"name":null}})"_ba, u"app.name"_s);
    row("existing", R"({"app":{"name":"S","existing":"replace"}})"_ba, u"app.existing"_s);
    row("user name", R"({"app":{"name":"S","userName":"nick"}})"_ba, u"app.userName"_s);
    row("own without its ID", R"({"scim":{"credential":"own"}})"_ba, u"scim.accessId"_s);
    row("an ID without own", R"({"scim":{"accessId":"su1"}})"_ba, u"scim.accessId"_s);
    row("no e-mail address", R"({"scim":{"serviceAccount":{"email":"scim"}}})"_ba,
        u"scim.serviceAccount.email"_s);
    row("permission", R"({"roles":{"userPermission":"read"}})"_ba, u"roles.userPermission"_s);
    row("offer as a text", R"({"roles":{"offer":"Analyst"}})"_ba, u"roles.offer"_s);
    row("a number among roles", R"({"roles":{"offer":["Analyst",1]}})"_ba, u"roles.offer"_s);
    row("an empty role", R"({"roles":{"offer":["Analyst",""]}})"_ba, u"roles.offer[1]"_s);
    row("a role twice", R"({"roles":{"offer":["Analyst","Analyst"]}})"_ba, u"roles.offer[1]"_s);
    row("a mapping with a line feed", R"({"mappings":{"keepToApp":["a\nb"]}})"_ba,
        u"mappings.keepToApp[0]"_s);
    row("an app name that turns the direction", R"({"app":{"name":"a\u202eb"}})"_ba, u"app.name"_s);
    row("an app name that nobody sees", R"({"app":{"name":"\u200b"}})"_ba, u"app.name"_s);
    row("an e-mail address with a blank", R"({"scim":{"serviceAccount":{"email":"a b@c"}}})"_ba,
        u"scim.serviceAccount.email"_s);
    row("an address as client ID", R"({"okta":{"org":"a.okta.com","clientId":"https://x"}})"_ba,
        u"okta.clientId"_s);
    row("two orgs", R"({"okta":{"org":"a.okta.com","oktaDomain":"b.okta.com"}})"_ba, u"okta.oktaDomain"_s);
    row("people as an object", R"({"people":{}})"_ba, u"people"_s);
    row("a person as a text", R"({"people":["ann"]})"_ba, u"people[0]"_s);
    row("a person without a role", R"({"people":[{"login":"a","role":"b"},{"login":"c"}]})"_ba,
        u"people[1].role"_s);
    row("a person twice", R"({"people":[{"login":"a@b","role":"b"},{"login":"A@B","role":"c"}]})"_ba,
        u"people[1].login"_s);
    row("a group twice", R"({"groups":[{"name":"a","role":"b"},{"name":"a","role":"c"}]})"_ba,
        u"groups[1].name"_s);
    row("a role of 200 characters",
        "{\"people\":[{\"login\":\"a\",\"role\":\"" + QByteArray(200, 'r') + "\"}]}", u"people[0].role"_s);
}

void tst_Answers::namesEachMistakeWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const auto answers = parseAnswers(json, false);
    QVERIFY(!answers);
    QCOMPARE(answers.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(answers.error().code, u"not-a-setup-file"_s);
    const auto &causes = answers.error().causes;
    QVERIFY2(std::any_of(causes.cbegin(), causes.cend(),
                         [&place](const QString &cause) { return cause.startsWith(place + u':'); }),
             qPrintable(causes.join(u'\n')));
}

void tst_Answers::namesEveryMistakeAtOnce()
{
    const auto answers = parseAnswers(
        with(R"({"x":1,"okta":{"org":"http://a.okta.com"},"people":[{"role":"r"}],"saml":{"name":7}})"_ba),
        false);
    QVERIFY(!answers);
    QCOMPARE(answers.error().causes.size(), 4);
}

void tst_Answers::namesAMistakeOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("okta as a text") << R"({"okta":"x"})"_ba;
    QTest::newRow("sumo as a list") << R"({"sumo":[]})"_ba;
    QTest::newRow("app as a number") << R"({"app":1})"_ba;
    QTest::newRow("a group as a number") << R"({"groups":[1]})"_ba;
}

void tst_Answers::namesAMistakeOnce()
{
    QFETCH(const QByteArray, json);
    const auto answers = parseAnswers(with(json), false);
    QVERIFY(!answers);
    QVERIFY2(answers.error().causes.size() == 1, qPrintable(answers.error().causes.join(u'\n')));
}

void tst_Answers::refusesANewerVersionWhateverElseItHolds()
{
    const auto answers = parseAnswers(R"({"version":2,"okta":"elsewhere","shape":[]})"_ba, false);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, u"newer-version"_s);
    QVERIFY(answers.error().detail.contains(u"version 2"_s));
}

void tst_Answers::tellsTheLineWhereAFileBreaksOff()
{
    const auto answers = parseAnswers("{\n  \"version\": 1,\n  \"okta\": {\"org\" \"x\"}\n}\n"_ba, false);
    QVERIFY(!answers);
    QCOMPARE(answers.error().kind, ErrorKind::FileUnusable);
    QCOMPARE(answers.error().code, u"not-json"_s);
    QVERIFY2(answers.error().detail.startsWith(u"line 3, column "_s), qPrintable(answers.error().detail));
}

void tst_Answers::everyCutOfAFileIsRefused()
{
    const auto whole = QJsonDocument(toJson(setup::test::sampleAnswers())).toJson().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto answers = parseAnswers(whole.first(length), false);
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, u"not-json"_s);
        QVERIFY(answers.error().detail.startsWith("line "_L1));
    }
    QVERIFY(parseAnswers(whole, false));
}

void tst_Answers::aDraftReadsBackAsItWasLeft_data()
{
    QTest::addColumn<Answers>("draft");
    const auto row = [](const char *name, const std::function<void(Answers &)> &change) {
        Answers draft = setup::test::sampleAnswers();
        change(draft);
        QTest::newRow(name) << draft;
    };
    row("own key without its ID", [](Answers &draft) {
        draft.scimCredential = ScimCredentialSource::Own;
        draft.ownAccessId.clear();
    });
    row("app name empty", [](Answers &draft) { draft.appName.clear(); });
    row("app name too long", [](Answers &draft) { draft.appName = QString(maxAppName + 1, u'n'); });
    row("a role with a name that nobody could type", [](Answers &draft) {
        draft.roles = {QString(200, u'r'), u"a\u202eb"_s};
    });
    row("somebody without a role", [](Answers &draft) {
        draft.people = {{u"a@acme.example"_s, {}}};
        draft.groups = {{u"Everyone"_s, {}}};
    });
}

void tst_Answers::aDraftReadsBackAsItWasLeft()
{
    QFETCH(const Answers, draft);
    const QByteArray file = QJsonDocument(toJson(draft)).toJson();
    QVERIFY(!parseAnswers(file, false));
    const auto read = parseAnswers(file, false, Completeness::Draft);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(toJson(*read), toJson(draft));
    QVERIFY(!parseAnswers(file.chopped(3), false, Completeness::Draft));
}

void tst_Answers::loopbackIsAllowedOnRequestAlone()
{
    const auto json = with(
        R"({"okta":{"org":"http://127.0.0.1:8081"},"sumo":{"api":"http://127.0.0.1:8080/api"}})"_ba);
    QVERIFY(!parseAnswers(json, false));
    const auto answers = parseAnswers(json, true);
    QVERIFY2(answers, answers ? "" : qPrintable(describe(answers.error())));
    QCOMPARE(answers->oktaOrg, QUrl(u"http://127.0.0.1:8081"_s));
    QCOMPARE(answers->sumoApi, QUrl(u"http://127.0.0.1:8080/api"_s));
    QVERIFY(answers->sumoDeployment.isEmpty());
    const auto elsewhere = parseAnswers(with(R"({"okta":{"org":"http://192.168.1.1"}})"_ba), true);
    QVERIFY(!elsewhere);
}

void tst_Answers::makesAnAddressForTheServiceAccount()
{
    auto answers = setup::test::sampleAnswers();
    QCOMPARE(answers.effectiveServiceAccountEmail(), u"okta-scim@acme.okta.com"_s);
    answers.oktaOrg = QUrl(u"http://127.0.0.1:8081"_s);
    QCOMPARE(answers.effectiveServiceAccountEmail(), u"okta-scim@practice.example"_s);
    answers.oktaOrg = QUrl(u"http://localhost:8081"_s);
    QCOMPARE(answers.effectiveServiceAccountEmail(), u"okta-scim@practice.example"_s);
    answers.serviceAccountEmail = u"scim@acme.com"_s;
    QCOMPARE(answers.effectiveServiceAccountEmail(), u"scim@acme.com"_s);
}

void tst_Answers::writesNoUnknownKeyAndNoSecret()
{
    const auto text = QString::fromUtf8(QJsonDocument(toJson(setup::test::sampleAnswers())).toJson());
    for (const auto &word : {u"token"_s, u"accessKey"_s, u"password"_s, u"secret"_s})
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QCOMPARE(toJson(setup::test::sampleAnswers()).value("version"_L1).toInt(), Answers::version);
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
