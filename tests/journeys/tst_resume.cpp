// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "steps/wizardpage.h"
#include "ui/errorbanner.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using steps::StepId;

namespace {

constexpr int patience = 30000; // ms: a busy machine is no failure

qsizetype countOf(const QJsonArray &things, const QString &label)
{
    return std::count_if(things.cbegin(), things.cend(),
                         [&label](const QJsonValue &thing) { return thing[u"label"_s].toString() == label; });
}

} // namespace

/// A setup with real services that is interrupted: the services are a practice world's, reached as real ones are.
class tst_Resume : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesOnWithoutAQuestion();
    void asksWhenTheKeychainIsEmpty();
    void asksWhenTheKeyIsRefused();
    void keptKeyGoesToItsOwnAddressAlone();
    void wayThereEndsWhenThePersonGoesElsewhere();

private:
    void startWizard();
    /// Connects both services on their pages and reads them.
    void connectServices();
    /// The first setup up to the person's part, then the program ends.
    void doHalf();
    void goOn();
    QPushButton *primary() const { return m_wizard->window().findChild<QPushButton *>(u"primaryButton"_s); }
    QString primaryText() const
    {
        return primary()->isEnabled() ? primary()->text().remove(u'&') : QString();
    }
    bool onPage(StepId id) const { return m_wizard->pages().shown() == id; }
    template <class W>
    W *find(const QString &name) const
    {
        return m_wizard->window().findChild<W *>(name);
    }
    void type(const QString &field, const QString &text);
    /// Presses the action, and goes on when the page is done.
    void act(const QString &action, StepId next);
    QJsonArray inSumo(const QString &part) const
    {
        return m_world->state().value(u"sumo"_s).toObject().value(part).toArray();
    }
    qsizetype writes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<secrets::MemoryStore> m_keychain;
    std::unique_ptr<Application> m_wizard;
};

void tst_Resume::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto world = practice::PracticeWorld::start({.people = 4});
    QVERIFY(world);
    m_world = std::move(world).value();
    m_keychain = std::make_unique<secrets::MemoryStore>();
    startWizard();
}

void tst_Resume::cleanup()
{
    m_wizard.reset();
    m_world.reset();
    m_keychain.reset();
}

void tst_Resume::startWizard()
{
    m_wizard.reset(); // the folder is locked for as long as it is open
    m_wizard = std::make_unique<Application>(*qApp,
                                             StartOptions{.appearance = ui::Appearance::Light,
                                                          .allowLoopback = true,
                                                          .settingsFile = m_folder->filePath(u"window.ini"_s),
                                                          .setupsRoot = m_folder->filePath(u"setups"_s),
                                                          .secrets = m_keychain.get(),
                                                          .pollInterval = std::chrono::milliseconds(50)});
    QVERIFY(m_wizard->start());
    QVERIFY(QTest::qWaitForWindowActive(&m_wizard->window()));
    QVERIFY(onPage(StepId::Begin));
}

void tst_Resume::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_Resume::act(const QString &action, StepId next)
{
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), action, patience);
    primary()->click();
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(next), patience);
}

void tst_Resume::connectServices()
{
    const practice::Address address = m_world->address();
    find<QRadioButton>(u"beginReal"_s)->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Start the setup"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Sumo), patience);
    type(u"sumoAddress"_s, address.sumoApi);
    type(u"sumoAccessId"_s, address.sumoAccessId);
    type(u"sumoAccessKey"_s, address.sumoAccessKey);
    act(u"Check access"_s, StepId::Okta);
    type(u"oktaAddress"_s, address.oktaOrg);
    type(u"oktaToken"_s, address.oktaToken);
    act(u"Check access"_s, StepId::Review);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Step by step"_s, patience);
}

void tst_Resume::doHalf()
{
    connectServices();
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::CreateApp), patience);
    act(u"Create app in Okta"_s, StepId::SamlSettings);
    act(u"Exchange the settings"_s, StepId::Provisioning);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Prepare the credential"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->model().isWatching(), patience);
}

void tst_Resume::goOn()
{
    QVERIFY(find<QRadioButton>(u"beginEarlier"_s)->isChecked());
    QCOMPARE(find<QComboBox>(u"earlierSetup"_s)->count(), 1);
    QCOMPARE(primaryText(), u"Go on"_s);
    primary()->click();
}

qsizetype tst_Resume::writes() const
{
    const QList<practice::RequestRecord> requests = m_world->requests();
    return std::count_if(requests.cbegin(), requests.cend(), [](const practice::RequestRecord &request) {
        return request.method != "GET"_L1 && !request.path.contains("/scim/"_L1);
    });
}

void tst_Resume::goesOnWithoutAQuestion()
{
    doHalf();
    startWizard();
    const qsizetype before = writes();
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Provisioning), patience);
    QCOMPARE(writes(), before); // going back there changes nothing
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->model().isWatching(), patience);

    QCOMPARE(m_world->performPersonsClicks(u"Sumo Logic"_s), QString());
    for (const StepId next : {StepId::Connector, StepId::ToApp, StepId::Roles}) {
        QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, patience);
        primary()->click();
        QTRY_VERIFY_WITH_TIMEOUT(onPage(next), patience);
    }
    act(u"Add the roles attributes"_s, StepId::Mappings);
    act(u"Trim the mappings"_s, StepId::Assign);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"addAllPeople"_s)->isEnabled(), patience);
    find<QPushButton>(u"addAllPeople"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(primaryText().startsWith(u"Assign "_s), patience);
    act(primaryText(), StepId::Verify);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Finish), patience);
    QVERIFY(m_wizard->model().plan().isDone());

    // Nothing of the first half was made a second time.
    QCOMPARE(inSumo(u"saml"_s).size(), 1);
    QCOMPARE(inSumo(u"serviceAccounts"_s).size(), 1);
    QCOMPARE(countOf(inSumo(u"accessKeys"_s), u"Okta SCIM: Sumo Logic"_s), 1);
    const QJsonObject okta = m_world->state().value(u"okta"_s).toObject();
    QCOMPARE(countOf(okta.value(u"apps"_s).toArray(), u"Sumo Logic"_s), 1);
    QCOMPARE(plan::SetupFolder::list(m_folder->filePath(u"setups"_s)).size(), 1);
}

void tst_Resume::asksWhenTheKeychainIsEmpty()
{
    doHalf();
    m_wizard.reset(); // it uses the store
    m_keychain = std::make_unique<secrets::MemoryStore>();
    startWizard();
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Sumo), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->model().kept().isReading(), patience);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(primaryText(), u"Check access"_s);
    QCOMPARE(find<QLineEdit>(u"sumoAddress"_s)->text(), m_world->address().sumoApi);
    QVERIFY(find<QLineEdit>(u"sumoAccessKey"_s)->placeholderText().isEmpty());
    type(u"sumoAccessId"_s, m_world->address().sumoAccessId);
    type(u"sumoAccessKey"_s, m_world->address().sumoAccessKey);
    act(u"Check access"_s, StepId::Okta);
    QCOMPARE(find<QLineEdit>(u"oktaAddress"_s)->text(), m_world->address().oktaOrg);
    type(u"oktaToken"_s, m_world->address().oktaToken);
    act(u"Check access"_s, StepId::Review);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Step by step"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Provisioning), patience); // what is done is passed over
    // The same setup goes on, in its own folder.
    QCOMPARE(plan::SetupFolder::list(m_folder->filePath(u"setups"_s)).size(), 1);
}

void tst_Resume::asksWhenTheKeyIsRefused()
{
    doHalf();
    const auto fault = practice::parseFault(u"sumo:*:*:expired-key"_s);
    QVERIFY(fault);
    m_world->addFault(*fault);
    startWizard();
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Sumo), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->pages().page()->errorBanner()->isVisible(), patience);
    auto *key = find<QLineEdit>(u"sumoAccessKey"_s);
    QVERIFY(key->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(key->placeholderText().isEmpty(), patience);
    QCOMPARE(find<QLineEdit>(u"sumoAccessId"_s)->text(), m_world->address().sumoAccessId);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"sumoAccessKeyError"_s)->isVisible(), patience);

    m_world->clearFaults();
    type(u"sumoAccessKey"_s, m_world->address().sumoAccessKey);
    act(u"Check access"_s, StepId::Okta);
    // The token was kept, and is proven by itself.
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, patience);
    QVERIFY(find<QLineEdit>(u"oktaToken"_s)->text().isEmpty());
    QVERIFY(!find<QLineEdit>(u"oktaToken"_s)->placeholderText().isEmpty());
}

void tst_Resume::keptKeyGoesToItsOwnAddressAlone()
{
    doHalf();
    startWizard();
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->model().isWatching(), patience);
    const auto other = practice::PracticeWorld::start({.people = 1});
    QVERIFY(other);
    m_wizard->pages().show(StepId::Sumo);
    QVERIFY(!find<QLineEdit>(u"sumoAccessKey"_s)->placeholderText().isEmpty());
    type(u"sumoAddress"_s, (*other)->address().sumoApi);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Check access"_s, patience);
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"sumoAccessKeyError"_s)->isVisible(), patience);
    QCOMPARE((*other)->requestCounts().sumo, 0);
}

void tst_Resume::wayThereEndsWhenThePersonGoesElsewhere()
{
    doHalf();
    startWizard();
    m_world->addFault({.service = u"okta"_s,
                       .method = u"*"_s,
                       .path = u"*"_s,
                       .kind = practice::FaultKind::Slow,
                       .count = 1});
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->model().hasSumo(), patience);
    QTest::keyClick(&m_wizard->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(onPage(StepId::Begin), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->model().session(), patience);
    QVERIFY(onPage(StepId::Begin));
    QVERIFY(!m_wizard->model().isDiscovering());
}

QTEST_MAIN(tst_Resume)
#include "tst_resume.moc"
