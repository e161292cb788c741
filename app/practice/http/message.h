// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace setup::practice {

/// Decoded name and value pairs of a query or of a form, in the order of arrival.
using Fields = QList<std::pair<QString, QString>>;

/// Decodes `a=b&c=d` as servers do: percent encoding, and plus for a space.
Fields parseFields(const QByteArray &encoded);

/// One request as it arrived.
struct Request
{
    QString method = {}; ///< Upper case.
    QString path = {}; ///< Decoded, without the query.
    QString target = {}; ///< As sent: path and query, still encoded.
    Fields query = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< Names in lower case.
    QByteArray body = {};
    QHash<QString, QString> parameters = {}; ///< What the route's `{names}` stand for.
    bool fromOkta = false; ///< Sent by the practice org's own provisioning.
    bool rolesLag = false; ///< A fault asks that this request doesn't see roles made since the start.
    bool emptyAcs = false; ///< A fault asks that SAML addresses are missing from this reply.

    QString parameter(const QString &name) const { return parameters.value(name); }
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    bool hasQuery(QStringView name) const;
    QString queryValue(QStringView name, const QString &fallback = {}) const;
    /// A whole number of the query held within bounds; the fallback when missing or no number.
    int queryNumber(QStringView name, int fallback, int minimum, int maximum) const;
    /// The body as a JSON object, or nothing when it isn't one.
    std::optional<QJsonObject> json() const;
};

/// One reply before it goes out.
struct Reply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    Reply &with(const QByteArray &name, const QByteArray &value);
};

Reply jsonReply(const QJsonObject &object, int status = 200);
Reply jsonListReply(const QJsonArray &array, int status = 200);
Reply emptyReply(int status = 204);

/// How a reply reaches the client.
enum class Manner {
    Whole, ///< As it should.
    HeadOnly, ///< The head promises a body, then the connection closes.
    Half, ///< The connection closes in the middle of the body.
    Slow, ///< Complete, after a pause of a second or two.
    Never, ///< Nothing at all until the client gives up or the world ends.
    Held, ///< The head at once, then a blank now and then, so that the client waits for as long as the world lasts.
};

/// A reply and the manner of its delivery.
struct Delivery
{
    Reply reply = {};
    Manner manner = Manner::Whole;
};

} // namespace setup::practice
