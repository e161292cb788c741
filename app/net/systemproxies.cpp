// SPDX-License-Identifier: Apache-2.0
#include "net/systemproxies.h"

#include "net/httptransport.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace setup::net {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl peer;
    peer.setScheme(u"https"_s);
    peer.setHost(query.peerHostName());
    if (isLoopback(peer))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace setup::net
