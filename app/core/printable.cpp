// SPDX-License-Identifier: Apache-2.0
#include "core/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return character != zeroWidthNonJoiner && character != zeroWidthJoiner;
    default: return false;
    }
}

} // namespace

QString hiddenCharacter(const QString &name)
{
    const auto characters = name.toUcs4();
    const auto found = std::find_if(characters.cbegin(), characters.cend(), isHidden);
    if (found == characters.cend())
        return {};
    return u"U+%1"_s.arg(QString::number(*found, 16).toUpper(), 4, u'0');
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            result += u"\\x%1"_s.arg(static_cast<int>(character.unicode()), 2, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result;
}

} // namespace setup
