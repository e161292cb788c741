// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/paging.h"
#include "net/serviceconnection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <utility>

/// How the Okta client turns requests and readers of JSON into calls. Its own business, for no one else.
namespace setup::okta::calls {

/// The reader's value, or its error with what is known of the reply that it couldn't read.
template <class T>
Result<T> located(Result<T> result, const net::HttpRequest &request, const net::HttpResponse &response)
{
    if (result)
        return result;
    auto error = result.error();
    error.service = Service::Okta;
    error.httpStatus = response.status;
    error.request = net::methodName(request.method) + QLatin1Char(' ') + request.path;
    error.requestId = QString::fromLatin1(response.header("X-Okta-Request-Id"));
    error.outcomeUnknown = request.changesSomething() && !request.isRepeatable();
    return error;
}

template <class T>
using ObjectReader = Result<T> (*)(const QJsonObject &);

template <class T>
Result<T> readObject(const net::HttpResponse &response, ObjectReader<T> reader)
{
    const auto object = response.jsonObject();
    if (!object)
        return object.error();
    return reader(*object);
}

/// The items of a list; a problem in one is told with its place.
template <class T>
Result<QList<T>> readList(const net::HttpResponse &response, ObjectReader<T> reader)
{
    const auto array = response.jsonArray();
    if (!array)
        return array.error();
    QList<T> items;
    for (qsizetype i = 0; i < array->size(); ++i) {
        auto item = reader(array->at(i).toObject());
        if (!item) {
            auto error = item.error();
            for (auto &cause : error.causes)
                cause.prepend(QStringLiteral("[%1].").arg(i));
            return error;
        }
        items << std::move(item).value();
    }
    return items;
}

/// One call whose reply is an object.
template <class T>
Call<T> askObject(net::ServiceConnection &connection, const net::HttpRequest &request, ObjectReader<T> reader)
{
    return mapped<T>(connection.send(request), [request, reader](const net::HttpResponse &response) {
        return located(readObject(response, reader), request, response);
    });
}

/// One call whose reply is the whole list.
template <class T>
Call<QList<T>> askList(net::ServiceConnection &connection, const net::HttpRequest &request,
                       ObjectReader<T> reader)
{
    return mapped<QList<T>>(connection.send(request), [request, reader](const net::HttpResponse &response) {
        return located(readList(response, reader), request, response);
    });
}

/// As many calls as the list has pages.
template <class T>
Call<QList<T>> askPages(net::ServiceConnection &connection, const net::HttpRequest &request,
                        ObjectReader<T> reader)
{
    return net::collectLinkedPages<T>(connection, request,
                                      [request, reader](const net::HttpResponse &response) {
                                          return located(readList(response, reader), request, response);
                                      });
}

/// One call whose reply says nothing.
inline Call<Unit> tell(net::ServiceConnection &connection, const net::HttpRequest &request)
{
    return mapped<Unit>(connection.send(request),
                        [](const net::HttpResponse &) -> Result<Unit> { return Unit{}; });
}

/// Removes something; that it is gone already is what was wanted (a first attempt's reply may have been lost).
inline Call<Unit> tellGone(net::ServiceConnection &connection, const net::HttpRequest &request)
{
    return thenAlways(connection.send(request), [](const Result<net::HttpResponse> &response) -> Call<Unit> {
        if (response || response.error().kind == ErrorKind::NotFound)
            return ready(Unit{});
        return failed<Unit>(response.error());
    });
}

} // namespace setup::okta::calls
