// SPDX-License-Identifier: Apache-2.0
#include "net/authorizer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace setup::net {
namespace {

/// One scheme word with a secret behind it.
class SchemeAuthorizer final : public Authorizer
{
public:
    SchemeAuthorizer(QByteArray scheme, Secret secret)
        : m_scheme(std::move(scheme)), m_secret(std::move(secret))
    {
    }

    QByteArray authorization() const override { return m_scheme + ' ' + m_secret.reveal(); }

private:
    QByteArray m_scheme;
    Secret m_secret;
};

class Anonymous final : public Authorizer
{
public:
    QByteArray authorization() const override { return {}; }
};

} // namespace

int Authorizer::edition() const
{
    return 0;
}

Call<Unit> Authorizer::preparation()
{
    return nullptr;
}

Call<Unit> Authorizer::renewal(int /*refusedEdition*/)
{
    return nullptr;
}

std::unique_ptr<Authorizer> anonymous()
{
    return std::make_unique<Anonymous>();
}

std::unique_ptr<Authorizer> oktaToken(Secret token)
{
    return std::make_unique<SchemeAuthorizer>("SSWS"_ba, std::move(token));
}

std::unique_ptr<Authorizer> basic(const QString &accessId, Secret accessKey)
{
    return std::make_unique<SchemeAuthorizer>("Basic"_ba, base64Pair(accessId, accessKey));
}

std::unique_ptr<Authorizer> bearer(Secret token)
{
    return std::make_unique<SchemeAuthorizer>("Bearer"_ba, std::move(token));
}

Secret base64Pair(const QString &accessId, const Secret &accessKey)
{
    // The pair in the clear is a secret of its own, so that its bytes are overwritten, too.
    const Secret pair(QByteArray(accessId.toUtf8() + ':' + accessKey.reveal()));
    return Secret(pair.reveal().toBase64());
}

} // namespace setup::net
