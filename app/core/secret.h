// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace setup {

/// A password, token or key in memory. Can be moved, not copied, compared or printed; its bytes are overwritten
/// when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// A second holder of the same secret. A word of its own, so that a copy is always meant.
    Secret duplicate() const;

    /// The bytes, to be put on the wire or into the keychain and nowhere else. Valid while this lives.
    const QByteArray &reveal() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &) = delete;

} // namespace setup
