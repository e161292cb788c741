// SPDX-License-Identifier: Apache-2.0
#include "ui/textlabel.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace setup::ui {

namespace {

QString lookName(TextLook look)
{
    switch (look) {
    case TextLook::Body: return u"body"_s;
    case TextLook::Heading: return u"heading"_s;
    case TextLook::Why: return u"why"_s;
    case TextLook::Strong: return u"strong"_s;
    case TextLook::SmallStrong: return u"smallStrong"_s;
    case TextLook::Muted: return u"muted"_s;
    case TextLook::ErrorLine: return u"errorLine"_s;
    case TextLook::NoteLine: return u"noteLine"_s;
    }
    return {};
}

} // namespace

TextLabel::TextLabel(TextLook look, QWidget *parent) : QLabel(parent)
{
    setProperty("look", lookName(look));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

TextLabel::TextLabel(TextLook look, const QString &text, QWidget *parent) : TextLabel(look, parent)
{
    setText(text);
}

void TextLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

} // namespace setup::ui
