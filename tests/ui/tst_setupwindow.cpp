// SPDX-License-Identifier: Apache-2.0
// covers: actionbar.cpp, actionbutton.cpp, steplist.cpp, steplistdelegate.cpp, steplook.cpp, statusline.cpp
#include "samplewindow.h"
#include "ui/errorbanner.h"
#include "ui/statusline.h"
#include "ui/steplist.h"
#include "ui/steppage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_SetupWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_sample.reset(); }
    void enterInAFieldPressesThePrimaryAction();
    void enterOnAButtonPressesThatOne();
    void enterDoesNothingWhileThePrimaryActionIsLocked();
    void theFrameAsksToCloseAndEscapeDoesNot();
    void theFrameClosesAtOnceWhenNothingSpeaksAgainstIt();
    void altLeftGoesBack();
    void whatHoldsForTheRunStaysAboveEveryPage();
    void largeTypeLeavesThePageItsRoom();
    void buttonsKeepTheirFocusWhenActionsChange();
    void stepListOpensByKeyAndMouse();
    void stepListTellsStateAsAWord();
    void unreachableStepsStayShut();
    void fitsIntoTheSmallestWindow();
    void remembersItsSize();
    void statusCountsTheSeconds();
    void progressNeverRunsBackwards();

private:
    QPushButton *button(const QString &name) { return m_sample->window().findChild<QPushButton *>(name); }
    StepList *steps() { return m_sample->window().findChild<StepList *>(); }
    QModelIndex indexOf(const QString &title);

    std::optional<Theme> m_theme;
    std::optional<setup::test::SampleWindow> m_sample;
};

void tst_SetupWindow::initTestCase()
{
    m_theme.emplace(*qApp);
    m_theme->apply(Appearance::Light);
}

void tst_SetupWindow::init()
{
    m_sample.emplace();
    m_sample->formPage();
    m_sample->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_sample->window()));
}

void tst_SetupWindow::enterInAFieldPressesThePrimaryAction()
{
    QSignalSpy action(&m_sample->window(), &SetupWindow::actionTriggered);
    auto *field = m_sample->window().findChild<QLineEdit *>(u"org"_s);
    field->setFocus();
    QTest::keyClicks(field, u"acme"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), u"updateApp"_s);
}

void tst_SetupWindow::enterOnAButtonPressesThatOne()
{
    QSignalSpy action(&m_sample->window(), &SetupWindow::actionTriggered);
    QSignalSpy back(&m_sample->window(), &SetupWindow::backRequested);
    button(u"byHand"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    button(u"backButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(action.size(), 1);
    QCOMPARE(action.first().first().toString(), u"byHand"_s);
    QCOMPARE(back.size(), 1);
}

void tst_SetupWindow::enterDoesNothingWhileThePrimaryActionIsLocked()
{
    QSignalSpy action(&m_sample->window(), &SetupWindow::actionTriggered);
    m_sample->window().setActions(
        BackState::Enabled, {},
        {.id = u"go"_s, .text = u"&Go"_s, .enabled = false, .reason = u"A name is missing"_s});
    auto *field = m_sample->window().findChild<QLineEdit *>(u"org"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(action.isEmpty());
    QCOMPARE(button(u"primaryButton"_s)->toolTip(), u"A name is missing"_s);
}

void tst_SetupWindow::theFrameAsksToCloseAndEscapeDoesNot()
{
    QSignalSpy asked(&m_sample->window(), &SetupWindow::closeRequested);
    QTest::keyClick(&m_sample->window(), Qt::Key_Escape);
    QCOMPARE(asked.size(), 0);
    m_sample->window().close();
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_sample->window().isVisible());
    m_sample->window().closeNow();
    QVERIFY(!m_sample->window().isVisible());
    QCOMPARE(asked.size(), 1);
}

void tst_SetupWindow::theFrameClosesAtOnceWhenNothingSpeaksAgainstIt()
{
    SetupWindow *window = &m_sample->window();
    connect(window, &SetupWindow::closeRequested, window, &SetupWindow::closeNow);
    QVERIFY(window->close());
    QVERIFY(!window->isVisible());
}

void tst_SetupWindow::whatHoldsForTheRunStaysAboveEveryPage()
{
    SetupWindow *window = &m_sample->window();
    const auto shown = [window] {
        QStringList told;
        const QList<ErrorBanner *> banners = window->findChildren<ErrorBanner *>();
        for (const ErrorBanner *banner : banners) {
            if (banner->isVisible())
                told << banner->accessibleName();
        }
        return told;
    };
    const Problem first{.happened = u"No keychain."_s};
    const Problem second{.happened = u"No folder."_s};
    window->setNotices({first, second});
    auto *page = new StepPage;
    window->setCurrentPage(page);
    window->status()->setWorking(u"Reading"_s);
    QCOMPARE(shown().size(), 2);
    QVERIFY(shown().constFirst().startsWith(first.happened));
    window->setNotices({second});
    QCOMPARE(shown().size(), 1);
    QVERIFY(shown().constFirst().startsWith(second.happened));
    window->setNotices({});
    QVERIFY(shown().isEmpty());
}

void tst_SetupWindow::largeTypeLeavesThePageItsRoom()
{
    SetupWindow *window = &m_sample->window();
    const auto *list = window->findChild<StepList *>();
    m_theme->apply(Appearance::Light, 2);
    QTRY_COMPARE_LE(list->width(), window->width() * 3 / 10);
    m_theme->apply(Appearance::Light, 1);
}

void tst_SetupWindow::altLeftGoesBack()
{
    QSignalSpy back(&m_sample->window(), &SetupWindow::backRequested);
    QTest::keyClick(&m_sample->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(back.size(), 1);
    m_sample->window().setActions(BackState::Hidden, {}, {});
    QTest::keyClick(&m_sample->window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(back.size(), 1);
}

void tst_SetupWindow::buttonsKeepTheirFocusWhenActionsChange()
{
    button(u"primaryButton"_s)->setFocus();
    m_sample->window().setActions(BackState::Enabled, {{.id = u"stop"_s, .text = u"&Stop"_s}},
                                  {.id = u"next"_s, .text = u"&Continue"_s});
    QCOMPARE(QApplication::focusWidget(), button(u"primaryButton"_s));
    QCOMPARE(button(u"primaryButton"_s)->text(), u"&Continue"_s);
    QVERIFY(button(u"stop"_s)->isVisible());
}

QModelIndex tst_SetupWindow::indexOf(const QString &title)
{
    const QAbstractItemModel *model = steps()->model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, title);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void tst_SetupWindow::stepListOpensByKeyAndMouse()
{
    QSignalSpy opened(&m_sample->window(), &SetupWindow::stepActivated);
    QSignalSpy action(&m_sample->window(), &SetupWindow::actionTriggered);
    QTest::mouseClick(steps()->viewport(), Qt::LeftButton, {},
                      steps()->visualRect(indexOf(u"Okta"_s)).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toString(), u"okta"_s);
    steps()->setFocus();
    steps()->setCurrentIndex(indexOf(u"Okta"_s));
    QTest::keyClick(steps(), Qt::Key_Up);
    QTest::keyClick(steps(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().toString(), u"sumo"_s);
    QVERIFY(action.isEmpty());
}

void tst_SetupWindow::stepListTellsStateAsAWord()
{
    QCOMPARE(indexOf(u"Turn on SCIM"_s).data(Qt::AccessibleTextRole).toString(),
             u"Turn on SCIM, needs you"_s);
    QCOMPARE(indexOf(u"Connector"_s).data(Qt::AccessibleTextRole).toString(), u"Connector, to do"_s);
}

void tst_SetupWindow::unreachableStepsStayShut()
{
    QSignalSpy opened(&m_sample->window(), &SetupWindow::stepActivated);
    QTest::mouseClick(steps()->viewport(), Qt::LeftButton, {},
                      steps()->visualRect(indexOf(u"To App"_s)).center());
    QVERIFY(opened.isEmpty());
}

void tst_SetupWindow::fitsIntoTheSmallestWindow()
{
    const QSize least = m_sample->window().minimumSizeHint();
    QCOMPARE_LE(least.width(), 900);
    QCOMPARE_LE(least.height(), 600);
}

void tst_SetupWindow::remembersItsSize()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    {
        SetupWindow first(settings);
        QCOMPARE_GE(first.width(), first.minimumSizeHint().width());
        first.show();
        first.resize(950, 640);
        first.closeNow();
    }
    SetupWindow second(settings);
    // A size is remembered only as far as the screen has room for it.
    const QSize room = second.screen()->availableSize();
    QCOMPARE(second.size().boundedTo(room), QSize(950, 640).boundedTo(room));
}

void tst_SetupWindow::statusCountsTheSeconds()
{
    StatusLine *status = m_sample->window().status();
    status->setWorking(u"Reading Okta"_s);
    QCOMPARE(status->text(), u"Reading Okta"_s);
    QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Reading Okta · 0:02"_s, 5000);
    status->setText(u"Read from Okta"_s);
    QCOMPARE(status->text(), u"Read from Okta"_s);
}

void tst_SetupWindow::progressNeverRunsBackwards()
{
    StatusLine *status = m_sample->window().status();
    const auto *bar = status->findChild<QProgressBar *>();
    status->setProgress(5, 10);
    status->setProgress(3, 10);
    QCOMPARE(bar->value(), 5);
    status->setProgress(1, 12);
    QCOMPARE(bar->value(), 1);
    status->setProgress(0, 0);
    QVERIFY(bar->isHidden());
}

QTEST_MAIN(tst_SetupWindow)
#include "tst_setupwindow.moc"
