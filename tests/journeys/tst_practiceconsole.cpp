// SPDX-License-Identifier: Apache-2.0
#include "practicesetup.h"
#include "steps/catalog.h"
#include "steps/shownpage.h"
#include "steps/wizardpage.h"
#include "support/browser.h"
#include "ui/clipboard.h"
#include "ui/copyfield.h"
#include "ui/setupwindow.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::steps;

/// Takes the addresses that the wizard opens in the user's browser.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses() { QDesktopServices::setUrlHandler(u"http"_s, this, "take"); }
    ~OpenedAddresses() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QUrl last() const { return m_last; }

public slots:
    void take(const QUrl &url) { m_last = url; }

private:
    QUrl m_last;
};

namespace {

constexpr int patience = 60000;

/// A window over a practice setup, as the program builds it.
struct Wizard
{
    test::PracticeSetup setup;
    SystemClock clock;
    ui::Clipboard clipboard{clock};
    QSettings settings{setup.root() + u"/window.ini"_s, QSettings::IniFormat};
    std::vector<StepEntry> steps = stepCatalog(setup.model(), clipboard, setup.root());
    ui::SetupWindow window{settings};
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

/// Step 2 as a learner does it: the wizard's window on one side, the practice console in a real browser on the other.
class tst_PracticeConsole : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stepTwoIsDoneByVisibleLabels();

private:
    QAbstractButton *button(const QString &text) const;
    QString copied(const QString &field) const;
    /// What the step list shows for the stage.
    StepState stateOf(StepId id) const;
    bool isReached(StepId id)
    {
        return QTest::qWaitFor([&] { return m_wizard->pages.shown() == id; }, patience);
    }
    bool isDone(StepId id)
    {
        return QTest::qWaitFor([&] { return stateOf(id) == StepState::Done; }, patience);
    }

    void switchScimOn();
    void enterTheConnector();
    void switchToAppOn();

    std::unique_ptr<test::Browser> m_browser;
    std::optional<ui::Theme> m_theme;
    OpenedAddresses m_opened;
    std::unique_ptr<Wizard> m_wizard;
};

void tst_PracticeConsole::initTestCase()
{
    QString reason;
    m_browser = test::Browser::start(reason);
    if (!m_browser)
        QSKIP(qPrintable(u"THE PRACTICE CONSOLE IN A BROWSER IS NOT TESTED: "_s + reason));
    m_theme.emplace(*qApp);
    m_theme->apply(ui::Appearance::Light);
    m_wizard = std::make_unique<Wizard>();
    m_wizard->window.show();
}

QAbstractButton *tst_PracticeConsole::button(const QString &text) const
{
    const auto buttons = m_wizard->window.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QAbstractButton *one) {
        return one->isVisible() && QString(one->text()).remove(u'&') == text;
    });
    return found == buttons.cend() ? nullptr : *found;
}

QString tst_PracticeConsole::copied(const QString &field) const
{
    auto *copying = m_wizard->pages.page()->findChild<ui::CopyField *>(field);
    if (!copying)
        return {};
    copying->copy();
    return QApplication::clipboard()->text();
}

StepState tst_PracticeConsole::stateOf(StepId id) const
{
    const auto &steps = m_wizard->steps;
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [id](const StepEntry &entry) { return entry.step->id() == id; });
    return found->step->state();
}

void tst_PracticeConsole::switchScimOn()
{
    QVERIFY2(m_browser->click(u"Edit"_s, u"App Settings"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->tick(u"SCIM"_s, u"Provisioning"_s), qPrintable(m_browser->problem()));
    QVERIFY(stateOf(StepId::Provisioning) != StepState::Done);
    QVERIFY2(m_browser->click(u"Save"_s), qPrintable(m_browser->problem()));
    QVERIFY(isDone(StepId::Provisioning));
}

void tst_PracticeConsole::enterTheConnector()
{
    QVERIFY(isReached(StepId::Connector));
    QTRY_VERIFY_WITH_TIMEOUT(!copied(u"scimKey"_s).isEmpty(), patience);
    QVERIFY2(m_browser->click(u"Provisioning"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->click(u"Edit"_s, u"SCIM Connection"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->fill(u"SCIM connector base URL"_s, copied(u"baseUrl"_s)),
             qPrintable(m_browser->problem()));
    QVERIFY(m_browser->fill(u"Unique identifier field for users"_s, copied(u"uniqueField"_s)));
    for (const auto &action :
         {u"Import New Users and Profile Updates"_s, u"Push New Users"_s, u"Push Profile Updates"_s})
        QVERIFY2(m_browser->tick(action), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->pick(u"Authentication Mode"_s, u"Basic Auth"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->fill(u"Username"_s, copied(u"scimUser"_s)), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->fill(u"Password"_s, copied(u"scimKey"_s)), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->click(u"Test Connector Configuration"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->text().contains("Connector configured successfully"_L1),
             qPrintable(m_browser->text()));
    QVERIFY(stateOf(StepId::Connector) != StepState::Done);
    QVERIFY2(m_browser->click(u"Save"_s), qPrintable(m_browser->problem()));
    QVERIFY(isDone(StepId::Connector));
}

void tst_PracticeConsole::switchToAppOn()
{
    QVERIFY(isReached(StepId::ToApp));
    QVERIFY2(m_browser->click(u"To App"_s), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->click(u"Edit"_s, u"Provisioning to App"_s), qPrintable(m_browser->problem()));
    for (const auto &toggle : {u"Create Users"_s, u"Update User Attributes"_s, u"Deactivate Users"_s})
        QVERIFY2(m_browser->tick(u"Enable"_s, toggle), qPrintable(m_browser->problem()));
    QVERIFY(stateOf(StepId::ToApp) != StepState::Done);
    QVERIFY2(m_browser->click(u"Save"_s), qPrintable(m_browser->problem()));
    QVERIFY(isDone(StepId::ToApp));
}

void tst_PracticeConsole::stepTwoIsDoneByVisibleLabels()
{
    QVERIFY(m_wizard->setup.connect());
    m_wizard->pages.show(StepId::Review);
    auto *everything = m_wizard->window.findChild<QAbstractButton *>(u"runAll"_s);
    QVERIFY(everything);
    QTRY_VERIFY_WITH_TIMEOUT(everything->isEnabled(), patience);
    everything->click();
    QVERIFY(isReached(StepId::Provisioning));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Open the app in Okta"_s), patience);
    button(u"Open the app in Okta"_s)->click();
    QVERIFY(m_opened.last().path().contains("/admin/app/"_L1));
    QVERIFY2(m_browser->open(m_opened.last()), qPrintable(m_browser->problem()));
    QVERIFY2(m_browser->text().contains("PRACTICE"_L1), qPrintable(m_browser->text()));
    switchScimOn();
    if (!QTest::currentTestFailed())
        enterTheConnector();
    if (!QTest::currentTestFailed())
        switchToAppOn();
}

QTEST_MAIN(tst_PracticeConsole)
#include "tst_practiceconsole.moc"
