// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretstore.h"

using namespace Qt::StringLiterals;

namespace setup::secrets {

namespace {

QString kindName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::OktaToken: return u"okta-token"_s;
    case SecretKind::OktaRefreshToken: return u"okta-refresh-token"_s;
    case SecretKind::SumoAccessKey: return u"sumo-access-key"_s;
    case SecretKind::ScimAccessKey: return u"scim-access-key"_s;
    }
    return {};
}

} // namespace

QString entryName(const SecretKey &key)
{
    return key.setup + u'/' + kindName(key.kind);
}

} // namespace setup::secrets
