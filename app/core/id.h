// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace setup {

/// A service's identifier of one kind of thing. Two kinds don't convert into each other, so that a group's id
/// can't stand where a user's is wanted.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    const QString &toString() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &left, const Id &right) { return left.m_value == right.m_value; }
    friend bool operator!=(const Id &left, const Id &right) { return left.m_value != right.m_value; }
    friend bool operator<(const Id &left, const Id &right) { return left.m_value < right.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

} // namespace setup
