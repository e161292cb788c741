// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <functional>

class QApplication;

namespace setup::ui {

/// Which set of colours the window wears.
enum class Appearance {
    System, ///< Light, dark or high contrast as the system is, at start and when it changes.
    Light,
    Dark,
    ContrastLight, ///< Black on white.
    ContrastDark, ///< White on black.
};

/// The three sizes that text comes in.
enum class TextSize { Small, Body, Heading };

/// Every colour of the window, named by what it is for. Pairs that carry text meet WCAG 2.2 AA; `control` meets the
/// 3:1 that the edge of an input needs.
struct Colours
{
    bool dark = false;
    bool highContrast = false; ///< No tints, every edge as strong as text; pairs meet 7:1.
    QColor window = {}; ///< Behind everything, and the column at the right.
    QColor surface = {}; ///< Under pages, cards and fields.
    QColor stepList = {}; ///< Under the step list.
    QColor line = {}; ///< Separates; carries no meaning.
    QColor control = {}; ///< The edge of what can be typed in or ticked.
    QColor text = {};
    QColor muted = {}; ///< Text that explains.
    QColor accent = {}; ///< The one action, the step at hand, focus.
    QColor onAccent = {}; ///< Text on accent.
    QColor done = {};
    QColor needsYou = {};
    QColor failed = {};
    QColor practice = {};

    /// A tone thinned with the surface, to lie under text of that tone.
    QColor tint(const QColor &tone) const;
    /// Accent under the mouse.
    QColor accentHover() const;
    /// Under the text of a button that is held down.
    QColor pressed() const;
};

/// Where the palette keeps the colours of texts that Qt has no role for; nothing of Qt's uses these here.
constexpr QPalette::ColorRole mutedRole = QPalette::PlaceholderText;
constexpr QPalette::ColorRole accentRole = QPalette::Link;
constexpr QPalette::ColorRole practiceRole = QPalette::LinkVisited;
constexpr QPalette::ColorRole failedRole = QPalette::BrightText;

/// The look of the whole program: palette, fonts and style. The only place that names a colour. The style, and
/// widgets that paint themselves, ask current() and font() while they paint, so that they need no notice of a change.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Tells the colours that the system has at the moment.
    using SystemPalette = std::function<QPalette()>;

    /// Remembers the system's font; the application must outlive the theme. Without `systemPalette` it is asked of
    /// Qt.
    explicit Theme(QApplication &application, SystemPalette systemPalette = {});
    /// Gives the application the system's font back: the next theme takes it for the system's.
    ~Theme() override;

    /// Dresses the application. `textScale` multiplies every size of text and with it every length.
    void apply(Appearance appearance, qreal textScale = 1);

    static const Colours &light();
    static const Colours &dark();
    static const Colours &contrastLight();
    static const Colours &contrastDark();

    /// The colours that the application wears at the moment.
    static const Colours &current();

    static QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

    /// The fixed-width font for values that are compared character by character.
    static QFont valueFont();

    /// The height of a letter of body text in logical pixels: the unit that every length is a multiple of.
    static int em();
    /// The thickness of a thin line.
    static int hair();

signals:
    /// Colours or sizes have changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the system wears, as one of the other four.
    Appearance systemAppearance();
    QPalette askSystem();

    QApplication &m_application;
    SystemPalette m_systemPalette;
    QFont m_systemFont;
    Appearance m_appearance = Appearance::System;
    qreal m_textScale = 1;
    bool m_applying = false;
};

} // namespace setup::ui
