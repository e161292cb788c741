// SPDX-License-Identifier: Apache-2.0
// covers: errorbanner.cpp, disclosure.cpp, checklist.cpp, consolehint.cpp, numberbadge.cpp
#include "samplewindow.h"
#include "ui/checklist.h"
#include "ui/consolehint.h"
#include "ui/disclosure.h"
#include "ui/errorbanner.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::ui;

namespace {

/// A page that counts how often it was asked for new texts.
class CountingPage final : public StepPage
{
public:
    int retranslated = 0;

protected:
    void retranslate() override { ++retranslated; }
};

} // namespace

class tst_StepPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_sample.reset(); }
    void firstFieldHasTheFocus();
    void pageWithoutFieldsLeavesTheFocusToTheAction();
    void asideGoesBelowWhenThereIsNoRoom();
    void tableOfPeopleKeepsTheRoomOfTheAside();
    void busyLocksAndGivesTheFocusBack();
    void problemIsToldInOrder();
    void problemActionIsHandedOn();
    void detailsOpenByKeyboard();
    void copiedIsSaidForAMoment();
    void languageChangeReachesThePage();
    void personTicksClicks();
    void everyControlHasANameForReaders();
    void tabVisitsEveryControl();

private:
    SetupWindow &window() { return m_sample->window(); }

    std::optional<Theme> m_theme;
    std::optional<setup::test::SampleWindow> m_sample;
};

void tst_StepPage::initTestCase()
{
    m_theme.emplace(*qApp);
    m_theme->apply(Appearance::Light);
}

void tst_StepPage::init()
{
    m_sample.emplace();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void tst_StepPage::firstFieldHasTheFocus()
{
    m_sample->formPage();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"org"_s);
}

void tst_StepPage::pageWithoutFieldsLeavesTheFocusToTheAction()
{
    auto *page = new StepPage;
    page->setHeading(u"Nothing to enter"_s);
    window().setCurrentPage(page);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"primaryButton"_s);
}

void tst_StepPage::asideGoesBelowWhenThereIsNoRoom()
{
    StepPage *page = m_sample->scimPage();
    auto *hint = page->findChild<ConsoleHint *>();
    auto *below = page->findChild<QAbstractButton *>(u"showMeWhere"_s);
    window().resize(Theme::em() * 100, 700);
    QTRY_VERIFY(hint->isVisibleTo(page));
    QVERIFY(!below->isVisibleTo(page));
    window().resize(Theme::em() * 65, 700);
    QTRY_VERIFY(below->isVisibleTo(page));
    QVERIFY(!hint->isVisibleTo(page));
    below->click();
    QVERIFY(hint->isVisibleTo(page));
}

void tst_StepPage::tableOfPeopleKeepsTheRoomOfTheAside()
{
    StepPage *page = m_sample->scimPage();
    auto *below = page->findChild<QAbstractButton *>(u"showMeWhere"_s);
    page->setWide(true);
    window().resize(Theme::em() * 90, 700);
    QTRY_VERIFY(below->isVisibleTo(page));
    window().resize(Theme::em() * 120, 700);
    QTRY_VERIFY(!below->isVisibleTo(page));
}

void tst_StepPage::busyLocksAndGivesTheFocusBack()
{
    StepPage *page = m_sample->formPage();
    auto *name = page->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    page->setBusy(u"Asking Okta"_s);
    QVERIFY(!name->isEnabled());
    QCOMPARE(page->findChild<QLabel *>(u"busyLine"_s)->text(), u"Asking Okta"_s);
    page->setIdle();
    QVERIFY(name->isEnabled());
    QCOMPARE(QApplication::focusWidget(), name);
}

void tst_StepPage::problemIsToldInOrder()
{
    StepPage *page = m_sample->formPage();
    page->showProblem(
        {.happened = u"It broke."_s, .meaning = u"Nothing changed."_s, .whatToDo = u"Try again."_s});
    QVERIFY(page->errorBanner()->isVisibleTo(page));
    QCOMPARE(page->errorBanner()->accessibleName(), u"It broke. Nothing changed. Try again."_s);
    page->clearProblem();
    QVERIFY(!page->errorBanner()->isVisibleTo(page));
}

void tst_StepPage::problemActionIsHandedOn()
{
    StepPage *page = m_sample->formPage();
    QSignalSpy action(page->errorBanner(), &ErrorBanner::actionTriggered);
    page->showProblem({.happened = u"It broke."_s, .actionText = u"Try &again"_s});
    page->findChild<QAbstractButton *>(u"errorAction"_s)->click();
    QCOMPARE(action.size(), 1);
}

void tst_StepPage::detailsOpenByKeyboard()
{
    StepPage *page = m_sample->formPage();
    page->showProblem({.happened = u"It broke."_s, .details = u"E0000011, req-1"_s});
    auto *button = page->findChild<QAbstractButton *>(u"errorDetails"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(page->errorBanner()->findChild<Disclosure *>()->isOpen());
    QCOMPARE(button->accessibleName(), u"Details, open"_s);
}

void tst_StepPage::copiedIsSaidForAMoment()
{
    StepPage *page = m_sample->formPage();
    page->showProblem({.happened = u"It broke."_s, .details = u"E0000011, req-1"_s});
    page->findChild<QAbstractButton *>(u"errorDetails"_s)->click();
    auto *copy = page->findChild<QAbstractButton *>(u"copyErrorDetails"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"E0000011, req-1"_s);
    QVERIFY(copy->text().contains(u"Copied"_s));
    QTRY_COMPARE(copy->text(), u"Copy details"_s);
}

void tst_StepPage::languageChangeReachesThePage()
{
    CountingPage page;
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &event);
    QCOMPARE(page.retranslated, 1);
}

void tst_StepPage::personTicksClicks()
{
    StepPage *page = m_sample->scimPage();
    auto *list = page->findChild<Checklist *>();
    QSignalSpy ticked(list, &Checklist::ticked);
    const QList<QCheckBox *> boxes = list->findChildren<QCheckBox *>(u"scim"_s);
    QCOMPARE(boxes.size(), 1);
    QTest::keyClick(boxes.first(), Qt::Key_Space);
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(ticked.first().first().toString(), u"scim"_s);
    QVERIFY(ticked.first().last().toBool());
}

void tst_StepPage::everyControlHasANameForReaders()
{
    m_sample->samlPage();
    m_sample->scimPage();
    m_sample->formPage();
    m_sample->proofPage();
    const QList<QWidget *> widgets = window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void tst_StepPage::tabVisitsEveryControl()
{
    m_sample->formPage();
    QStringList visited;
    for (int i = 0; i < 30 && !visited.contains(QApplication::focusWidget()->objectName()); ++i) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"org"_s, u"name"_s, u"token"_s, u"tokenReveal"_s, u"keyCopy"_s, u"primaryButton"_s, u"byHand"_s,
          u"backButton"_s, u"closeButton"_s, u"stepList"_s})
        QVERIFY2(visited.contains(name), qPrintable(name + u" not in "_s + visited.join(u' ')));
}

QTEST_MAIN(tst_StepPage)
#include "tst_steppage.moc"
