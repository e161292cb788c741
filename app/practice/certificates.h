// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <future>
#include <memory>
#include <optional>

namespace setup::practice {

/// A self-signed certificate and the public numbers of its key.
struct Certificate
{
    QByteArray der = {};
    QByteArray modulus = {}; ///< Big-endian.
    QByteArray exponent = {}; ///< Big-endian.
    QDateTime notBefore = {};
    QDateTime notAfter = {};

    /// PEM with lines of 64 characters.
    QByteArray pem() const;
};

/// Makes certificates. The RSA key is made once a process, on a thread of its own: it takes a tenth of a second
/// or more, which a world that starts must not wait for. May be used from several threads.
class Certificates
{
public:
    Certificates();

    /// A certificate of ten years; waits for the key if it isn't made yet. Where ids are repeated, always the same.
    Certificate make(const QString &commonName) const;

private:
    struct Key;
    static std::shared_future<std::shared_ptr<Key>> processKey();

    std::shared_future<std::shared_ptr<Key>> m_key;
};

/// The end of validity of the certificate in PEM, or in bare base64; nothing when it can't be read.
std::optional<QDateTime> expiryOf(const QByteArray &certificate);

} // namespace setup::practice
