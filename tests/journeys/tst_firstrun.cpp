// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "steps/wizardpage.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace setup;
using steps::StepId;

/// The whole guide in the practice world, from the first page to the last, by keys alone.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void walksThroughEveryPage();
    void secondLookFindsNothingToDo();
    void practiceTenantsAreSetUp();
    void nothingSecretIsRead();

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

void tst_FirstRun::practiceTenantsAreSetUp()
{
    const QJsonObject state = m_wizard->practiceWorld()->state();
    const QByteArray okta = QJsonDocument(state.value(u"okta"_s).toObject()).toJson(QJsonDocument::Compact);
    const QByteArray sumo = QJsonDocument(state.value(u"sumo"_s).toObject()).toJson(QJsonDocument::Compact);
    QVERIFY2(okta.contains("Sumo Logic training"), okta.constData());
    QVERIFY2(okta.contains("PUSH_USER_DEACTIVATION"), okta.constData());
    QVERIFY2(okta.contains("roles.^[primary==true].value"), okta.constData());
    QCOMPARE(state[u"sumo"_s][u"saml"_s].toArray().size(), 1);
    const QStringList logins = m_wizard->practiceWorld()->logins(4);
    for (const QString &login : logins)
        QVERIFY2(sumo.contains(login.toUtf8()), qPrintable(login));
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

QTEST_MAIN(tst_FirstRun)
#include "tst_firstrun.moc"
