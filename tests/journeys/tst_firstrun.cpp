// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "steps/finish/finishstep.h"
#include "steps/wizardpage.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeySequence>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using steps::StepId;

namespace {

const auto appName = u"Sumo Logic training"_s;

/// The one thing of the list that has that value there; empty where there isn't exactly one.
QJsonObject only(const QJsonValue &list, const QString &key, const QString &value)
{
    QList<QJsonObject> found;
    const QJsonArray things = list.toArray();
    for (const QJsonValue &thing : things) {
        if (thing[key].toString() == value)
            found << thing.toObject();
    }
    return found.size() == 1 ? found.first() : QJsonObject();
}

} // namespace

/// The whole guide in the practice world, from the first page to the last, by keys alone.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void walksThroughEveryPage();
    void secondLookFindsNothingToDo();
    void oktaIsSetUp();
    void sumoLogicIsSetUp();
    void everybodyIsProvisionedWithTheirRole();
    void nothingSecretIsRead();
    void closingAsksBeforeTheWorkGoes();

private:
    /// The keyboard goes where a person's would: to whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// By the button's own letter.
    static void pressMnemonic(const QPushButton *button);
    void typeText(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QPushButton *primary() const { return m_wizard->window().findChild<QPushButton *>(u"primaryButton"_s); }
    QString primaryText() const
    {
        return primary()->isEnabled() ? primary()->text().remove(u'&') : QString();
    }
    bool onPage(StepId id) const { return m_wizard->pages().shown() == id; }
    void picture(const QString &name);
    QJsonValue inTenant(const QString &service, const QString &part) const;
    QJsonObject ofApp(const QString &part) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_wizard;
    int m_pictures = 0;
};

void tst_FirstRun::initTestCase()
{
    m_wizard = std::make_unique<Application>(
        *qApp,
        StartOptions{.practice = true,
                     .people = 4,
                     .page = std::nullopt,
                     .appearance = qEnvironmentVariableIsSet("SETUP_DARK") ? ui::Appearance::Dark
                                                                           : ui::Appearance::Light,
                     .settingsFile = m_folder.filePath(u"window.ini"_s)});
    QVERIFY(m_wizard->start());
    m_wizard->window().resize(1040, 720);
    QVERIFY(QTest::qWaitForWindowActive(&m_wizard->window()));
}

void tst_FirstRun::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QTest::keyClick(focused, key, modifiers);
}

void tst_FirstRun::pressMnemonic(const QPushButton *button)
{
    const QKeySequence keys = QKeySequence::mnemonic(button->text());
    QVERIFY2(!keys.isEmpty(), qPrintable(button->text()));
    press(keys[0].key(), keys[0].keyboardModifiers());
}

void tst_FirstRun::picture(const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures/journey"_L1);
    folder.mkpath(u"."_s);
    for (int round = 0; round < 5; ++round)
        QCoreApplication::sendPostedEvents();
    m_wizard->window().grab().save(
        folder.filePath(u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name)));
}

void tst_FirstRun::walksThroughEveryPage()
{
    QTRY_VERIFY(onPage(StepId::Begin));
    picture(u"begin"_s);
    press(Qt::Key_Return);

    QTRY_VERIFY(onPage(StepId::Sumo));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"sumo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(onPage(StepId::Okta));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"okta"_s);
    press(Qt::Key_Return);

    QTRY_VERIFY(onPage(StepId::Review));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Step by step"_s, 20000);
    picture(u"review"_s);
    press(Qt::Key_Return);

    QTRY_VERIFY(onPage(StepId::CreateApp));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"appName"_s);
    press(Qt::Key_End);
    typeText(u" training"_s);
    picture(u"createapp"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"createapp-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::SamlSettings));
    picture(u"samlsettings"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"samlsettings-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Provisioning));
    picture(u"provisioning"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Let the practice administrator click"_s, 20000);
    picture(u"provisioning-waiting"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"provisioning-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Connector));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Let the practice administrator click"_s, 20000);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"connector"_s);
    pressMnemonic(primary());
    QTRY_VERIFY(onPage(StepId::ToApp));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Let the practice administrator click"_s, 20000);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"toapp"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Roles));
    picture(u"roles"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    QTRY_COMPARE(QApplication::focusWidget(), primary()); // not any neighbour of what was locked
    picture(u"roles-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Mappings));
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Trim the mappings"_s, 20000);
    picture(u"mappings"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"mappings-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Assign));
    auto *addAll = m_wizard->window().findChild<QPushButton *>(u"addAllPeople"_s);
    QTRY_VERIFY_WITH_TIMEOUT(addAll->isEnabled(), 20000);
    pressMnemonic(addAll);
    QTRY_VERIFY(primaryText().startsWith(u"Assign "_s));
    picture(u"assign"_s);
    pressMnemonic(primary());
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 20000);
    picture(u"assign-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Verify));
    picture(u"verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(primaryText(), u"Continue"_s, 30000);
    picture(u"verify-done"_s);
    pressMnemonic(primary());

    QTRY_VERIFY(onPage(StepId::Finish));
    QTRY_COMPARE(primaryText(), u"Save the record"_s);
    pressMnemonic(primary());
    QTRY_COMPARE(primaryText(), u"Open the record"_s);
    const auto *finish = qobject_cast<steps::FinishStep *>(&m_wizard->pages().page()->step());
    QVERIFY(QDir(finish->recordFolder()).dirName().startsWith("Practice"_L1));
    picture(u"finish"_s);
}

void tst_FirstRun::secondLookFindsNothingToDo()
{
    QVERIFY(m_wizard->model().plan().isDone());
    for (int page = 0; page < 20 && !onPage(StepId::Review); ++page)
        press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(onPage(StepId::Review));
    picture(u"review-done"_s);
}

QJsonValue tst_FirstRun::inTenant(const QString &service, const QString &part) const
{
    return m_wizard->practiceWorld()->state()[service][part];
}

QJsonObject tst_FirstRun::ofApp(const QString &part) const
{
    return only(inTenant(u"okta"_s, part), u"app"_s, appName);
}

void tst_FirstRun::oktaIsSetUp()
{
    const QJsonObject app = only(inTenant(u"okta"_s, u"apps"_s), u"label"_s, appName);
    QCOMPARE(app[u"signOn"_s][u"ssoAcsUrl"_s].toString(), u"ACS URL of Okta"_s);
    QCOMPARE(app[u"signOn"_s][u"audience"_s].toString(), u"entity ID of Okta"_s);
    const QJsonArray features = app[u"features"_s].toArray();
    for (const auto &feature : {u"SCIM_PROVISIONING"_s, u"PUSH_NEW_USERS"_s, u"PUSH_PROFILE_UPDATES"_s,
                                u"PUSH_USER_DEACTIVATION"_s})
        QVERIFY2(features.contains(feature), qPrintable(feature));
    QCOMPARE(app[u"connector"_s][u"baseUrl"_s].toString(), u"SCIM"_s);
    QCOMPARE(app[u"connector"_s][u"userName"_s].toString(), u"key Okta SCIM: %1"_s.arg(appName));

    const QJsonObject schema = ofApp(u"appSchemas"_s);
    QCOMPARE(schema[u"custom"_s][u"roles"_s][u"externalName"_s].toString(),
             u"roles.^[primary==true].value"_s);
    QVERIFY(inTenant(u"okta"_s, u"userSchema"_s).toObject().contains(u"roles"_s));
    const QJsonObject mappings = ofApp(u"mappings"_s);
    QCOMPARE(mappings[u"toApp"_s].toObject().keys(),
             (QStringList{u"email"_s, u"familyName"_s, u"givenName"_s}));
    QCOMPARE(mappings[u"toOkta"_s].toObject().keys(),
             (QStringList{u"email"_s, u"firstName"_s, u"lastName"_s}));
}

void tst_FirstRun::sumoLogicIsSetUp()
{
    const QJsonArray saml = inTenant(u"sumo"_s, u"saml"_s).toArray();
    QCOMPARE(saml.size(), 1);
    QCOMPARE(saml.first()[u"configurationName"_s].toString(), u"Okta"_s);
    QCOMPARE(saml.first()[u"issuer"_s].toString(), u"issuer of %1"_s.arg(appName));
    QCOMPARE(saml.first()[u"x509cert1"_s].toString(), u"certificate of %1"_s.arg(appName));
    const QJsonArray accounts = inTenant(u"sumo"_s, u"serviceAccounts"_s).toArray();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first()[u"roles"_s].toArray(), QJsonArray{u"Okta SCIM provisioning"_s});
    const QJsonObject role = only(inTenant(u"sumo"_s, u"roles"_s), u"name"_s, u"Okta SCIM provisioning"_s);
    QVERIFY(role[u"capabilities"_s].toArray().contains(u"manageUsersAndRoles"_s));
}

void tst_FirstRun::everybodyIsProvisionedWithTheirRole()
{
    const QJsonObject assigned = ofApp(u"assignments"_s)[u"users"_s].toObject();
    // "Add all" takes everybody who is in the org: the four people, and the administrator.
    const QStringList people = m_wizard->practiceWorld()->logins(4);
    const QStringList logins = assigned.keys();
    QCOMPARE(logins.size(), people.size() + 1);
    for (const QString &login : people)
        QVERIFY2(logins.contains(login), qPrintable(login));
    for (const QString &login : logins) {
        QCOMPARE(assigned[login][u"status"_s].toString(), u"PROVISIONED"_s);
        const QJsonObject user = only(inTenant(u"sumo"_s, u"users"_s), u"email"_s, login);
        QVERIFY2(user[u"active"_s].toBool(), qPrintable(login));
        QVERIFY(!assigned[login][u"profile"_s][u"roles"_s].toString().isEmpty());
        QCOMPARE(user[u"roles"_s].toArray(), QJsonArray{assigned[login][u"profile"_s][u"roles"_s]});
    }
}

void tst_FirstRun::nothingSecretIsRead()
{
    const practice::Address address = m_wizard->practiceWorld()->address();
    const QList<QWidget *> widgets = m_wizard->window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString said = widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
        QVERIFY(!said.contains(address.oktaToken) && !said.contains(address.sumoAccessKey));
    }
}

void tst_FirstRun::closingAsksBeforeTheWorkGoes()
{
    ui::SetupWindow *window = &m_wizard->window();
    press(Qt::Key_Escape);
    QVERIFY(window->isVisible());
    window->close();
    const QPointer<QMessageBox> question = window->findChild<QMessageBox *>(u"leavePractice"_s);
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape); // as "Keep practising"
    QTRY_VERIFY(!question);
    QVERIFY(window->isVisible());
    window->close();
    QPushButton *leave = nullptr;
    const QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        leave = button->text() == "&End the practice"_L1 ? button : leave;
    QVERIFY(leave);
    leave->click();
    QVERIFY(!window->isVisible());
}

QTEST_MAIN(tst_FirstRun)
#include "tst_firstrun.moc"
