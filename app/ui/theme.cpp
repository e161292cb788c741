// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/style.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleHints>

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
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

} // namespace

QColor Colours::tint(const QColor &tone) const
{
    const qreal share = dark ? 0.15 : 0.11;
    const auto mix = [share](qreal of, qreal with) { return of * share + with * (1 - share); };
    return QColor::fromRgbF(float(mix(tone.redF(), surface.redF())),
                            float(mix(tone.greenF(), surface.greenF())),
                            float(mix(tone.blueF(), surface.blueF())));
}

Theme::Theme(QApplication &application) : m_application(application), m_systemFont(QApplication::font())
{
    QApplication::setStyle(new Style); // the application takes it over
    m_application.installEventFilter(this);
}

const Colours &Theme::light()
{
    static const Colours colours{
        .dark = false,
        .window = QColor(0xF4F5F7),
        .surface = QColor(0xFFFFFF),
        .stepList = QColor(0xECEEF2),
        .line = QColor(0xDADDE3),
        .control = QColor(0x868D99),
        .text = QColor(0x1B1E24),
        .muted = QColor(0x5A616E),
        .accent = QColor(0x2A55C9),
        .onAccent = QColor(0xFFFFFF),
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
        .control = QColor(0x757C88),
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

const Colours &Theme::current()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

void Theme::apply(Appearance appearance, qreal textScale)
{
    m_appearance = appearance;
    m_textScale = textScale;
    const bool isDark = appearance == Appearance::Dark
        || (appearance == Appearance::System && systemIsDark());
    const QScopedValueRollback applying(m_applying, true);
    QFont body = m_systemFont;
    body.setPointSizeF(QFontInfo(m_systemFont).pointSizeF() * bodyOfSystem * textScale);
    m_application.setFont(body);
    const Colours &colours = isDark ? dark() : light();
    m_application.setPalette(paletteOf(colours));
    m_application.setStyleSheet(styleSheet(colours));
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

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool palette = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    const bool window = event->type() == QEvent::ThemeChange;
    if ((palette || window) && !m_applying && m_appearance == Appearance::System) {
        const bool wanted = systemIsDark();
        if (wanted != current().dark || palette)
            apply(Appearance::System, m_textScale);
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark()
{
    const QScopedValueRollback applying(m_applying, true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // An empty palette brings the system's own back for as long as we look at it.
    const QPalette worn = QGuiApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(worn);
    return dark;
}

} // namespace setup::ui
