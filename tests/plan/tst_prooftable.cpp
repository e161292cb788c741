// SPDX-License-Identifier: Apache-2.0
#include "plan/prooftable.h"
#include "plan/sample.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::plan;

using Spoil = std::function<void(Discovery &)>;
Q_DECLARE_METATYPE(Spoil)

class tst_ProofTable : public QObject
{
    Q_OBJECT

private slots:
    void judgesEachLink_data();
    void judgesEachLink();
    void showsWhatIsKnown();
    void hasARowForEachMemberOfAGroup();
    void waitsForTheMembersThatOktaHasntAssignedYet();
    void doesNotExpectDeactivatedMembers();
    void tellsAGroupWithoutMembers();
    void takesEveryGroupOfAMemberIntoAccount();
};

namespace {

okta::AppUser &ann(Discovery &discovery)
{
    return discovery.appUsers->first();
}

okta::User user(const QString &name, const QString &status = u"ACTIVE"_s)
{
    return {.id = okta::UserId(u"00u"_s + name), .status = status, .login = name + u"@acme.example"_s};
}

sumo::User &annInSumo(Discovery &discovery)
{
    return (*discovery.sumoUsers)[u"ann@acme.example"_s];
}

/// Somebody whom the group Security brought, with the role that Ann has.
void addMember(Discovery &discovery, const QString &name)
{
    auto member = ann(discovery);
    member.id = user(name).id;
    member.userName = user(name).login;
    member.scope = u"GROUP"_s;
    *discovery.appUsers << member;
    (*discovery.groupMembers)[u"Security"_s] << user(name);
    discovery.sumoUsers->insert(member.userName, annInSumo(discovery));
    *discovery.events << okta::LogEvent{.uuid = u"event-"_s + name,
                                        .eventType = u"application.provision.user.push"_s,
                                        .published = test::sampleTime(),
                                        .result = u"SUCCESS"_s,
                                        .appUserName = member.userName};
}

} // namespace

void tst_ProofTable::judgesEachLink_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("cause");
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, ProofState state, ProofCause cause, const Spoil &spoil) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(cause) << spoil;
    };
    const auto waiting = [](Discovery &d) {
        ann(d).status = u"STAGED"_s;
        ann(d).externalId.clear();
        d.events->clear();
    };
    row("proven", ProofState::Proven, ProofCause::None, [](Discovery &) {});
    row("not assigned", ProofState::Failed, ProofCause::NotAssigned,
        [](Discovery &d) { d.appUsers->removeFirst(); });
    row("too early", ProofState::Failed, ProofCause::AssignedTooEarly, [waiting](Discovery &d) {
        waiting(d);
        ann(d).status = u"ACTIVE"_s;
    });
    row("provisioning", ProofState::OnItsWay, ProofCause::Provisioning, waiting);
    row("no external ID", ProofState::OnItsWay, ProofCause::Provisioning,
        [](Discovery &d) { ann(d).externalId.clear(); });
    row("push failed", ProofState::Failed, ProofCause::PushFailed, [waiting](Discovery &d) {
        waiting(d);
        d.events = {{.eventType = u"application.provision.user.push"_s,
                     .result = u"FAILURE"_s,
                     .reason = u"no such role"_s,
                     .appUserName = u"ANN@acme.example"_s}};
    });
    row("an earlier attempt failed", ProofState::OnItsWay, ProofCause::Provisioning, [waiting](Discovery &d) {
        waiting(d);
        ann(d).created = test::sampleTime();
        d.events = {{.eventType = u"application.provision.user.push"_s,
                     .published = test::sampleTime().addSecs(-60),
                     .result = u"FAILURE"_s,
                     .appUserName = u"ann@acme.example"_s}};
    });
    row("an earlier attempt worked", ProofState::OnItsWay, ProofCause::LogMissing, [](Discovery &d) {
        for (auto &event : *d.events)
            event.published = test::sampleTime().addSecs(-60);
        ann(d).created = test::sampleTime();
    });
    row("sync error", ProofState::Failed, ProofCause::SyncError, [waiting](Discovery &d) {
        waiting(d);
        ann(d).syncState = u"ERROR"_s;
    });
    row("log missing", ProofState::OnItsWay, ProofCause::LogMissing, [](Discovery &d) { d.events->clear(); });
    row("log forgotten", ProofState::Proven, ProofCause::None, [](Discovery &d) {
        d.events->clear();
        ann(d).statusChanged = test::sampleTime().addDays(-100);
    });
    row("not in Sumo Logic", ProofState::OnItsWay, ProofCause::NotInSumo,
        [](Discovery &d) { d.sumoUsers->remove(u"ann@acme.example"_s); });
    row("inactive", ProofState::Failed, ProofCause::InactiveInSumo,
        [](Discovery &d) { annInSumo(d).active = false; });
    row("another role", ProofState::Failed, ProofCause::RoleMissing,
        [](Discovery &d) { annInSumo(d).roles = {sumo::RoleId(u"r2"_s)}; });
    row("a role that isn't known", ProofState::Failed, ProofCause::RoleMissing,
        [](Discovery &d) { annInSumo(d).roles = {sumo::RoleId(u"r9"_s)}; });
}

void tst_ProofTable::judgesEachLink()
{
    QFETCH(const int, state);
    QFETCH(const int, cause);
    QFETCH(const Spoil, spoil);
    auto discovery = test::finishedDiscovery();
    spoil(discovery);
    const auto rows = proofTable(test::sampleAnswers(), discovery);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(static_cast<int>(rows.first().state), state);
    QCOMPARE(static_cast<int>(rows.first().cause), cause);
    QVERIFY(rows.first().cause != ProofCause::PushFailed || rows.first().reason == u"no such role"_s);
}

void tst_ProofTable::showsWhatIsKnown()
{
    const auto row = proofTable(test::sampleAnswers(), test::finishedDiscovery()).first();
    QCOMPARE(row.login, u"ann@acme.example"_s);
    QCOMPARE(row.name, u"ann Sample"_s);
    QCOMPARE(row.externalId, u"ext-ann"_s);
    QCOMPARE(row.logResult, u"SUCCESS"_s);
    QCOMPARE(row.sumoRoles, QStringList{u"Administrator"_s});
}

void tst_ProofTable::hasARowForEachMemberOfAGroup()
{
    auto answers = test::sampleAnswers();
    auto discovery = test::finishedDiscovery();
    addMember(discovery, u"cleo"_s);
    const auto rows = proofTable(answers, discovery);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.last().login, u"cleo@acme.example"_s);
    QCOMPARE(rows.last().role, answers.groups.constFirst().role); // and not what another hand gave in Okta
    QCOMPARE(rows.last().cause, ProofCause::RoleMissing);
    *discovery.appGroups << okta::AppGroup{.id = okta::GroupId(u"00gothers"_s)};
    QCOMPARE(proofTable(answers, discovery).last().role, u"Administrator"_s); // may be theirs
    answers.groups.clear();
    QCOMPARE(proofTable(answers, discovery).size(), 2);
}

void tst_ProofTable::waitsForTheMembersThatOktaHasntAssignedYet()
{
    auto discovery = test::finishedDiscovery();
    (*discovery.groupMembers)[u"Security"_s] << user(u"dana"_s);
    const auto rows = proofTable(test::sampleAnswers(), discovery);
    QCOMPARE(rows.size(), 3); // ann is named by the setup already
    QCOMPARE(rows.last().login, u"dana@acme.example"_s);
    QCOMPARE(rows.last().role, u"Analyst"_s);
    QCOMPARE(rows.last().state, ProofState::OnItsWay);
    QCOMPARE(rows.last().cause, ProofCause::Provisioning);
}

void tst_ProofTable::doesNotExpectDeactivatedMembers()
{
    auto discovery = test::finishedDiscovery();
    (*discovery.groupMembers)[u"Security"_s] << user(u"gone"_s, u"DEPROVISIONED"_s);
    QCOMPARE(proofTable(test::sampleAnswers(), discovery).size(), 2);
}

void tst_ProofTable::tellsAGroupWithoutMembers()
{
    auto discovery = test::finishedDiscovery();
    for (const auto &members :
         {QList<okta::User>{}, QList<okta::User>{user(u"gone"_s, u"DEPROVISIONED"_s)}}) {
        discovery.groupMembers->insert(u"Security"_s, members);
        const auto rows = proofTable(test::sampleAnswers(), discovery);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.last().login, u"Security"_s);
        QCOMPARE(rows.last().state, ProofState::Proven);
        QCOMPARE(rows.last().cause, ProofCause::EmptyGroup);
        QVERIFY(!rows.last().isPerson());
    }
    discovery.groupMembers.reset(); // not read: nothing is known of it
    QCOMPARE(proofTable(test::sampleAnswers(), discovery).size(), 2);
}

void tst_ProofTable::takesEveryGroupOfAMemberIntoAccount()
{
    auto answers = test::sampleAnswers();
    answers.groups << GroupAnswer{u"Lead"_s, u"Administrator"_s};
    auto discovery = test::finishedDiscovery();
    *discovery.appGroups << okta::AppGroup{.id = okta::GroupId(u"00glead"_s)};
    addMember(discovery, u"cleo"_s);
    discovery.groupMembers->insert(u"Lead"_s, {user(u"cleo"_s)});
    const auto rows = proofTable(answers, discovery);
    QCOMPARE(rows.size(), 3); // once, although both groups have them
    QCOMPARE(rows.last().role, u"Administrator"_s); // Okta gave the second group's
    QCOMPARE(rows.last().state, ProofState::Proven);
}

QTEST_GUILESS_MAIN(tst_ProofTable)
#include "tst_prooftable.moc"
