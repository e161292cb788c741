// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "staging/staging.h"
#include "steps/steptext.h"
#include "steps/wizardpage.h"
#include "ui/errorbanner.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace setup;
using namespace setup::staging;
using steps::StepId;

namespace {

constexpr int patience = 30000; // ms: a busy machine is no failure

/// What a person sees of a page's state.
struct Seen
{
    QString row = {}; ///< The state's word in the list of steps.
    QString button = {}; ///< The action; in brackets where it can't be pressed.
    bool banner = false; ///< Something went wrong.
    bool clicks = false; ///< Clicks are waited for.
    bool operator==(const Seen &) const = default;
};

char *toString(const Seen &seen)
{
    const QString text = u"row \"%1\", button \"%2\", banner %3, clicks %4"_s.arg(seen.row, seen.button)
                             .arg(seen.banner)
                             .arg(seen.clicks);
    return qstrdup(qPrintable(text));
}

} // namespace

/// Every page in every state, opened as for review.
class tst_Staging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pageShowsItsState_data();
    void pageShowsItsState();
    void waitingGoesOnWhileTheServicesAreAsked();
    void stateEndsWhenThePersonActs();
    void personMayGoElsewhereOnTheWay();

private:
    /// Opens the page in that state; false when it doesn't come about.
    bool open(StepId page, const QString &state);
    Seen seen() const;
    QPushButton *primary() const { return m_wizard->window().findChild<QPushButton *>(u"primaryButton"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_wizard;
};

void tst_Staging::init()
{
    m_wizard.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

bool tst_Staging::open(StepId page, const QString &state)
{
    m_wizard.reset(); // before the next one reads what it keeps
    m_wizard = std::make_unique<Application>(*qApp,
                                             StartOptions{.practice = true,
                                                          .page = page,
                                                          .scene = findScene(page, state),
                                                          .appearance = ui::Appearance::Light,
                                                          .settingsFile = m_folder->filePath(u"window.ini"_s),
                                                          .setupsRoot = m_folder->filePath(u"setups"_s)});
    connect(m_wizard.get(), &Application::sceneFailed, m_wizard.get(),
            [](const QString &why) { qWarning("%s", qPrintable(why)); });
    if (!m_wizard->start())
        return false;
    return QTest::qWaitFor([this] { return m_wizard->sceneStands(); }, patience);
}

Seen tst_Staging::seen() const
{
    Seen seen;
    const QString page = steps::stepName(m_wizard->pages().shown());
    const QAbstractItemModel *list = m_wizard->window().findChild<QListView *>(u"stepList"_s)->model();
    const QString title = steps::stepWords(m_wizard->pages().shown()).title;
    for (int row = 0; row < list->rowCount(); ++row) {
        const QString said = list->index(row, 0).data(Qt::AccessibleTextRole).toString();
        if (said.startsWith(QString(title + u", "_s)))
            seen.row = said.mid(title.size() + 2);
    }
    const QString text = primary()->text().remove(u'&');
    seen.button = primary()->isEnabled() ? text : u"[%1]"_s.arg(text);
    seen.banner = m_wizard->pages().page()->errorBanner()->isVisible();
    const auto *clicks = m_wizard->pages().page()->findChild<QWidget *>(QString(page + "Clicks"_L1));
    const QList<QLabel *> labels = clicks && clicks->isVisible() ? clicks->findChildren<QLabel *>()
                                                                 : QList<QLabel *>();
    for (const QLabel *label : labels)
        seen.clicks = seen.clicks || label->text() == "waiting for you"_L1;
    return seen;
}

void tst_Staging::pageShowsItsState_data()
{
    QTest::addColumn<Seen>("expected");
    const QHash<QString, Seen> expected{
        {u"begin empty"_s, {.row = u"now"_s, .button = u"Start practising"_s}},
        {u"begin done"_s, {.row = u"now"_s, .button = u"Continue"_s}},
        {u"sumo empty"_s, {.row = u"now"_s, .button = u"Check access"_s}},
        {u"sumo checking"_s, {.row = u"working"_s, .button = u"[Check access]"_s}},
        {u"sumo error"_s, {.row = u"now"_s, .button = u"Check access"_s}},
        {u"sumo done"_s, {.row = u"now"_s, .button = u"Continue"_s}},
        {u"sumo failed"_s, {.row = u"failed"_s, .button = u"Check access"_s, .banner = true}},
        {u"okta empty"_s, {.row = u"now"_s, .button = u"Check access"_s}},
        {u"okta checking"_s, {.row = u"working"_s, .button = u"[Check access]"_s}},
        {u"okta error"_s, {.row = u"now"_s, .button = u"Check access"_s}},
        {u"okta done"_s, {.row = u"now"_s, .button = u"Continue"_s}},
        {u"okta failed"_s, {.row = u"failed"_s, .button = u"Check access"_s, .banner = true}},
        {u"review checking"_s, {.row = u"working"_s, .button = u"[Step by step]"_s}},
        {u"review plan"_s, {.row = u"now"_s, .button = u"Step by step"_s}},
        {u"review done"_s, {.row = u"now"_s, .button = u"Step by step"_s}},
        {u"review failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"createapp empty"_s, {.row = u"failed"_s, .button = u"[Create app in Okta]"_s, .banner = true}},
        {u"createapp checking"_s, {.row = u"now"_s, .button = u"Create app in Okta"_s}},
        {u"createapp error"_s, {.row = u"now"_s, .button = u"[Create app in Okta]"_s}},
        {u"createapp plan"_s, {.row = u"now"_s, .button = u"Create app in Okta"_s}},
        {u"createapp working"_s, {.row = u"working"_s, .button = u"[Create app in Okta]"_s}},
        {u"createapp done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"createapp failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"samlsettings plan"_s, {.row = u"now"_s, .button = u"Exchange the settings"_s}},
        {u"samlsettings working"_s, {.row = u"working"_s, .button = u"[Exchange the settings]"_s}},
        {u"samlsettings done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"samlsettings failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"provisioning empty"_s, {.row = u"now"_s, .button = u"[Try the access key]"_s}},
        {u"provisioning plan"_s, {.row = u"now"_s, .button = u"Prepare the credential"_s}},
        {u"provisioning working"_s, {.row = u"working"_s, .button = u"[Prepare the credential]"_s}},
        {u"provisioning waiting"_s,
         {.row = u"needs you"_s, .button = u"Let the practice administrator click"_s, .clicks = true}},
        {u"provisioning done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"provisioning failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"connector waiting"_s,
         {.row = u"needs you"_s, .button = u"Let the practice administrator click"_s, .clicks = true}},
        {u"connector done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"connector failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"toapp waiting"_s,
         {.row = u"needs you"_s, .button = u"Let the practice administrator click"_s, .clicks = true}},
        {u"toapp done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"toapp failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"roles plan"_s, {.row = u"now"_s, .button = u"Add the roles attributes"_s}},
        {u"roles working"_s, {.row = u"working"_s, .button = u"[Add the roles attributes]"_s}},
        {u"roles done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"roles failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"mappings checking"_s, {.row = u"now"_s, .button = u"[Trim the mappings]"_s}},
        {u"mappings plan"_s, {.row = u"now"_s, .button = u"Trim the mappings"_s}},
        {u"mappings working"_s, {.row = u"working"_s, .button = u"[Trim the mappings]"_s}},
        {u"mappings done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"mappings failed"_s, {.row = u"failed"_s, .button = u"Try again"_s, .banner = true}},
        {u"assign empty"_s, {.row = u"now"_s, .button = u"Continue with nobody"_s}},
        {u"assign error"_s, {.row = u"failed"_s, .button = u"Assign 5 people"_s}},
        {u"assign plan"_s, {.row = u"now"_s, .button = u"Assign 4 people"_s}},
        {u"assign working"_s, {.row = u"working"_s, .button = u"[Assign 4 people]"_s}},
        {u"assign done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"assign failed"_s, {.row = u"failed"_s, .button = u"Assign 4 people"_s, .banner = true}},
        {u"verify empty"_s, {.row = u"now"_s, .button = u"Assign people"_s}},
        {u"verify working"_s, {.row = u"working"_s, .button = u"[Finish with 0]"_s}},
        {u"verify done"_s, {.row = u"done"_s, .button = u"Continue"_s}},
        {u"verify failed"_s, {.row = u"failed"_s, .button = u"Check again"_s, .banner = true}},
        {u"finish empty"_s, {.row = u"now"_s, .button = u"Save the record"_s}},
        {u"finish done"_s, {.row = u"now"_s, .button = u"Save the record"_s}},
        {u"finish failed"_s, {.row = u"now"_s, .button = u"Save the record"_s, .banner = true}},
    };
    const QString wanted = qEnvironmentVariable("SETUP_PAGE"); // empty: all of them
    for (const Scene &scene : scenes()) {
        const QString page = steps::stepName(scene.page);
        const QString name = page + u' ' + stateName(scene.state);
        if (wanted.isEmpty() || wanted == page)
            QTest::newRow(qPrintable(name)) << expected.value(name);
    }
}

void tst_Staging::pageShowsItsState()
{
    QFETCH(const Seen, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const StepId page = [&name] {
        for (const Scene &scene : scenes()) {
            if (steps::stepName(scene.page) == name.section(u' ', 0, 0))
                return scene.page;
        }
        return StepId::Begin;
    }();
    QVERIFY(open(page, name.section(u' ', 1)));
    QVERIFY(m_wizard->window().status()->text().contains(name.section(u' ', 1)));
    QCOMPARE(m_wizard->pages().shown(), page);
    QCOMPARE(seen(), expected);
}

void tst_Staging::waitingGoesOnWhileTheServicesAreAsked()
{
    QVERIFY(open(StepId::ToApp, u"waiting"_s));
    const int before = m_wizard->practiceWorld()->requestCounts().okta;
    const QString status = m_wizard->window().status()->text();
    QTRY_COMPARE_GT(m_wizard->practiceWorld()->requestCounts().okta, before + 5);
    QVERIFY(seen().clicks);
    QVERIFY(m_wizard->sceneStands());
    QCOMPARE(m_wizard->window().status()->text(), status);
}

void tst_Staging::stateEndsWhenThePersonActs()
{
    QVERIFY(open(StepId::CreateApp, u"plan"_s));
    primary()->click();
    QTRY_COMPARE_WITH_TIMEOUT(seen().button, u"Continue"_s, patience);
    QCOMPARE(seen().row, u"done"_s);
}

void tst_Staging::personMayGoElsewhereOnTheWay()
{
    m_wizard = std::make_unique<Application>(
        *qApp,
        StartOptions{.practice = true,
                     .scene = findScene(StepId::Finish, u"done"_s),
                     .settingsFile = m_folder->filePath(u"window.ini"_s)});
    QSignalSpy stood(m_wizard.get(), &Application::sceneStood);
    QVERIFY(m_wizard->start());
    QVERIFY(QTest::qWaitForWindowActive(&m_wizard->window()));
    primary()->click(); // to the next page
    QTRY_COMPARE(m_wizard->pages().shown(), StepId::Sumo);
    QTRY_COMPARE_WITH_TIMEOUT(seen().button, u"Continue"_s, patience);
    QCOMPARE(stood.size(), 0);
    QCOMPARE(m_wizard->pages().shown(), StepId::Sumo);
}

QTEST_MAIN(tst_Staging)
#include "tst_staging.moc"
