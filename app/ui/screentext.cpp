// SPDX-License-Identifier: Apache-2.0
#include "ui/screentext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

ScreenElement filledElement(ScreenElement element, const ScreenValues &values)
{
    element.text = element.kind == ScreenKind::Note ? translatedScreenText(element.text, values)
                                                    : filledText(element.text, values);
    element.label = filledText(element.label, values);
    element.action = filledText(element.action, values);
    for (QString &item : element.items)
        item = filledText(item, values);
    for (ScreenRow &row : element.rows) {
        for (QString &cell : row.cells)
            cell = filledText(cell, values);
    }
    for (ScreenElement &inner : element.elements)
        inner = filledElement(inner, values);
    return element;
}

} // namespace

QString filledText(const QString &text, const ScreenValues &values)
{
    QString filled;
    qsizetype from = 0;
    // In one pass, so that braces in a value stay what they are.
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype shut = text.indexOf(u'}', open);
        const QString name = shut < 0 ? QString() : text.mid(open + 1, shut - open - 1);
        const auto sample = sampleScreenValues().constFind(name);
        if (sample == sampleScreenValues().cend()) {
            filled += QStringView(text).mid(from, open + 1 - from);
            from = open + 1;
            continue;
        }
        const QString value = values.value(name);
        filled += QStringView(text).mid(from, open - from);
        filled += value.isEmpty() ? *sample : value;
        from = shut + 1;
    }
    filled += QStringView(text).mid(from);
    return filled;
}

QString translatedScreenText(const QString &key, const ScreenValues &values)
{
    return filledText(QCoreApplication::translate("Screens", key.toUtf8().constData()), values);
}

ScreenData filledScreen(const ScreenData &screen, const ScreenValues &values)
{
    ScreenData filled = screen;
    filled.title = filledText(screen.title, values);
    filled.address = filledText(screen.address, values);
    filled.callouts = screenClicks(screen, values);
    for (ScreenElement &element : filled.elements)
        element = filledElement(element, values);
    return filled;
}

QStringList screenClicks(const ScreenData &screen, const ScreenValues &values)
{
    QStringList clicks;
    for (const QString &key : screen.callouts)
        clicks << translatedScreenText(key, values);
    return clicks;
}

QString screenPath(const ScreenData &screen, const ScreenValues &values)
{
    QStringList path;
    for (const ScreenElement &element : screen.elements) {
        if (element.kind == ScreenKind::Navigation)
            path << element.items;
        else if (element.kind == ScreenKind::Tabs)
            path << element.text;
    }
    return filledText(path.join(u" › "_s), values);
}

QString screenAsText(const ScreenData &screen, const ScreenValues &values)
{
    QStringList lines{filledText(screen.title, values), screenPath(screen, values)};
    const QStringList clicks = screenClicks(screen, values);
    for (qsizetype i = 0; i < clicks.size(); ++i) {
        //: A line of a numbered list: the number, then the text
        lines
            << QCoreApplication::translate("ScreenText", "%1. %2").arg(QLocale().toString(i + 1), clicks[i]);
    }
    return lines.join(u'\n');
}

} // namespace setup::ui
