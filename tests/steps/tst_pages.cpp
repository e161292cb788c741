// SPDX-License-Identifier: Apache-2.0
// covers: catalog.cpp, ladderpage.cpp, shownpage.cpp, wizardpage.cpp, begin/beginpage.cpp, sumo/sumopage.cpp
// covers: okta/oktapage.cpp, review/reviewpage.cpp, changes/byhandpage.cpp, changes/changespage.cpp, changes/rowspage.cpp
// covers: createapp/createapppage.cpp, samlsettings/samlsettingspage.cpp, connector/connectorpage.cpp, connector/provisioningpage.cpp
// covers: roles/rolespage.cpp, mappings/mappingspage.cpp, assign/assignpage.cpp, verify/verifypage.cpp
// covers: finish/finishpage.cpp, assign/forecastpage.cpp
#include "plan/facts.h"
#include "practicesetup.h"
#include "steps/begin/beginpage.h"
#include "steps/catalog.h"
#include "steps/finish/finishstep.h"
#include "steps/shownpage.h"
#include "steps/wizardpage.h"
#include "support/waitfor.h"
#include "ui/clipboard.h"
#include "ui/disclosure.h"
#include "ui/errorbanner.h"
#include "ui/evidence.h"
#include "ui/language.h"
#include "ui/programmenu.h"
#include "ui/setupwindow.h"
#include "ui/theme.h"
#include "ui/valuetext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;

namespace {

/// A window over a practice setup, as the program builds it.
struct Wizard
{
    explicit Wizard(bool isPractice = true) : setup(isPractice) {}

    test::PracticeSetup setup;
    SystemClock clock;
    ui::Clipboard clipboard{clock};
    QSettings settings{setup.root() + u"/window.ini"_s, QSettings::IniFormat};
    std::vector<StepEntry> steps = stepCatalog(setup.model(), clipboard, setup.root());
    ui::SetupWindow window{settings};
    ui::ProgramMenu menu{window, ui::Language::codes()};
    ShownPage pages{window, setup.model(), entries()};

    std::vector<ShownPage::Entry> entries() const
    {
        std::vector<ShownPage::Entry> result;
        for (const StepEntry &step : steps)
            result.push_back({step.step.get(), step.makePage});
        return result;
    }
};

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_wizard.reset(); }
    void everyPageComesAndGoes();
    void everyControlIsNamedAndItsKeyIsItsOwn_data();
    void everyControlIsNamedAndItsKeyIsItsOwn();
    void nothingIsWiderThanItsPage();
    void pastedAddressIsShownChanged();
    void wrongKeyIsToldOnThePage();
    void practiceKeepsToThePracticeServices();
    void nextWaitsForTheStage();
    void runLeadsFromPageToPage();
    void takenNameOffersTheApp();
    void aNameIsPlannedWithWhenItIsTypedOut();
    void anUnusableNameIsToldAtTheField();
    void anAccessIdWithABlankIsToldAtTheField();
    void aConsoleThatCannotBeOpenedIsNamed();
    void pageKeysScrollThePage();
    void whatIsDoneByHandIsSeen();
    void requestIdsStandUnderDetails();
    void wholeGuideIsPassedByHand_data();
    void wholeGuideIsPassedByHand();
    void otherPagesCanBeReadWhileARunWrites();
    void aFailedExportStaysTold();
    void whatThePersonsActionMetStaysTold_data();
    void whatThePersonsActionMetStaysTold();
    void stepListFollowsTheLanguage();
    void datesFollowTheLanguage();
    void newRolesAreTickedAsTheyAreChosen();
    void keyHelpFollowsTheLanguage();
    void whoTypesKeepsTheFocus();
    void proofFitsALargerType();
    void textsFollowTheLanguageAtOnce();
    void ownKeyIsAskedForOnlyWhenChosen();
    void exactSettingsAreShownWhole();
    void enterInTheSearchAddsTheHit();
    void aRoleIsTypedWhereNobodyKnowsTheRoles();
    void anUnreadableSetupIsToldNotHidden();
    void earlierSetupsAreToldApart();
    void enterAmongSeveralGoesToTheList();
    void peopleComeFromAFile();
    void whatIsNoListOfPeopleGetsAWord();
    void whatGoesAgainstAPersonIsToldBefore();
    void nobodyAssignedIsToldOnTheProof();
    void focusGoesOnWhenSomethingEnds();
    void focusIsNeverHandedToANeighbour();
    void laterStagesAreShutAndArrivalIsNotDone();

private:
    bool connectByPages();
    bool connectByHand();
    void openFolded();
    QString cutOffLabel() const;
    QString controlFault(QHash<QString, QString> &keysOf);
    QPushButton *button(const QString &name) { return m_wizard->window.findChild<QPushButton *>(name); }
    template <class W>
    W *onPage(const QString &name = {})
    {
        return m_wizard->pages.page()->findChild<W *>(name);
    }

    std::optional<ui::Theme> m_theme;
    std::unique_ptr<Wizard> m_wizard;
};

void tst_Pages::initTestCase()
{
    m_theme.emplace(*qApp);
    m_theme->apply(ui::Appearance::Light);
}

void tst_Pages::init()
{
    m_wizard = std::make_unique<Wizard>();
    m_wizard->window.resize(1040, 720);
    m_wizard->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_wizard->window));
}

void tst_Pages::everyPageComesAndGoes()
{
    QVERIFY(m_wizard->setup.connect());
    for (const StepEntry &entry : m_wizard->steps) {
        m_wizard->pages.show(entry.step->id());
        QCOMPARE(m_wizard->pages.shown(), entry.step->id());
        QCOMPARE(m_wizard->window.currentPage(), m_wizard->pages.page());
        QVERIFY(!m_wizard->pages.page()->accessibleName().isEmpty());
    }
}

/// Connects as a person does: each page tries what its fields hold to begin with.
bool tst_Pages::connectByPages()
{
    SetupModel &model = m_wizard->setup.model();
    m_wizard->pages.show(StepId::Sumo);
    if (!QTest::qWaitFor([&model] { return model.hasSumo(); }, 20000))
        return false;
    m_wizard->pages.show(StepId::Okta);
    if (!QTest::qWaitFor([&model] { return model.hasOkta(); }, 20000))
        return false;
    m_wizard->pages.show(StepId::Review);
    return QTest::qWaitFor([&model] { return model.hasDiscovered(); }, 20000);
}

/// Without access to either service.
bool tst_Pages::connectByHand()
{
    SetupModel &model = m_wizard->setup.model();
    model.goWithoutSumo({}, QUrl(m_wizard->setup.address().sumoApi));
    model.goWithoutOkta(QUrl(m_wizard->setup.address().oktaOrg));
    m_wizard->pages.show(StepId::Review);
    return QTest::qWaitFor([&model] { return model.hasDiscovered(); }, 20000);
}

void tst_Pages::openFolded()
{
    const QList<ui::Disclosure *> folded = m_wizard->pages.page()->findChildren<ui::Disclosure *>();
    for (ui::Disclosure *part : folded)
        part->setOpen(true);
}

/// What is wrong with the controls that the window shows at the moment; `keysOf` remembers the key of each text.
QString tst_Pages::controlFault(QHash<QString, QString> &keysOf)
{
    QHash<QString, QString> taken;
    for (const QAction *menu : m_wizard->window.menuBar()->actions())
        taken.insert(QKeySequence::mnemonic(menu->text()).toString(), u"the menu "_s + menu->text());
    const QList<QWidget *> widgets = m_wizard->window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const QString place = stepName(m_wizard->pages.shown()) + u'/' + widget->objectName();
        if (!reader || reader->text(QAccessible::Name).isEmpty())
            return place + u" has no name"_s;
        // Locked ones count, too: they are unlocked while the page is on show.
        // A reader is told "Enter" of the default button, whatever its mnemonic.
        const auto *push = qobject_cast<QAbstractButton *>(widget);
        const QString mnemonic = push                   ? QKeySequence::mnemonic(push->text()).toString()
            : qobject_cast<QAbstractItemView *>(widget) ? QString()
                                                        : reader->text(QAccessible::Accelerator);
        if (mnemonic.isEmpty())
            continue;
        if (taken.contains(mnemonic))
            return u"%1 and %2 share %3"_s.arg(place, taken.value(mnemonic), mnemonic);
        taken.insert(mnemonic, place);
        const QString name = reader->text(QAccessible::Name);
        if (keysOf.value(name, mnemonic) != mnemonic)
            return u"%1: %2 has %3 here and %4 elsewhere"_s.arg(place, name, mnemonic, keysOf.value(name));
        keysOf.insert(name, mnemonic);
    }
    return {};
}

void tst_Pages::everyControlIsNamedAndItsKeyIsItsOwn_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("byHand");
    for (const QString &code : ui::Language::codes()) {
        QTest::addRow("%s", qPrintable(code)) << code << false;
        QTest::addRow("%s by hand", qPrintable(code)) << code << true;
    }
}

void tst_Pages::everyControlIsNamedAndItsKeyIsItsOwn()
{
    QFETCH(const QString, code);
    QFETCH(const bool, byHand);
    ui::Language language(*qApp);
    QVERIFY(language.use(code));
    QHash<QString, QString> keysOf;
    if (byHand)
        QVERIFY(connectByHand());
    else
        QVERIFY(connectByPages());
    QStringList faults;
    const auto look = [&] {
        const QString fault = controlFault(keysOf);
        if (!fault.isEmpty() && !faults.contains(fault))
            faults << fault;
    };
    for (int round = 0; round < (byHand ? 1 : 2); ++round) {
        for (const StepEntry &entry : m_wizard->steps) {
            m_wizard->pages.show(entry.step->id());
            look();
            openFolded();
            m_wizard->pages.page()->showProblem({.happened = u"It broke."_s, .details = u"req-1"_s});
            look();
            m_wizard->pages.page()->clearProblem();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        m_wizard->setup.model().stop();
        QTRY_VERIFY(!m_wizard->setup.model().isRunning() && !m_wizard->setup.model().isDiscovering());
        if (round == 0 && !byHand)
            QVERIFY(m_wizard->setup.runAllButPeople());
    }
}

/// The text of a label of the page that isn't shown whole; empty when all are.
QString tst_Pages::cutOffLabel() const
{
    const WizardPage *page = m_wizard->pages.page();
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int right = label->mapTo(page, QPoint(label->width(), 0)).x();
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        if (right > page->width() || label->height() < needed)
            return label->text();
    }
    return {};
}

void tst_Pages::nothingIsWiderThanItsPage()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->window.resize(900, 600);
    for (const StepEntry &entry : m_wizard->steps) {
        m_wizard->pages.show(entry.step->id());
        QTRY_COMPARE(m_wizard->window.size(), QSize(900, 600));
        QTRY_VERIFY2(cutOffLabel().isEmpty(),
                     qPrintable(stepName(entry.step->id()) + u": "_s + cutOffLabel()));
    }
}

void tst_Pages::pastedAddressIsShownChanged()
{
    m_wizard.reset();
    m_wizard = std::make_unique<Wizard>(false);
    m_wizard->window.show();
    m_wizard->pages.show(StepId::Okta);
    auto *address = onPage<QLineEdit>(u"oktaAddress"_s);
    address->selectAll();
    QTest::keyClicks(address, u"https://acme-admin.okta.com/admin/dashboard"_s);
    QTRY_VERIFY(onPage<QLabel>(u"oktaAddressNote"_s)->text().contains(u"https://acme.okta.com"_s));
    address->selectAll();
    QTest::keyClicks(address, u"acme.okta.com.evil.example/okta.com"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(onPage<QLabel>(u"oktaAddressError"_s)->isVisible());
    QVERIFY(onPage<QLabel>(u"oktaAddressNote"_s)->isHidden());
}

void tst_Pages::wrongKeyIsToldOnThePage()
{
    m_wizard->pages.show(StepId::Sumo);
    QTRY_COMPARE(button(u"primaryButton"_s)->text(), u"&Continue"_s);
    auto *key = onPage<QLineEdit>(u"sumoAccessKey"_s);
    key->selectAll();
    QTest::keyClicks(key, u"wrong"_s);
    QTRY_COMPARE(button(u"primaryButton"_s)->text(), u"Chec&k access"_s);
    QTest::keyClick(key, Qt::Key_Return);
    auto *banner = m_wizard->pages.page()->errorBanner();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"Sumo Logic"_s));
    auto *error = onPage<QLabel>(u"sumoAccessKeyError"_s);
    QVERIFY(error->isVisible());
    // The same key may be tried again, and another one takes the mark away.
    const int asked = m_wizard->setup.world().requestCounts().sumo;
    button(u"primaryButton"_s)->click();
    QTRY_COMPARE_GT(m_wizard->setup.world().requestCounts().sumo, asked);
    QTRY_VERIFY(error->isVisible());
    QTest::keyClicks(key, u"x"_s);
    QTRY_VERIFY(!error->isVisible());
}

void tst_Pages::practiceKeepsToThePracticeServices()
{
    for (const auto &[page, field, real] : {std::tuple(StepId::Sumo, u"sumoAddress"_s, u"us2"_s),
                                            std::tuple(StepId::Okta, u"oktaAddress"_s, u"acme.okta.com"_s)}) {
        m_wizard->pages.show(page);
        QTRY_COMPARE(button(u"primaryButton"_s)->text(), u"&Continue"_s);
        auto *again = onPage<QPushButton>(u"practiceCredentials"_s);
        QVERIFY(!again->isVisible());
        auto *address = onPage<QLineEdit>(field);
        address->selectAll();
        QTest::keyClicks(address, real);
        QTest::keyClick(address, Qt::Key_Return);
        auto *error = onPage<QLabel>(QString(field + u"Error"_s));
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"practice"_s), qPrintable(error->text()));
        QVERIFY(!m_wizard->setup.model().session());
        // What was overwritten comes back.
        QTRY_VERIFY(again->isVisible());
        again->click();
        QTRY_COMPARE(button(u"primaryButton"_s)->text(), u"&Continue"_s);
        QTRY_VERIFY(!again->isVisible());
    }
}

void tst_Pages::nextWaitsForTheStage()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    QCOMPARE(button(u"primaryButton"_s)->text(), u"Cr&eate app in Okta"_s);
    auto *name = onPage<QLineEdit>(u"appName"_s);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTRY_VERIFY(!button(u"primaryButton"_s)->isEnabled());
    QVERIFY(!button(u"primaryButton"_s)->toolTip().isEmpty());
}

void tst_Pages::runLeadsFromPageToPage()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Review);
    QTRY_VERIFY(button(u"runAll"_s)->isEnabled());
    button(u"runAll"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->pages.shown(), StepId::Provisioning, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(button(u"primaryButton"_s)->text(), u"Let the practice &administrator click"_s,
                              20000);
    button(u"primaryButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->setup.model().isRunning(), 20000);
}

void tst_Pages::takenNameOffersTheApp()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    auto *name = onPage<QLineEdit>(u"appName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Acme Wiki"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *adopt = onPage<QPushButton>(u"errorAction"_s);
    QTRY_VERIFY(adopt->isVisible());
    QVERIFY(!adopt->text().isEmpty());
}

void tst_Pages::aNameIsPlannedWithWhenItIsTypedOut()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    QSignalSpy taken(&m_wizard->setup.model(), &SetupModel::edited);
    auto *name = onPage<QLineEdit>(u"appName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Acme Wiki"_s);
    QCOMPARE(taken.size(), 0);
    QTRY_COMPARE(m_wizard->setup.model().answers().appName, u"Acme Wiki"_s);
    QCOMPARE(taken.size(), 1);
    // That one is there already, and the table doesn't say otherwise.
    const auto *table = onPage<QTableView>(u"createappChanges"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->index(0, 1).data(Qt::DisplayRole).toString(), u"an app of that name"_s);
}

void tst_Pages::anUnusableNameIsToldAtTheField()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    auto *name = onPage<QLineEdit>(u"appName"_s);
    const auto *error = onPage<QLabel>(u"appNameError"_s);
    for (const QString &unusable : {QString(101, u'W'), u"Sumo\u202eLogic"_s}) {
        name->selectAll();
        QTest::keyClicks(name, u"x"_s);
        QVERIFY(!error->isVisible());
        name->selectAll();
        name->insert(unusable);
        QVERIFY2(error->isVisible(), qPrintable(unusable));
        QTRY_VERIFY(!button(u"primaryButton"_s)->isEnabled());
    }
}

void tst_Pages::anAccessIdWithABlankIsToldAtTheField()
{
    m_wizard->pages.show(StepId::Sumo);
    auto *accessId = onPage<QLineEdit>(u"sumoAccessId"_s);
    accessId->selectAll();
    QTest::keyClicks(accessId, u"su abc"_s);
    QTest::keyClick(accessId, Qt::Key_Return);
    QTRY_VERIFY(onPage<QLabel>(u"sumoAccessIdError"_s)->isVisible());
}

void tst_Pages::aConsoleThatCannotBeOpenedIsNamed()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("Only a platform without a browser refuses to open one");
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::ToApp);
    m_wizard->pages.page()->trigger(u"openConsole"_s);
    const auto *banner = m_wizard->pages.page()->errorBanner();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(u"browser"_s));
}

void tst_Pages::pageKeysScrollThePage()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->window.resize(900, 600);
    m_wizard->pages.show(StepId::Review);
    const auto *bar = m_wizard->pages.page()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    button(u"primaryButton"_s)->setFocus();
    QTest::keyClick(button(u"primaryButton"_s), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(button(u"primaryButton"_s), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void tst_Pages::enterInTheSearchAddsTheHit()
{
    QVERIFY(m_wizard->setup.connect());
    const QString login = m_wizard->setup.world().logins(1).constFirst();
    m_wizard->pages.show(StepId::Assign);
    auto *search = onPage<QLineEdit>(u"peopleSearch"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, login);
    QTest::keyClick(search, Qt::Key_Return);
    // Enter comes before the answer does, and holds for it.
    QTRY_COMPARE(m_wizard->setup.model().answers().people.size(), 1);
    QCOMPARE(m_wizard->setup.model().answers().people.constFirst().login, login);
    QCOMPARE(m_wizard->pages.shown(), StepId::Assign);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), search);
}

void tst_Pages::aRoleIsTypedWhereNobodyKnowsTheRoles()
{
    SetupModel &model = m_wizard->setup.model();
    model.goWithoutSumo({}, QUrl(m_wizard->setup.address().sumoApi));
    model.takeOkta(QUrl(m_wizard->setup.address().oktaOrg), Secret(m_wizard->setup.address().oktaToken));
    m_wizard->pages.show(StepId::Assign);
    auto *found = onPage<QListWidget>(u"peopleFound"_s);
    QTRY_COMPARE_GT(found->count(), 1);
    found->setCurrentRow(0);
    QVERIFY(!button(u"addPeople"_s)->isEnabled());
    QTest::keyClicks(onPage<QComboBox>(u"newRole"_s)->lineEdit(), u"Analyst"_s);
    QVERIFY(button(u"addPeople"_s)->isEnabled());
    QTest::keyClick(onPage<QComboBox>(u"newRole"_s)->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_wizard->pages.shown(), StepId::Assign);
    QCOMPARE(model.answers().people.size(), 1);
    QCOMPARE(model.answers().people.constFirst().role, u"Analyst"_s);
}

void tst_Pages::anUnreadableSetupIsToldNotHidden()
{
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"broken"_s));
    QFile file(root.filePath(u"broken/answers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,");
    file.close();
    SetupModel model;
    BeginStep step(model, root.path());
    BeginPage page(step);
    page.enter();
    QVERIFY(!page.findChild<QRadioButton *>(u"beginEarlier"_s)->isChecked());
    const auto *which = page.findChild<QComboBox *>(u"earlierSetup"_s);
    QCOMPARE(which->count(), 1);
    QVERIFY2(which->itemText(0).contains(u"broken"_s), qPrintable(which->itemText(0)));
    page.findChild<QRadioButton *>(u"beginEarlier"_s)->setChecked(true);
    QTRY_VERIFY(!page.errorBanner()->isHidden());
    QVERIFY(!page.actions().primary.enabled);
    page.findChild<QRadioButton *>(u"beginReal"_s)->setChecked(true);
    QTRY_VERIFY(page.errorBanner()->isHidden());
    QVERIFY(page.actions().primary.enabled);
}

void tst_Pages::earlierSetupsAreToldApart()
{
    const QTemporaryDir root;
    plan::Answers answers;
    answers.sumoDeployment = u"us2"_s;
    answers.appName = QString(100, u'W');
    QStringList ids;
    for (const int port : {1111, 2222}) {
        answers.oktaOrg = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        ids << plan::setupIdOf(answers);
        QVERIFY((*plan::SetupFolder::open(root.path(), ids.constLast()))->saveAnswers(answers));
    }
    SetupModel model;
    BeginStep step(model, root.path());
    BeginPage page(step);
    page.resize(700, 600);
    page.enter();
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto *which = page.findChild<QComboBox *>(u"earlierSetup"_s);
    QCOMPARE(which->count(), 2);
    QVERIFY(which->itemText(0) != which->itemText(1));
    QVERIFY2(which->itemText(0).contains(u"nothing made yet"_s), qPrintable(which->itemText(0)));
    QVERIFY(which->itemText(0).startsWith(QChar(0x2068))); // whatever the name's script, the line reads on
    QTRY_VERIFY(which->width() > 0);
    QVERIFY2(which->width() < page.width() && which->sizeHint().width() < page.width(),
             qPrintable(QString::number(which->sizeHint().width())));
    // The ring stands where the choice is, and takes it along.
    QVERIFY(page.focusFirst());
    auto *earlier = page.findChild<QRadioButton *>(u"beginEarlier"_s);
    QVERIFY(earlier->isChecked());
    QCOMPARE(page.focusWidget(), earlier);
    QTest::keyClick(earlier, Qt::Key_Up);
    QVERIFY(page.findChild<QRadioButton *>(u"beginReal"_s)->isChecked());
}

void tst_Pages::enterAmongSeveralGoesToTheList()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Assign);
    auto *found = onPage<QListWidget>(u"peopleFound"_s);
    QTRY_COMPARE_GT(found->count(), 1);
    QTest::keyClick(onPage<QLineEdit>(u"peopleSearch"_s), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), found);
    QCOMPARE(found->selectedItems().size(), 1);
    QVERIFY(m_wizard->setup.model().answers().people.isEmpty());
    QTest::keyClick(found, Qt::Key_Return);
    QCOMPARE(m_wizard->setup.model().answers().people.size(), 1);
    QCOMPARE(m_wizard->pages.shown(), StepId::Assign);
}

void tst_Pages::peopleComeFromAFile()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Assign);
    QFile file(m_wizard->setup.root() + u"/people.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("login,role\nann@acme.example,Analyst\nbob@acme.example,\n");
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard->pages.page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_wizard->pages.page(), &drop);
    QCOMPARE(m_wizard->setup.model().answers().people.size(), 2);
    QVERIFY(onPage<QLabel>(u"peopleImported"_s)->text().contains(u'2'));
    QTRY_VERIFY(button(u"primaryButton"_s)->text().contains(u'2'));
}

void tst_Pages::whatIsNoListOfPeopleGetsAWord()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Assign);
    QFile file(m_wizard->setup.root() + u"/picture.png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    file.close();
    QMimeData words;
    words.setText(u"ann@acme.example"_s);
    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(file.fileName())});
    const auto *banner = m_wizard->pages.page()->errorBanner();
    for (const QMimeData *dropped : {&words, &picture}) {
        m_wizard->pages.page()->clearProblem();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_wizard->pages.page(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_wizard->pages.page(), &drop);
        QVERIFY(banner->isVisible());
        const QList<QLabel *> labels = banner->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().contains(u"CSV"_s); }));
    }
    QVERIFY(m_wizard->setup.model().answers().people.isEmpty());
}

void tst_Pages::whatGoesAgainstAPersonIsToldBefore()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->setup.model().edit([](plan::Answers &answers) {
        answers.people = {{u"ann@acme.example"_s, u"Nothing Sumo Logic has"_s},
                          {u"reception"_s, u"Analyst"_s},
                          {QString(u"a"_s.repeated(60) + u"@acme.example"_s), u"Analyst"_s}};
    });
    m_wizard->pages.show(StepId::Assign);
    const QAbstractItemModel *table = onPage<QTableView>(u"assignments"_s)->model();
    QCOMPARE(table->rowCount(), 3);
    QStringList words;
    for (int row = 0; row < table->rowCount(); ++row)
        words << table->index(row, 2).data().toString();
    QCOMPARE(words, (QStringList{u"unknown role"_s, u"no e-mail address"_s, u"too long"_s}));
}

void tst_Pages::nobodyAssignedIsToldOnTheProof()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Verify);
    QVERIFY(m_wizard->pages.page()->accessibleName().contains(u"Nobody"_s));
    QVERIFY(!onPage<QTableView>(u"proof"_s)->isVisible());
    QVERIFY(QApplication::focusWidget() == button(u"primaryButton"_s));
    button(u"primaryButton"_s)->click();
    QCOMPARE(m_wizard->pages.shown(), StepId::Assign);
}

void tst_Pages::focusGoesOnWhenSomethingEnds()
{
    using namespace plan::change_id;
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    QCOMPARE(QApplication::focusWidget(), onPage<QLineEdit>(u"appName"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(button(u"primaryButton"_s)->text(), u"&Continue"_s);
    QTRY_COMPARE(QApplication::focusWidget(), button(u"primaryButton"_s));
    QVERIFY(m_wizard->setup.runAllButPeople());
    for (const StepId id : {StepId::SamlSettings, StepId::Roles, StepId::Mappings}) {
        m_wizard->pages.show(id);
        QCOMPARE(QApplication::focusWidget(), button(u"primaryButton"_s));
    }
}

void tst_Pages::focusIsNeverHandedToANeighbour()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Roles);
    auto *first = onPage<QCheckBox>();
    QTRY_VERIFY(first->isVisible());
    first->setFocus();
    first->hide();
    QTRY_COMPARE(QApplication::focusWidget(),
                 button(u"primaryButton"_s)->isEnabled() ? button(u"primaryButton"_s)
                                                         : button(u"primaryButton"_s)->parentWidget());
}

void tst_Pages::laterStagesAreShutAndArrivalIsNotDone()
{
    const auto row = [this](const QString &title) {
        const QAbstractItemModel *list = m_wizard->window.findChild<QListView *>(u"stepList"_s)->model();
        return list->match(list->index(0, 0), Qt::DisplayRole, title).value(0);
    };
    QVERIFY(connectByPages());
    for (const QString &title : {u"Verify"_s, u"Done"_s, u"Roles"_s})
        QVERIFY2(!row(title).flags().testFlag(Qt::ItemIsEnabled), qPrintable(title));
    QVERIFY(row(u"Create the app"_s).flags().testFlag(Qt::ItemIsEnabled));
    // What was found in order on arrival is the page at hand; once it is left it is done.
    QTRY_COMPARE(row(u"Review"_s).data(Qt::AccessibleTextRole).toString(), u"Review, now"_s);
    QCOMPARE(row(u"Okta"_s).data(Qt::AccessibleTextRole).toString(), u"Okta, done"_s);
    QCOMPARE(row(u"What you need"_s).data(Qt::AccessibleTextRole).toString(),
             u"What you need, already right"_s);
}

void tst_Pages::whatIsDoneByHandIsSeen()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::CreateApp);
    button(u"createappByHand"_s)->click();
    auto *again = button(u"createappByHandCheck"_s);
    QTRY_VERIFY(again->isVisible() && again->isEnabled());
    // Somebody else makes the app, as a person would on the console.
    SetupModel &model = m_wizard->setup.model();
    okta::OktaClient &okta = model.session()->okta();
    bool made = false;
    run(this, okta.createSamlApp(plan::appDraft(model.answers())),
        [&made](const Result<okta::App> &app) { made = bool(app); });
    QTRY_VERIFY(made);
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(button(u"primaryButton"_s)->text(), u"&Continue"_s, 20000);
    QVERIFY(!again->isVisible());
}

void tst_Pages::requestIdsStandUnderDetails()
{
    QVERIFY(m_wizard->setup.connect());
    QVERIFY(m_wizard->setup.run({plan::change_id::oktaApp, plan::change_id::oktaMetadata}));
    m_wizard->pages.show(StepId::CreateApp);
    const SetupModel &model = m_wizard->setup.model();
    const auto *app = model.plan().find(plan::change_id::oktaApp);
    const QString written = app->writes.constFirst().requestId;
    const QString read = app->assessment.evidence.constFirst().reading.by.requestId;
    QVERIFY(!written.isEmpty() && !read.isEmpty());
    const QString details = onPage<ui::Evidence>()->findChild<ui::ValueText *>()->text();
    QVERIFY2(details.contains(u"Written by POST /api/v1/apps · request id "_s + written),
             qPrintable(details));
    QVERIFY2(details.contains(read), qPrintable(details));
}

void tst_Pages::wholeGuideIsPassedByHand_data()
{
    QTest::addColumn<bool>("sumo");
    QTest::addColumn<bool>("okta");
    QTest::newRow("without both") << false << false;
    QTest::newRow("without Okta") << true << false;
    QTest::newRow("without Sumo Logic") << false << true;
}

void tst_Pages::wholeGuideIsPassedByHand()
{
    QFETCH(const bool, sumo);
    QFETCH(const bool, okta);
    SetupModel &model = m_wizard->setup.model();
    const auto &address = m_wizard->setup.address();
    const auto before = m_wizard->setup.world().requestCounts();
    if (sumo)
        model.takeSumo({}, QUrl(address.sumoApi), address.sumoAccessId, Secret(address.sumoAccessKey));
    else
        model.goWithoutSumo({}, QUrl(address.sumoApi));
    if (okta)
        model.takeOkta(QUrl(address.oktaOrg), Secret(address.oktaToken));
    else
        model.goWithoutOkta(QUrl(address.oktaOrg));
    m_wizard->pages.show(StepId::Review);
    QTRY_VERIFY(model.hasDiscovered() && !model.isDiscovering());
    for (int presses = 0; m_wizard->pages.shown() != StepId::Finish; ++presses) {
        QVERIFY2(presses < 60, qPrintable(stepName(m_wizard->pages.shown())));
        QTRY_VERIFY2_WITH_TIMEOUT(!model.isRunning() && !model.isDiscovering()
                                      && button(u"primaryButton"_s)->isEnabled(),
                                  qPrintable(stepName(m_wizard->pages.shown())), 30000);
        button(u"primaryButton"_s)->click();
        QCoreApplication::sendPostedEvents();
    }
    const auto after = m_wizard->setup.world().requestCounts();
    QVERIFY(sumo || after.sumo == before.sumo);
    QVERIFY(okta || after.okta == before.okta);
    // Nothing that was only said counts as proven.
    QVERIFY(!model.plan().isDone());
    for (const plan::PlannedChange &change : model.plan().changes)
        QVERIFY2(change.isSettled(), qPrintable(change.id.toString()));
    QVERIFY(model.plan().find(plan::change_id::toApp)->said);
}

void tst_Pages::otherPagesCanBeReadWhileARunWrites()
{
    QVERIFY(m_wizard->setup.connect());
    SetupModel &model = m_wizard->setup.model();
    m_wizard->pages.show(StepId::Review);
    QTRY_VERIFY(button(u"runAll"_s)->isEnabled());
    button(u"runAll"_s)->click();
    QTRY_COMPARE(m_wizard->pages.shown(), StepId::CreateApp);
    QVERIFY(model.isWriting());
    button(u"backButton"_s)->click();
    QCOMPARE(m_wizard->pages.shown(), StepId::Review);
    emit m_wizard->window.stepActivated(u"sumo"_s);
    QCOMPARE(m_wizard->pages.shown(), StepId::Sumo);
    QVERIFY(onPage<QLineEdit>(u"sumoAddress"_s)->isReadOnly());
    QVERIFY(model.isWriting());
    // It goes on to its end, and doesn't fetch the person back.
    QTRY_VERIFY_WITH_TIMEOUT(model.isWatching(), 20000);
    QCOMPARE(m_wizard->pages.shown(), StepId::Sumo);
    QTRY_VERIFY(!onPage<QLineEdit>(u"sumoAddress"_s)->isReadOnly());
    emit m_wizard->window.stepActivated(u"provisioning"_s);
    QVERIFY(model.isWatching());
    QCOMPARE(button(u"primaryButton"_s)->text(), u"Let the practice &administrator click"_s);
}

void tst_Pages::aFailedExportStaysTold()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Review);
    QTRY_VERIFY(button(u"export"_s)->isEnabled());
    const auto choose = [this](const QString &path) {
        button(u"export"_s)->click();
        auto *dialog = onPage<QFileDialog>(u"exportPlan"_s);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!onPage<QFileDialog>(u"exportPlan"_s));
    };
    auto *banner = onPage<ui::ErrorBanner>();
    const QString folder = m_wizard->setup.root();
    choose(folder + u"/none/plan.json"_s);
    QTRY_VERIFY(banner->isVisible());
    m_wizard->setup.model().discover();
    QTRY_VERIFY(!m_wizard->setup.model().isDiscovering());
    QVERIFY(test::isPostedDelivered());
    QVERIFY(banner->isVisible());
    choose(folder + u"/plan.json"_s);
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(QFile::exists(folder + u"/plan.json"_s));
}

void tst_Pages::whatThePersonsActionMetStaysTold_data()
{
    QTest::addColumn<StepId>("page");
    QTest::addColumn<QString>("action");
    QTest::newRow("proof") << StepId::Verify << u"exportCsv"_s;
    QTest::newRow("calendar") << StepId::Finish << u"calendar"_s;
    QTest::newRow("practice clicks") << StepId::Provisioning << u"practiceClicks"_s;
}

void tst_Pages::whatThePersonsActionMetStaysTold()
{
    QFETCH(const StepId, page);
    QFETCH(const QString, action);
    QVERIFY(m_wizard->setup.connect());
    SetupModel &model = m_wizard->setup.model();
    model.edit([](plan::Answers &answers) { answers.appName = u"Nothing of that name"_s; });
    m_wizard->pages.show(page);
    WizardPage *shown = m_wizard->pages.page();
    shown->trigger(action);
    if (auto *dialog = shown->findChild<QFileDialog *>()) {
        emit dialog->fileSelected(m_wizard->setup.root() + u"/none/file"_s);
        dialog->close();
    }
    QVERIFY(shown->errorBanner()->isVisible());
    const QString told = shown->errorBanner()->accessibleName();
    QSignalSpy refreshed(shown, &WizardPage::actionsChanged);
    emit shown->step().changed();
    QTRY_VERIFY(!refreshed.isEmpty());
    QVERIFY(shown->errorBanner()->isVisible());
    QCOMPARE(shown->errorBanner()->accessibleName(), told);
    model.stop();
    m_wizard->pages.show(StepId::Begin);
    m_wizard->pages.show(page);
    QVERIFY(!shown->errorBanner()->isVisible() || shown->errorBanner()->accessibleName() != told);
}

void tst_Pages::stepListFollowsTheLanguage()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Review);
    const QAbstractItemModel *list = m_wizard->window.findChild<QListView *>(u"stepList"_s)->model();
    const auto has = [list](const QString &title) {
        return !list->match(list->index(0, 0), Qt::DisplayRole, title).isEmpty();
    };
    QVERIFY(has(u"Create the app"_s));
    ui::Language language(*qApp);
    QVERIFY(language.use(u"de"_s));
    QTRY_VERIFY(!has(u"Create the app"_s));
    QVERIFY(language.use(u"en"_s));
    QTRY_VERIFY(has(u"Create the app"_s));
}

void tst_Pages::datesFollowTheLanguage()
{
    QVERIFY(m_wizard->setup.connect());
    QVERIFY(m_wizard->setup.run({plan::change_id::oktaApp, plan::change_id::oktaMetadata}));
    m_wizard->pages.show(StepId::Finish);
    const auto shown = [this](const QString &part) {
        const QList<QLabel *> labels = m_wizard->pages.page()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    };
    const auto *finish = qobject_cast<FinishStep *>(&m_wizard->pages.page()->step());
    const QDate expiry = finish->certificateExpiry().date();
    ui::Language language(*qApp);
    for (const QString &code : {u"de"_s, u"en"_s}) {
        QVERIFY(language.use(code));
        const QLocale expected(QLocale(code).language(), QLocale::system().territory());
        QTRY_VERIFY(shown(expected.monthName(expiry.month())));
    }
}

void tst_Pages::newRolesAreTickedAsTheyAreChosen()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Roles);
    const QCheckBox *before = onPage<QCheckBox>(u"role:Administrator"_s);
    QVERIFY(before && before->isChecked());
    // A role less: every box is made anew.
    m_wizard->setup.model().edit([](plan::Answers &answers) { answers.scimRoleName = u"Analyst"_s; });
    QTRY_VERIFY(!onPage<QCheckBox>(u"role:Analyst"_s));
    const QList<QCheckBox *> boxes = m_wizard->pages.page()->findChildren<QCheckBox *>();
    QVERIFY(!boxes.isEmpty());
    for (const QCheckBox *box : boxes)
        QVERIFY2(box->isChecked(), qPrintable(box->objectName()));
}

void tst_Pages::keyHelpFollowsTheLanguage()
{
    QVERIFY(m_wizard->setup.connect());
    QVERIFY(m_wizard->setup.runAllButPeople());
    m_wizard->pages.show(StepId::Connector);
    const auto *key = onPage<QWidget>(u"scimKeyValue"_s);
    QTRY_VERIFY2(key->accessibleDescription().contains(u"clipboard"_s),
                 qPrintable(key->accessibleDescription()));
    const QString english = key->accessibleDescription();
    ui::Language language(*qApp);
    QVERIFY(language.use(u"de"_s));
    QTRY_VERIFY(key->accessibleDescription() != english);
    QVERIFY(language.use(u"en"_s));
    QTRY_COMPARE(key->accessibleDescription(), english);
}

void tst_Pages::whoTypesKeepsTheFocus()
{
    QVERIFY(m_wizard->setup.connect());
    QVERIFY(m_wizard->setup.runAllButPeople());
    m_wizard->setup.model().edit([this](plan::Answers &answers) {
        answers.people = {{m_wizard->setup.world().logins(1).constFirst(), u"Analyst"_s}};
    });
    m_wizard->pages.show(StepId::Assign);
    auto *search = onPage<QLineEdit>(u"peopleSearch"_s);
    QTRY_VERIFY(button(u"primaryButton"_s)->isEnabled());
    button(u"primaryButton"_s)->click();
    search->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->pages.page()->step().isComplete(), 20000);
    QTRY_VERIFY(!m_wizard->setup.model().isRunning());
    QCOMPARE(QApplication::focusWidget(), search);
}

void tst_Pages::proofFitsALargerType()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->setup.model().edit([](plan::Answers &answers) {
        answers.people = {{u"a@acme.example"_s, u"Analyst"_s}};
    });
    m_wizard->window.resize(1400, 720);
    m_wizard->pages.show(StepId::Verify);
    const auto *table = onPage<QTableView>(u"proof"_s);
    constexpr int systemLog = 3;
    QTRY_VERIFY(!table->isColumnHidden(systemLog));
    m_theme->apply(ui::Appearance::Light, 2);
    QTRY_VERIFY(table->isColumnHidden(systemLog));
    m_theme->apply(ui::Appearance::Light, 1);
    QTRY_VERIFY(!table->isColumnHidden(systemLog));
}

void tst_Pages::textsFollowTheLanguageAtOnce()
{
    const auto texts = [this] {
        QStringList shown;
        const QList<QLabel *> labels = m_wizard->pages.page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown;
    };
    QVERIFY(m_wizard->setup.connect());
    for (const StepEntry &entry : m_wizard->steps) {
        m_wizard->pages.show(entry.step->id());
        if (auto *settings = button(u"exactSettings"_s); settings && settings->isVisible())
            settings->click();
        ui::Language language(*qApp);
        QSignalSpy refreshed(m_wizard->pages.page(), &WizardPage::actionsChanged);
        QVERIFY(language.use(u"de"_s));
        QTRY_VERIFY(!refreshed.isEmpty());
        const QStringList switched = texts();
        m_wizard->pages.page()->leave();
        m_wizard->pages.page()->enter();
        const QStringList entered = texts();
        QVERIFY2(switched == entered,
                 qPrintable(stepName(entry.step->id()) + u'\n' + switched.join(u'|') + u'\n'
                            + entered.join(u'|')));
        QVERIFY(language.use(u"en"_s));
    }
}

void tst_Pages::ownKeyIsAskedForOnlyWhenChosen()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Provisioning);
    auto *key = onPage<QLineEdit>(u"scimOwnAccessKey"_s);
    QVERIFY(!key->isVisible());
    onPage<QRadioButton>(u"scimOwnKey"_s)->setChecked(true);
    QTRY_VERIFY(key->isVisible());
    QTRY_VERIFY(!button(u"primaryButton"_s)->isEnabled());
    QTest::keyClicks(onPage<QLineEdit>(u"scimOwnAccessId"_s), u"suOwn"_s);
    QTest::keyClicks(key, u"secret"_s);
    QTRY_VERIFY(button(u"primaryButton"_s)->isEnabled());
    onPage<QRadioButton>(u"scimMakeAccount"_s)->setChecked(true);
    QTRY_VERIFY(!key->isVisible());
    QCOMPARE(m_wizard->setup.model().answers().scimCredential, plan::ScimCredentialSource::NewServiceAccount);
}

void tst_Pages::exactSettingsAreShownWhole()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->window.resize(900, 600);
    m_wizard->pages.show(StepId::CreateApp);
    button(u"exactSettings"_s)->click();
    const auto seen = [this] {
        const QList<QLabel *> labels = m_wizard->pages.page()->findChildren<QLabel *>();
        return std::count_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"okta-sumo-setup.invalid"_s);
        });
    };
    QTRY_COMPARE(seen(), 4);
    QTRY_VERIFY2(cutOffLabel().isEmpty(), qPrintable(cutOffLabel()));
}

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
