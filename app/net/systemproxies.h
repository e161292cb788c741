// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxyFactory>

namespace setup::net {

/// The proxies that the system is set up to use, and none for this computer itself. For one manager, because Qt's own
/// switch is for the whole application.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace setup::net
