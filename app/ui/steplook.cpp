// SPDX-License-Identifier: Apache-2.0
#include "ui/steplook.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

namespace setup::ui {

namespace {

QRectF squareIn(const QRectF &area)
{
    const qreal side = qMin(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

bool isFilled(StepLook look)
{
    return look == StepLook::Now || look == StepLook::Done || look == StepLook::Failed;
}

} // namespace

QString lookWord(StepLook look)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("StepLook", text); };
    switch (look) {
    case StepLook::ToDo:
        //: The state of a step in the list at the left; one or two words
        return word(QT_TRANSLATE_NOOP("StepLook", "to do"));
    case StepLook::Now:
        //: The state of the step that is being done
        return word(QT_TRANSLATE_NOOP("StepLook", "now"));
    case StepLook::Working:
        //: The state of a step while the program works on it
        return word(QT_TRANSLATE_NOOP("StepLook", "working"));
    case StepLook::NeedsYou:
        //: The state of a step that waits for the person at the screen
        return word(QT_TRANSLATE_NOOP("StepLook", "needs you"));
    case StepLook::Done:
        //: The state of a finished step
        return word(QT_TRANSLATE_NOOP("StepLook", "done"));
    case StepLook::Failed:
        //: The state of a step that went wrong
        return word(QT_TRANSLATE_NOOP("StepLook", "failed"));
    case StepLook::Skipped:
        //: The state of a step that was left out
        return word(QT_TRANSLATE_NOOP("StepLook", "skipped"));
    }
    return {};
}

QColor lookColour(StepLook look)
{
    const Colours &colours = Theme::current();
    switch (look) {
    case StepLook::ToDo:
    case StepLook::Skipped: return colours.muted;
    case StepLook::Now:
    case StepLook::Working: return colours.accent;
    case StepLook::NeedsYou: return colours.needsYou;
    case StepLook::Done: return colours.done;
    case StepLook::Failed: return colours.failed;
    }
    return colours.text;
}

void paintSign(QPainter &painter, const QRectF &area, StepLook look)
{
    const QRectF box = squareIn(area);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(painter.pen().color(), box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (look) {
    case StepLook::ToDo: break;
    case StepLook::Now:
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
        break;
    case StepLook::Working:
        painter.drawPolyline(QPolygonF({at(0.5, 0.24), at(0.5, 0.52), at(0.7, 0.62)}));
        break;
    case StepLook::NeedsYou:
        painter.drawLine(at(0.5, 0.24), at(0.5, 0.55));
        painter.drawPoint(at(0.5, 0.77));
        break;
    case StepLook::Done:
        painter.drawPolyline(QPolygonF({at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.34)}));
        break;
    case StepLook::Failed:
        painter.drawLine(at(0.32, 0.32), at(0.68, 0.68));
        painter.drawLine(at(0.68, 0.32), at(0.32, 0.68));
        break;
    case StepLook::Skipped: painter.drawLine(at(0.3, 0.5), at(0.7, 0.5)); break;
    }
    painter.restore();
}

void paintLook(QPainter &painter, const QRectF &area, StepLook look)
{
    const QRectF box = squareIn(area);
    const QColor colour = lookColour(look);
    const qreal edge = box.width() * 0.09;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, edge));
    painter.setBrush(isFilled(look) ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge));
    painter.setPen(isFilled(look) ? Theme::current().surface : colour);
    paintSign(painter, box.adjusted(edge, edge, -edge, -edge), look);
    painter.restore();
}

} // namespace setup::ui
