// SPDX-License-Identifier: Apache-2.0
#include "practice/okta/expressions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace setup::practice::okta {
namespace {

const QRegularExpression &reference()
{
    static const QRegularExpression expression(u"\\b(?:user|appuser|source)\\.([A-Za-z][A-Za-z0-9_]*)"_s);
    return expression;
}

} // namespace

QJsonValue evaluateExpression(const QString &expression, const QJsonObject &source)
{
    static const QRegularExpression quoted(u"^(['\"])(.*)\\1$"_s);
    static const QRegularExpression choice(u"^(.*)\\?\\s*'([^']*)'\\s*:\\s*'([^']*)'$"_s);
    const auto text = expression.trimmed();
    if (const auto match = choice.match(text); match.hasMatch()) {
        const auto names = sourcesOf(match.captured(1));
        const bool filled = !names.isEmpty() && !source.value(names.first()).toString().isEmpty();
        const auto chosen = match.captured(filled ? 2 : 3);
        return chosen.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(chosen);
    }
    if (const auto match = quoted.match(text); match.hasMatch())
        return match.captured(2);
    if (const auto match = reference().match(text);
        match.hasMatch() && match.capturedLength() == text.size()) {
        const auto value = source.value(match.captured(1));
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }
    return QJsonValue::Null;
}

QStringList sourcesOf(const QString &expression)
{
    QStringList names;
    auto matches = reference().globalMatch(expression);
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

} // namespace setup::practice::okta
