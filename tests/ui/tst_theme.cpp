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
        const auto row = [&](const char *pair, const QColor &front, const QColor &back, qreal least) {
            QTest::newRow(QByteArray(name + pair).constData())
                << front << back << (colours->highContrast ? 7.0 : least);
        };
        for (const auto &[ground, back] : {std::pair{"window", colours->window},
                                           {"surface", colours->surface},
                                           {"step list", colours->stepList}}) {
            row(qPrintable(u"text on %1"_s.arg(QLatin1StringView(ground))), colours->text, back, 4.5);
            row(qPrintable(u"muted on %1"_s.arg(QLatin1StringView(ground))), colours->muted, back, 4.5);
        }
        row("accent on surface", colours->accent, colours->surface, 4.5);
        row("on accent", colours->onAccent, colours->accent, 4.5);
        row("control on surface", colours->control, colours->surface, 3);
        row("accent on step list", colours->accent, colours->stepList, 3);
        for (const auto &[tone, front] : {std::pair{"accent", colours->accent},
                                          {"done", colours->done},
                                          {"needs you", colours->needsYou},
                                          {"failed", colours->failed},
                                          {"practice", colours->practice},
                                          {"muted", colours->muted}}) {
            row(qPrintable(u"%1 on its tint"_s.arg(QLatin1StringView(tone))), front, colours->tint(front),
                4.5);
            row(qPrintable(u"text on tint of %1"_s.arg(QLatin1StringView(tone))), colours->text,
                colours->tint(front), 4.5);
        }
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
