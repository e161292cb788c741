// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QWidget;

namespace setup::ui {

/// How the parts that a person presses and types in are painted: by their property "look" and their state.
namespace control_painter {

/// A box or a dot whose edge is seen on every background.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool round);

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
QColor buttonText(const QStyleOption &option, const QWidget *widget);
/// What surrounds the text of a button, on each side.
QSize buttonPadding(const QWidget *widget);

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// What surrounds the text of a field, on each side.
QSize fieldPadding();

void paintHeader(QPainter &painter, const QRect &area);
void paintTip(QPainter &painter, const QRect &area);
/// The part of a scroll bar that is dragged.
void paintHandle(QPainter &painter, const QRect &area);
/// What lies under an item of a list that can be selected.
void paintItem(QPainter &painter, const QStyleOption &option);

} // namespace control_painter

} // namespace setup::ui
