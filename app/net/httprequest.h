// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>

namespace setup::net {

class Authorizer;

enum class Method { Get, Head, Post, Put, Patch, Delete };

/// The method's name on the wire.
QString methodName(Method method);

/// One request to a service as a value: what is asked, not how it gets there.
struct HttpRequest
{
    Method method = Method::Get;
    QString path =
        {}; ///< Below the service's base URL, with a leading slash; segments already percent-encoded.
    QUrlQuery query = {};
    QByteArray body = {};
    QByteArray contentType = {}; ///< Empty: application/json when there is a body.
    QByteArray accept = QByteArrayLiteral("application/json");
    bool repeatable =
        false; ///< Sending it twice does no more than sending it once. Always so for GET, HEAD, PUT, DELETE.
    /// Carries what was read a moment ago and would undo what has changed since: never sent again as it is, after no
    /// reply and not after a long wait for its turn. The error says `lookFirst` or `outcomeUnknown`.
    bool needsFreshLook = false;
    bool mayBeFresh = false; ///< A 404 can mean "not everywhere yet": it is asked again for about 30 s.
    std::shared_ptr<Authorizer> signedBy = {}; ///< Who signs in; null: whoever the connection is for.
    QUrl absoluteUrl = {}; ///< Overrides path and query: a next-page link. Must be on the service's own host.

    bool isRepeatable() const;
    bool changesSomething() const { return method != Method::Get && method != Method::Head; }
};

/// Shorthands for the common shapes.
HttpRequest get(QString path, const QUrlQuery &query = {});
HttpRequest post(QString path, const QJsonObject &body);
HttpRequest put(QString path, const QJsonObject &body);
HttpRequest remove(QString path);

/// A value as one path segment, percent-encoded.
QString pathSegment(const QString &value);

/// A query from name and value pairs, each percent-encoded whole (a plus sign, too).
QUrlQuery makeQuery(std::initializer_list<std::pair<QString, QString>> items);
/// The query with one more pair, encoded in the same way.
QUrlQuery withItem(QUrlQuery query, const QString &name, const QString &value);

} // namespace setup::net
