// SPDX-License-Identifier: Apache-2.0
#include "ui/stylesheet.h"

#include "ui/theme.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

// `@name` is a colour or size of the theme, `1.5em` a multiple of the body text's size.
constexpr QLatin1StringView sheet(R"(
QWidget { font-size: @bodySize; }
QMainWindow, QFrame[look="surface"], QScrollArea[look="surface"] { background: @surface; border: none; }
QFrame[look="aside"], QScrollArea[look="aside"] { background: @window; border: none; }
QScrollArea[look="aside"] { border-left: @hair solid @line; }
QFrame[look="card"] { background: @surface; border: @hair solid @line; border-radius: 0.55em; }
QFrame[look="rule"] { background: @line; border: none; min-height: @hair; max-height: @hair; }
QFrame[look="practiceFrame"] { border: @ring solid @practice; }
QLabel[look="practiceBanner"] { background: @practiceTint; color: @practice; font-weight: 600; padding: 0.55em; }
QFrame[look="bottomBar"] { background: @surface; border: none; border-top: @hair solid @line; }
QFrame[look="failed"] { background: @failedTint; border: @hair solid @failed; border-radius: 0.55em; }

QLabel[look="heading"] { font-size: @headingSize; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="smallStrong"] { font-size: @smallSize; font-weight: 600; }
QLabel[look="why"] { color: @muted; }
QLabel[look="muted"] { color: @muted; font-size: @smallSize; }
QLabel[look="errorLine"] { color: @failed; font-size: @smallSize; }
QLabel[look="noteLine"] { color: @accent; font-size: @smallSize; }

QPushButton { background: @surface; color: @text; border: @hair solid @control; border-radius: 0.5em;
    padding: 0.5em 1.1em; font-weight: 600; }
QPushButton:hover { background: @accentTint; }
QPushButton:focus { border: @ring solid @accent; padding: @focusPad; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @muted; background: @surface; border: @hair solid @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: @hair solid @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: @ring solid @text; }
QPushButton[look="primary"]:disabled { color: @muted; background: @window; border: @hair solid @line; }
QPushButton[look="quiet"] { background: transparent; color: @accent; border: @hair solid transparent;
    padding: 0.5em 0.8em; }
QPushButton[look="quiet"]:hover { background: @accentTint; }
QPushButton[look="quiet"]:focus { border: @ring solid @accent; padding: @quietFocusPad; }
QPushButton[look="quiet"]:disabled { color: @muted; }
QPushButton[look="disclosure"] { background: transparent; color: @accent; border: @hair solid transparent;
    padding: 0.25em 0.35em; text-align: left; }
QPushButton[look="disclosure"]:hover { background: @accentTint; }
QPushButton[look="disclosure"]:focus { border: @hair solid @accent; }

QLineEdit, QPlainTextEdit { background: @surface; color: @text; border: @hair solid @control;
    border-radius: 0.5em; padding: 0.45em 0.7em; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus { border: @ring solid @accent;
    padding: @fieldFocusPad; }
QLineEdit:read-only { background: @window; }
QLineEdit[failed="true"] { border: @ring solid @failed; padding: @fieldFocusPad; }
QLineEdit:disabled { color: @muted; border-color: @line; }
QTextEdit[look="value"] { background: transparent; border: @hair solid transparent; }
QTextEdit[look="value"]:focus { border: @hair solid @accent; }

QTableView { background: @surface; border: none; outline: none; color: @text;
    selection-background-color: @surface; selection-color: @text; }
QListWidget { background: @surface; color: @text; border: @hair solid @control; border-radius: 0.5em; padding: 0.3em;
    outline: none; selection-background-color: @accent; selection-color: @onAccent; }
QListWidget:focus { border: @ring solid @accent; }
QListWidget::item { padding: 0.25em 0.4em; border-radius: 0.3em; }
QListWidget::item:selected { background: @accent; color: @onAccent; }
QTableView[look="card"] { border: @hair solid @line; border-radius: 0.55em; padding: 0.25em; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: @hair solid @line;
    padding: 0.5em 0.9em; font-size: @smallSize; font-weight: 600; }
QListView[look="stepList"] { background: @stepList; border: none; border-right: @hair solid @line; outline: none; }
QScrollBar:vertical { background: transparent; width: 0.8em; margin: 0; }
QScrollBar::handle:vertical { background: @control; border-radius: 0.2em; margin: 0.2em; min-height: 2.5em; }
QScrollBar:horizontal { background: transparent; height: 0.8em; margin: 0; }
QScrollBar::handle:horizontal { background: @control; border-radius: 0.2em; margin: 0.2em; min-width: 2.5em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox, QRadioButton { spacing: 0.55em; }
QToolTip { background: @surface; color: @text; border: @hair solid @control; padding: 0.35em; }
)");

QString pixels(qreal length)
{
    return u"%1px"_s.arg(qMax(1, qRound(length)));
}

QHash<QString, QString> tokens(const Colours &colours)
{
    const qreal em = Theme::em();
    const qreal hair = qMax(1, qRound(em / 16));
    const qreal ring = 2 * hair;
    const auto pad = [&](qreal vertical, qreal horizontal) {
        // A ring is thicker than a hair; less padding keeps what it surrounds where it was.
        return u"%1 %2"_s.arg(pixels(em * vertical - hair), pixels(em * horizontal - hair));
    };
    const auto points = [](TextSize size) {
        return u"%1pt"_s.arg(Theme::font(size).pointSizeF(), 0, 'f', 2);
    };
    return {
        {u"window"_s, colours.window.name()},
        {u"surface"_s, colours.surface.name()},
        {u"stepList"_s, colours.stepList.name()},
        {u"line"_s, colours.line.name()},
        {u"control"_s, colours.control.name()},
        {u"text"_s, colours.text.name()},
        {u"muted"_s, colours.muted.name()},
        {u"accent"_s, colours.accent.name()},
        {u"accentTint"_s, colours.tint(colours.accent).name()},
        {u"accentHover"_s, (colours.dark ? colours.accent.lighter(112) : colours.accent.darker(118)).name()},
        {u"onAccent"_s, colours.onAccent.name()},
        {u"failed"_s, colours.failed.name()},
        {u"failedTint"_s, colours.tint(colours.failed).name()},
        {u"practice"_s, colours.practice.name()},
        {u"practiceTint"_s, colours.tint(colours.practice).name()},
        {u"hair"_s, pixels(hair)},
        {u"ring"_s, pixels(ring)},
        {u"focusPad"_s, pad(0.5, 1.1)},
        {u"quietFocusPad"_s, pad(0.5, 0.8)},
        {u"fieldFocusPad"_s, pad(0.45, 0.7)},
        {u"bodySize"_s, points(TextSize::Body)},
        {u"smallSize"_s, points(TextSize::Small)},
        {u"headingSize"_s, points(TextSize::Heading)},
    };
}

} // namespace

QString styleSheet(const Colours &colours)
{
    static const QRegularExpression placeholder(u"@(\\w+)|([0-9.]+)em\\b"_s);
    const QHash<QString, QString> values = tokens(colours);
    const QString source(sheet);
    QString out;
    qsizetype position = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += source.mid(position, match.capturedStart() - position);
        const QString name = match.captured(1);
        Q_ASSERT(name.isEmpty() || values.contains(name));
        out += name.isEmpty() ? pixels(match.captured(2).toDouble() * Theme::em()) : values.value(name);
        position = match.capturedEnd();
    }
    return out + source.mid(position);
}

} // namespace setup::ui
