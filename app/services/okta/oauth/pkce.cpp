// SPDX-License-Identifier: Apache-2.0
#include "services/okta/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace setup::okta::oauth {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 256 random bits of the system's generator as 43 characters.
QByteArray randomCharacters()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(base64Url);
}

} // namespace

Secret makeVerifier()
{
    return Secret(randomCharacters());
}

QByteArray challengeOf(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256).toBase64(base64Url);
}

QString makeState()
{
    return QString::fromLatin1(randomCharacters());
}

} // namespace setup::okta::oauth
