// SPDX-License-Identifier: Apache-2.0
#include "practice/http/connectionpool.h"

#include <utility>

namespace setup::practice {

ConnectionPool::~ConnectionPool()
{
    finish();
}

void ConnectionPool::run(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (static_cast<int>(m_tasks.size()) > m_idle)
        m_threads.emplace_back([this] { work(); });
    else
        m_wake.notify_one();
}

int ConnectionPool::active() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy + static_cast<int>(m_tasks.size());
}

void ConnectionPool::finish()
{
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (auto &thread : threads)
        thread.join();
}

void ConnectionPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_finishing || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_busy;
        lock.unlock();
        task();
        lock.lock();
        --m_busy;
    }
}

} // namespace setup::practice
