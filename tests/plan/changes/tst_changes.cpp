// SPDX-License-Identifier: Apache-2.0
// covers: appprofile.cpp, assignments.cpp, connectortest.cpp, mappings.cpp, oktaapp.cpp, oktametadata.cpp
// covers: oktasamlsettings.cpp, personsclicks.cpp, proof.cpp, rolesattributes.cpp, scimaccount.cpp, scimkey.cpp
// covers: sumosaml.cpp
#include "plan/facts.h"
#include "plan/livethings.h"
#include "plan/plan.h"
#include "plan/sample.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;
using namespace setup::test;

/// What a row of the table makes of the finished sample.
using Spoil = std::function<void(Answers &, Discovery &)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(setup::plan::Verdict)

/// What each change makes of facts: a table of the finished setup with one thing spoilt at a time.
class tst_Changes : public QObject
{
    Q_OBJECT

private slots:
    void aFinishedSetupIsRight();
    void aFinishedSetupProvesItself();
    void aPersonsClickIsProvenByItsOwnFeatures();
    void nothingReadIsNothingRight();
    void judgesFacts_data();
    void judgesFacts();
    void showsPlaceholdersAsSuch();
    void showsWhatGoesAndWhatStays();
    void keepsTheValuesThatAreThere();
    void namesEveryObstacleAtOnce();
    void tellsGroupsWithoutMembers();

private:
    static void addAppRows();
    static void addSamlRows();
    static void addScimAccountRows();
    static void addScimKeyRows();
    static void addConnectorRows();
    static void addPersonRows();
    static void addProfileRows();
    static void addMappingRows();
    static void addAssignmentRows();
    static void addProofRows();
};

namespace {

void row(const char *name, const ChangeId &id, Verdict verdict, const QString &code, const Spoil &spoil)
{
    QTest::newRow(qPrintable(id.toString() + u": "_s + QString::fromUtf8(name)))
        << id.toString() << verdict << code << spoil;
}

/// The journal tells that this setup made it.
void tellMade(Discovery &discovery, const ChangeId &change, const Trace &now)
{
    auto before = now;
    before.id.clear();
    before.value = {};
    discovery.ledger.add({.change = change.toString(), .event = JournalEvent::Writing, .traces = {before}});
    discovery.ledger.add({.change = change.toString(), .event = JournalEvent::Changed, .traces = {now}});
}

okta::App otherApp(const QString &acs, const QString &mode = u"SAML_2_0"_s)
{
    return {.id = okta::AppId(u"0oaOther"_s),
            .label = u"Sumo Logic"_s,
            .status = u"ACTIVE"_s,
            .signOnMode = mode,
            .saml = {.acsUrl = acs}};
}

okta::AppUser &assigned(Discovery &discovery, int index)
{
    return (*discovery.appUsers)[index];
}

/// Somebody who is there by a group.
void addMember(Discovery &discovery, const QString &status, const QString &externalId)
{
    *discovery.appUsers << okta::AppUser{.id = okta::UserId(u"00u"_s + status),
                                         .externalId = externalId,
                                         .status = status,
                                         .scope = u"GROUP"_s,
                                         .userName = status.toLower() + u"@acme.example"_s};
}

} // namespace

void tst_Changes::aFinishedSetupIsRight()
{
    const auto plan = makePlan(changeCatalog(), sampleAnswers(), finishedDiscovery());
    for (const auto &change : plan.changes)
        QVERIFY2(change.assessment.verdict == Verdict::Right, qPrintable(change.id.toString()));
    QVERIFY(plan.isDone());
}

void tst_Changes::aFinishedSetupProvesItself()
{
    const auto plan = makePlan(changeCatalog(), sampleAnswers(), finishedDiscovery());
    for (const auto &change : plan.changes) {
        QVERIFY2(!change.assessment.evidence.isEmpty(), qPrintable(change.id.toString()));
        for (const auto &evidence : change.assessment.evidence) {
            QVERIFY2(!evidence.value.text.isEmpty(), qPrintable(evidence.key));
            QVERIFY2(evidence.reading.at == sampleTime(), qPrintable(evidence.key));
            QVERIFY2(!evidence.reading.by.requestId.isEmpty(), qPrintable(evidence.key));
            QVERIFY2(evidence.service != Service::None, qPrintable(evidence.key));
        }
        for (const auto &shown : change.assessment.rows)
            QVERIFY2(shown.isRight(), qPrintable(shown.key));
    }
}

void tst_Changes::aPersonsClickIsProvenByItsOwnFeatures()
{
    auto discovery = finishedDiscovery();
    discovery.app->features.insert(u"GROUP_PUSH"_s);
    const auto told = [&discovery](const ChangeId &id) {
        return assessed(id, sampleAnswers(), discovery).evidence.constFirst().value.text;
    };
    QCOMPARE(told(change_id::scimEnabled), u"SCIM_PROVISIONING"_s);
    QVERIFY(!told(change_id::connector).contains("PUSH"_L1));
    QCOMPARE(told(change_id::toApp), u"PUSH_NEW_USERS, PUSH_PROFILE_UPDATES, PUSH_USER_DEACTIVATION"_s);
}

void tst_Changes::nothingReadIsNothingRight()
{
    const auto plan = makePlan(changeCatalog(), sampleAnswers(), {});
    for (const auto &change : plan.changes) {
        QVERIFY2(change.assessment.verdict != Verdict::Right, qPrintable(change.id.toString()));
        QVERIFY2(!change.assessment.rows.isEmpty() || change.id == change_id::proof,
                 qPrintable(change.id.toString()));
    }
}

void tst_Changes::judgesFacts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Spoil>("spoil");
    addAppRows();
    addSamlRows();
    addScimAccountRows();
    addScimKeyRows();
    addConnectorRows();
    addPersonRows();
    addProfileRows();
    addMappingRows();
    addAssignmentRows();
    addProofRows();
}

void tst_Changes::judgesFacts()
{
    QFETCH(const QString, id);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    QFETCH(const Spoil, spoil);
    auto answers = sampleAnswers();
    auto discovery = finishedDiscovery();
    spoil(answers, discovery);
    const auto assessment = assessed(ChangeId(id), answers, discovery);
    QCOMPARE(static_cast<int>(assessment.verdict), static_cast<int>(verdict));
    QCOMPARE(assessment.reason.value_or(Error{}).code, code);
    const bool needsReason = verdict == Verdict::Conflict || verdict == Verdict::Blocked;
    QCOMPARE(assessment.reason.has_value(), needsReason);
    // What is to be changed is shown as now and then.
    if (verdict == Verdict::Differs || verdict == Verdict::Missing) {
        const auto &rows = assessment.rows;
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const Row &shown) { return !shown.isRight(); }));
    }
}

void tst_Changes::addAppRows()
{
    const auto &id = change_id::oktaApp;
    row("not there", id, Verdict::Missing, {}, [](Answers &, Discovery &d) {
        d.app.reset();
        d.appsOfThatName = QList<okta::App>();
    });
    row("a name with a character that nobody sees", id, Verdict::Conflict, u"app-name-invalid"_s,
        [](Answers &a, Discovery &) { a.appName = u"Sumo\u202eLogic"_s; });
    row("a name that is too long", id, Verdict::Conflict, u"app-name-invalid"_s,
        [](Answers &a, Discovery &) { a.appName = QString(maxAppName + 1, u'W'); });
    row("deactivated", id, Verdict::Conflict, u"app-inactive"_s,
        [](Answers &, Discovery &d) { d.app->status = u"INACTIVE"_s; });
    row("the name is taken by another SAML app", id, Verdict::Conflict, u"app-name-taken"_s,
        [](Answers &, Discovery &d) {
            d.app.reset();
            d.appsOfThatName = {otherApp(u"https://elsewhere.example/acs"_s)};
        });
    row("the name is taken by an app of another kind", id, Verdict::Conflict, u"app-name-not-saml"_s,
        [](Answers &, Discovery &d) {
            d.app.reset();
            d.appsOfThatName = {otherApp({}, u"BOOKMARK"_s)};
        });
    row("several of that name", id, Verdict::Conflict, u"app-name-ambiguous"_s, [](Answers &, Discovery &d) {
        d.app.reset();
        d.appsOfThatName = {otherApp(QString(placeholderAcs)), otherApp(QString(placeholderAcs))};
    });
}

void tst_Changes::addSamlRows()
{
    row("not read", change_id::oktaMetadata, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.metadata.reset(); });
    row("expired certificate", change_id::oktaMetadata, Verdict::Conflict, u"certificate-expired"_s,
        [](Answers &, Discovery &d) { d.certificate->notAfter = sampleTime().addSecs(-1); });
    const auto &sumo = change_id::sumoSaml;
    row("another issuer's alone", sumo, Verdict::Missing, {}, [](Answers &, Discovery &d) {
        d.samlConfigurations->first().issuer = u"http://www.okta.com/other"_s;
    });
    row("not valid yet", change_id::oktaMetadata, Verdict::Conflict, u"certificate-not-yet-valid"_s,
        [](Answers &, Discovery &d) { d.certificate->notBefore = sampleTime().addDays(1); });
    row("none at all", sumo, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.samlConfigurations->clear(); });
    row("another certificate", sumo, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        d.certificate->der = "another"_ba;
        d.certificate->sha256 = u"AB"_s;
    });
    row("an unreadable certificate", sumo, Verdict::Differs, {},
        [](Answers &, Discovery &d) { d.samlConfigurations->first().certificate = u"?"_s; });
    row("made, its addresses aren't", sumo, Verdict::Pending, {},
        [](Answers &, Discovery &d) { d.samlConfigurations->first().acsUrl.clear(); });
    row("another name is left alone", sumo, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.samlConfigurations->first().name = u"SSO"_s; });
    const auto &settings = change_id::oktaSamlSettings;
    row("placeholders", settings, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        switchScimOff(d);
        d.app->saml.acsUrl = QString(placeholderAcs);
    });
    row("placeholders, and SCIM is on", settings, Verdict::Blocked, u"scim-is-on"_s,
        [](Answers &, Discovery &d) { d.app->saml.audience = QString(placeholderAudience); });
    row("another recipient", settings, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        switchScimOff(d);
        d.app->saml.acsUrl = u"https://elsewhere.example"_s;
        d.app->saml.recipient = u"https://elsewhere.example"_s;
    });
    row("Sumo Logic's addresses aren't known", settings, Verdict::Differs, {},
        [](Answers &, Discovery &d) { d.samlConfigurations.reset(); });
    row("no app yet", settings, Verdict::Differs, {}, [](Answers &, Discovery &d) { d.app.reset(); });
}

void tst_Changes::addScimAccountRows()
{
    const auto &role = change_id::scimRole;
    row("not there", role, Verdict::Missing, {}, [](Answers &, Discovery &d) { d.roles->removeLast(); });
    row("may not manage users", role, Verdict::Conflict, u"scim-role-lacks-capability"_s,
        [](Answers &, Discovery &d) { d.roles->last().capabilities = {u"viewCollectors"_s}; });
    row("may what Sumo Logic adds of itself", role, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.roles->last().capabilities << u"viewUsersAndRoles"_s; });
    row("somebody's may more than it needs", role, Verdict::Conflict, u"scim-role-allows-more"_s,
        [](Answers &, Discovery &d) { d.roles->last().capabilities << u"viewCollectors"_s; });
    row("its own may more than it needs", role, Verdict::Right, {}, [](Answers &, Discovery &d) {
        d.roles->last().capabilities << u"viewCollectors"_s;
        tellMade(d, change_id::scimRole, traceOf(d.roles->constLast()));
    });
    row("own credential", role, Verdict::NotNeeded, {},
        [](Answers &a, Discovery &) { a.scimCredential = ScimCredentialSource::Own; });
    const auto &account = change_id::scimAccount;
    row("not there", account, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.serviceAccounts->clear(); });
    row("another address's alone", account, Verdict::Missing, {},
        [](Answers &a, Discovery &) { a.serviceAccountEmail = u"scim@acme.example"_s; });
    row("the address in capitals", account, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.serviceAccounts->first().email = u"OKTA-SCIM@ACME.OKTA.COM"_s; });
    row("deactivated", account, Verdict::Conflict, u"service-account-inactive"_s,
        [](Answers &, Discovery &d) { d.serviceAccounts->first().active = false; });
    row("without the role", account, Verdict::Conflict, u"service-account-lacks-role"_s,
        [](Answers &, Discovery &d) { d.serviceAccounts->first().roles = {sumo::RoleId(u"r1"_s)}; });
    const auto administers = [](Discovery &d) { d.serviceAccounts->first().roles << sumo::RoleId(u"r1"_s); };
    row("somebody's that administers too", account, Verdict::Conflict, u"service-account-has-other-roles"_s,
        [administers](Answers &, Discovery &d) { administers(d); });
    row("its own that administers too", account, Verdict::Right, {}, [administers](Answers &, Discovery &d) {
        administers(d);
        tellMade(d, change_id::scimAccount, traceOf(d.serviceAccounts->constFirst()));
    });
    row("own credential", account, Verdict::NotNeeded, {},
        [](Answers &a, Discovery &) { a.scimCredential = ScimCredentialSource::Own; });
}

void tst_Changes::addScimKeyRows()
{
    const auto &id = change_id::scimKey;
    row("not there", id, Verdict::Missing, {}, [](Answers &, Discovery &d) { d.scimKeys->clear(); });
    row("another app's alone", id, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.scimKeys->first().label = u"Okta SCIM: Other"_s; });
    row("deactivated", id, Verdict::Conflict, u"scim-key-disabled"_s,
        [](Answers &, Discovery &d) { d.scimKeys->first().disabled = true; });
    row("its secret is lost, Okta has it", id, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.scimSecretKnown = false; });
    row("its secret is lost to all", id, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        d.scimSecretKnown = false;
        switchScimOff(d);
    });
    const auto own = [](Answers &a) {
        a.scimCredential = ScimCredentialSource::Own;
        a.ownAccessId = u"suMine"_s;
    };
    row("own credential", id, Verdict::Right, {}, [own](Answers &a, Discovery &) { own(a); });
    row("own credential that nobody has", id, Verdict::Conflict, u"own-scim-key-unknown"_s,
        [own](Answers &a, Discovery &d) {
            own(a);
            d.scimSecretKnown = false;
            switchScimOff(d);
        });
}

void tst_Changes::addConnectorRows()
{
    const auto &id = change_id::connectorTest;
    row("not asked", id, Verdict::Missing, {}, [](Answers &, Discovery &d) { d.scimProbe.reset(); });
    row("Okta alone has the key", id, Verdict::NotNeeded, {}, [](Answers &, Discovery &d) {
        d.scimProbe.reset();
        d.scimSecretKnown = false;
    });
    for (const auto finding :
         {sumo::ScimFinding::HostNotFound, sumo::ScimFinding::Unreachable, sumo::ScimFinding::ProxyFailed,
          sumo::ScimFinding::TimedOut, sumo::ScimFinding::TlsRejected, sumo::ScimFinding::HostRefused,
          sumo::ScimFinding::Moved, sumo::ScimFinding::Unauthorized, sumo::ScimFinding::Forbidden,
          sumo::ScimFinding::NotFound, sumo::ScimFinding::RateLimited, sumo::ScimFinding::ServiceFailure,
          sumo::ScimFinding::NotScim}) {
        row(qPrintable(sumo::scimFindingName(finding)), id, Verdict::Conflict, u"connector-test"_s,
            [finding](Answers &, Discovery &d) { d.scimProbe->finding = finding; });
    }
}

void tst_Changes::addPersonRows()
{
    row("off", change_id::scimEnabled, Verdict::Missing, {},
        [](Answers &, Discovery &d) { switchScimOff(d); });
    row("no app", change_id::scimEnabled, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.app.reset(); });
    row("SCIM alone", change_id::connector, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.app->features = {u"SCIM_PROVISIONING"_s}; });
    row("imports ticked", change_id::connector, Verdict::Right, {}, [](Answers &, Discovery &d) {
        d.app->features = {u"SCIM_PROVISIONING"_s, u"IMPORT_PROFILE_UPDATES"_s};
    });
    row("To App is filled in behind it", change_id::connector, Verdict::Right, {},
        [](Answers &, Discovery &d) {
            d.app->features = {u"SCIM_PROVISIONING"_s, u"PUSH_NEW_USERS"_s};
        });
    row("features that need no connector", change_id::connector, Verdict::Missing, {},
        [](Answers &, Discovery &d) {
            d.app->features = {u"SCIM_PROVISIONING"_s, u"GROUP_PUSH"_s, u"REACTIVATE_USERS"_s};
        });
    for (const auto &feature :
         {u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s, u"PUSH_USER_DEACTIVATION"_s}) {
        row(qPrintable(QString(u"without "_s + feature)), change_id::toApp, Verdict::Missing, {},
            [feature](Answers &, Discovery &d) { d.app->features.remove(feature); });
    }
    row("unknown features don't matter", change_id::toApp, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.app->features.insert(u"NEW_THING"_s); });
}

void tst_Changes::addProfileRows()
{
    const auto &user = change_id::userAttribute;
    const auto roles = u"roles"_s;
    row("not there", user, Verdict::Missing, {},
        [](Answers &, Discovery &d) { d.userSchema->custom.clear(); });
    row("a role is missing", user, Verdict::Differs, {},
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].values.removeFirst(); });
    row("a role whose name reads like two others", user, Verdict::Differs, {},
        [roles, user](Answers &a, Discovery &d) {
            a.roles = {u"Analyst, Reader"_s};
            d.roles->first().name = u"Analyst, Reader"_s;
            a.people.clear();
            a.groups.clear();
            d.userSchema->custom[roles].values = {u"Analyst"_s, u"Reader"_s};
            tellMade(d, user, attributeTrace(roles, d.userSchema, {}));
        });
    const auto others = u"roles-attribute-of-others"_s;
    row("somebody's that takes any text", user, Verdict::Conflict, others,
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].values.clear(); });
    row("somebody's that lists something else", user, Verdict::Conflict, others,
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].values = {u"Nurse"_s}; });
    row("somebody's with a permission of its own", user, Verdict::Right, {},
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].userPermission = u"HIDE"_s; });
    row("another permission asked for somebody's", user, Verdict::Conflict, others,
        [](Answers &a, Discovery &) { a.rolesUserPermission = u"READ_ONLY"_s; });
    row("its own with another permission", user, Verdict::Differs, {},
        [roles, user](Answers &, Discovery &d) {
            d.userSchema->custom[roles].userPermission = u"HIDE"_s;
            tellMade(d, user, attributeTrace(roles, d.userSchema, {}));
        });
    row("other roles besides", user, Verdict::Right, {},
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].values.append(u"Old"_s); });
    row("another type", user, Verdict::Conflict, u"roles-attribute-type"_s,
        [roles](Answers &, Discovery &d) { d.userSchema->custom[roles].type = u"array"_s; });
    row("a role that Sumo Logic lacks", user, Verdict::Conflict, u"unknown-role"_s,
        [](Answers &a, Discovery &) { a.roles = {u"Captain"_s}; });
    row("a role in other letters", user, Verdict::Conflict, u"unknown-role"_s,
        [](Answers &a, Discovery &) { a.people.first().role = u"analyst"_s; });
    const auto &app = change_id::appAttribute;
    row("not there", app, Verdict::Missing, {},
        [roles](Answers &, Discovery &d) { d.appSchema->custom.remove(roles); });
    row("another external name", app, Verdict::Differs, {},
        [roles](Answers &, Discovery &d) { d.appSchema->custom[roles].externalName = u"roles"_s; });
    row("another namespace", app, Verdict::Differs, {},
        [roles](Answers &, Discovery &d) { d.appSchema->custom[roles].externalNamespace.clear(); });
    row("personal instead of group", app, Verdict::Conflict, u"roles-attribute-scope"_s,
        [roles](Answers &, Discovery &d) { d.appSchema->custom[roles].scope = u"SELF"_s; });
    row("another type", app, Verdict::Conflict, u"roles-attribute-type"_s,
        [roles](Answers &, Discovery &d) { d.appSchema->custom[roles].type = u"array"_s; });
    const auto &profile = change_id::appProfile;
    row("not read", profile, Verdict::Differs, {}, [](Answers &, Discovery &d) { d.appSchema.reset(); });
    row("an attribute too many", profile, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        d.appSchema->custom.insert(u"title"_s, {.name = u"title"_s, .type = u"string"_s});
    });
    row("one more to keep", profile, Verdict::Right, {}, [](Answers &a, Discovery &d) {
        d.appSchema->custom.insert(u"title"_s, {.name = u"title"_s, .type = u"string"_s});
        a.keepAttributes << u"title"_s;
    });
    row("one to keep that isn't there", profile, Verdict::Conflict, u"unknown-attribute"_s,
        [](Answers &a, Discovery &) { a.keepAttributes << u"usrName"_s; });
    row("a standard one isn't there", profile, Verdict::Right, {},
        [](Answers &, Discovery &d) { d.appSchema->custom.remove(u"givenName"_s); });
    row("a base attribute stays", profile, Verdict::Right, {},
        [](Answers &a, Discovery &) { a.keepAttributes.removeAll(u"userName"_s); });
}

void tst_Changes::addMappingRows()
{
    const auto &toApp = change_id::mappingToApp;
    row("not read", toApp, Verdict::Differs, {}, [](Answers &, Discovery &d) { d.mappingToApp.reset(); });
    row("one too many", toApp, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        d.mappingToApp->rules.insert(u"title"_s, {u"user.title"_s, u"PUSH"_s});
    });
    row("one is missing", toApp, Verdict::Differs, {},
        [](Answers &, Discovery &d) { d.mappingToApp->rules.remove(u"email"_s); });
    row("an expression of the user's own stays", toApp, Verdict::Right, {}, [](Answers &, Discovery &d) {
        d.mappingToApp->rules[u"email"_s].expression = u"user.secondEmail"_s;
    });
    row("one more to keep", toApp, Verdict::Right, {}, [](Answers &a, Discovery &d) {
        d.mappingToApp->rules.insert(u"title"_s, {u"user.title"_s, u"PUSH"_s});
        a.keepToApp << u"title"_s;
    });
    row("one to keep that isn't there", toApp, Verdict::Conflict, u"unknown-attribute"_s,
        [](Answers &a, Discovery &) { a.keepToApp << u"usrName"_s; });
    const auto &toOkta = change_id::mappingToOkta;
    row("not read", toOkta, Verdict::Differs, {}, [](Answers &, Discovery &d) { d.mappingToOkta.reset(); });
    row("one too many", toOkta, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        d.mappingToOkta->rules.insert(u"title"_s, {u"appuser.title"_s, u"DONT_PUSH"_s});
    });
    row("one not to keep", toOkta, Verdict::Differs, {},
        [](Answers &a, Discovery &) { a.keepToOkta.removeAll(u"email"_s); });
}

void tst_Changes::addAssignmentRows()
{
    const auto &id = change_id::assignments;
    row("nobody wanted", id, Verdict::NotNeeded, {}, [](Answers &a, Discovery &) {
        a.people.clear();
        a.groups.clear();
    });
    row("a person isn't", id, Verdict::Differs, {},
        [](Answers &, Discovery &d) { d.appUsers->removeLast(); });
    row("a person with another role", id, Verdict::Differs, {},
        [](Answers &a, Discovery &) { a.people.last().role = u"Administrator"_s; });
    row("a person assigned too early", id, Verdict::Differs, {}, [](Answers &, Discovery &d) {
        assigned(d, 0).status = u"ACTIVE"_s;
        assigned(d, 0).externalId.clear();
    });
    row("a person there by a group", id, Verdict::Differs, {},
        [](Answers &, Discovery &d) { assigned(d, 0).scope = u"GROUP"_s; });
    row("the login in capitals", id, Verdict::Right, {},
        [](Answers &a, Discovery &) { a.people.first().login = u"ANN@acme.example"_s; });
    row("a group isn't", id, Verdict::Differs, {}, [](Answers &, Discovery &d) { d.appGroups->clear(); });
    row("a group with another role", id, Verdict::Differs, {},
        [](Answers &a, Discovery &) { a.groups.first().role = u"Administrator"_s; });
    row("a group assigned too early", id, Verdict::Differs, {},
        [](Answers &, Discovery &d) { addMember(d, u"ACTIVE"_s, {}); });
    row("a group assigned too early, one of it arrived", id, Verdict::Right, {}, [](Answers &, Discovery &d) {
        addMember(d, u"ACTIVE"_s, {});
        addMember(d, u"PROVISIONED"_s, u"ext-cleo"_s);
    });
    row("a group assigned anew already", id, Verdict::Right, {}, [](Answers &, Discovery &d) {
        addMember(d, u"ACTIVE"_s, {});
        d.groupsAssignedAnew.insert(d.appGroups->first().id);
    });
    row("a stranger", id, Verdict::Conflict, u"unknown-people"_s, [](Answers &a, Discovery &) {
        a.people << PersonAnswer{u"zoe@acme.example"_s, u"Analyst"_s};
    });
    row("a group that Okta lacks", id, Verdict::Conflict, u"unknown-people"_s, [](Answers &a, Discovery &) {
        a.groups << GroupAnswer{u"Nobody"_s, u"Analyst"_s};
    });
    for (const auto &status : {u"DEPROVISIONED"_s, u"SUSPENDED"_s}) {
        row(qPrintable(status), id, Verdict::Conflict, u"people-deactivated"_s,
            [status](Answers &, Discovery &d) { (*d.people)[u"ann@acme.example"_s].status = status; });
    }
    row("a role that Sumo Logic lacks", id, Verdict::Conflict, u"unknown-role"_s,
        [](Answers &a, Discovery &) { a.people.first().role = u"Captain"_s; });
}

void tst_Changes::addProofRows()
{
    const auto &id = change_id::proof;
    row("nobody wanted", id, Verdict::NotNeeded, {}, [](Answers &a, Discovery &) {
        a.people.clear();
        a.groups.clear();
    });
    row("not read", id, Verdict::Pending, {}, [](Answers &, Discovery &d) { d.sumoUsers.reset(); });
    row("Okta is at it", id, Verdict::Pending, {}, [](Answers &, Discovery &d) {
        assigned(d, 0).status = u"STAGED"_s;
        assigned(d, 0).externalId.clear();
    });
    row("one failed for good", id, Verdict::Conflict, u"people-not-provisioned"_s,
        [](Answers &, Discovery &d) { (*d.sumoUsers)[u"ann@acme.example"_s].active = false; });
    row("one failed, one on the way", id, Verdict::Pending, {}, [](Answers &, Discovery &d) {
        (*d.sumoUsers)[u"ann@acme.example"_s].active = false;
        d.sumoUsers->remove(u"ben@acme.example"_s);
    });
    row("a group's members not read", id, Verdict::Pending, {},
        [](Answers &, Discovery &d) { d.groupMembers.reset(); });
    row("a member not assigned yet", id, Verdict::Pending, {}, [](Answers &, Discovery &d) {
        (*d.groupMembers)[u"Security"_s] << okta::User{.id = okta::UserId(u"00udana"_s)};
    });
    row("nobody but a group without members", id, Verdict::Right, {}, [](Answers &a, Discovery &d) {
        a.people.clear();
        d.groupMembers->insert(u"Security"_s, {});
        d.appUsers->clear();
        d.sumoUsers.reset();
    });
}

void tst_Changes::showsPlaceholdersAsSuch()
{
    auto discovery = finishedDiscovery();
    switchScimOff(discovery);
    discovery.app->saml = {.acsUrl = QString(placeholderAcs), .audience = QString(placeholderAudience)};
    const auto rows = assessed(change_id::oktaSamlSettings, sampleAnswers(), discovery).rows;
    QCOMPARE(rows.size(), 2);
    for (const auto &shown : rows)
        QVERIFY(shown.now.word == Word::Placeholder);
    QCOMPARE(rows.at(0).then.text, discovery.samlConfigurations->first().acsUrl);
    discovery.samlConfigurations.reset();
    const auto before = assessed(change_id::oktaSamlSettings, sampleAnswers(), discovery).rows;
    QVERIFY(before.at(0).then.word == Word::FromSumoLogic);
}

void tst_Changes::showsWhatGoesAndWhatStays()
{
    auto discovery = finishedDiscovery();
    discovery.mappingToApp->rules.insert(u"title"_s, {u"user.title"_s, u"PUSH"_s});
    const auto rows = assessed(change_id::mappingToApp, sampleAnswers(), discovery).rows;
    QCOMPARE(rows.size(), 4);
    const Row title{u"okta.mapping.toApp"_s, u"title"_s, u"user.title"_s, Word::Removed};
    QVERIFY(rows.contains(title));
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const Row &shown) { return shown.isRight(); }), 3);
}

void tst_Changes::keepsTheValuesThatAreThere()
{
    auto discovery = finishedDiscovery();
    auto &roles = discovery.userSchema->custom[u"roles"_s];
    roles.values = {u"Old"_s, u"Analyst"_s};
    const auto rows = assessed(change_id::userAttribute, sampleAnswers(), discovery).rows;
    QCOMPARE(rows.at(0).now.text, u"Old, Analyst"_s);
    QCOMPARE(rows.at(0).then.text, u"Old, Analyst, Administrator"_s);
}

void tst_Changes::namesEveryObstacleAtOnce()
{
    auto answers = sampleAnswers();
    answers.people << PersonAnswer{u"zoe@acme.example"_s, u"Analyst"_s}
                   << PersonAnswer{u"yan@acme.example"_s, u"Analyst"_s};
    answers.groups << GroupAnswer{u"Nobody"_s, u"Analyst"_s};
    const auto reason = assessed(change_id::assignments, answers, finishedDiscovery()).reason;
    QVERIFY(reason);
    QCOMPARE(reason->causes, (QStringList{u"zoe@acme.example"_s, u"yan@acme.example"_s, u"Nobody"_s}));
}

void tst_Changes::tellsGroupsWithoutMembers()
{
    auto discovery = finishedDiscovery();
    const auto keys = [&discovery] {
        QStringList told;
        const auto evidence = assessed(change_id::proof, sampleAnswers(), discovery).evidence;
        for (const auto &fact : evidence)
            told << fact.key + u'=' + fact.value.text;
        return told;
    };
    QCOMPARE(keys(), QStringList{u"proof.people=2"_s});
    discovery.groupMembers->insert(u"Security"_s, {});
    QCOMPARE(keys(), (QStringList{u"proof.people=2"_s, u"proof.emptyGroups=Security"_s}));
}

QTEST_GUILESS_MAIN(tst_Changes)
#include "tst_changes.moc"
