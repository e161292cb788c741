// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace setup {

/// One unit of asynchronous work, not yet started. Whoever holds it owns it; destroying it at any moment cancels
/// the work and guarantees that the handler is not called afterwards.
template <class T>
class Operation
{
public:
    using Value = T;
    using Handler = std::function<void(Result<T>)>;

    Operation() = default;
    virtual ~Operation() = default;
    Q_DISABLE_COPY_MOVE(Operation)

    /// Begins the work. Called at most once, by run() or by an operation that contains this one. The handler is
    /// called once at most, never inside start(), and as the last thing that the operation does, so that it may
    /// destroy the operation.
    virtual void start(Handler handler) = 0;
};

/// An operation with its single owner.
template <class T>
using Call = std::unique_ptr<Operation<T>>;

/// Runs a function in a later turn of the event loop, unless this object is gone by then.
class Later : public QObject
{
    Q_OBJECT

public:
    void call(std::function<void()> function);
};

namespace detail {

template <class T>
class ReadyOperation final : public Operation<T>
{
public:
    explicit ReadyOperation(Result<T> result) : m_result(std::move(result)) {}

    void start(typename Operation<T>::Handler handler) override
    {
        m_handler = std::move(handler);
        m_later.call([this] {
            const auto done = std::move(m_handler);
            done(std::move(m_result));
        });
    }

private:
    Result<T> m_result;
    typename Operation<T>::Handler m_handler;
    Later m_later;
};

/// Tells whether the operation that holds it is still there: the functions that it is given to call may end with
/// its destruction, because they tell listeners.
class Lifetime
{
public:
    std::weak_ptr<const bool> watch() const { return m_token; }

private:
    std::shared_ptr<const bool> m_token = std::make_shared<const bool>(true);
};

template <class T, class U>
class ChainedOperation final : public Operation<U>
{
public:
    using Continuation = std::function<Call<U>(Result<T>)>;

    ChainedOperation(Call<T> first, Continuation next) : m_first(std::move(first)), m_next(std::move(next)) {}

    void start(typename Operation<U>::Handler handler) override
    {
        m_handler = std::move(handler);
        m_first->start([this](Result<T> result) {
            // Out of the members first: what runs must not go with the operation.
            const auto next = std::move(m_next);
            const auto alive = m_lifetime.watch();
            auto second = next(std::move(result));
            if (alive.expired())
                return;
            m_second = std::move(second);
            m_second->start(std::move(m_handler));
        });
    }

private:
    Call<T> m_first;
    Continuation m_next;
    Call<U> m_second;
    typename Operation<U>::Handler m_handler;
    Lifetime m_lifetime;
};

template <class T, class U>
class MappedOperation final : public Operation<U>
{
public:
    using Mapping = std::function<Result<U>(Result<T>)>;

    MappedOperation(Call<T> first, Mapping mapping) : m_first(std::move(first)), m_mapping(std::move(mapping))
    {
    }

    void start(typename Operation<U>::Handler handler) override
    {
        m_handler = std::move(handler);
        m_first->start([this](Result<T> result) {
            // Out of the members first: what runs must not go with the operation.
            const auto mapping = std::move(m_mapping);
            const auto alive = m_lifetime.watch();
            auto made = mapping(std::move(result));
            if (alive.expired())
                return;
            const auto done = std::move(m_handler);
            done(std::move(made));
        });
    }

private:
    Call<T> m_first;
    Mapping m_mapping;
    typename Operation<U>::Handler m_handler;
    Lifetime m_lifetime;
};

template <class Item>
class EachOperation final : public Operation<Unit>
{
public:
    using Step = std::function<Call<Unit>(const Item &)>;

    EachOperation(std::vector<Item> items, Step step)
        : m_work(std::make_shared<const Work>(Work{std::move(items), std::move(step)}))
    {
    }

    void start(Handler handler) override
    {
        m_handler = std::move(handler);
        m_later.call([this] { next(); });
    }

private:
    struct Work
    {
        std::vector<Item> items;
        Step step;
    };

    void next()
    {
        if (m_position == m_work->items.size()) {
            const auto done = std::move(m_handler);
            done(Unit{});
            return;
        }
        const auto work = m_work; // a step may end with the destruction of this operation
        const auto alive = m_lifetime.watch();
        auto current = work->step(work->items[m_position++]);
        if (alive.expired())
            return;
        m_current = std::move(current);
        m_current->start([this](const Result<Unit> &result) {
            if (!result) {
                const auto done = std::move(m_handler);
                done(result);
                return;
            }
            // Not inside the finished operation's own call, which next() is about to destroy.
            m_later.call([this] { next(); });
        });
    }

    std::shared_ptr<const Work> m_work;
    size_t m_position = 0;
    Call<Unit> m_current;
    Handler m_handler;
    Lifetime m_lifetime;
    Later m_later;
};

template <class C>
using ValueOf = typename C::element_type::Value;

} // namespace detail

/// An operation that yields the given result.
template <class T>
Call<T> ready(T value)
{
    return std::make_unique<detail::ReadyOperation<T>>(Result<T>(std::move(value)));
}

/// An operation that yields the given error.
template <class T>
Call<T> failed(Error error)
{
    return std::make_unique<detail::ReadyOperation<T>>(Result<T>(std::move(error)));
}

/// The first call, then the one that the function makes of its result, good or bad.
template <class T, class F>
auto thenAlways(Call<T> first, F next)
{
    using U = detail::ValueOf<std::invoke_result_t<F, Result<T>>>;
    return Call<U>(std::make_unique<detail::ChainedOperation<T, U>>(std::move(first), std::move(next)));
}

/// The first call, then the one that the function makes of its value; an error ends the chain.
template <class T, class F>
auto andThen(Call<T> first, F next)
{
    using U = detail::ValueOf<std::invoke_result_t<F, T>>;
    return thenAlways(std::move(first), [next = std::move(next)](Result<T> result) -> Call<U> {
        if (!result)
            return failed<U>(result.error());
        return next(std::move(result).value());
    });
}

/// The call with its value replaced by what the function (T -> Result<U>) makes of it.
template <class U, class T, class F>
Call<U> mapped(Call<T> first, F mapping)
{
    return std::make_unique<detail::MappedOperation<T, U>>(
        std::move(first), [mapping = std::move(mapping)](Result<T> result) -> Result<U> {
            if (!result)
                return result.error();
            return mapping(std::move(result).value());
        });
}

/// The call with its error replaced by what the function (Error -> Result<T>) makes of it.
template <class T, class F>
Call<T> recovered(Call<T> first, F recovery)
{
    return std::make_unique<detail::MappedOperation<T, T>>(
        std::move(first), [recovery = std::move(recovery)](Result<T> result) -> Result<T> {
            if (result)
                return result;
            return recovery(result.error());
        });
}

/// The step for each item, one after the other, in order; ends at the first error.
template <class Item, class F>
Call<Unit> forEachInOrder(std::vector<Item> items, F step)
{
    return std::make_unique<detail::EachOperation<Item>>(std::move(items), std::move(step));
}

/// A started call. Lives as a child of its scope and removes itself when the call has ended.
class Running : public QObject
{
    Q_OBJECT

public:
    explicit Running(QObject *scope) : QObject(scope) {}

    /// Ends the work without calling the handler.
    virtual void cancel() = 0;
};

namespace detail {

template <class T>
class RunningCall final : public Running
{
public:
    RunningCall(QObject *scope, Call<T> call, typename Operation<T>::Handler handler)
        : Running(scope), m_call(std::move(call)), m_handler(std::move(handler))
    {
    }

    void begin()
    {
        m_call->start([this](Result<T> result) {
            const auto done = std::move(m_handler);
            deleteLater();
            done(std::move(result));
        });
    }

    void cancel() override
    {
        m_call.reset();
        deleteLater();
    }

private:
    Call<T> m_call;
    typename Operation<T>::Handler m_handler;
};

} // namespace detail

/// Starts a call: the only way to do so. It ends with the handler (called once, later, on this thread), with the
/// destruction of the scope, or with cancel() on what is returned; in the last two cases the handler is not called.
template <class T, class Handler>
QPointer<Running> run(QObject *scope, Call<T> call, Handler handler)
{
    auto owned = std::make_unique<detail::RunningCall<T>>(scope, std::move(call), std::move(handler));
    auto *begun = owned.release(); // owned by the scope from here on
    const QPointer<Running> running(begun); // before it begins: that may end the scope
    begun->begin();
    return running;
}

} // namespace setup
