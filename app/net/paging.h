// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operation.h"
#include "net/serviceconnection.h"

#include <QList>

#include <functional>
#include <optional>

namespace setup::net {

/// More pages than this is a service that never ends, not a list.
inline constexpr int maxPages = 2000;

/// Asks for page after page and yields the items of all. `itemsOf` reads a page; `nextOf` makes the request for the
/// one after it, or nothing at the end. A page that names itself as its successor ends in UnexpectedReply, and so
/// does a list of more than maxPages. Destroying it cancels the page under way.
template <class T>
class CollectPages final : public Operation<QList<T>>
{
public:
    using Handler = typename Operation<QList<T>>::Handler;
    using ItemsOf = std::function<Result<QList<T>>(const HttpResponse &)>;
    using NextOf = std::function<std::optional<HttpRequest>(const HttpResponse &)>;

    CollectPages(ServiceConnection &connection, HttpRequest first, ItemsOf itemsOf, NextOf nextOf)
        : m_connection(connection), m_request(std::move(first)), m_itemsOf(std::move(itemsOf)),
          m_nextOf(std::move(nextOf))
    {
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        ask();
    }

private:
    void ask()
    {
        m_page = m_connection.send(m_request);
        m_page->start([this](Result<HttpResponse> response) { take(response); });
    }

    void take(const Result<HttpResponse> &response)
    {
        if (!response)
            return end(response.error());
        auto items = m_itemsOf(*response);
        if (!items)
            return end(items.error());
        m_items += *items;
        auto next = m_nextOf(*response);
        if (!next)
            return end(std::move(m_items));
        const bool same = next->absoluteUrl == m_request.absoluteUrl && next->query == m_request.query
            && next->path == m_request.path;
        if (++m_pages >= maxPages || same) {
            return end(Error{.kind = ErrorKind::UnexpectedReply,
                             .service = m_connection.description().service,
                             .detail = QStringLiteral("the list of pages doesn't end"),
                             .request = m_request.path});
        }
        m_request = std::move(*next);
        // The finished page's operation is on the stack: it is replaced in a later turn.
        m_later.call([this] { ask(); });
    }

    void end(Result<QList<T>> result)
    {
        const auto done = std::move(m_handler);
        done(std::move(result));
    }

    ServiceConnection &m_connection;
    HttpRequest m_request;
    ItemsOf m_itemsOf;
    NextOf m_nextOf;
    QList<T> m_items;
    int m_pages = 0;
    Call<HttpResponse> m_page;
    Handler m_handler;
    Later m_later;
};

/// Pages that name the next one in a Link header (Okta).
template <class T>
Call<QList<T>> collectLinkedPages(ServiceConnection &connection, HttpRequest first,
                                  typename CollectPages<T>::ItemsOf itemsOf)
{
    auto nextOf = [first](const HttpResponse &response) -> std::optional<HttpRequest> {
        const auto link = response.link(u"next");
        if (!link)
            return std::nullopt;
        auto next = first;
        next.absoluteUrl = *link;
        return next;
    };
    return std::make_unique<CollectPages<T>>(connection, std::move(first), std::move(itemsOf),
                                             std::move(nextOf));
}

} // namespace setup::net
