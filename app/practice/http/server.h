// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "practice/http/message.h"

#include <functional>
#include <memory>

namespace setup::practice {

/// An HTTP/1.1 server on 127.0.0.1 with threads of its own, one for each connection.
class Server
{
public:
    /// Called on the connection's thread, for several connections at once.
    using Handler = std::function<Delivery(Request request)>;

    /// Starts to listen; port 0 takes any free one.
    static Result<std::unique_ptr<Server>> listen(int port, Handler handler);

    /// Ends every connection, also those that wait, and joins the threads.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    int port() const;

    /// Ends like the destructor; no handler runs afterwards. May be called again.
    void stop();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace setup::practice
