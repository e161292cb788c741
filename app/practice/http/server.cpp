// SPDX-License-Identifier: Apache-2.0
#include "practice/http/server.h"

#include "practice/http/connectionpool.h"
#include "practice/http/connections.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <future>
#include <httplib.h>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace setup::practice {
namespace {

constexpr auto slowReplyPause = std::chrono::milliseconds(1500);
constexpr auto heldReplyPause = std::chrono::seconds(5); // clients give up after half a minute of silence
constexpr auto endingInterval = std::chrono::milliseconds(2);
constexpr time_t idleConnectionSeconds = 60;
constexpr size_t promisedBodySize = 1000;
constexpr size_t requestsOfConnection = 1000000;

/// Tells the library's task queue to use our pool, which outlives it.
class PoolQueue final : public httplib::TaskQueue
{
public:
    explicit PoolQueue(ConnectionPool &pool) : m_pool(pool) {}

    void enqueue(std::function<void()> task) override { m_pool.run(std::move(task)); }
    void shutdown() override { m_pool.finish(); }

private:
    ConnectionPool &m_pool;
};

/// The library's default shares a port that another process listens on; a port in use must be an error.
void takePortAlone(socket_t socket)
{
    const int on = 1;
#ifdef _WIN32
    constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int option = SO_REUSEADDR;
#endif
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&on), sizeof on);
}

Request requestOf(const httplib::Request &raw)
{
    Request request{.method = QString::fromStdString(raw.method),
                    .target = QString::fromStdString(raw.target),
                    .body = QByteArray::fromStdString(raw.body)};
    const auto target = QByteArray::fromStdString(raw.target);
    const auto mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
    if (mark >= 0)
        request.query = parseFields(target.mid(mark + 1));
    for (const auto &[name, value] : raw.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return request;
}

} // namespace

class Server::Private
{
public:
    Handler handler;
    ConnectionPool pool;
    httplib::Server server;
    int port = -1;
    std::thread listener;
    std::future<void> listening;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;

    void configure();
    bool bind(int wanted);
    void listen();
    void stop();
    void answer(const httplib::Request &raw, httplib::Response &response);
    void deliver(const Delivery &delivery, httplib::Response &response);
    /// Waits until the world ends, at most for the given time.
    void waitForEnd(std::chrono::milliseconds time);
    bool isStopping();
};

void Server::Private::configure()
{
    const auto answering = [this](const httplib::Request &raw, httplib::Response &response) {
        answer(raw, response);
    };
    server.Get(".*", answering);
    server.Post(".*", answering);
    server.Put(".*", answering);
    server.Patch(".*", answering);
    server.Delete(".*", answering);
    server.Options(".*", answering);
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(requestsOfConnection);
    server.set_keep_alive_timeout(idleConnectionSeconds);
    server.set_socket_options(takePortAlone);
    server.new_task_queue = [this] { return std::make_unique<PoolQueue>(pool).release(); };
}

bool Server::Private::bind(int wanted)
{
    if (wanted != 0) {
        port = wanted;
        return server.bind_to_port("127.0.0.1", wanted);
    }
    port = server.bind_to_any_port("127.0.0.1");
    return port > 0;
}

void Server::Private::listen()
{
    std::promise<void> done;
    listening = done.get_future();
    listener = std::thread([this, finished = std::move(done)]() mutable {
        server.listen_after_bind();
        finished.set_value();
    });
    // stop() does nothing before the library's loop has begun
    while (!server.is_running() && listening.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        std::this_thread::yield();
}

void Server::Private::stop()
{
    if (!listener.joinable())
        return;
    {
        const std::lock_guard lock(mutex);
        stopping = true;
    }
    wake.notify_all();
    server.stop();
    do
        endConnectionsAt(port, pool.active());
    while (listening.wait_for(endingInterval) != std::future_status::ready);
    listener.join();
}

void Server::Private::waitForEnd(std::chrono::milliseconds time)
{
    std::unique_lock lock(mutex);
    wake.wait_for(lock, time, [this] { return stopping; });
}

bool Server::Private::isStopping()
{
    const std::lock_guard lock(mutex);
    return stopping;
}

void Server::Private::answer(const httplib::Request &raw, httplib::Response &response)
{
    if (isStopping())
        return;
    const auto delivery = handler(requestOf(raw));
    response.status = delivery.reply.status;
    for (const auto &[name, value] : delivery.reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    deliver(delivery, response);
}

void Server::Private::deliver(const Delivery &delivery, httplib::Response &response)
{
    const auto body = delivery.reply.body.toStdString();
    const auto type = delivery.reply.contentType.toStdString();
    const size_t half = body.size() / 2;
    switch (delivery.manner) {
    case Manner::Whole:
        if (!body.empty() || !type.empty())
            response.set_content(body, type);
        return;
    case Manner::HeadOnly:
        response.set_content_provider(promisedBodySize, "application/json",
                                      [](size_t, size_t, httplib::DataSink &) { return false; });
        return;
    case Manner::Half:
        if (response.status == 204)
            response.status = 200; // a 204 has no body, so that its client wouldn't see the cut
        response.set_content_provider(std::max(body.size(), promisedBodySize), "application/json",
                                      [body, half](size_t, size_t, httplib::DataSink &sink) {
                                          sink.write(body.data(), half);
                                          return false;
                                      });
        return;
    case Manner::Slow:
        waitForEnd(slowReplyPause);
        if (!body.empty() || !type.empty())
            response.set_content(body, type);
        return;
    case Manner::Never: waitForEnd(std::chrono::hours(24)); return;
    case Manner::Held:
        // A type that is never compressed: the compressor would keep the byte to itself.
        response.set_chunked_content_provider("application/octet-stream",
                                              [this](size_t offset, httplib::DataSink &sink) {
                                                  if (offset > 0)
                                                      waitForEnd(heldReplyPause);
                                                  return !isStopping() && sink.write(" ", 1);
                                              });
        return;
    }
}

Result<std::unique_ptr<Server>> Server::listen(int port, Handler handler)
{
    auto d = std::make_unique<Private>();
    d->handler = std::move(handler);
    d->configure();
    if (!d->bind(port)) {
        return Error{.kind = ErrorKind::InputInvalid,
                     .code = port == 0 ? u"no-free-port"_s : u"port-refused"_s,
                     .detail = u"127.0.0.1:%1"_s.arg(port)};
    }
    d->listen();
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

Server::Server(std::unique_ptr<Private> data) : d(std::move(data)) {}

Server::~Server()
{
    d->stop();
}

int Server::port() const
{
    return d->port;
}

void Server::stop()
{
    d->stop();
}

} // namespace setup::practice
