// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/http/message.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace setup::practice {

/// Finds the handler for a method and a path. Filled once, then only read, so that many threads may ask it.
class Router
{
public:
    using Handler = std::function<Reply(const Request &request)>;

    /// Adds a route; `{name}` in the pattern takes one segment of the path. HEAD goes to the handler of GET.
    void add(const QString &method, const QString &pattern, Handler handler);

    /// Runs the matching handler; nothing where none matches.
    std::optional<Reply> find(Request request) const;

    /// Whether a handler matches the path, whatever the method.
    bool knows(const QString &path) const;

    /// Runs the matching handler. Where none matches: 501 with a body that names the request, so that a call
    /// that this world doesn't know can't be mistaken for an answer of the service.
    Reply route(const Request &request) const;

private:
    struct Route
    {
        QString method = {};
        QStringList segments = {};
        Handler handler = {};
    };

    std::vector<Route> m_routes;
};

} // namespace setup::practice
