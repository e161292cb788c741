// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace setup {

/// The result of work that yields nothing but success.
using Unit = std::monostate;

/// A value or the Error that stands in its place. Test it before use: `if (!result) return result.error();`
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;`
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return error;`
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }

    /// The value. Only when this holds one.
    const T &value() const &
    {
        Q_ASSERT(m_content.index() == 0);
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        Q_ASSERT(m_content.index() == 0);
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(m_content.index() == 0);
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// The error. Only when this holds one.
    const Error &error() const
    {
        Q_ASSERT(m_content.index() == 1);
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

} // namespace setup
