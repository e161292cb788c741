// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <utility>

namespace setup {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

Secret::Secret(const QString &text) : m_bytes(text.toUtf8()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::duplicate() const
{
    // A deep copy: with a shared one the first to go would overwrite the other's bytes, or neither would.
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::wipe()
{
    // Only the last holder of the buffer may overwrite it: data() would otherwise make a fresh copy to overwrite.
    if (m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace setup
