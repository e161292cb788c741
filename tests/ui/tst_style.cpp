// SPDX-License-Identifier: Apache-2.0
// covers: panel.cpp, controlpainter.cpp
#include "samplewindow.h"
#include "ui/actionbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::test;
using namespace setup::ui;

namespace {

/// The colours of a widget's column in the middle, from its upper edge down.
QList<QColor> columnOf(QWidget *widget)
{
    const QImage picture = widget->grab().toImage();
    QList<QColor> colours;
    for (int y = 0; y < picture.height(); ++y)
        colours << picture.pixelColor(picture.width() / 2, y);
    return colours;
}

QMap<QString, QRect> placesOf(const QWidget *window)
{
    QMap<QString, QRect> places;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i]->isVisible())
            places.insert(QString::number(i) + all[i]->objectName(), all[i]->geometry());
    }
    return places;
}

} // namespace

class tst_Style : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(*qApp); }
    void init() { m_theme->apply(Appearance::Light); }
    void everyColourFollowsAtOnceAndNothingMoves();
    void aButtonHasTheColourOfItsLook_data();
    void aButtonHasTheColourOfItsLook();
    void theFocusIsARingInTheAccent();
    void aFailedFieldHasTheEdgeOfAnError();
    void sizesFollowTheSizeOfText();
    void theHandleTellsHowMuchIsSeen();
    void columnsHaveTheirWholeNames();
    void aChosenRowIsReadAsBefore();

private:
    std::optional<Theme> m_theme;
};

void tst_Style::everyColourFollowsAtOnceAndNothingMoves()
{
    SampleWindow sample;
    SetupWindow &window = sample.window();
    sample.formPage();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage light = window.grab().toImage();
    const auto places = placesOf(&window);
    m_theme->apply(Appearance::Dark);
    QCoreApplication::sendPostedEvents();
    const QImage dark = window.grab().toImage();
    QCOMPARE(placesOf(&window), places);
    QCOMPARE(dark.pixelColor(dark.width() / 2, dark.height() / 2), Theme::dark().surface);
    m_theme->apply(Appearance::Light);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.grab().toImage(), light);
}

void tst_Style::aButtonHasTheColourOfItsLook_data()
{
    QTest::addColumn<ButtonLook>("look");
    QTest::addColumn<QColor>("fill");
    QTest::newRow("primary") << ButtonLook::Primary << Theme::light().accent;
    QTest::newRow("secondary") << ButtonLook::Secondary << Theme::light().surface;
    QTest::newRow("quiet") << ButtonLook::Quiet << Theme::light().surface; // what lies under it
}

void tst_Style::aButtonHasTheColourOfItsLook()
{
    QFETCH(const ButtonLook, look);
    QFETCH(const QColor, fill);
    ActionButton button(look, u"button"_s);
    button.resize(button.sizeHint());
    QCOMPARE(columnOf(&button).at(Theme::em() / 4), fill);
    button.setEnabled(false);
    QVERIFY(look != ButtonLook::Primary || columnOf(&button).at(Theme::em() / 4) == Theme::light().window);
}

void tst_Style::theFocusIsARingInTheAccent()
{
    QWidget window;
    auto *edit = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->clearFocus();
    QCOMPARE(columnOf(edit).first(), Theme::light().control);
    edit->setFocus();
    QCOMPARE(columnOf(edit).first(), Theme::light().accent);
    QCOMPARE(columnOf(edit).at(1), Theme::light().accent);
}

void tst_Style::aFailedFieldHasTheEdgeOfAnError()
{
    QLineEdit edit;
    edit.setProperty("failed", true);
    QCOMPARE(columnOf(&edit).first(), Theme::light().failed);
}

void tst_Style::sizesFollowTheSizeOfText()
{
    SampleWindow sample;
    sample.samlPage();
    sample.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window()));
    auto *primary = sample.window().findChild<ActionButton *>(u"primaryButton"_s);
    auto *heading = sample.window().findChild<TextLabel *>(u"heading"_s);
    const QSize button = primary->sizeHint();
    const int letters = heading->fontMetrics().height();
    m_theme->apply(Appearance::Light, 2);
    QVERIFY(primary->sizeHint().height() > button.height() * 18 / 10);
    QVERIFY(heading->fontMetrics().height() > letters * 18 / 10);
    m_theme->apply(Appearance::Light);
    QCOMPARE(primary->sizeHint(), button);
}

void tst_Style::theHandleTellsHowMuchIsSeen()
{
    QScrollArea area;
    area.setWidget(new QWidget);
    area.widget()->resize(100, 800);
    area.resize(200, 400);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QScrollBar *bar = area.verticalScrollBar();
    const auto seen = [bar] { return columnOf(bar).count(Theme::light().control); };
    QVERIFY2(qAbs(seen() - bar->height() / 2) < Theme::em(), qPrintable(QString::number(seen())));
    QCOMPARE(columnOf(bar).last(), Theme::light().surface);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() - 2));
    QCOMPARE(bar->value(), bar->pageStep());
    QCOMPARE(columnOf(bar).first(), Theme::light().surface);
}

void tst_Style::columnsHaveTheirWholeNames()
{
    SampleWindow sample;
    sample.samlPage();
    sample.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window()));
    auto *header = sample.window().findChild<QHeaderView *>();
    const QImage picture = header->grab().toImage();
    int first = picture.height();
    int last = 0;
    for (int y = 0; y < picture.height() - Theme::hair(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == Theme::light().surface)
                continue;
            first = qMin(first, y);
            last = y;
        }
    }
    // As high as its letters are, with free room around.
    QVERIFY(last - first + 1 >= header->fontMetrics().capHeight());
    QVERIFY(first >= Theme::em() / 3);
    QVERIFY(last < picture.height() - Theme::em() / 5);
}

void tst_Style::aChosenRowIsReadAsBefore()
{
    SampleWindow sample;
    sample.samlPage();
    sample.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window()));
    auto *table = sample.window().findChild<QTableView *>();
    table->clearFocus();
    table->clearSelection();
    const QImage before = table->grab().toImage();
    table->selectRow(0);
    table->clearFocus();
    QCOMPARE(table->grab().toImage(), before);
}

QTEST_MAIN(tst_Style)
#include "tst_style.moc"
