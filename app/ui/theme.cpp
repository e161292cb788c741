// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

#include <cmath>

namespace setup::ui {

namespace {

constexpr qreal bodyOfSystem = 1.1;
constexpr qreal smallOfBody = 0.9;
constexpr qreal headingOfBody = 1.55;

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.window);
    palette.setColor(QPalette::Window, colours.surface);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(mutedRole, colours.muted);
    palette.setColor(accentRole, colours.accent);
    palette.setColor(practiceRole, colours.practice);
    palette.setColor(failedRole, colours.failed);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// A system in high contrast has nothing but the strongest pair there is: its usual colours stay well below.
bool isHighContrast(const QPalette &palette)
{
    const auto isStrongest = [&palette](QPalette::ColorRole front, QPalette::ColorRole back) {
        const qreal one = luminance(palette.color(QPalette::Active, front));
        const qreal other = luminance(palette.color(QPalette::Active, back));
        return (qMax(one, other) + 0.05) / (qMin(one, other) + 0.05) > 20;
    };
    return isStrongest(QPalette::WindowText, QPalette::Window) && isStrongest(QPalette::Text, QPalette::Base)
        && isStrongest(QPalette::ButtonText, QPalette::Button);
}

const Colours &coloursOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Dark: return Theme::dark();
    case Appearance::ContrastLight: return Theme::contrastLight();
    case Appearance::ContrastDark: return Theme::contrastDark();
    case Appearance::Light:
    case Appearance::System: break;
    }
    return Theme::light();
}

} // namespace

QColor Colours::tint(const QColor &tone) const
{
    const qreal share = highContrast ? 0 : dark ? 0.15 : 0.11;
    const auto mix = [share](qreal of, qreal with) { return of * share + with * (1 - share); };
    return QColor::fromRgbF(float(mix(tone.redF(), surface.redF())),
                            float(mix(tone.greenF(), surface.greenF())),
                            float(mix(tone.blueF(), surface.blueF())));
}

QColor Colours::accentHover() const
{
    return dark ? accent.lighter(112) : accent.darker(118);
}

QColor Colours::pressed() const
{
    return highContrast ? surface : line; // there a line is as strong as text
}

Theme::Theme(QApplication &application, SystemPalette systemPalette)
    : m_application(application), m_systemPalette(std::move(systemPalette)),
      m_systemFont(QApplication::font())
{
    QApplication::setStyle(new Style); // the application takes it over
    m_application.installEventFilter(this);
}

Theme::~Theme()
{
    QApplication::setFont(m_systemFont);
}

const Colours &Theme::light()
{
    static const Colours colours{
        .dark = false,
        .window = QColor(0xF4F5F7),
        .surface = QColor(Qt::white),
        .stepList = QColor(0xECEEF2),
        .line = QColor(0xDADDE3),
        .control = QColor(0x7D8490),
        .text = QColor(0x1B1E24),
        .muted = QColor(0x5A616E),
        .accent = QColor(0x2A55C9),
        .onAccent = QColor(Qt::white),
        .done = QColor(0x1B7048),
        .needsYou = QColor(0x8A5200),
        .failed = QColor(0xA8261C),
        .practice = QColor(0x6B3FA0),
    };
    return colours;
}

const Colours &Theme::dark()
{
    static const Colours colours{
        .dark = true,
        .window = QColor(0x15171B),
        .surface = QColor(0x1D2025),
        .stepList = QColor(0x191C20),
        .line = QColor(0x343942),
        .control = QColor(0x7B828E),
        .text = QColor(0xE8EAED),
        .muted = QColor(0xA2A9B5),
        .accent = QColor(0x8FB1FF),
        .onAccent = QColor(0x15171B),
        .done = QColor(0x6FCF9A),
        .needsYou = QColor(0xF0B65A),
        .failed = QColor(0xFF8E84),
        .practice = QColor(0xC7A2F5),
    };
    return colours;
}

const Colours &Theme::contrastLight()
{
    static const Colours colours{
        .dark = false,
        .highContrast = true,
        .window = QColor(Qt::white),
        .surface = QColor(Qt::white),
        .stepList = QColor(Qt::white),
        .line = QColor(Qt::black),
        .control = QColor(Qt::black),
        .text = QColor(Qt::black),
        .muted = QColor(0x333333),
        .accent = QColor(0x0033A8),
        .onAccent = QColor(Qt::white),
        .done = QColor(0x00512F),
        .needsYou = QColor(0x6A3E00),
        .failed = QColor(0x8A0F08),
        .practice = QColor(0x4F2488),
    };
    return colours;
}

const Colours &Theme::contrastDark()
{
    static const Colours colours{
        .dark = true,
        .highContrast = true,
        .window = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .stepList = QColor(Qt::black),
        .line = QColor(Qt::white),
        .control = QColor(Qt::white),
        .text = QColor(Qt::white),
        .muted = QColor(0xD0D0D0),
        .accent = QColor(0xA6C4FF),
        .onAccent = QColor(Qt::black),
        .done = QColor(0x7FE6AC),
        .needsYou = QColor(0xFFC966),
        .failed = QColor(0xFFA8A0),
        .practice = QColor(0xD9BDFF),
    };
    return colours;
}

const Colours &Theme::current()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    for (const Colours *colours : {&contrastLight(), &contrastDark()}) {
        if (colours->surface == window && colours->text == palette.color(QPalette::WindowText))
            return *colours;
    }
    return window.lightness() < 128 ? dark() : light();
}

void Theme::apply(Appearance appearance, qreal textScale)
{
    m_appearance = appearance;
    m_textScale = textScale;
    const Colours &colours = coloursOf(appearance == Appearance::System ? systemAppearance() : appearance);
    const QScopedValueRollback applying(m_applying, true);
    QFont body = m_systemFont;
    body.setPointSizeF(QFontInfo(m_systemFont).pointSizeF() * bodyOfSystem * textScale);
    const QPalette palette = paletteOf(colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (body != QApplication::font()) {
        QApplication::setFont(body);
        QToolTip::setFont(body);
        QApplication::setStyle(new Style); // every length is asked for anew; the application takes it over
    }
    emit changed();
}

QFont Theme::font(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (size != TextSize::Body)
        font.setPointSizeF(font.pointSizeF() * (size == TextSize::Small ? smallOfBody : headingOfBody));
    font.setWeight(weight);
    return font;
}

QFont Theme::valueFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

int Theme::em()
{
    return QFontInfo(QApplication::font()).pixelSize();
}

int Theme::hair()
{
    return qMax(1, qRound(em() / 16.0));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool palette = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    const bool window = event->type() == QEvent::ThemeChange;
    if ((palette || window) && !m_applying && m_appearance == Appearance::System) {
        if (&coloursOf(systemAppearance()) != &current() || palette)
            apply(Appearance::System, m_textScale);
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::askSystem()
{
    if (m_systemPalette)
        return m_systemPalette();
    // An empty palette brings the system's own back for as long as we look at it.
    const QScopedValueRollback applying(m_applying, true);
    const QPalette worn = QGuiApplication::palette();
    QApplication::setPalette(QPalette());
    QPalette system = QGuiApplication::palette();
    QApplication::setPalette(worn);
    return system;
}

Appearance Theme::systemAppearance()
{
    const QPalette system = askSystem();
    bool dark = system.color(QPalette::Window).lightness() < 128;
    if (isHighContrast(system))
        return dark ? Appearance::ContrastDark : Appearance::ContrastLight;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (!m_systemPalette && scheme != Qt::ColorScheme::Unknown)
        dark = scheme == Qt::ColorScheme::Dark;
#endif
    return dark ? Appearance::Dark : Appearance::Light;
}

} // namespace setup::ui
