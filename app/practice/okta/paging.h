// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QStringList>

namespace setup::practice::okta {

/// A Link header value for the same list: as asked for, or from the place that `after` names.
QByteArray linkTo(const QString &base, const Request &request, const QByteArray &relation,
                  const QString &after = {});

/// Whether every word occurs somewhere in the texts of the object, in any case.
bool containsWords(const QJsonObject &object, const QStringList &words);

/// How many items of a list go into one page.
struct PageLimits
{
    int standard = 20;
    int maximum = 200;
};

/// One page of a list with its Link headers. Stops looking as soon as the page is full, so that a long list is
/// cheap; `after` is the id of the last item of the page before.
template <class Items, class IdOf, class Accepts, class ToJson>
Reply pageOf(const Request &request, const QString &base, const Items &items, PageLimits limits, IdOf idOf,
             Accepts accepts, ToJson toJson)
{
    const int limit = request.queryNumber(u"limit", limits.standard, 1, limits.maximum);
    const auto after = request.queryValue(u"after");
    bool started = after.isEmpty();
    bool more = false;
    QString last;
    QJsonArray page;
    for (const auto &item : items) {
        if (!started) {
            started = idOf(item) == after;
            continue;
        }
        if (!accepts(item))
            continue;
        if (page.size() == limit) {
            more = true;
            break;
        }
        page.append(toJson(item));
        last = idOf(item);
    }
    auto reply = jsonListReply(page);
    reply.with("Link", linkTo(base, request, "self"));
    if (more)
        reply.with("Link", linkTo(base, request, "next", last));
    return reply;
}

} // namespace setup::practice::okta
