// SPDX-License-Identifier: Apache-2.0
// covers: screenbuilder.cpp, screenlayout.cpp, screenpainter.cpp, screenparts.cpp, consolescreens.cpp
// covers: consolehint.cpp, screenpicture.cpp
#include "ui/consolescreens.h"
#include "ui/screenlayout.h"
#include "ui/screenpicture.h"
#include "ui/screensketch.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::ui;

class tst_ScreenSketch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(*qApp); }
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void marksAreDrawnForEveryClick();
    void paintsInTheThemesColours();
    void saysItselfInWords();
    void aMissingScreenLeavesTheClicks();
    void aBrokenScreenLeavesTheClicks();
    void aScreenshotTakesTheSketchesPlace();
    void oneOfSeveralScreensIsChosen();
    void longValuesWrap();
    void aPictureIsWhatTheSketchPaints();

private:
    std::optional<Theme> m_theme;
    ScreenLibrary m_library;
};

void tst_ScreenSketch::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("width");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<qreal>("scale");
    for (const QString &id : m_library.ids()) {
        const auto row = [&id](const char *name, int width, Appearance appearance, qreal scale) {
            QTest::addRow("%s %s", qPrintable(id), name) << id << width << appearance << scale;
        };
        row("narrow light", 280, Appearance::Light, 1);
        row("wide dark", 400, Appearance::Dark, 1);
        row("narrow dark with large type", 280, Appearance::Dark, 1.6);
        row("very large type", 560, Appearance::Light, 2);
    }
}

void tst_ScreenSketch::nothingIsCutOff()
{
    QFETCH(const QString, id);
    QFETCH(const int, width);
    QFETCH(const Appearance, appearance);
    QFETCH(const qreal, scale);
    m_theme->apply(appearance, scale);
    const auto screen = m_library.screen(id);
    QVERIFY(screen);
    const ScreenLayout layout = layoutScreen(filledScreen(*screen, {}), width);
    const QRectF all(0, 0, layout.width, layout.height);
    QVERIFY(layout.width >= width);
    QList<ScreenShape> texts;
    for (const ScreenShape &shape : layout.shapes) {
        QVERIFY2(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(shape.rect) || shape.rect.isEmpty(),
                 qPrintable(shape.text + u" leaves the sketch"_s));
        if (shape.kind != ShapeKind::Text && shape.kind != ShapeKind::Badge)
            continue;
        QRectF needed = shape.rect;
        if (shape.kind == ShapeKind::Text) {
            QTextLayout lines(shape.text, shapeFont(shape.look));
            needed.setSize(wrapText(lines, shape.rect.width()));
        }
        QVERIFY2(needed.height() <= shape.rect.height() + 1 && needed.width() <= shape.rect.width() + 1,
                 qPrintable(shape.text + u" needs more room"_s));
        for (const ScreenShape &other : std::as_const(texts)) {
            const QRectF overlap = other.rect.intersected(shape.rect);
            QVERIFY2(overlap.width() < 1 || overlap.height() < 1,
                     qPrintable(shape.text + u" lies on "_s + other.text));
        }
        texts << shape;
    }
    // Painted at twice the density, for a person to look at.
    ScreenSketch sketch;
    sketch.setScreen(*screen, {});
    sketch.resize(int(layout.width), sketch.heightForWidth(int(layout.width)));
    QPixmap picture(sketch.size() * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Theme::current().window);
    sketch.render(&picture, QPoint(), QRegion(), QWidget::RenderFlags());
    const QDir folder(QCoreApplication::applicationDirPath() + "/../pictures/screens"_L1);
    QVERIFY(folder.mkpath(u"."_s));
    const QString name = u"%1-%2-%3.png"_s.arg(id, QString::number(width), QString::number(scale));
    QVERIFY(picture.save(folder.filePath(name)));
}

void tst_ScreenSketch::marksAreDrawnForEveryClick()
{
    m_theme->apply(Appearance::Light);
    for (const QString &id : m_library.ids()) {
        const auto screen = m_library.screen(id);
        QVERIFY(screen);
        QStringList badges;
        const ScreenLayout layout = layoutScreen(filledScreen(*screen, {}), 320);
        for (const ScreenShape &shape : layout.shapes) {
            if (shape.kind == ShapeKind::Badge)
                badges << shape.text;
        }
        QCOMPARE(badges.size(), screen->callouts.size());
    }
}

void tst_ScreenSketch::paintsInTheThemesColours()
{
    const auto screen = m_library.screen(u"okta-scim"_s);
    QVERIFY(screen);
    ScreenSketch sketch;
    sketch.setScreen(*screen, {});
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme->apply(appearance);
        sketch.resize(320, sketch.heightForWidth(320));
        const QImage picture = sketch.grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 5), Theme::current().surface);
        int accents = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                accents += picture.pixelColor(x, y) == Theme::current().accent ? 1 : 0;
        }
        QVERIFY(accents > 100);
    }
}

void tst_ScreenSketch::saysItselfInWords()
{
    const auto screen = m_library.screen(u"okta-connector-basic"_s);
    QVERIFY(screen);
    ScreenSketch sketch;
    sketch.setScreen(*screen, {{u"accessId"_s, u"suTest123"_s}});
    QVERIFY(sketch.accessibleDescription().contains("7. Username: the access ID, suTest123"_L1));
    QCOMPARE(sketch.accessibleName(), screen->title);
}

void tst_ScreenSketch::aMissingScreenLeavesTheClicks()
{
    ConsoleScreens screens(m_library);
    screens.setScreens({u"gone"_s}, {u"Click <Save>."_s});
    QVERIFY(!screens.hasSketch());
    QCOMPARE(screens.text(), u"Click <Save>."_s);
    const auto labels = screens.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text() == "Click &lt;Save&gt;."_L1; }));
}

void tst_ScreenSketch::aBrokenScreenLeavesTheClicks()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"okta-scim.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    const ScreenLibrary library({}, folder.path());
    ConsoleScreens screens(library);
    screens.setScreens({u"okta-scim"_s}, {u"One."_s, u"Two."_s});
    QVERIFY(!screens.hasSketch());
    QCOMPARE(screens.text(), u"One.\nTwo."_s);
}

void tst_ScreenSketch::aScreenshotTakesTheSketchesPlace()
{
    const QTemporaryDir folder;
    QPixmap picture(200, 100);
    picture.fill(Theme::current().accent);
    QVERIFY(picture.save(folder.filePath(u"okta-scim.png"_s)));
    const ScreenLibrary library(folder.path());
    ConsoleScreens screens(library);
    screens.setScreens({u"okta-scim"_s});
    auto *sketch = screens.findChild<ScreenSketch *>();
    QVERIFY(sketch->isPicture());
    QCOMPARE(sketch->heightForWidth(300), 150);
    QVERIFY(screens.text().contains("3. Save."_L1));
    screens.setScreens({u"okta-to-app"_s});
    QVERIFY(!sketch->isPicture());
}

void tst_ScreenSketch::oneOfSeveralScreensIsChosen()
{
    ConsoleScreens screens(m_library);
    screens.setScreens({u"okta-connector-basic"_s, u"okta-connector-header"_s});
    auto *choice = screens.findChild<QComboBox *>();
    QVERIFY(choice->isVisibleTo(&screens));
    QVERIFY(screens.text().contains("Basic Auth."_L1));
    choice->setCurrentIndex(1);
    QVERIFY(screens.text().contains("HTTP Header."_L1));
    screens.setScreens({u"okta-connector-basic"_s});
    QVERIFY(!choice->isVisibleTo(&screens));
}

void tst_ScreenSketch::longValuesWrap()
{
    m_theme->apply(Appearance::Light);
    const auto screen = m_library.screen(u"okta-scim"_s);
    QVERIFY(screen);
    const QString name(100, u'W');
    const ScreenLayout plain = layoutScreen(filledScreen(*screen, {}), 280);
    const ScreenLayout wrapped = layoutScreen(filledScreen(*screen, {{u"appName"_s, name}}), 280);
    QVERIFY(wrapped.height > plain.height);
}

void tst_ScreenSketch::aPictureIsWhatTheSketchPaints()
{
    m_theme->apply(Appearance::Light);
    const auto screen = m_library.screen(u"okta-scim"_s);
    QVERIFY(screen);
    const ScreenValues values{{u"appName"_s, u"Our own name"_s}};
    const QImage plain = screenPicture(*screen, values, 330, 1);
    ScreenSketch sketch;
    sketch.setScreen(*screen, values);
    sketch.resize(330, sketch.heightForWidth(330));
    QImage painted(sketch.size(), plain.format());
    painted.fill(Theme::current().surface);
    sketch.render(&painted, {}, {}, QWidget::DrawChildren);
    QCOMPARE(plain, painted);
    const QImage sharp = screenPicture(*screen, values, 330, 3);
    QCOMPARE(sharp.size(), plain.size() * 3);
    QCOMPARE(sharp.deviceIndependentSize(), plain.deviceIndependentSize());
    QVERIFY(plain != screenPicture(*screen, {}, 330, 1));
}

QTEST_MAIN(tst_ScreenSketch)
#include "tst_screensketch.moc"
