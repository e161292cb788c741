// SPDX-License-Identifier: Apache-2.0
#include "ui/valuetext.h"

#include "ui/theme.h"

#include <QEvent>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace setup::ui {

ValueText::ValueText(QWidget *parent) : QTextEdit(parent)
{
    setProperty("look", u"value"_s);
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUndoRedoEnabled(false);
    fitFont();
}

void ValueText::setText(const QString &text)
{
    setPlainText(text);
    fitHeight();
}

QSize ValueText::sizeHint() const
{
    return {Theme::em() * 20, minimumHeight()};
}

QSize ValueText::minimumSizeHint() const
{
    return {Theme::em() * 8, minimumHeight()};
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Setting the document's font raises no FontChange of the widget, so this can't go round in circles.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitFont();
}

void ValueText::fitFont()
{
    document()->setDefaultFont(Theme::valueFont());
    document()->setDocumentMargin(Theme::em() * 0.2);
    fitHeight();
}

void ValueText::fitHeight()
{
    const int height = int(std::ceil(document()->size().height())) + 2 * frameWidth() + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

} // namespace setup::ui
