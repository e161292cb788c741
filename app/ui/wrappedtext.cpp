// SPDX-License-Identifier: Apache-2.0
#include "ui/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

/// The text with places to break in its long names: manageUsersAndRoles, someone@acme.example. Nothing of that shows.
QString breakable(const QString &text)
{
    static const QRegularExpression name(u"\\S{12,}"_s);
    static const QRegularExpression inside(u"(?<=\\p{Ll})(?=\\p{Lu})|(?<=[._@=&?])(?=[\\p{L}\\p{N}])"_s);
    QString result;
    qsizetype done = 0;
    for (auto names = name.globalMatch(text); names.hasNext();) {
        const QRegularExpressionMatch found = names.next();
        result += QStringView(text).mid(done, found.capturedStart() - done);
        result += found.captured().replace(inside, QString(QChar(0x200B)));
        done = found.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

/// Breaks one paragraph into lines; returns its height.
qreal layOut(QTextLayout &layout, qreal width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

qreal wrappedHeight(const QString &text, const QFont &font, qreal width)
{
    qreal height = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(breakable(paragraph), font);
        height += layOut(layout, width, Qt::LeftToRight);
    }
    return std::ceil(height);
}

void paintWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                  Qt::LayoutDirection direction)
{
    QPointF position = area.topLeft();
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(breakable(paragraph), font);
        const qreal height = layOut(layout, area.width(), direction);
        layout.draw(&painter, position);
        position.ry() += height;
    }
}

qreal naturalWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs)
        width = qMax(width, metrics.horizontalAdvance(paragraph));
    return std::ceil(width) + 1;
}

qreal longestWord(const QString &whole, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QString text = breakable(whole);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qreal longest = 0;
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        longest = qMax(longest, metrics.horizontalAdvance(text.mid(begin, end - begin).trimmed()));
        begin = end;
    }
    return std::ceil(longest) + 1;
}

} // namespace setup::ui
