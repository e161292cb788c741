// SPDX-License-Identifier: Apache-2.0
#include "practice/http/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

std::optional<QHash<QString, QString>> match(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto &expected = pattern.at(i);
        if (expected.startsWith(u'{')) {
            if (segments.at(i).isEmpty())
                return std::nullopt;
            parameters.insert(expected.mid(1, expected.size() - 2), segments.at(i));
        } else if (expected != segments.at(i)) {
            return std::nullopt;
        }
    }
    return parameters;
}

} // namespace

void Router::add(const QString &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({.method = method, .segments = pattern.split(u'/'), .handler = std::move(handler)});
}

std::optional<Reply> Router::find(Request request) const
{
    const auto segments = request.path.split(u'/');
    const auto method = request.method == "HEAD"_L1 ? u"GET"_s : request.method;
    for (const auto &route : m_routes) {
        if (route.method != method)
            continue;
        if (auto parameters = match(route.segments, segments)) {
            request.parameters = std::move(*parameters);
            return route.handler(request);
        }
    }
    return std::nullopt;
}

bool Router::knows(const QString &path) const
{
    const auto segments = path.split(u'/');
    return std::any_of(m_routes.cbegin(), m_routes.cend(), [&segments](const Route &route) {
        return match(route.segments, segments).has_value();
    });
}

Reply Router::route(const Request &request) const
{
    if (auto reply = find(request))
        return std::move(*reply);
    return jsonReply({{u"error"_s, u"The practice world has no %1 %2"_s.arg(request.method, request.path)}},
                     501);
}

} // namespace setup::practice
