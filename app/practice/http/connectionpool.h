// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace setup::practice {

/// Threads that grow with the number of connections: a connection holds its thread for as long as it lives, so a
/// pool of fixed size would let idle clients lock out the next one.
class ConnectionPool
{
public:
    ConnectionPool() = default;
    ~ConnectionPool();
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;

    void run(std::function<void()> task);

    /// How many tasks run or wait to be run.
    int active() const;

    /// Waits for all tasks and ends the threads.
    void finish();

private:
    void work();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    int m_idle = 0;
    int m_busy = 0;
    bool m_finishing = false;
};

} // namespace setup::practice
