// SPDX-License-Identifier: Apache-2.0
#include "net/oncebody.h"

#include <algorithm>
#include <utility>

namespace setup::net {

OnceBody::OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::atEnd() const
{
    return m_position == m_bytes.size();
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool OnceBody::seek(qint64 /*position*/)
{
    return false;
}

bool OnceBody::reset()
{
    return false;
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const auto size = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OnceBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace setup::net
