// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace setup::ui;

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, contrast ratio.
qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

using Grounds = QList<std::pair<QByteArray, QColor>>;

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme.emplace(*qApp); }
    void contrastMeetsAA_data();
    void contrastMeetsAA();
    void followsTheSystemsPalette();
    void followsTheSystemWhileItRuns();
    void keepsWhatWasChosen();
    void textScaleScalesEveryLength();
    void givesTheSystemsFontBack();

private:
    std::optional<Theme> m_theme;
};

void tst_Theme::contrastMeetsAA_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<qreal>("least");
    for (const Colours *colours :
         {&Theme::light(), &Theme::dark(), &Theme::contrastLight(), &Theme::contrastDark()}) {
        const QByteArray name = QByteArray(colours->highContrast ? "high contrast " : "")
            + (colours->dark ? "dark " : "light ");
        const qreal text = colours->highContrast ? 7 : 4.5;
        const qreal shape = colours->highContrast ? 7 : 3;
        const auto row = [&](const QByteArray &what, const QByteArray &ground, const QColor &front,
                             const QColor &back, qreal least) {
            QTest::newRow(QByteArray(name + what + " on " + ground).constData()) << front << back << least;
        };
        const Grounds grounds{{"window", colours->window},
                              {"surface", colours->surface},
                              {"step list", colours->stepList},
                              {"row that is chosen", colours->tint(colours->accent)},
                              {"error banner", colours->tint(colours->failed)}};
        for (const auto &[ground, back] : grounds) {
            row("text", ground, colours->text, back, text);
            row("muted", ground, colours->muted, back, text);
            row("accent, of quiet buttons and of the focus", ground, colours->accent, back, text);
            row("failed, of errors and their edge", ground, colours->failed, back, text);
            row("control, of boxes, edges and handles", ground, colours->control, back, shape);
        }
        const Grounds tones{{"accent", colours->accent},      {"done", colours->done},
                            {"needs you", colours->needsYou}, {"failed", colours->failed},
                            {"practice", colours->practice},  {"muted", colours->muted},
                            {"text", colours->text}};
        for (const auto &[tone, front] : tones) {
            row(tone, "its tint", front, colours->tint(front), text);
            row("text", QByteArray("the tint of ") + tone, colours->text, colours->tint(front), text);
            row("surface, of a sign", tone, colours->surface, front, shape);
            for (const auto &[ground, back] : {grounds[0], grounds[1], grounds[2]})
                row(QByteArray("a sign in ") + tone, ground, front, back, shape);
        }
        row("text of the main button", "accent", colours->onAccent, colours->accent, text);
        row("text of the main button", "accent under the mouse", colours->onAccent, colours->accentHover(),
            text);
        row("text", "a pressed button", colours->text, colours->pressed(), text);
        row("the knob", "a toggle that is off", colours->surface, colours->control, shape);
    }
}

void tst_Theme::contrastMeetsAA()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(qreal, least);
    QCOMPARE_GE(contrast(front, back), least);
}

void tst_Theme::followsTheSystemsPalette()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("The colour scheme of this Qt is the platform's alone");
#endif
    m_theme->apply(Appearance::System);
    QVERIFY(!Theme::current().dark);
}

void tst_Theme::followsTheSystemWhileItRuns()
{
    const auto paletteOf = [](const QColor &front, const QColor &back) {
        QPalette palette(back);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, front);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            palette.setColor(role, back);
        return palette;
    };
    QPalette system = paletteOf(QColor(0x202020), QColor(0xEFEFEF));
    Theme theme(*qApp, [&system] { return system; });
    theme.apply(Appearance::System);
    QCOMPARE(&Theme::current(), &Theme::light());
    QWidget window;
    window.show();
    const auto become = [&](const QPalette &palette, QEvent::Type type) {
        system = palette;
        QEvent event(type);
        QCoreApplication::sendEvent(type == QEvent::ThemeChange ? static_cast<QObject *>(&window) : qApp,
                                    &event);
        QCoreApplication::sendPostedEvents();
    };
    become(paletteOf(QColor(0xE0E0E0), QColor(0x202326)), QEvent::ApplicationPaletteChange);
    QCOMPARE(&Theme::current(), &Theme::dark());
    QCOMPARE(window.palette().color(QPalette::WindowText), Theme::dark().text);
    become(paletteOf(Qt::white, Qt::black), QEvent::ThemeChange);
    QCOMPARE(&Theme::current(), &Theme::contrastDark());
    become(paletteOf(Qt::black, Qt::white), QEvent::ThemeChange);
    QCOMPARE(&Theme::current(), &Theme::contrastLight());
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Theme::contrastLight().accent);
    become(paletteOf(QColor(0x202020), QColor(0xEFEFEF)), QEvent::ThemeChange);
    QCOMPARE(&Theme::current(), &Theme::light());
}

void tst_Theme::keepsWhatWasChosen()
{
    QSignalSpy changed(&*m_theme, &Theme::changed);
    m_theme->apply(Appearance::Dark);
    QVERIFY(Theme::current().dark);
    QWidget window;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
    QVERIFY(Theme::current().dark);
    m_theme->apply(Appearance::Light);
    QVERIFY(!Theme::current().dark);
    QCOMPARE(changed.size(), 2);
}

void tst_Theme::givesTheSystemsFontBack()
{
    m_theme.reset();
    const QFont system = QApplication::font();
    m_theme.emplace(*qApp);
    m_theme->apply(Appearance::Light, 2);
    QVERIFY(QApplication::font() != system);
    m_theme.reset();
    QCOMPARE(QApplication::font(), system);
    m_theme.emplace(*qApp);
}

void tst_Theme::textScaleScalesEveryLength()
{
    m_theme->apply(Appearance::Light);
    const int em = Theme::em();
    const int line = Theme::hair();
    m_theme->apply(Appearance::Light, 2);
    QVERIFY(qAbs(Theme::em() - 2 * em) <= 1);
    QCOMPARE(Theme::hair(), 2 * line);
    m_theme->apply(Appearance::Light);
    QCOMPARE(Theme::em(), em);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
