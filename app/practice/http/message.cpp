// SPDX-License-Identifier: Apache-2.0
#include "practice/http/message.h"

#include <QJsonDocument>

#include <algorithm>

namespace setup::practice {
namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

Fields parseFields(const QByteArray &encoded)
{
    Fields fields;
    const auto parts = encoded.split('&');
    for (const auto &part : parts) {
        if (part.isEmpty())
            continue;
        const auto equals = part.indexOf('=');
        if (equals < 0)
            fields.append({decoded(part), QString()});
        else
            fields.append({decoded(part.left(equals)), decoded(part.mid(equals + 1))});
    }
    return fields;
}

bool Request::hasQuery(QStringView name) const
{
    return std::any_of(query.cbegin(), query.cend(),
                       [name](const auto &field) { return field.first == name; });
}

QString Request::queryValue(QStringView name, const QString &fallback) const
{
    const auto found = std::find_if(query.cbegin(), query.cend(),
                                    [name](const auto &field) { return field.first == name; });
    return found == query.cend() ? fallback : found->second;
}

int Request::queryNumber(QStringView name, int fallback, int minimum, int maximum) const
{
    bool isNumber = false;
    const int number = queryValue(name).toInt(&isNumber);
    return isNumber ? std::clamp(number, minimum, maximum) : fallback;
}

std::optional<QJsonObject> Request::json() const
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

Reply &Reply::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

Reply jsonReply(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply jsonListReply(const QJsonArray &array, int status)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Reply emptyReply(int status)
{
    return {.status = status, .contentType = {}};
}

} // namespace setup::practice
