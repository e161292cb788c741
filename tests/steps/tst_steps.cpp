// SPDX-License-Identifier: Apache-2.0
// covers: setupmodel.cpp, setupconnections.cpp, setupfiles.cpp, setuprun.cpp, step.cpp, steptext.cpp
// covers: keptcredentials.cpp, approach.cpp, begin/beginstep.cpp, sumo/sumostep.cpp, okta/oktastep.cpp
// covers: review/reviewstep.cpp, changes/changesstep.cpp, createapp/createappstep.cpp
// covers: samlsettings/samlsettingsstep.cpp, connector/connectorstep.cpp, connector/provisioningstep.cpp
// covers: roles/rolesstep.cpp
// covers: assign/assignstep.cpp, verify/verifystep.cpp, finish/finishstep.cpp
#include "practicesetup.h"
#include "steps/approach.h"
#include "steps/assign/assignstep.h"
#include "steps/begin/beginstep.h"
#include "steps/connector/connectorstep.h"
#include "steps/connector/provisioningstep.h"
#include "steps/createapp/createappstep.h"
#include "steps/finish/finishstep.h"
#include "steps/okta/oktastep.h"
#include "steps/review/reviewstep.h"
#include "steps/roles/rolesstep.h"
#include "steps/samlsettings/samlsettingsstep.h"
#include "steps/steptext.h"
#include "steps/sumo/sumostep.h"
#include "steps/verify/verifystep.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;

class tst_Steps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_setup.emplace(); }
    void cleanup() { m_setup.reset(); }
    void everyStageHasItsWords();
    void sumoTakesWhatIsPasted();
    void sumoTellsAWrongKey();
    void sumoForgetsItsProofWhenEdited();
    void oktaConfirmsTheOrgBeforeTheTokenIsSent();
    void oktaTellsAWrongToken();
    void beginOffersEarlierSetups();
    void whatWasLeftHalfwayIsGoneOnWith();
    void nobodyIsOnTheListWithoutARole();
    void namesAreChecked_data();
    void namesAreChecked();
    void anAppOfThatNameCanBeAdopted();
    void samlSettingsAppearWhenTheyAreMade();
    void personsPartIsWatched();
    void connectorHandsOutItsKey();
    void whatIsSaidToBeSavedIsKept();
    void addressesAreKeptBeforeThereIsASetup();
    void anAddressOverAConnectedOneIsKept();
    void whatIsNoSecretIsKeptAsItIsEntered();
    void anotherOrgBeginsAnew();
    void whatWasSaidGivesWayToWhatIsSeen();
    void aSearchEndsWithItsConnection();
    void rolesAreChosen();
    void peopleAreFoundAndAssigned();
    void forecastNamesWhatWillBeRefused();
    void csvIsSafeForSpreadsheets();
    void reviewRunsUpToThePerson();
    void recordIsWritten();
    void undoIsNamedWithTheSetupsOwnFile();
    void choicesAreKept();
    void anotherTenantIsAnotherSetup();
    void thatChoicesCannotBeKeptIsTold();
    void nameIsLookedForAsItIsTyped();
    void exactSettingsAreThoseThatAreSent();
    void ownCredentialIsKeptAndTried();
    void ownCredentialCanBeGivenUp();
    void planIsExported();
    void undoIsToldForWhatIsOpen();
    void wayToAStagePreparesWhatItBuildsOn();
    void keptCredentialsAreHandedOutForTheirAddress();

private:
    SetupModel &model() { return m_setup->model(); }

    std::optional<test::PracticeSetup> m_setup;
};

void tst_Steps::everyStageHasItsWords()
{
    for (int value = 0; value <= int(StepId::Finish); ++value) {
        const StepWords words = stepWords(StepId(value));
        QVERIFY2(!words.title.isEmpty() && !words.heading.isEmpty() && !words.why.isEmpty(),
                 qPrintable(stepName(StepId(value))));
        QVERIFY(!stepGroup(StepId(value)).isEmpty());
    }
    QCOMPARE(stepName(StepId::SamlSettings), u"samlsettings"_s);
}

void tst_Steps::sumoTakesWhatIsPasted()
{
    m_setup.emplace(false);
    SumoStep step(model());
    step.setAddress({});
    QVERIFY(!step.addressProblem().isEmpty());
    step.setAddress(u"https://service.us2.sumologic.com/sumo/saml/consume/1"_s);
    QCOMPARE(step.addressProblem(), QString());
    QVERIFY(step.addressNote().contains(u"https://api.us2.sumologic.com/api"_s));
    step.setAddress(u"https://api.sumologic.com.evil.example"_s);
    QVERIFY(!step.addressProblem().isEmpty());
    QCOMPARE(step.addressNote(), QString());
}

void tst_Steps::sumoTellsAWrongKey()
{
    SumoStep step(model());
    step.setAddress(m_setup->address().sumoApi);
    step.check(m_setup->address().sumoAccessId, Secret(u"wrong"_s));
    QCOMPARE(step.state(), StepState::Working);
    QTRY_COMPARE(step.state(), StepState::Failed);
    QCOMPARE(step.problem()->kind, ErrorKind::Unauthorized);
    QVERIFY(!model().hasSumo());
}

void tst_Steps::sumoForgetsItsProofWhenEdited()
{
    SumoStep step(model());
    step.setAddress(m_setup->address().sumoApi);
    step.check(m_setup->address().sumoAccessId, Secret(m_setup->address().sumoAccessKey));
    QTRY_COMPARE(step.state(), StepState::Done);
    QVERIFY(model().hasSumo());
    QVERIFY(!step.ladder().isEmpty());
    step.credentialsEdited();
    QCOMPARE(step.state(), StepState::ToDo);
    QVERIFY(!model().hasSumo());
}

void tst_Steps::oktaConfirmsTheOrgBeforeTheTokenIsSent()
{
    OktaStep step(model());
    step.setAddress(m_setup->address().oktaOrg);
    QCOMPARE(step.addressProblem(), QString());
    step.check(Secret(m_setup->address().oktaToken));
    QTRY_COMPARE(step.state(), StepState::Done);
    QVERIFY(model().hasOkta());
    const QList<practice::RequestRecord> requests = m_setup->world().requests();
    QCOMPARE(requests.constFirst().path, u"/.well-known/okta-organization"_s);
}

void tst_Steps::oktaTellsAWrongToken()
{
    OktaStep step(model());
    step.setAddress(m_setup->address().oktaOrg);
    step.check(Secret(u"wrong"_s));
    QTRY_COMPARE(step.state(), StepState::Failed);
    QCOMPARE(step.problem()->kind, ErrorKind::Unauthorized);
    step.setAddress(u"login.okta.com"_s);
    QVERIFY(!step.addressProblem().isEmpty());
    QCOMPARE(step.state(), StepState::ToDo);
}

void tst_Steps::beginOffersEarlierSetups()
{
    QVERIFY(m_setup->connect());
    model().edit([](plan::Answers &answers) { answers.samlConfigurationName = u"Kept"_s; });
    model().dropOkta();
    SetupModel later;
    BeginStep step(later, m_setup->root());
    QCOMPARE(step.earlierSetups().size(), 1);
    QSignalSpy wanted(&step, &BeginStep::surroundingsWanted);
    step.choose(Beginning::Earlier, 0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toBool(), false);
    QCOMPARE(later.answers().samlConfigurationName, u"Kept"_s);
    QCOMPARE(step.state(), StepState::ToDo);
}

void tst_Steps::whatWasLeftHalfwayIsGoneOnWith()
{
    QVERIFY(m_setup->connect());
    ProvisioningStep provisioning(model());
    provisioning.setSource(plan::ScimCredentialSource::Own); // its access ID is still to come
    CreateAppStep create(model());
    create.setAppName({});
    model().dropOkta();
    SetupModel later;
    BeginStep step(later, m_setup->root());
    QCOMPARE(step.firstUsable(), 0);
    step.choose(Beginning::Earlier, 0);
    QCOMPARE(later.answers().scimCredential, plan::ScimCredentialSource::Own);
    QVERIFY(later.answers().appName.isEmpty());
}

void tst_Steps::nobodyIsOnTheListWithoutARole()
{
    model().goWithoutSumo({}, QUrl(m_setup->address().sumoApi));
    model().takeOkta(QUrl(m_setup->address().oktaOrg), Secret(m_setup->address().oktaToken));
    AssignStep step(model());
    QVERIFY(step.roles().isEmpty() && step.defaultRole().isEmpty());
    step.add({FoundInOkta{u"a@acme.example"_s, {}, false, true}}, step.defaultRole());
    QVERIFY(step.assignments().isEmpty());
    step.add({FoundInOkta{u"a@acme.example"_s, {}, false, true}}, u"Analyst"_s);
    QCOMPARE(step.assignments().size(), 1);
    QCOMPARE(step.assignments().constFirst().forecast, Forecast::Fine); // nobody can say otherwise
}

void tst_Steps::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << u"   "_s << false;
    QTest::newRow("plain") << u"Sumo Logic"_s << true;
    QTest::newRow("not latin") << u"スモー・ロジック"_s << true;
    QTest::newRow("longest") << QString(100, u'x') << true;
    QTest::newRow("too long") << QString(200, u'x') << false;
}

void tst_Steps::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(CreateAppStep::nameProblem(name).isEmpty(), good);
}

void tst_Steps::anAppOfThatNameCanBeAdopted()
{
    QVERIFY(m_setup->connect());
    CreateAppStep step(model());
    step.setAppName(u"Acme Wiki"_s);
    step.runChanges();
    QTRY_COMPARE(step.state(), StepState::Failed);
    QVERIFY(step.canAdopt());
    step.setAppName(u" Sumo Logic "_s);
    QCOMPARE(step.appName(), u"Sumo Logic"_s);
    step.runChanges();
    QTRY_COMPARE(step.state(), StepState::Done);
    QVERIFY(step.isNameFixed());
    step.setAppName(u"Other"_s);
    QCOMPARE(step.appName(), u"Sumo Logic"_s);
}

void tst_Steps::samlSettingsAppearWhenTheyAreMade()
{
    QVERIFY(m_setup->connect());
    SamlSettingsStep step(model());
    QVERIFY(step.acsUrl().isEmpty() && step.certificateSha256().isEmpty());
    QVERIFY(m_setup->run({plan::change_id::oktaApp, plan::change_id::oktaMetadata}));
    QVERIFY(!step.certificateSha256().isEmpty() && step.certificateExpiry().isValid());
    step.runChanges();
    QTRY_COMPARE(step.state(), StepState::Done);
    QVERIFY(step.acsUrl().contains(u"/sumo/saml/consume/"_s));
    QVERIFY(!step.entityId().isEmpty() && !step.issuer().isEmpty());
    QCOMPARE(step.configurationName(), u"Okta"_s);
}

void tst_Steps::personsPartIsWatched()
{
    QVERIFY(m_setup->connect());
    QVERIFY(m_setup->run({plan::change_id::oktaApp, plan::change_id::oktaMetadata, plan::change_id::sumoSaml,
                          plan::change_id::oktaSamlSettings}));
    using namespace plan::change_id;
    ChangesStep step(
        StepId::Provisioning, model(),
        {plan::change_id::scimRole, scimAccount, plan::change_id::scimKey, connectorTest, scimEnabled});
    QVERIFY(!step.onlyPersonIsLeft());
    step.runChanges();
    QTRY_COMPARE(step.state(), StepState::NeedsPerson);
    QVERIFY(step.onlyPersonIsLeft() && step.isWaitingForPerson());
    QCOMPARE(model().surroundings().performPersonsClicks(scimEnabled), QString());
    QTRY_COMPARE(step.state(), StepState::Done);
    // One page's clicks leave the next page's to the person.
    QVERIFY(!step.model().plan().find(plan::change_id::connector)->isDone());
    QVERIFY(!step.model().plan().find(plan::change_id::toApp)->isDone());
}

void tst_Steps::connectorHandsOutItsKey()
{
    QVERIFY(m_setup->connect());
    QVERIFY(m_setup->runAllButPeople());
    ConnectorStep step(model());
    QVERIFY(step.baseUrl().endsWith(u"/v1/scim"_s));
    QVERIFY(!step.accessId().isEmpty() && !step.testFinding().isEmpty());
    QByteArray header;
    step.readKey(this, [&header](const Secret &key, const Secret &value) {
        QVERIFY(!key.isEmpty());
        header = QByteArray::fromBase64(value.reveal());
    });
    QTRY_VERIFY(header.startsWith(QByteArray(step.accessId().toUtf8() + ':')));
}

void tst_Steps::whatIsSaidToBeSavedIsKept()
{
    QVERIFY(m_setup->connect());
    ConnectorStep step(model());
    QVERIFY(!step.isComplete());
    step.confirmByPerson();
    QVERIFY(step.isComplete() && !step.isDone());
    QCOMPARE(step.state(), StepState::Said);
    QTRY_COMPARE(plan::SetupFolder::list(m_setup->root()).constFirst().answers.doneByHand,
                 QStringList{plan::change_id::connector.toString()});
    step.takeBack();
    QVERIFY(!step.isComplete());
}

void tst_Steps::addressesAreKeptBeforeThereIsASetup()
{
    m_setup.emplace(false);
    {
        SumoStep sumo(model());
        OktaStep okta(model());
        sumo.setAddress(u"service.eu.sumologic.com"_s);
        okta.setAddress(u"acme.okta.com"_s);
        okta.setAddress(u"no address"_s); // may be anything, even a token: it isn't kept
    }
    QCOMPARE(model().keptEntry(Entry::SumoAddress), u"service.eu.sumologic.com"_s);
    QCOMPARE(model().keptEntry(Entry::OktaAddress), u"acme.okta.com"_s);
    QVERIFY(m_setup->connect());
    QVERIFY(model().keptEntry(Entry::SumoAddress).isEmpty()); // the setup itself has them now
}

void tst_Steps::anAddressOverAConnectedOneIsKept()
{
    m_setup.emplace(false);
    QVERIFY(m_setup->connect());
    SumoStep sumo(model());
    sumo.setAddress(u"service.eu.sumologic.com"_s);
    QCOMPARE(model().keptEntry(Entry::SumoAddress), u"service.eu.sumologic.com"_s);
    m_setup.emplace(false);
    QVERIFY(m_setup->connect());
    OktaStep okta(model());
    okta.setAddress(u"acme.okta.com"_s);
    QCOMPARE(model().keptEntry(Entry::OktaAddress), u"acme.okta.com"_s);
}

void tst_Steps::whatIsNoSecretIsKeptAsItIsEntered()
{
    m_setup.emplace(false);
    SumoStep sumo(model());
    OktaStep okta(model());
    sumo.setAccessId(u"suAccessId"_s);
    okta.setClientId(u"0oaNative"_s);
    okta.setWay(OktaWay::Code);
    // In the wrong fields: secrets stay unkept.
    sumo.setAccessId(u"k"_s.repeated(64));
    okta.setClientId(u"00token"_s);
    QCOMPARE(model().keptEntry(Entry::SumoAccessId), u"suAccessId"_s);
    QCOMPARE(model().keptEntry(Entry::OktaClientId), u"0oaNative"_s);
    const OktaStep later(model());
    QCOMPARE(later.way(), OktaWay::Code);
    QCOMPARE(later.clientId(), u"0oaNative"_s);
}

void tst_Steps::anotherOrgBeginsAnew()
{
    QVERIFY(m_setup->connect());
    AssignStep assign(model());
    model().edit([](plan::Answers &answers) {
        answers.existingApp = plan::ExistingApp::Adopt;
        answers.doneByHand = {plan::change_id::connector.toString()};
        answers.people = {{u"a@acme.example"_s, u"Analyst"_s}};
        answers.groups = {{u"Everyone"_s, u"Analyst"_s}};
        answers.appName = u"Mine"_s;
    });
    const QString folder = model().folderPath();
    model().goWithoutOkta(QUrl(u"http://localhost:1"_s));
    QVERIFY(model().folderPath() != folder);
    QCOMPARE(model().answers().existingApp, plan::ExistingApp::AdoptIfOurs);
    QVERIFY(model().answers().doneByHand.isEmpty());
    QVERIFY(model().answers().people.isEmpty() && model().answers().groups.isEmpty());
    QCOMPARE(model().answers().appName, u"Mine"_s);
    QCOMPARE(assign.leftBehind().second, u"localhost"_s);
    const auto setups = plan::SetupFolder::list(m_setup->root());
    QVERIFY(std::any_of(setups.cbegin(), setups.cend(),
                        [](const plan::SavedSetup &setup) { return setup.answers.people.size() == 1; }));
}

void tst_Steps::whatWasSaidGivesWayToWhatIsSeen()
{
    using namespace plan::change_id;
    model().goWithoutSumo({}, QUrl(m_setup->address().sumoApi));
    model().goWithoutOkta(QUrl(m_setup->address().oktaOrg));
    model().edit([](plan::Answers &answers) {
        answers.doneByHand = {oktaApp.toString(), connector.toString()};
    });
    QVERIFY(model().plan().find(oktaApp)->said);
    QVERIFY(m_setup->connect());
    QVERIFY(!model().plan().find(oktaApp)->said); // Okta has no such app
    QVERIFY(model().plan().find(connector)->said); // Okta may show it later
}

void tst_Steps::aSearchEndsWithItsConnection()
{
    QVERIFY(m_setup->connect());
    AssignStep step(model());
    step.search({});
    QTRY_VERIFY(!step.isSearching() && !step.found().isEmpty());
    QSignalSpy changed(&step, &AssignStep::foundChanged);
    model().dropOkta();
    QVERIFY(step.found().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void tst_Steps::rolesAreChosen()
{
    QVERIFY(m_setup->connect());
    RolesStep step(model());
    const qsizetype all = step.roles().size();
    QCOMPARE_GT(all, 1);
    step.choose(u"Administrator"_s, false);
    QCOMPARE(model().answers().roles.size(), all - 1);
    step.choose(u"Administrator"_s, true);
    QVERIFY(model().answers().roles.isEmpty());
    for (const RoleChoice &role : step.roles())
        step.choose(role.name, false);
    QCOMPARE(model().answers().roles.size(), 1);
    QCOMPARE(RolesStep::externalName(), u"roles.^[primary==true].value"_s);
}

void tst_Steps::peopleAreFoundAndAssigned()
{
    QVERIFY(m_setup->connect());
    AssignStep step(model());
    QCOMPARE(step.state(), StepState::ToDo);
    step.skip();
    QCOMPARE(step.state(), StepState::Skipped);
    step.search({});
    QTRY_VERIFY(!step.isSearching() && step.found().size() > 6);
    QVERIFY(step.roles().contains(step.defaultRole()));
    step.add({step.found().constFirst()}, step.defaultRole());
    step.add({step.found().constFirst()}, step.defaultRole());
    QCOMPARE(step.assignments().size(), 1);
    QCOMPARE(step.openCount(), 1);
    step.setRole(step.assignments(), u"Administrator"_s);
    QCOMPARE(model().answers().people.constFirst().role, u"Administrator"_s);
    step.remove(step.assignments());
    QCOMPARE(step.assignments().size(), 0);
}

void tst_Steps::forecastNamesWhatWillBeRefused()
{
    QVERIFY(m_setup->connect());
    AssignStep step(model());
    const auto forecast = [&step](const QString &login, const QString &role) {
        step.add({FoundInOkta{login, {}, false, true}}, role);
        return step.assignments().constLast().forecast;
    };
    QCOMPARE(forecast(u"a@acme.example"_s, u"analyst"_s), Forecast::UnknownRole);
    QCOMPARE(forecast(u"no-address"_s, u"Analyst"_s), Forecast::NoAddress);
    QCOMPARE(forecast(QString(60, u'x') + u"@acme.example"_s, u"Analyst"_s), Forecast::TooLong);
    QCOMPARE(forecast(u"b@acme.example"_s, u"Analyst"_s), Forecast::Fine);
}

void tst_Steps::csvIsSafeForSpreadsheets()
{
    QVERIFY(m_setup->connect());
    VerifyStep step(model());
    QVERIFY(step.isComplete());
    model().edit([](plan::Answers &answers) { answers.people = {{u"=cmd@acme.example"_s, u"An\"alyst"_s}}; });
    QCOMPARE(step.rows().size(), 1);
    QVERIFY(!step.isComplete());
    const QByteArray csv = step.toCsv();
    QVERIFY2(csv.contains("\"'=cmd@acme.example\""), csv.constData());
    QVERIFY(csv.contains("\"An\"\"alyst\""));
    QCOMPARE(step.count(plan::ProofState::Proven), 0);
}

void tst_Steps::reviewRunsUpToThePerson()
{
    QVERIFY(m_setup->connect());
    ReviewStep step(model());
    QCOMPARE(step.state(), StepState::Done);
    QSignalSpy needed(&model(), &SetupModel::personNeeded);
    step.runAll();
    QTRY_COMPARE(needed.size(), 1);
    QVERIFY(model().isWatching());
    model().stop();
    QVERIFY(!model().isRunning());
}

void tst_Steps::recordIsWritten()
{
    QVERIFY(m_setup->connect());
    FinishStep step(model());
    QCOMPARE(step.state(), StepState::ToDo);
    step.writeRecord();
    QCOMPARE(step.recordFolder(), u"/records/Sumo Logic"_s);
    QVERIFY(!step.recordError());
    QVERIFY(step.oktaLink().isEmpty()); // practice has no console that stays
    QVERIFY(step.undoCommand().isEmpty()); // nor anything that outlives its window
    QVERIFY(m_setup->runAllButPeople());
    const QByteArray calendar = step.calendar();
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 3);
    QVERIFY(calendar.contains(step.scimAccessId().toUtf8()));
}

void tst_Steps::undoIsNamedWithTheSetupsOwnFile()
{
    m_setup.emplace(false);
    QVERIFY(m_setup->connect());
    const FinishStep step(model());
    const QString file = QDir::fromNativeSeparators(step.undoCommand().section(u'"', 1, 1));
    QVERIFY2(file.startsWith(model().folderPath()) && QFile::exists(file), qPrintable(step.undoCommand()));
}

void tst_Steps::choicesAreKept()
{
    QVERIFY(m_setup->connect());
    QVERIFY(!model().folderPath().isEmpty());
    model().edit([](plan::Answers &answers) { answers.scimRoleName = u"Kept role"_s; });
    QTRY_COMPARE(plan::SetupFolder::list(m_setup->root()).constFirst().answers.scimRoleName, u"Kept role"_s);
}

void tst_Steps::anotherTenantIsAnotherSetup()
{
    QVERIFY(m_setup->connect());
    const QString first = model().setupId();
    model().takeSumo(u"eu"_s, QUrl(u"https://api.eu.sumologic.com/api"_s), u"suOther"_s, Secret("key"_ba));
    QVERIFY(model().setupId() != first); // so that neither keys nor journal of the first go there
    QVERIFY(model().discovery().ledger.isEmpty());
}

void tst_Steps::thatChoicesCannotBeKeptIsTold()
{
    QVERIFY(m_setup->connect());
    QSignalSpy saved(&model(), &SetupModel::choicesSaved);
    const QString file = model().folderPath() + u"/answers.json"_s;
    QVERIFY(QFile::remove(file) && QDir().mkdir(file)); // something else lies in its way
    model().edit([](plan::Answers &answers) { answers.scimRoleName = u"Lost"_s; });
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!saved.constFirst().constFirst().toBool());
    QVERIFY(QDir().rmdir(file));
    model().edit([](plan::Answers &answers) { answers.scimRoleName = u"Kept"_s; });
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(saved.constLast().constFirst().toBool());
}

void tst_Steps::nameIsLookedForAsItIsTyped()
{
    QVERIFY(m_setup->connect());
    CreateAppStep step(model());
    const int before = m_setup->world().requestCounts().okta;
    const QString name = u"Acme Wiki"_s;
    for (int letters = 1; letters <= name.size(); ++letters) {
        step.setAppName(name.left(letters));
        step.lookForName();
    }
    QCOMPARE(step.nameLook(), NameLook::Looking);
    QTRY_COMPARE(step.nameLook(), NameLook::Taken);
    QCOMPARE(m_setup->world().requestCounts().okta, before + 1);
    step.setAppName(u"スモー・ロジック"_s);
    QCOMPARE(step.nameLook(), NameLook::Unknown);
    step.lookForName();
    QTRY_COMPARE(step.nameLook(), NameLook::Free);
    step.setAppName(QString(200, u'x'));
    step.lookForName();
    QCOMPARE(step.nameLook(), NameLook::Unknown);
    step.setAppName({});
    step.lookForName();
    QCOMPARE(step.nameLook(), NameLook::Unknown);
    step.setAppName(u"Acme Wiki 2"_s);
    step.lookForName();
    model().dropOkta(); // the look ends with the connection
    QCOMPARE(step.nameLook(), NameLook::Unknown);
}

void tst_Steps::exactSettingsAreThoseThatAreSent()
{
    CreateAppStep step(model());
    const auto settings = step.settings();
    QVERIFY(settings.contains({u"Single sign-on URL"_s, u"https://okta-sumo-setup.invalid/acs"_s}));
    QVERIFY(settings.contains({u"Application username"_s, u"${source.login}"_s}));
    for (const auto &[name, value] : settings)
        QVERIFY2(!value.isEmpty(), qPrintable(name));
}

void tst_Steps::ownCredentialIsKeptAndTried()
{
    QVERIFY(m_setup->connect());
    QVERIFY(m_setup->run({plan::change_id::oktaApp, plan::change_id::oktaMetadata, plan::change_id::sumoSaml,
                          plan::change_id::oktaSamlSettings}));
    ProvisioningStep step(model());
    step.setSource(plan::ScimCredentialSource::Own);
    QVERIFY(!step.problem());
    QVERIFY(!ProvisioningStep::accessIdProblem({}).isEmpty());
    QVERIFY(!ProvisioningStep::accessIdProblem(u"su:1"_s).isEmpty());
    const QString accessId = m_setup->address().sumoAccessId;
    step.takeOwn(accessId, Secret(m_setup->address().sumoAccessKey));
    QTRY_COMPARE(step.state(), StepState::NeedsPerson);
    QVERIFY(step.isOwnKeyKept(accessId));
    QVERIFY(!step.isOwnKeyKept(u"suOther"_s));
    QCOMPARE(
        m_setup->world().state().value(u"sumo"_s).toObject().value(u"serviceAccounts"_s).toArray().size(), 0);
    ConnectorStep connector(model());
    QCOMPARE(connector.accessId(), accessId);
    bool isThere = false;
    connector.readKey(this, [&isThere](const Secret &key, const Secret &) { isThere = !key.isEmpty(); });
    QTRY_VERIFY(isThere);
    const QByteArray kept = QJsonDocument(plan::toJson(model().answers())).toJson();
    QVERIFY(!kept.contains(m_setup->address().sumoAccessKey.toUtf8()));
}

void tst_Steps::ownCredentialCanBeGivenUp()
{
    QVERIFY(m_setup->connect());
    ProvisioningStep step(model());
    step.setSource(plan::ScimCredentialSource::Own);
    step.setSource(plan::ScimCredentialSource::NewServiceAccount);
    QVERIFY(m_setup->runAllButPeople());
    QCOMPARE(
        m_setup->world().state().value(u"sumo"_s).toObject().value(u"serviceAccounts"_s).toArray().size(), 1);
    QVERIFY(step.isSourceFixed());
    step.setSource(plan::ScimCredentialSource::Own);
    QCOMPARE(step.source(), plan::ScimCredentialSource::NewServiceAccount);
}

void tst_Steps::planIsExported()
{
    QVERIFY(m_setup->connect());
    ReviewStep step(model());
    const QString name = m_setup->root() + u"/plan.json"_s;
    QVERIFY(step.exportPlan(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::number(model().plan().changes.size()));
    const Result<Unit> failed = step.exportPlan(m_setup->root() + u"/absent/plan.json"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::FileUnusable);
}

void tst_Steps::undoIsToldForWhatIsOpen()
{
    QVERIFY(m_setup->connect());
    ReviewStep step(model());
    const qsizetype before = step.undoable().size();
    QVERIFY(before > 2 && !step.notUndoable().isEmpty());
    QVERIFY(m_setup->run({plan::change_id::oktaApp, plan::change_id::oktaMetadata}));
    QCOMPARE(step.undoable().size(), before - 1);
}

void tst_Steps::wayToAStagePreparesWhatItBuildsOn()
{
    SumoStep sumo(model());
    OktaStep okta(model());
    ReviewStep review(model());
    CreateAppStep create(model());
    SamlSettingsStep saml(model());
    Approach approach(model(), {&sumo, &okta, &review, &create, &saml});
    QSignalSpy arrived(&approach, &Approach::arrived);
    approach.start(StepId::SamlSettings);
    QVERIFY(approach.isUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 20000);
    QCOMPARE(arrived.constFirst().constFirst().value<StepId>(), StepId::SamlSettings);
    QVERIFY(create.isComplete());
    QVERIFY(!saml.isComplete());
    approach.start({}); // without a target it is the first stage that isn't done
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 20000);
    QCOMPARE(arrived.constLast().constFirst().value<StepId>(), StepId::SamlSettings);
}

void tst_Steps::keptCredentialsAreHandedOutForTheirAddress()
{
    SystemClock clock;
    secrets::MemoryStore store;
    plan::Credentials credentials{
        .oktaToken = Secret("token"_ba), .sumoAccessId = u"suId"_s, .sumoAccessKey = Secret("key"_ba)};
    bool written = false;
    run(this, plan::writeCredentials(store, u"one"_s, credentials),
        [&written](const Result<Unit> &result) { written = bool(result); });
    QTRY_VERIFY(written);
    plan::SavedSetup saved{.id = u"one"_s};
    saved.answers.oktaOrg = QUrl(u"https://acme.okta.com"_s);
    saved.answers.sumoApi = QUrl(u"https://api.us2.sumologic.com/api"_s);
    KeptCredentials kept;
    QSignalSpy changed(&kept, &KeptCredentials::changed);
    kept.read(store, clock, saved);
    QVERIFY(kept.isReading());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(kept.sumoAccessId(), u"suId"_s);
    QCOMPARE(kept.sumoKey(saved.answers.sumoApi, u"suId"_s).reveal(), "key"_ba);
    QVERIFY(kept.sumoKey(saved.answers.sumoApi, u"suOther"_s).isEmpty());
    QVERIFY(kept.sumoKey(QUrl(u"https://api.sumologic.com/api"_s), u"suId"_s).isEmpty());
    QCOMPARE(kept.oktaToken(saved.answers.oktaOrg).reveal(), "token"_ba);
    QVERIFY(kept.oktaToken(QUrl(u"https://other.okta.com"_s)).isEmpty());
    kept.dropOkta();
    QVERIFY(kept.oktaToken(saved.answers.oktaOrg).isEmpty());
    QVERIFY(!kept.sumoKey(saved.answers.sumoApi, u"suId"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Steps)
#include "tst_steps.moc"
