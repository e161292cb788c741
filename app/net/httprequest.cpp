// SPDX-License-Identifier: Apache-2.0
#include "net/httprequest.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

HttpRequest withBody(Method method, QString path, const QJsonObject &body)
{
    return {.method = method,
            .path = std::move(path),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QString methodName(Method method)
{
    switch (method) {
    case Method::Get: return u"GET"_s;
    case Method::Head: return u"HEAD"_s;
    case Method::Post: return u"POST"_s;
    case Method::Put: return u"PUT"_s;
    case Method::Patch: return u"PATCH"_s;
    case Method::Delete: return u"DELETE"_s;
    }
    return {};
}

bool HttpRequest::isRepeatable() const
{
    if (needsFreshLook)
        return false;
    switch (method) {
    case Method::Get:
    case Method::Head:
    case Method::Put:
    case Method::Delete: return true;
    case Method::Post:
    case Method::Patch: return repeatable;
    }
    return repeatable;
}

HttpRequest get(QString path, const QUrlQuery &query)
{
    return {.method = Method::Get, .path = std::move(path), .query = query};
}

HttpRequest post(QString path, const QJsonObject &body)
{
    return withBody(Method::Post, std::move(path), body);
}

HttpRequest put(QString path, const QJsonObject &body)
{
    return withBody(Method::Put, std::move(path), body);
}

HttpRequest remove(QString path)
{
    return {.method = Method::Delete, .path = std::move(path)};
}

QString pathSegment(const QString &value)
{
    // Dots are allowed in a segment, but one of nothing else would climb to another path.
    if (value == "."_L1 || value == ".."_L1)
        return QString(value).replace(u'.', "%2E"_L1);
    return encoded(value);
}

QUrlQuery makeQuery(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query = withItem(query, name, value);
    return query;
}

QUrlQuery withItem(QUrlQuery query, const QString &name, const QString &value)
{
    query.addQueryItem(encoded(name), encoded(value));
    return query;
}

} // namespace setup::net
