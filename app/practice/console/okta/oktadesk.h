// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/console/formstate.h"
#include "practice/console/frame.h"
#include "practice/http/router.h"
#include "practice/okta/oktaservice.h"

#include <functional>

namespace setup::practice::console {

/// What the pages of the Okta Admin Console work with. Pages read the org's state under its mutex; what the API can
/// do is done through the API, what it can't through the service's console.
class OktaDesk
{
public:
    OktaDesk(okta::OktaService &service, const Frame &frame) : m_service(service), m_frame(frame) {}

    const Frame &frame() const { return m_frame; }
    okta::Console &clicks() const { return m_service.console(); }
    okta::Org &org() const { return m_service.org(); }

    /// Asks the org's API as its administrator.
    Reply api(const Request &request) const;
    /// Why a reply of the API is a refusal; the label is that of the field that its cause names last.
    static okta::Refusal refusalOf(const Reply &reply, const QHash<QString, QString> &labels = {});
    /// What the API had against a request, or nothing.
    okta::Refusal ask(const QString &method, const QString &path, const QJsonObject &body,
                      const QHash<QString, QString> &labels = {}) const;

    /// Changes the app's settings, unless Okta would refuse the app as it would then be. `change` gets its
    /// representation in the API. Unlike a replacement through the API, this leaves provisioning alone.
    okta::Refusal changeApp(const QString &appId, const std::function<void(QJsonObject &body)> &change) const;

    using AppView = std::function<Reply(okta::App &app)>;
    /// Shows something of the app that the address names, with the org's mutex held; or that there is no such app.
    Reply withApp(const Request &request, const AppView &view) const;

    /// The path of the app's pages, with a slash at its end.
    static QString pathOf(const okta::App &app);
    static QString pathOf(const Request &request);

    /// A page under the app's tabs.
    Reply appPage(const Request &request, const okta::App &app, const QString &tab,
                  const QList<Html> &content, int status = 200) const;
    /// Above that the side of its Provisioning tab.
    Reply provisioningPage(const Request &request, const okta::App &app, const QString &side,
                           const QList<Html> &content, int status = 200) const;

private:
    Html appTabs(const okta::App &app, const QString &current) const;

    okta::OktaService &m_service;
    const Frame &m_frame;
};

/// 400 for a form that comes back refused.
inline int statusOf(const FormState &state)
{
    return state.isRefused() ? 400 : 200;
}

} // namespace setup::practice::console
